import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "weight-out-of-range.negative": "Il peso dell'{objective} in {cell} è negativo: {weight}. Un peso è maggiore di zero.",
    "weight-out-of-range.zero":
      "Il peso dell'{objective} in {cell} è zero: l'obiettivo non conta nulla. Scrivete il peso, oppure X se è un prerequisito senza peso.",
    "weight-out-of-range.above":
      "Il peso dell'{objective} in {cell} è {weight}, più del totale di {expected} ({why}). Controllate la cella.",
  },
  en: {
    "weight-out-of-range.negative": "The weight of {objective} in {cell} is negative: {weight}. A weight is greater than zero.",
    "weight-out-of-range.zero":
      "The weight of {objective} in {cell} is zero: the objective counts for nothing. Write the weight, or X if it is a prerequisite without weight.",
    "weight-out-of-range.above":
      "The weight of {objective} in {cell} is {weight}, more than the total of {expected} ({why}). Check the cell.",
  },
} as const satisfies Sentences;
