import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "date-outside-plan":
      "{count:La scadenza|Le # scadenze} {texts} in {cells} {count:è|sono} fuori dagli anni del piano, {years} {source}. Spesso è l'anno rimasto dal piano precedente o un errore di battitura: correggete {count:la scadenza|le scadenze} oppure, se il piano è di altri anni, indicateli nelle impostazioni.",
  },
  en: {
    "date-outside-plan":
      "{count:The deadline|The # deadlines} {texts} in {cells} {count:is|are} outside the plan's years, {years} {source}. It is often a year left from the plan before, or a slip: correct {count:the deadline|the deadlines} or, if the plan covers other years, set them in the settings.",
  },
} as const satisfies Sentences;
