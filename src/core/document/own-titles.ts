/** Titles by which the sheets that this program writes are known again. */
/** Titles of the sheets that go with the standard ones: nobody's plan. */
export const INDEX_TITLE = "Indice delle schede SeO";
export const COMPARISON_TITLE = "Confronto tra la fonte e le schede SeO";
export const SUPPORT_TITLE = "DATI DI SUPPORTO";
export const TITLE_PREFIX = "Sezione Operativa - SeO - ";
/** Titles of the sheets that say what changed between two plans. */
export const VERSIONS_TITLES = {
  changes: { it: "Confronto tra due piani", en: "Two plans compared" },
  resolution: { it: "Che cosa elencare nella delibera", en: "What the resolution must list" },
  pairs: { it: "Obiettivi riconosciuti tra i due piani", en: "Objectives recognised in both plans" },
} as const;
/** What an individual sheet's title begins with, and the title of the list of them. */
export const INDIVIDUAL_PREFIX = "Scheda individuale – ";
export const INDIVIDUAL_LIST_TITLE = "Elenco delle schede individuali";
