/** What each row below the headings is: data, a total, a section's title, a note. */
import type { At, DeclaredTotal, Weight } from "../../plan/plan";
import { cellText, type Sheet, type SheetRow } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { isTotalLabel, readTotal } from "../../text/total";
import type { Ordinal } from "../../text/values";
import { cellRef, ordinalAt, shownTextAt, textAt, weightAt } from "../cells";
import { headingRole } from "../headings";
import type { TableHeader } from "./header";

/** A row that says something of an objective or a phase. */
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

export type TableRow =
  | DataRow
  | { readonly kind: "total"; readonly row: number; readonly totals: readonly DeclaredTotal[] }
  /** Only the weight column is filled: a total without a label, if it stands where totals stand. */
  | { readonly kind: "bare"; readonly row: number; readonly weight: Weight; readonly formula: string | null }
  | { readonly kind: "title"; readonly row: number; readonly text: At<string> }
  | { readonly kind: "header"; readonly row: number };

/** The rows of a table from below its headings to `end` (excluded); `weightCol` is the weight column that is read. */
export function tableRows(sheet: Sheet, header: TableHeader, weightCol: number, end: number): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (const line of sheet.rows) {
    if (line.row <= header.last) continue;
    if (line.row >= end) break;
    const row = classify(sheet, header, weightCol, line);
    if (row) rows.push(row);
  }
  return rows;
}

function classify(sheet: Sheet, header: TableHeader, weightCol: number, line: SheetRow): TableRow | null {
  const { row } = line;
  const cells = line.cells.filter(({ col }) => col >= header.left - 1 && col <= header.right + 1);
  if (cells.length === 0) return null;
  const again = header.repeated?.some(({ first, last }) => row >= first && row <= last) ?? false;
  if (again || isRepeatedHeader(sheet, header, weightCol, row)) return { kind: "header", row };
  const number = ordinalAt(sheet, row, header.columns.get("number") ?? header.columns.get("objectiveCode"));
  const total = number ? null : totalRow(sheet, weightCol, line);
  if (total) return total;
  const merge = sheet.mergeAt(row, weightCol);
  const covered = merge !== undefined && row > merge.top;
  const only = cells.length === 1 ? cells[0] : undefined;
  if (only && !covered && !number) {
    if (only.col === weightCol && !isDivider(sheet, row, weightCol))
      return { kind: "bare", row, weight: weightAt(sheet, row, weightCol), formula: sheet.formula(row, weightCol) ?? null };
    const text = textAt(sheet, row, only.col);
    if (text && (merge ? merge.left < weightCol || isDivider(sheet, row, weightCol) : true) && looksLikeTitle(sheet, header, row, only.col))
      return { kind: "title", row, text };
  }
  const titleCol = titleColumn(header);
  const titleMerge = sheet.mergeAt(row, titleCol);
  return {
    kind: "data",
    row,
    number,
    title: textAt(sheet, row, titleCol),
    titleCovered: titleMerge !== undefined && row > titleMerge.top,
    weight: covered ? null : weightAt(sheet, row, weightCol),
  };
}

/** Words that begin in the weight's own column and reach across others: where that column is the first, a section's title stands there. */
function isDivider(sheet: Sheet, row: number, weightCol: number): boolean {
  const merge = sheet.mergeAt(row, weightCol);
  const across = merge !== undefined && merge.left === weightCol && merge.right > weightCol;
  return across && weightAt(sheet, row, weightCol).value.kind === "not-numeric";
}

/** The column of what is weighed. */
export function titleColumn(header: TableHeader): number {
  const { columns } = header;
  return (
    columns.get("title") ??
    columns.get("strategic") ??
    columns.get("phase") ??
    columns.get("publicValue") ??
    columns.get("indicator") ??
    header.left
  );
}

function isRepeatedHeader(sheet: Sheet, header: TableHeader, weightCol: number, row: number): boolean {
  const here = sheet.value(row, weightCol);
  if (typeof here !== "string") return false;
  const heading = cellText(sheet.value(header.weightRow, weightCol));
  return (
    headingRole(cellText(here)) !== null && normalize(here) === normalize(heading) && cellText(sheet.value(row, titleColumn(header))) !== ""
  );
}

/** A row that states a total: by its label, or by "TOT.40" in the weight's own cell. */
function totalRow(sheet: Sheet, weightCol: number, line: SheetRow): Extract<TableRow, { kind: "total" }> | null {
  const { row } = line;
  const label = line.cells.find(({ col, value }) => col !== weightCol && typeof value === "string" && isTotalLabel(cellText(value)));
  const own = sheet.value(row, weightCol);
  const inWeight = typeof own === "string" && isTotalLabel(cellText(own)) ? readTotal(cellText(own)) : null;
  if (!label && !inWeight) return null;
  // A full row whose title merely begins with "Totale" is an objective.
  if (!inWeight && line.cells.length > 4) return null;
  const formula = sheet.formula(row, weightCol) ?? null;
  const text = label ? cellText(label.value) : cellText(own);
  const weight = weightAt(sheet, row, weightCol);
  const totals: DeclaredTotal[] = [];
  if (inWeight) totals.push({ ...inWeight, cell: cellRef(sheet, row, weightCol), source: "row", text: cellText(own), formula });
  else if (weight.value.kind === "number") {
    const { value, scale } = weight.value;
    totals.push({ value, scale, cell: weight.cell, source: "row", text, formula });
  }
  // "Totale pesi azioni (=100)" says what the sum should be, whatever stands beside it.
  const inLabel = label ? readTotal(text) : null;
  if (inLabel && label) totals.push({ ...inLabel, cell: cellRef(sheet, row, label.col), source: "label", text, formula: null });
  return { kind: "total", row, totals };
}

/** A single text in a row is a section's title if it is merged across, stands at the table's left edge, or is written in capitals. */
function looksLikeTitle(sheet: Sheet, header: TableHeader, row: number, col: number): boolean {
  const text = cellText(sheet.value(row, col));
  if (text.length > 160) return false;
  const merge = sheet.mergeAt(row, col);
  if (merge && merge.right > merge.left) return true;
  return col <= header.left || (/[A-Z]/.test(text) && text === text.toUpperCase() && shownTextAt(sheet, row, col - 1) === null);
}
