import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "cell-error":
      "{count:Una cella che serve al calcolo contiene|# celle che servono al calcolo contengono} un errore di Excel, {error} ({cells}): il totale dei pesi {whose} non si può controllare. Correggete {count:la cella|le celle}.",
    "cell-error.unknown":
      "Il file non conserva il risultato {count:della formula|delle # formule} in {cells}: il peso non è noto e il totale {whose} non si può controllare. Aprite il file con Excel e salvatelo.",
  },
  en: {
    "cell-error":
      "{count:A cell needed for the sum holds|# cells needed for the sum hold} an Excel error, {error} ({cells}): the total of the weights {whose} cannot be checked. Correct the {count:cell|cells}.",
    "cell-error.unknown":
      "The file does not keep the result of the {count:formula|# formulas} in {cells}: the weight is not known and the total {whose} cannot be checked. Open the file with Excel and save it.",
  },
} as const satisfies Sentences;
