import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "plan-years":
      "L'intestazione «{text}» in {cell} nomina il {other}, ma il piano riguarda il {years}, {source}. Se è rimasta dal piano precedente, aggiornatela.",
  },
  en: {
    "plan-years":
      "The heading “{text}” in {cell} names {other}, but the plan covers {years}, {source}. If it was left from the plan before, bring it up to date.",
  },
} as const satisfies Sentences;
