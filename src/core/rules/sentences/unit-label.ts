import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "unit-label":
      "La scheda dell'{objective} è intestata a «{label}», che è il titolo del foglio «{other}», ma si trova nell'elenco {whose}. Correggete l'intestazione in {cell}, oppure spostate la scheda.",
  },
  en: {
    "unit-label":
      "The card of {objective} is headed “{label}”, the title of the sheet “{other}”, but stands in the list {whose}. Correct the heading in {cell}, or move the card.",
  },
} as const satisfies Sentences;
