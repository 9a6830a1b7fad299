/** Rows that hold nothing but a title: of a structure, of a section, or "Settore: | Affari generali". */
import type { At } from "../../plan/plan";
import { cellText, type Sheet, type SheetRow } from "../../sheet/sheet";
import { readWeight } from "../../text/weight";
import { textAt } from "../cells";
import type { HeadingSettings } from "../headings";
import { namesLevel } from "../levels/words";
import { asksForOwner, isLabel, titleKind } from "../title-kind";
import { beginsAsTitle } from "../titles";

/** Longer texts are notes, in characters. */
const LONGEST = 160;

export interface TitleText {
  readonly text: At<string>;
  readonly label: string | null;
}

/**
 * The title that the row is, or null. A text alone is one when it is merged across, stands at the table's left edge or in the column of
 * numbers, begins with a structure's word above a weight, or is written in capitals; two texts when the first is a label ("Settore:").
 * @param fresh whether nothing has been weighed yet since the headings or the last total: what stands alone there heads what follows
 */
export function titleIn(
  sheet: Sheet,
  row: number,
  cells: SheetRow["cells"],
  place: { readonly left: number; readonly number: number | null; readonly title: number; readonly weight: number },
  own: HeadingSettings,
  fresh: boolean,
): TitleText | null {
  const [first, second, third] = cells;
  if (!first || third || typeof first.value !== "string") return null;
  const text = textAt(sheet, row, first.col);
  if (!text || text.value.length > LONGEST) return null;
  if (second) return labelled(sheet, row, first.col, second, place.weight, own);
  const heads = first.col === place.number || ((fresh || beginsAsTitle(text.value, own)) && weighsBelow(sheet, row, place.weight, fresh));
  if (heads) return { text, label: null };
  if (first.col === place.weight && !isDivider(sheet, row, place.weight) && !speaksAsTitle(text.value, own)) return null;
  const merge = sheet.mergeAt(row, first.col);
  const across = merge !== undefined && merge.right > merge.left;
  const capitals = /[A-Z]/.test(text.value) && text.value === text.value.toUpperCase();
  return across || first.col <= place.left || (capitals && first.col <= place.title) ? { text, label: null } : null;
}

/** Whether a number stands in the weights' column of the next row, titles left aside: the text heads it, in whatever column it begins. */
function weighsBelow(sheet: Sheet, row: number, weight: number, amongOthers: boolean): boolean {
  const next = sheet.rowsBetween(row + 1, row + 3).find(({ cells }) => cells.length > 1);
  return (
    next !== undefined &&
    (next.cells.length > 2 || !amongOthers) &&
    readWeight(sheet.value(next.row, weight), sheet.format(next.row, weight)).kind === "number"
  );
}

/** "Settore:" and its name in the next cell. */
function labelled(
  sheet: Sheet,
  row: number,
  col: number,
  second: SheetRow["cells"][number],
  weight: number,
  own: HeadingSettings,
): TitleText | null {
  const label = cellText(sheet.value(row, col));
  if (!isLabel(label, own) || label.length > 40 || typeof second.value !== "string") return null;
  // In the weights' column only the name of a structure or of a person stands there for once.
  const isLevel = namesLevel(second.value) && !label.endsWith(":");
  if (second.col === weight && (!asksForOwner(label, own) || readWeight(second.value).kind !== "not-numeric" || isLevel)) return null;
  const text = textAt(sheet, row, second.col);
  return text && { text, label: label.replace(/:$/, "").trim() };
}

/** Where the weights stand first, a title may stand in their column without reaching across others. */
function speaksAsTitle(text: string, own: HeadingSettings): boolean {
  if (text.length <= 8 || readWeight(text).kind !== "not-numeric") return false;
  return (text.includes(" ") && text === text.toUpperCase()) || titleKind(text, null, own) !== "document";
}

/** Words that begin in the weight's own column and reach across others: where that column is the first, a section's title stands there. */
function isDivider(sheet: Sheet, row: number, weight: number): boolean {
  const merge = sheet.mergeAt(row, weight);
  const across = merge !== undefined && merge.left === weight && merge.right > weight;
  return across && readWeight(sheet.value(row, weight)).kind === "not-numeric";
}
