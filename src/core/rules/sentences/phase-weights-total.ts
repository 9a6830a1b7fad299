import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "phase-weights-total.less":
      "Le fasi dell'{objective} fanno {sum} invece di {expected}: mancano {difference}. Totale atteso: {why}. Controllate i pesi delle fasi in {cells}.",
    "phase-weights-total.more":
      "Le fasi dell'{objective} fanno {sum} invece di {expected}: sono {difference} di troppo. Totale atteso: {why}. Controllate i pesi delle fasi in {cells}.",
  },
  en: {
    "phase-weights-total.less":
      "The phases of {objective} make {sum} instead of {expected}: {difference} short. Expected total: {why}. Check the phase weights in {cells}.",
    "phase-weights-total.more":
      "The phases of {objective} make {sum} instead of {expected}: {difference} too many. Expected total: {why}. Check the phase weights in {cells}.",
  },
} as const satisfies Sentences;
