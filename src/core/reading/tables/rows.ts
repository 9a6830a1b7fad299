/** What each row below the headings is, for a column of weights: data, a total, a title, or left out. */
import type { At, DeclaredTotal, Weight } from "../../plan/plan";
import { exact, nearlyEqual, HUNDRED, ZERO, type Exact } from "../../exact";
import { addedCells } from "../../sheet/adding";
import { checksOf } from "../../sheet/check-formula";
import { cellText, isError, isUnknown, type Sheet, type SheetRow } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { beginsAsTotal, isTotalLabel, readTotal } from "../../text/total";
import type { Ordinal } from "../../text/values";
import { cellRef, isFilled, ordinalAt, textAt, weightAt } from "../cells";
import { namesLevel } from "../levels/words";
import { isChildOf } from "../numbering";
import { namesUnit } from "../titles";
import { rowsOf } from "./column-facts";
import type { TableColumns } from "./columns";
import { couldHead } from "./headings-of-block";
import type { Table } from "./table";
import { titlesAbove } from "../titles-above";
import { titleIn } from "./title-row";

/** A row that says something of an objective or a part of one. */
export interface DataRow {
  readonly kind: "data";
  readonly row: number;
  readonly number: At<Ordinal> | null;
  readonly title: At<string> | null;
  /** The title cell is the lower part of a merged area. */
  readonly titleCovered: boolean;
  /** null when the weight cell is the lower part of a merged area. */
  readonly weight: Weight | null;
}

export interface TotalRow {
  readonly kind: "total";
  readonly row: number;
  readonly totals: readonly DeclaredTotal[];
  /** Rows (0-based) of the weights that its formula adds; null without a formula. */
  readonly adds: readonly number[] | null;
}

export interface TitleRow {
  readonly kind: "title";
  readonly row: number;
  readonly text: At<string>;
  /** What stands before it: "Settore:" in "Settore: | Affari generali"; null for a title alone. */
  readonly label: string | null;
}

export type TableRow = DataRow | TotalRow | TitleRow | { readonly kind: "left"; readonly row: number };

interface Seen {
  /** Weights since the last total or title, and since the table began: all, and those that are no child of the one above. */
  since: Exact;
  sinceTop: Exact;
  all: Exact;
  allTop: Exact;
  /** The totals together. */
  totals: Exact;
  /** How many weights there were. */
  count: number;
  /** What the table is called, normalised: its total may bear the name. */
  readonly names: readonly string[];
  /** Labels of totals elsewhere in the form, normalised. */
  readonly labels: ReadonlySet<string>;
  /** The fewest texts that a weighed row had; Infinity before the first. */
  poorest: number;
  top: DataRow | null;
}

/**
 * The rows of the table for its weight column `weightCol`; `partCols` hold the weights of parts (0-based on the sheet).
 * @param labels what stands beside totals elsewhere in the form, normalised: here, too, it stands beside one
 */
export function tableRows(
  table: Table,
  columns: TableColumns,
  weightCol: number,
  partCols: readonly number[],
  labels: ReadonlySet<string>,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  const seen: Seen = {
    since: ZERO,
    sinceTop: ZERO,
    all: ZERO,
    allTop: ZERO,
    totals: ZERO,
    count: 0,
    names: namesOf(table),
    labels,
    poorest: Infinity,
    top: null,
  };
  for (const line of rowsOf(table)) {
    const row = classify(table, columns, weightCol, line, seen);
    if (row === "end") break;
    if (row === null) continue;
    note(seen, row, line.cells);
    rows.push(row);
  }
  return withoutTail(table.sheet, partCols, bareTotals(table, columns, weightCol, rows));
}

function namesOf(table: Table): readonly string[] {
  const titles = titlesAbove(table).filter(({ kind }) => kind === "unit" || kind === "other");
  return [table.sheet.name, ...titles.map(({ text }) => text.value)].map((name) => normalize(name.replace(/\(?\bsegue\b\)?|\b\d+$/gi, "")));
}

