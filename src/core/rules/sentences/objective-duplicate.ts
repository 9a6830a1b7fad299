import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "objective-duplicate":
      "«{title}» compare {count} volte tra gli obiettivi {whose}, con gli stessi testi: in {cells}. Se è una copia rimasta per errore toglietela, altrimenti dite in che cosa gli obiettivi sono diversi.",
  },
  en: {
    "objective-duplicate":
      "“{title}” appears {count} times among the objectives {whose}, with the same texts: in {cells}. If it is a copy left by mistake remove it, else say in what the objectives differ.",
  },
} as const satisfies Sentences;
