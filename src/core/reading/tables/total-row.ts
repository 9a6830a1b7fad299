/** Rows that state a total: by what they add, by their label, by what the weights above make. */
import type { DeclaredTotal } from "../../plan/plan";
import { exact, nearlyEqual, HUNDRED, sum, type Exact } from "../../exact";
import { addedCells } from "../../sheet/adding";
import { checksOf } from "../../text/check-formula";
import { cellText, type Sheet, type SheetRow } from "../../sheet/sheet";
import { isAmong, normalize } from "../../text/normalize";
import { cellRef, weightAt } from "../cells";
import { namesUnit } from "../titles";
import { beginsAsTotal, isTotalLabel, readTotal } from "../total-words";
import type { Table } from "./table";

import type { Seen, TotalRow } from "./row";
/** "Totale ente", "Totale piano". */
const WHOLE = /^(?:ente|comune|provincia|unione|amministrazione|piano|peg|pdo|piao)\b/;

/** A row that states a total: by what it adds, by its label, or by "TOT.40" in the weight's own cell. */
export function totalRow(
  table: Table,
  weightCol: number,
  titleCol: number,
  row: number,
  cells: SheetRow["cells"],
  seen: Seen,
): TotalRow | null {
  const { sheet, own: words } = table;
  const own = sheet.value(row, weightCol);
  const adds = addedAbove(table, weightCol, row);
  const formula = sheet.formula(row, weightCol) ?? null;
  const texts = cells.filter(({ col, value }) => col !== weightCol && typeof value === "string" && cellText(value) !== "");
  const label = texts.find(({ value }) => beginsAsTotal(cellText(value), words));
  const inWeight = typeof own === "string" && isTotalLabel(cellText(own), words) ? readTotal(cellText(own), words) : null;
  // Nearly every row: a title with other texts beside its weight.
  if (adds === null && !label && !inWeight && texts.length > 2 && seen.labels.size === 0 && sheet.shown(row, titleCol) !== null)
    return null;
  const weight = weightAt(sheet, row, weightCol);
  const stated = weight.value.kind === "number" ? weight.value : null;
  const strict = label !== undefined && isTotalLabel(cellText(label.value), words);
  const others = texts.filter((cell) => cell !== label && !isCount(cellText(cell.value))).length;
  const matches =
    stated !== null &&
    // One weight is the sum of itself: "Somma urgenza" below another objective of 20 is no total of it.
    (strict || seen.countSince !== 1) &&
    isSumOf(stated.value, seen, true);
  const byFormula = adds !== null && (adds.length >= 2 || label !== undefined || texts.length === 0);
  const byLabel = strict && (others <= 1 || matches || stated === null);
  const named = label !== undefined && isNamed(sheet, row, afterTotal(cellText(label.value)), seen);
  // A label outside the column of titles, in a row without a title, can be nothing else.
  const apart = label !== undefined && label.col !== titleCol && sheet.value(row, titleCol) === null;
  const byWords = label !== undefined && stated !== null && (matches ? others <= 2 : (named || apart) && others === 0);
  const allNumbered = seen.numbered === seen.count;
  const last = endsList(table, row);
  // The same words stand beside a total elsewhere; or every objective has a number, or texts beside its title, and this row has none.
  const usual = texts.find(({ value }) => isAmong(cellText(value), seen.labels) && !isCount(cellText(value)));
  const byHabit =
    stated !== null &&
    (usual !== undefined || (label !== undefined && texts.length === 1 && seen.count >= 2 && (seen.poorest >= 3 || (allNumbered && last))));
  // A number that is what all weights above make, in a row that names nothing to weigh, needs no words.
  const several = seen.countSince >= 2 || (seen.countSince === 0 && seen.count >= 2);
  const bySum =
    stated !== null && several && texts.length <= 2 && sheet.shown(row, titleCol) === null && isSumOf(stated.value, seen, false);
  // Nor does it where all objectives bear a number, or texts beside their titles, and the last row of the list has neither.
  const byPlace = matches && texts.length === 1 && (allNumbered || seen.poorest >= 2) && several && last;
  const byCheck = stated !== null && sheet.shown(row, titleCol) === null && isChecked(sheet, row, stated.value);
  if (!byFormula && !byLabel && !byWords && !byHabit && !bySum && !byPlace && !byCheck && !inWeight) return null;
  const beside = byPlace ? texts.find(({ value }) => !isCount(cellText(value))) : usual;
  const text = cellText((label ?? beside)?.value ?? "");
  const totals: DeclaredTotal[] = [];
  if (inWeight) totals.push({ ...inWeight, cell: cellRef(sheet, row, weightCol), source: "row", text: cellText(own), formula });
  else if (stated) totals.push({ value: stated.value, scale: stated.scale, cell: weight.cell, source: "row", text, formula });
  // "Totale pesi azioni (=100)" says what the sum should be, whatever stands beside it.
  const inLabel = label ? readTotal(cellText(label.value), words) : null;
  if (inLabel && label) totals.push({ ...inLabel, cell: cellRef(sheet, row, label.col), source: "label", text, formula: null });
  if (totals.length === 0 && !strict) return null;
  return { kind: "total", row, totals, adds };
}

