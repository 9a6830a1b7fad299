import type { Language } from "../../core/messages/fill";

/** The workbooks of samples/, one a layout; each has known mistakes. The first is shown when the page opens. */
export const SAMPLES: readonly { readonly file: string; readonly title: Readonly<Record<Language, string>> }[] = [
  { file: "seo.xlsx", title: { it: "SeO: un foglio per struttura", en: "SeO: one sheet a structure" } },
  { file: "schede.xlsx", title: { it: "Schede: una per obiettivo", en: "Cards: one an objective" } },
  { file: "schede-consuntivo.xlsx", title: { it: "Schede a fine anno, con i risultati", en: "Cards at year’s end, with results" } },
  { file: "fasi.xlsx", title: { it: "Obiettivi con fasi", en: "Objectives with phases" } },
  { file: "punti.xlsx", title: { it: "Testo con i punti", en: "Prose with points" } },
  { file: "elenco.xlsx", title: { it: "Elenco con trasversali", en: "List with a transversal part" } },
];
