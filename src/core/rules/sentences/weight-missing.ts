import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "weight-missing": "L'{objective} non ha peso in {cell}. Scrivete il peso, oppure X se l'obiettivo è un prerequisito senza peso.",
    "weight-missing.nowhere":
      "L'{objective} non ha peso: non si trova nessuna cella con il suo peso. Aggiungetelo, oppure indicate X se è un prerequisito senza peso.",
  },
  en: {
    "weight-missing": "The {objective} has no weight in {cell}. Write the weight, or X if the objective is a prerequisite without weight.",
    "weight-missing.nowhere":
      "The {objective} has no weight: no cell with its weight was found. Add it, or write X if it is a prerequisite without weight.",
  },
} as const satisfies Sentences;