/** Whether the text behind the word "totale" says whose total it is. */
function isNamed(sheet: Sheet, row: number, owner: string, seen: Seen): boolean {
  return namesOwner(owner, seen) || standsAbove(sheet, row, normalize(owner));
}

/** Whether a cell of the row above holds just the text: "Totale Tributi" below rows of the structure "Tributi". */
function standsAbove(sheet: Sheet, row: number, text: string): boolean {
  return text.length > 3 && sheet.rowCells(row - 1).some(({ value }) => typeof value === "string" && normalize(cellText(value)) === text);
}

/** Whether nothing, or a title alone, or the next headings follow. */
function endsList({ sheet, end }: Table, row: number): boolean {
  return row + 1 === end || sheet.rowCells(row + 1).length <= 1;
}

/** Whether a formula of the row checks a sum against the number that stands in it. */
function isChecked(sheet: Sheet, row: number, value: Exact): boolean {
  return checksOf(sheet).some(
    (check) => check.row === row && [exact(check.total), exact(check.total).mul(HUNDRED)].some((total) => nearlyEqual(total, value)),
  );
}

/** The rows of the weight's own column, above this one, that the cell's formula adds in the end; null when it adds none. */
function addedAbove(table: Table, weightCol: number, row: number): readonly number[] | null {
  if (table.sheet.formula(row, weightCol) === undefined) return null;
  const cells = addedCells(table.sheet, row, weightCol) ?? [];
  const above = cells.filter((cell) => cell.sheet === null && cell.col === weightCol && cell.row < row).map((cell) => cell.row);
  return above.length * 2 > cells.length ? above : null;
}

/** "Settore Tecnico", "ente", or what the table is called. */
function namesOwner(text: string, { names }: Seen): boolean {
  return namesUnit(text) || WHOLE.test(normalize(text)) || names.some((name) => name.length > 3 && normalize(text).includes(name));
}

/** "Totale Settore Tecnico" → "Settore Tecnico". */
function afterTotal(label: string): string {
  return label.replace(
    /^(?:sub\s?-?)?(?:tot(?:\.|ale|ali)?|somma)\s+(?:(?:complessivo|generale)\s+)?(?:d(?:i|el|ell[aeo]?|ei|egli)\s+|dell['’])?/i,
    "",
  );
}

/** "n. 5 obiettivi", "OK", "VERIFICARE", "100 %" in other columns: what stands beside totals. */
export function isCount(text: string): boolean {
  if (/^\d{1,4}(?:[.,]\d{1,3})? ?%?$/.test(text.trim())) return true;
  return /^(?:n\.?\s?)?\d+\s+\p{L}+$|^(?:ok|ko|errore|verificar[ei]|controllar[ei]|corretto|si|no|sì|[✓✔✗x])[.!]?$/iu.test(text.trim());
}

/**
 * Whether the value is what the weights above make: since the last total, or all of them, or the totals above.
 * @param anyScale a hundredfold counts as the same: 100 below shares that make 1
 */
function isSumOf(value: Exact, seen: Seen, anyScale: boolean): boolean {
  const sums = [seen.since, seen.sinceTop, seen.all, seen.allTop, seen.totals, ...(seen.open.length >= 2 ? [sum(seen.open)] : [])];
  return sums.some(
    (made) =>
      made.compare(0) > 0 && (anyScale ? [made, made.mul(HUNDRED), made.div(HUNDRED)] : [made]).some((one) => nearlyEqual(one, value)),
  );
}
