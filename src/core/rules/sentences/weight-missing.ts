import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "weight-missing": "L'{objective} non ha peso in {cell}. Scrivete il peso, oppure X se l'obiettivo è un prerequisito senza peso.",
    "weight-missing.nowhere":
      "L'{objective} non ha peso: non si trova nessuna cella con il suo peso. Aggiungetelo, oppure indicate X se è un prerequisito senza peso.",
    "weight-missing.or-note":
      "Sotto gli obiettivi {whose}, «{text}» in {cell} non ha peso: può essere un obiettivo o una nota, e non è contato. Se è un obiettivo, scrivete il peso; se è una nota, lasciate sopra una riga vuota.",
  },
  en: {
    "weight-missing": "The {objective} has no weight in {cell}. Write the weight, or X if the objective is a prerequisite without weight.",
    "weight-missing.nowhere":
      "The {objective} has no weight: no cell with its weight was found. Add it, or write X if it is a prerequisite without weight.",
    "weight-missing.or-note":
      "Below the objectives {whose}, «{text}» in {cell} has no weight: it may be an objective or a note, and is not counted. If it is an objective, write its weight; if it is a note, leave a blank row above it.",
  },
} as const satisfies Sentences;
