import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "mandatory-training.missing":
      "Nessun obiettivo {whose} riguarda la formazione del personale. Dal 2025 ogni dirigente ne ha uno, di almeno 40 ore all'anno per dipendente (Direttiva del Ministro per la pubblica amministrazione del 14 gennaio 2025): aggiungetelo, anche trasversale.",
    "mandatory-training.none":
      "Nessuna delle {count} strutture del piano ha un obiettivo sulla formazione del personale. Dal 2025 ogni dirigente ne ha uno, di almeno 40 ore all'anno per dipendente (Direttiva del Ministro per la pubblica amministrazione del 14 gennaio 2025): aggiungetelo, anche trasversale.",
    "mandatory-training.hours":
      "L'obiettivo di formazione {whose} prevede {hours} ore all'anno ({cell}): ne servono almeno 40 per dipendente. Portatele a 40. Fonte: direttiva del Ministro per la pubblica amministrazione del 14 gennaio 2025.",
  },
  en: {
    "mandatory-training.missing":
      "No objective {whose} is about the training of the staff. From 2025 every manager has one, of at least 40 hours a year for each employee (Directive of the Minister for public administration of 14 January 2025): add it, even a transversal one.",
    "mandatory-training.none":
      "None of the plan's {count} structures has an objective on the training of the staff. From 2025 every manager has one, of at least 40 hours a year for each employee (Directive of the Minister for public administration of 14 January 2025): add it, even a transversal one.",
    "mandatory-training.hours":
      "The training objective {whose} has {hours} hours a year ({cell}): at least 40 for each employee are asked. Make them 40. Source: Directive of the Minister for public administration of 14 January 2025.",
  },
} as const satisfies Sentences;
