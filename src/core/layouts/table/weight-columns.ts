/** Several weight columns: a phase's beside the objective's, one a manager (a matrix), or the same weight in two forms. */
import { cellText, type Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { readWeight } from "../../text/weight";
import { headingRole } from "../headings";
import { headingText, type TableHeader } from "./header";

export interface WeightColumns {
  /** The columns that are lists of their own, with the unit's name where the heading gives one. */
  readonly lists: readonly { readonly col: number; readonly name: string | null }[];
  readonly phaseWeight: number | undefined;
  /** One column a unit: blank cells are objectives that are not the unit's. */
  readonly matrix: boolean;
  /** The last row of the headings, when the names of a matrix stand in a row below. */
  readonly last: number;
}

/** A second form of the same weight: only the first column counts. */
const SAME_WEIGHT = /\b(ponderat\w*|rideterminat\w*|finale|effettiv\w*|corrett\w*|max|massimo|normalizzat\w*)\b/;

/** What the weight columns of a table are; `end` is the first row (0-based) that is not the table's any more. */
export function weightColumns(sheet: Sheet, header: TableHeader, end: number): WeightColumns {
  const { weights, weightRow, last } = header;
  const first = weights[0] as number;
  const headed = header.columns.get("phaseWeight");
  const phaseWeight = headed === first ? undefined : headed;
  const under = weights.length === 1 ? namesUnderMerge(sheet, header, first) : null;
  if (under) return { lists: under, phaseWeight: undefined, matrix: true, last: weightRow + 1 };
  const single: WeightColumns = { lists: [{ col: first, name: null }], phaseWeight, matrix: false, last };
  if (weights.length === 1) return single;
  const second = weights[1] as number;
  const names = weights.map((col) => managerName(headingText(sheet, weightRow, col)));
  const named = names.every((name) => name !== "") && new Set(names).size === names.length;
  if (weights.length === 2 && !named && sparserThan(sheet, header, first, second, end))
    return { ...single, phaseWeight: phaseWeight ?? second };
  if (weights.slice(1).some((col) => SAME_WEIGHT.test(normalize(headingText(sheet, weightRow, col))))) return single;
  if (!named) return single;
  return { lists: weights.map((col, index) => ({ col, name: names[index] ?? null })), phaseWeight: undefined, matrix: true, last };
}

/** "Peso" merged over several columns with a name under each: the columns of a matrix. */
function namesUnderMerge(sheet: Sheet, header: TableHeader, col: number): { col: number; name: string }[] | null {
  const merge = sheet.mergeAt(header.weightRow, col);
  if (!merge || merge.right === merge.left) return null;
  const names: { col: number; name: string }[] = [];
  for (let at = merge.left; at <= Math.min(merge.right, merge.left + 60); at++) {
    const value = sheet.value(merge.bottom + 1, at);
    if (value === null) continue;
    if (typeof value !== "string" || readWeight(value).kind === "number" || headingRole(cellText(value)) === "phaseWeight") return null;
    names.push({ col: at, name: cellText(value) });
  }
  return names.length >= 2 ? names : null;
}

/** Whether the first weight column is merged or blank over rows on which the second is filled. */
function sparserThan(sheet: Sheet, header: TableHeader, first: number, second: number, end: number): boolean {
  let both = 0;
  let onlySecond = 0;
  for (const { row } of sheet.rows) {
    if (row <= header.last || row >= end) continue;
    const hasSecond = readWeight(sheet.value(row, second), sheet.format(row, second)).kind === "number";
    const hasFirst = readWeight(sheet.value(row, first), sheet.format(row, first)).kind === "number";
    if (hasSecond && hasFirst) both += 1;
    else if (hasSecond) onlySecond += 1;
  }
  return both > 0 && onlySecond > 0;
}

/** "Peso Rossi" → "Rossi", "Peso %" → "". */
function managerName(heading: string): string {
  return heading
    .replace(/\s+/g, " ")
    .replace(/^(?:peso|pesi|ponderazione|pesatura|punti)(?:\s*%)?(?:\s+(?:obiettivo|attribuito|percentuale))?\s*[-–—:(]*\s*/i, "")
    .replace(/[)%]+$/, "")
    .trim();
}