function note(seen: Seen, row: TableRow, cells: SheetRow["cells"]): void {
  if (row.kind === "total") {
    seen.since = ZERO;
    seen.sinceTop = ZERO;
    for (const { value } of row.totals) seen.totals = seen.totals.add(value);
  } else if (row.kind === "data" && row.weight?.value.kind === "number") {
    const { value } = row.weight.value;
    const child = seen.top !== null && isChildOf(row.number, seen.top.number);
    seen.poorest = Math.min(seen.poorest, cells.filter((cell) => typeof cell.value === "string" && cellText(cell.value) !== "").length);
    seen.count += 1;
    seen.since = seen.since.add(value);
    seen.all = seen.all.add(value);
    if (child) return;
    seen.sinceTop = seen.sinceTop.add(value);
    seen.allTop = seen.allTop.add(value);
    seen.top = row;
  }
}

function classify(
  table: Table,
  columns: TableColumns,
  weightCol: number,
  { row, cells }: { readonly row: number; readonly cells: SheetRow["cells"] },
  seen: Seen,
): TableRow | "end" | null {
  const { sheet, left } = table;
  const own = sheet.value(row, weightCol);
  if (typeof own === "string" && isOtherHeading(table, weightCol, row, cells)) return isSameHeading(table, weightCol, row) ? null : "end";
  if (typeof own === "string" && sheet.formula(row, weightCol) !== undefined) return { kind: "left", row };
  const number = columns.number === undefined ? null : ordinalAt(sheet, row, left + columns.number);
  if (number === null && isDifference(cells)) return { kind: "left", row };
  const total = number === null ? totalRow(table, weightCol, left + columns.title, row, cells, seen) : null;
  if (total) return total;
  const merge = sheet.mergeAt(row, weightCol);
  const covered = merge !== undefined && row > merge.top;
  const titleCol = left + columns.title;
  if (!number && !covered) {
    const title = titleIn(sheet, row, cells, { left, title: titleCol, weight: weightCol });
    if (title) return { kind: "title", row, ...title };
  }
  const titleMerge = sheet.mergeAt(row, titleCol);
  const across = merge !== undefined && !covered && merge.left < weightCol;
  return {
    kind: "data",
    row,
    number,
    title: textAt(sheet, row, titleCol),
    titleCovered: titleMerge !== undefined && row > titleMerge.top,
    weight: covered || across ? null : weightAt(sheet, row, weightCol),
  };
}

/** "Differenza", "Da assegnare": what is left of a total, beside the weights. */
function isDifference(cells: SheetRow["cells"]): boolean {
  const texts = cells.filter(({ value }) => typeof value === "string" && cellText(value) !== "");
  return texts.length <= 2 && texts.some(({ value }) => DIFFERENCE.test(normalize(cellText(value))));
}

const DIFFERENCE =
  /^(?:differenza|scarto|residuo|resto|da (?:assegnare|attribuire|distribuire)|mancan[oti]\w*|punti (?:residui|da \w+)|eccedenza)\b/;

/** Headings in the weight's column once more: of the same table on a new page, or of another kind of table. */
function isOtherHeading(table: Table, weightCol: number, row: number, cells: SheetRow["cells"]): boolean {
  const text = cellText(table.sheet.value(row, weightCol));
  if (isSameHeading(table, weightCol, row)) return cells.length >= 2;
  return cells.length >= 2 && /^(?:pes[oi]|ponder|punt[ie]|punteggi)/i.test(text) && !/\d/.test(text) && couldHead(cells);
}

function isSameHeading(table: Table, weightCol: number, row: number): boolean {
  const heading = table.headings.find(({ col }) => col === weightCol);
  return heading !== undefined && normalize(heading.text) === normalize(cellText(table.sheet.value(row, weightCol)));
}

/** "Totale ente", "Totale piano". */
const WHOLE = /^(?:ente|comune|provincia|unione|amministrazione|piano|peg|pdo|piao)\b/;

