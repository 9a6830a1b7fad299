import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "date-invalid.day":
      "La data «{text}» in {cells} non esiste: {month} ha {days} giorni. Una scadenza impossibile non si può verificare: scrivete il giorno giusto.",
    "date-invalid.month":
      "La data «{text}» in {cells} non esiste: i mesi vanno da 1 a 12, il mese {month} non c'è. Scrivete il mese giusto.",
  },
  en: {
    "date-invalid.day":
      "The date “{text}” in {cells} does not exist: {month} has {days} days. An impossible deadline cannot be checked: write the right day.",
    "date-invalid.month":
      "The date “{text}” in {cells} does not exist: months go from 1 to 12, there is no month {month}. Write the right month.",
  },
} as const satisfies Sentences;
