import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "weights-rounding":
      "I pesi {whose} fanno {sum} invece di {expected}: la differenza di {difference} dipende dall'arrotondamento dei singoli pesi. Se il totale deve tornare esatto, ritoccate uno dei pesi in {cells}.",
  },
  en: {
    "weights-rounding":
      "The weights {whose} make {sum} instead of {expected}: the difference of {difference} comes from rounding the single weights. If the total must be exact, adjust one of the weights in {cells}.",
  },
} as const satisfies Sentences;
