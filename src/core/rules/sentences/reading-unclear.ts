import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "reading-unclear":
      "Questo foglio si può leggere in due modi: {first}; oppure {second}. Niente nel foglio dice quale sia quello giusto, perciò i suoi totali non sono giudicati. Scrivete il totale sotto ogni elenco, oppure indicate nelle impostazioni quanto devono fare i pesi.",
    "reading-unclear.columns":
      "Questo foglio si può leggere in due modi: {first}; oppure {second}. Niente nel foglio dice quale delle due voci sia il peso, perciò i suoi totali non sono giudicati. Chiamate «Peso» quella giusta, oppure indicatela nel riquadro con «Mostrami come leggerlo».",
    "reading-unclear.several":
      "I pesi {whose} fanno {sum}, circa {lists} volte {one}: il foglio sembra contenere {lists} elenchi che non si distinguono, perciò il totale non è giudicato. Scrivete il nome della struttura sopra ogni elenco, oppure in una colonna a fianco degli obiettivi.",
  },
  en: {
    "reading-unclear":
      "This sheet can be read in two ways: {first}; or {second}. Nothing on the sheet says which is the right one, so its totals are not judged. Write the total below each list, or say in the settings what the weights should make.",
    "reading-unclear.columns":
      "This sheet can be read in two ways: {first}; or {second}. Nothing on the sheet says which of the two is the weight, so its totals are not judged. Call the right one “Peso” (weight), or point at it in the pane with “Show me how to read it”.",
    "reading-unclear.several":
      "The weights {whose} make {sum}, about {lists} times {one}: this sheet seems to hold {lists} lists that could not be told apart, so the total is not judged. Write the unit's name above each list, or in a column beside the objectives.",
  },
} as const satisfies Sentences;
