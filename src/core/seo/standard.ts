/**
 * The municipality's standard sheet "Sezione Operativa - SeO" (domain.md): nine columns, in Italian whatever the program's language,
 * because the sheet is the municipality's document and not ours.
 */

export type SeoColumn = "publicValue" | "strategic" | "operative" | "deadline" | "weight" | "type" | "kpiClass" | "indicator" | "target";

/** The nine columns from left to right, with their headings; `weight` bears the total too ("PESO MAX 40"). */
export const SEO_COLUMNS: readonly { readonly name: SeoColumn; readonly heading: string; readonly sub: string }[] = [
  { name: "publicValue", heading: "OBIETTIVI DI VALORE PUBBLICO", sub: "" },
  { name: "strategic", heading: "OBIETTIVI STRATEGICI", sub: "Obiettivi organizzativi" },
  { name: "operative", heading: "OBIETTIVI OPERATIVI", sub: "Obiettivi individuali" },
  { name: "deadline", heading: "MM/AAAA", sub: "" },
  { name: "weight", heading: "PESO MAX", sub: "" },
  { name: "type", heading: "Output/Outcome", sub: "" },
  { name: "kpiClass", heading: "Classe KPI", sub: "" },
  { name: "indicator", heading: "Indicatori di risultato", sub: "" },
  { name: "target", heading: "Target", sub: "" },
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
/** The working check stands beside the table, outside of what is printed, behind a narrow column. 0-based. */
export const CHECK_COLUMNS = { gap: LAST_COLUMN + 1, label: LAST_COLUMN + 2, check: LAST_COLUMN + 3 } as const;
export const CHECK_WIDTHS: readonly number[] = [3, 26, 44];
/** Where the sheet stands in the PIAO (D.M. 132/2022, art. 3). */
const PIAO_SECTION = "Sottosezione 2.2 Performance";
export const TRANSVERSAL_TITLE = "OBIETTIVI TRASVERSALI A TUTTE LE AREE";
export const TOTAL_LABEL = "TOT.";
export const CHECK_LABEL = "Controllo dei pesi";
export const WHOLE_CHECK_LABEL = "Controllo di tutti i pesi";
export const TRANSVERSAL_CHECK_LABEL = "Controllo dei pesi trasversali";

/** "Comune di Esempio – PIAO 2025-2027 – Sottosezione 2.2 Performance": what is known of it. */
export function overTitle(body: string | null, years: string | null): string {
  return [body, years === null ? "PIAO" : `PIAO ${years}`, PIAO_SECTION].filter((part) => part !== null).join(" – ");
}

/** A unit's name without the standard title's words before it, so that writing a sheet twice does not double them. */
export function bareUnitName(name: string): string {
  return name.replace(/^\s*sezione\s+operativa\s*[-–—]?\s*(se\.?o\.?)?\s*[-–—:]?\s*/iu, "").trim() || name.trim();
}
