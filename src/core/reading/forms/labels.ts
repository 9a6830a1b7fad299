/** Texts of a sheet that could be labels: what stands before a colon, or the whole cell. */
import { cellText, type Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { remembered, rememberedBy } from "../../text/remembered";
import { readWeight } from "../../text/weight";
import { GOODS } from "../likeness";
import { columnRole, type ColumnRole, type HeadingSettings } from "../headings";
import { beginsAsTotal } from "../total-words";

export interface LabelCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly col: number;
  /** The label as labels are compared. */
  readonly key: string;
  /** The label as written, without its colon. */
  readonly text: string;
  /** What stands behind the colon (or dash) in the same cell; null without one, "" where nothing follows. */
  readonly inside: string | null;
}

/** Longer texts are no labels, in characters. */
const LONGEST = 90;
/** Before a colon stands a label of so many characters at most. */
const LONGEST_BEFORE = 60;

/** A label as it is compared: without numbers ("Obiettivo n. 1", "Obiettivo n. 2"), but with its sign of percent ("% fase" is no "Fase"). */
export const labelKey = remembered((text): string => {
  const key = normalize(text.replace(/\d+/g, " ").replace(/%/g, " perc "));
  return key !== "" || /\d/.test(text) ? key : text.trim();
});

/** "Peso obiettivo: 30%" or "Obiettivo n. 3 - Sportello unico" taken apart. @param text without spaces around it */
function apart(text: string): { readonly label: string; readonly inside: string | null } {
  const at = text.search(/[:=]/);
  const label = text.slice(0, at).trimEnd();
  if (at > 0 && label.length <= LONGEST_BEFORE) return { label, inside: text.slice(at + 1).trimStart() };
  const [numbered] = /^(?:descrizione\s{1,3})?obiettivo\s{0,3}(?:n\.?|nr\.?|n°)?\s{0,3}\d{1,3}(?=\s{0,3}[-–—]\s*\S)/i.exec(text) ?? [];
  return numbered === undefined
    ? { label: text, inside: null }
    : { label: numbered, inside: text.slice(numbered.length).replace(/^\s*[-–—]\s*/, "") };
}

/** The cell as a label with what follows it; null where the text is none. */
export function labelAt(sheet: Sheet, row: number, col: number, value: unknown): LabelCell | null {
  const said = typeof value === "string" ? labelIn(value) : null;
  return said && { sheet, row, col, key: said.key, text: said.text, inside: said.inside };
}

/** What is asked of a text by every candidate for a label of weights, by blocks and by totals. */
const labelIn = remembered((value): Pick<LabelCell, "key" | "text" | "inside"> | null => {
  const { label, inside } = apart(cellText(value));
  // "pt. 25" is a weight and no label, though its words may be those of one.
  if (label.length > LONGEST || (inside === null && /\d/.test(label) && isWeightText(label))) return null;
  const key = labelKey(label);
  return key === "" ? null : { key, text: label, inside };
});

/** "pt. 25", "15 punti"; "Peso 2025" is the label of a year's weight. */
function isWeightText(text: string): boolean {
  const reading = readWeight(text);
  return reading.kind === "number" && reading.value.compare(1000) <= 0;
}

/** The sheet's labels in reading order; hidden rows are nobody's. */
export function labelCells(sheet: Sheet): readonly LabelCell[] {
  const labels: LabelCell[] = [];
  for (const { row, cells } of sheet.rows) {
    if (sheet.isHiddenRow(row)) continue;
    for (const { col, value } of cells) {
      const label = labelAt(sheet, row, col, value);
      if (label) labels.push(label);
    }
  }
  return labels;
}

/** The role that a label's words speak for, or null. */
export const labelRole = rememberedBy((text, own: HeadingSettings): ColumnRole | null => {
  if (text.length > LONGEST || beginsAsTotal(text, own)) return null;
  const role = columnRole(text.replace(/\s*\([^)]*\)\s*$/, ""), own) ?? columnRole(text, own);
  // "Peso (kg)": the brackets say that goods are weighed.
  return role === "weight" && GOODS.test(normalize(text)) ? null : role;
});
