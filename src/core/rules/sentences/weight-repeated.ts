import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "weight-repeated":
      "Il peso {weight} dell'{objective} è ripetuto in {cells}: una somma fatta da Excel lo conta {times} volte. Lasciatelo solo sulla prima riga, oppure unite le celle.",
  },
  en: {
    "weight-repeated":
      "The weight {weight} of {objective} is repeated in {cells}: a sum made by Excel counts it {times} times. Leave it on the first row only, or merge the cells.",
  },
} as const satisfies Sentences;
