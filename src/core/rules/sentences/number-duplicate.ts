import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "number-duplicate": "Due obiettivi {whose} hanno il numero {number}: {first} e {cell}. Correggete la numerazione.",
  },
  en: {
    "number-duplicate": "Two objectives {whose} have the number {number}: {first} and {cell}. Correct the numbering.",
  },
} as const satisfies Sentences;
