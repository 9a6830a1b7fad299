import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "date-order": "In {cells} la fine ({end}) viene prima dell'inizio ({start}). Correggete una delle due date.",
  },
  en: {
    "date-order": "In {cells} the end ({end}) comes before the start ({start}). Correct one of the two dates.",
  },
} as const satisfies Sentences;