/** A row that states a total: by what it adds, by its label, or by "TOT.40" in the weight's own cell. */
function totalRow(table: Table, weightCol: number, titleCol: number, row: number, cells: SheetRow["cells"], seen: Seen): TotalRow | null {
  const { sheet } = table;
  const own = sheet.value(row, weightCol);
  const adds = addedAbove(table, weightCol, row);
  const formula = sheet.formula(row, weightCol) ?? null;
  const texts = cells.filter(({ col, value }) => col !== weightCol && typeof value === "string" && cellText(value) !== "");
  const label = texts.find(({ value }) => beginsAsTotal(cellText(value)));
  const inWeight = typeof own === "string" && isTotalLabel(cellText(own)) ? readTotal(cellText(own)) : null;
  const weight = weightAt(sheet, row, weightCol);
  const stated = weight.value.kind === "number" ? weight.value : null;
  const strict = label !== undefined && isTotalLabel(cellText(label.value));
  const others = texts.filter((cell) => cell !== label && !isCount(cellText(cell.value))).length;
  const matches = stated !== null && (label !== undefined || texts.length <= 2) && isSumOf(stated.value, seen);
  const byFormula = adds !== null && (adds.length >= 2 || label !== undefined || texts.length === 0);
  const byLabel = strict && (others <= 1 || matches || stated === null);
  const after = label ? afterTotal(cellText(label.value)) : "";
  const named =
    namesUnit(after) || WHOLE.test(normalize(after)) || seen.names.some((name) => name.length > 3 && normalize(after).includes(name));
  // A label outside the column of titles, in a row without a title, can be nothing else.
  const apart = label !== undefined && label.col !== titleCol && sheet.value(row, titleCol) === null;
  const byWords = label !== undefined && stated !== null && (matches ? others <= 2 : (named || apart) && others === 0);
  // The same words stand beside a total elsewhere; or, where every objective has texts beside its title, this row has none.
  const byHabit =
    label !== undefined &&
    stated !== null &&
    (seen.labels.has(normalize(cellText(label.value))) || (texts.length === 1 && seen.count >= 2 && seen.poorest >= 3));
  // A number that is what all weights above make, in a row that names nothing to weigh, needs no words.
  const bySum = matches && texts.length <= 2 && sheet.shown(row, titleCol) === null && seen.count >= 2;
  const byCheck = stated !== null && sheet.shown(row, titleCol) === null && isChecked(sheet, row, stated.value);
  if (!byFormula && !byLabel && !byWords && !byHabit && !bySum && !byCheck && !inWeight) return null;
  const text = label ? cellText(label.value) : typeof own === "string" && inWeight ? cellText(own) : "";
  const totals: DeclaredTotal[] = [];
  if (inWeight) totals.push({ ...inWeight, cell: cellRef(sheet, row, weightCol), source: "row", text: cellText(own), formula });
  else if (stated) totals.push({ value: stated.value, scale: stated.scale, cell: weight.cell, source: "row", text, formula });
  // "Totale pesi azioni (=100)" says what the sum should be, whatever stands beside it.
  const inLabel = label ? readTotal(cellText(label.value)) : null;
  if (inLabel && label) totals.push({ ...inLabel, cell: cellRef(sheet, row, label.col), source: "label", text, formula: null });
  if (totals.length === 0 && !strict) return null;
  return { kind: "total", row, totals, adds };
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
  const cells = addedCells(table.sheet, row, weightCol);
  const above = cells?.filter((cell) => cell.sheet === null && cell.col === weightCol && cell.row < row).map((cell) => cell.row) ?? [];
  return above.length > 0 && above.length * 2 > (cells?.length ?? 0) ? above : null;
}

