/**
 * The municipality's standard sheet "Sezione Operativa - SeO" (domain.md): nine columns, in Italian whatever the program's language,
 * because the sheet is the municipality's document and not ours.
 */

export type SeoColumn = "publicValue" | "strategic" | "operative" | "deadline" | "weight" | "type" | "kpiClass" | "indicator" | "target";

/** The nine columns from left to right, with their headings; `weight` bears the total too ("PESO MAX 40"). */
export const SEO_COLUMNS: readonly { readonly name: SeoColumn; readonly heading: string; readonly sub: string; readonly width: number }[] =
  [
    { name: "publicValue", heading: "OBIETTIVI DI VALORE PUBBLICO", sub: "", width: 23 },
    { name: "strategic", heading: "OBIETTIVI STRATEGICI", sub: "Obiettivi organizzativi", width: 25 },
    { name: "operative", heading: "OBIETTIVI OPERATIVI", sub: "Obiettivi individuali", width: 46 },
    { name: "deadline", heading: "MM/AAAA", sub: "", width: 13 },
    { name: "weight", heading: "PESO MAX", sub: "", width: 14 },
    { name: "type", heading: "Output/Outcome", sub: "", width: 16 },
    { name: "kpiClass", heading: "Classe KPI", sub: "", width: 16 },
    { name: "indicator", heading: "Indicatori di risultato", sub: "", width: 34 },
    { name: "target", heading: "Target", sub: "", width: 26 },
  ];

/** The 0-based column of each name. */
export const SEO_COLUMN: Readonly<Record<SeoColumn, number>> = {
  publicValue: 0,
  strategic: 1,
  operative: 2,
  deadline: 3,
  weight: 4,
  type: 5,
  kpiClass: 6,
  indicator: 7,
  target: 8,
};

export const LAST_COLUMN = SEO_COLUMNS.length - 1;
/** Where the sheet stands in the PIAO (D.M. 132/2022, art. 3). */
export const PIAO_SECTION = "Sottosezione 2.2 Performance";
export const SUPPORT_TITLE = "DATI DI SUPPORTO";
export const TITLE_PREFIX = "Sezione Operativa - SeO - ";
export const TRANSVERSAL_TITLE = "OBIETTIVI TRASVERSALI A TUTTE LE AREE";
export const TOTAL_LABEL = "TOT.";
export const CHECK_LABEL = "Controllo dei pesi";
export const TRANSVERSAL_CHECK_LABEL = "Controllo dei pesi trasversali";

/** A unit's name without the standard title's words before it, so that writing a sheet twice does not double them. */
export function bareUnitName(name: string): string {
  return name.replace(/^\s*sezione\s+operativa\s*[-–—]?\s*(se\.?o\.?)?\s*[-–—:]?\s*/iu, "").trim() || name.trim();
}
