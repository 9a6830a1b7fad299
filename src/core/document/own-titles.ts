/** Titles by which the sheets that this program writes are known again. */
/** Titles of the sheets that go with the standard ones: nobody's plan. */
export const INDEX_TITLE = "Indice delle schede SeO";
export const COMPARISON_TITLE = "Confronto tra la fonte e le schede SeO";
export const SUPPORT_TITLE = "DATI DI SUPPORTO";
export const TITLE_PREFIX = "Sezione Operativa - SeO - ";
