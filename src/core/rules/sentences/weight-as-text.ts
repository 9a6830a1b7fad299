import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "weight-as-text":
      "{count:Un peso è un numero scritto come testo|# pesi sono numeri scritti come testo} ({cells}): la somma di Excel {count:lo|li} salta. Convertite {count:la cella|le celle} in numero.",
  },
  en: {
    "weight-as-text":
      "{count:One weight is a number|# weights are numbers} stored as text ({cells}): Excel's sum skips {count:it|them}. Convert the {count:cell|cells} to a number.",
  },
} as const satisfies Sentences;
