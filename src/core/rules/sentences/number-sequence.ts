import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "number-sequence":
      "La numerazione {whose} salta da {from} a {to} in {cell}. Controllate se manca un obiettivo o se il numero è sbagliato.",
    "number-sequence.start":
      "La numerazione {whose} comincia da {to} in {cell}. Controllate se manca un obiettivo o se il numero è sbagliato.",
    "number-sequence.several":
      "La numerazione {whose} ha {count} salti ({cells}): i numeri sono {numbers}. Controllate se mancano obiettivi o se i numeri sono sbagliati.",
  },
  en: {
    "number-sequence":
      "The numbering {whose} jumps from {from} to {to} in {cell}. Check whether an objective is missing or the number is wrong.",
    "number-sequence.start":
      "The numbering {whose} begins with {to} in {cell}. Check whether an objective is missing or the number is wrong.",
    "number-sequence.several":
      "The numbering {whose} has {count} jumps ({cells}): the numbers are {numbers}. Check whether objectives are missing or the numbers are wrong.",
  },
} as const satisfies Sentences;
