import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "citation-date": "In {cells} si cita «{act}» con la data {written}: la data giusta è {date}. Correggete la citazione.",
  },
  en: {
    "citation-date": "{cells} quotes “{act}” with the date {written}: the right date is {date}. Correct the quotation.",
  },
} as const satisfies Sentences;