/** "Totale Settore Tecnico" → "Settore Tecnico". */
function afterTotal(label: string): string {
  return label.replace(/^\s*(?:sub\s?-?)?(?:tot(?:\.|ale|ali)?|somma)\s+(?:d(?:i|el|ell[ao'’]?|ei|egli|elle)\s+)?/i, "");
}

/** "n. 5 obiettivi", "OK", "VERIFICARE": what stands beside totals. */
function isCount(text: string): boolean {
  return /^(?:n\.?\s?)?\d+\s+\p{L}+$|^(?:ok|ko|errore|verificar[ei]|controllar[ei]|corretto|si|no|sì|[✓✔✗x])[.!]?$/iu.test(text.trim());
}

/** Whether the value is what the weights above make: since the last total, or all of them; a hundredfold counts as the same. */
function isSumOf(value: Exact, seen: Seen): boolean {
  const sums = [seen.since, seen.sinceTop, seen.all, seen.allTop, seen.totals];
  return sums.some((sum) => sum.s > 0n && [sum, sum.mul(HUNDRED), sum.div(HUNDRED)].some((one) => nearlyEqual(one, value)));
}

/** A number alone under the weights is a total where a list ends: at the table's end, before a title, or where a list begins anew. */
function bareTotals(table: Table, columns: TableColumns, weightCol: number, rows: readonly TableRow[]): readonly TableRow[] {
  const { sheet } = table;
  let weights = 0;
  return rows.map((row, index): TableRow => {
    if (row.kind === "total") weights = 0;
    if (row.kind !== "data" || row.weight?.value.kind !== "number") return row;
    const before = weights;
    weights += 1;
    if (before < 2 || row.number || row.title || row.titleCovered || !isBare(table, columns, weightCol, row.row)) return row;
    const next = rows.slice(index + 1).find((one) => one.kind === "total" || one.kind === "title" || (one.kind === "data" && says(one)));
    if (next?.kind === "data" && !beginsList(next)) return row;
    weights = 0;
    const { value, scale } = row.weight.value;
    const formula = sheet.formula(row.row, weightCol) ?? null;
    return { kind: "total", row: row.row, totals: [{ value, scale, cell: row.weight.cell, source: "row", text: "", formula }], adds: null };
  });
}

function says(row: DataRow): boolean {
  return row.number !== null || row.title !== null || hasWeight(row);
}

/** No text beside the number: only numbers, such as other columns' totals. */
function isBare({ sheet, left, headings }: Table, columns: TableColumns, weightCol: number, row: number): boolean {
  const right = left + headings.length - 1;
  const texts = sheet
    .rowCells(row)
    .filter(({ col, value }) => col >= left && col <= right && col !== weightCol && typeof value === "string" && !isCount(value));
  const phase = columns.phase === undefined ? null : textAt(sheet, row, left + columns.phase);
  return texts.length === 0 && phase === null;
}

/** Whether the row could be the first of a list: numbered 1, or not numbered at all but titled. */
function beginsList(row: DataRow): boolean {
  const last = row.number?.value.parts.at(-1);
  return row.number === null ? row.title !== null : last === 1 || row.number.value.parts.length > 1 || row.title !== null;
}

/** What stands below the last weight or total without a number of its own is no objective: notes, legends, signatures. */
function withoutTail(sheet: Sheet, partCols: readonly number[], rows: readonly TableRow[]): readonly TableRow[] {
  const says = (row: TableRow, index: number, all: readonly TableRow[]): boolean =>
    row.kind === "total" ||
    (row.kind === "data" &&
      (row.weight === null ||
        hasWeight(row) ||
        goesOn(sheet, row, all[index - 1]) ||
        (row.number !== null && row.title !== null) ||
        partCols.some((col) => weightAt(sheet, row.row, col).value.kind === "number")));
  const data = lastIndex(rows, (row, index) => row.kind === "data" && says(row, index, rows));
  // A total below a title below the last data is the next table's.
  const title = rows.findIndex((row, index) => index > data && row.kind === "title");
  const end = title < 0 ? rows.length : title;
  const last = lastIndex(rows, (row, index) => index < end && says(row, index, rows));
  return rows.map((row, index) => (index > last && row.kind !== "left" ? { kind: "left", row: row.row } : row));
}

/** −1 where no row does. */
function lastIndex(rows: readonly TableRow[], does: (row: TableRow, index: number) => boolean): number {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (does(rows[index] as TableRow, index)) return index;
  return -1;
}

/** A title with something beside it directly below another row: an objective whose weight is not written yet. */
function goesOn(sheet: Sheet, row: DataRow, before: TableRow | undefined): boolean {
  return (
    row.title !== null && !row.titleCovered && before?.kind === "data" && before.row === row.row - 1 && sheet.rowCells(row.row).length >= 2
  );
}

function hasWeight(row: DataRow): boolean {
  if (row.weight?.value.kind === "not-numeric") return row.title !== null && namesLevel(row.weight.value.text);
  return row.weight !== null && row.weight.value.kind !== "empty";
}

/** Whether the row holds anything that a reader would see. */
export function isBlankRow(sheet: Sheet, row: number): boolean {
  return sheet.rowCells(row).every(({ value }) => !isFilled(value) && !isError(value) && !isUnknown(value));
}
