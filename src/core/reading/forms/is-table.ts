/** Other numbers in the column of the weights, which no label has for itself: rows of a table, and the "forms" are a few of them. */
import type { Weight } from "../../plan/plan";
import { cellText, type Sheet } from "../../sheet/sheet";
import type { HeadingSettings } from "../headings";
import { beginsAsTotal } from "../total-words";
import type { Form } from "./form";
import type { Frame } from "./frames";
import { headingsIn } from "./inner-tables";
import type { LabelCell } from "./labels";
import { belowOf, besideOf, isWeight } from "./places";

/** Whether the forms are a table's rows. */
export function isTable(forms: readonly Form[], own: HeadingSettings): boolean {
  const others = forms.filter(({ frame, weight, pairs, phases }) => {
    const { col } = weight.cell;
    const labelled = pairs.filter(({ key, cell }) => cell.col === col && pairs.filter((other) => other.key === key).length === 1);
    const parts = phases.flatMap((phase) => (phase.weight?.cell.col === col ? [phase.weight.cell.row] : []));
    const known = new Set([...parts, ...labelled.map(({ cell }) => cell.row)]);
    return otherWeights(frame, weight, own).some((row) => !known.has(row));
  });
  return areMany(others.length, forms.length);
}

/**
 * The same before the labels' values and the phases are known, and only where neither could have the other numbers: most candidates are a
 * table's rows, and need not be read as forms to see it.
 */
export function isPlainTable(frames: readonly Frame[], weights: readonly Weight[], own: HeadingSettings): boolean {
  const others = frames.filter((frame, i) => {
    const weight = weights[i] as Weight;
    const { col } = weight.cell;
    const rows = otherWeights(frame, weight, own);
    if (rows.length === 0) return false;
    const known = new Set<number>();
    for (const label of frame.labels) for (const row of rowsLabelled(frame, label, col)) known.add(row);
    if (rows.every((row) => known.has(row))) return false;
    for (const phases of headingsIn(frame, col)) for (const row of phases.rows) known.add(row);
    return rows.some((row) => !known.has(row));
  });
  return areMany(others.length, frames.length);
}

/** The rows in which the label could have its value in the column: its own, where nothing stands between, or the one below it. */
function rowsLabelled({ sheet }: Frame, label: LabelCell, col: number): readonly number[] {
  if (label.col === col) return [label.row, belowOf(label).row];
  const beside = besideOf(label).col;
  return sheet.rowCells(label.row).find((cell) => cell.col >= beside)?.col === col ? [label.row] : [];
}

function areMany(others: number, forms: number): boolean {
  return others * 3 > forms;
}

/** The rows (0-based) of the form with a number in the column of its weight, other than its own and those of totals. */
function otherWeights({ sheet, area }: Frame, { cell: { row: own, col } }: Weight, words: HeadingSettings): readonly number[] {
  const rows: number[] = [];
  for (const { row } of sheet.rowsBetween(area.top, area.bottom))
    if (row !== own && isWeight(sheet, row, col) && !isTotalRow(sheet, row, words)) rows.push(row);
  return rows;
}

function isTotalRow(sheet: Sheet, row: number, own: HeadingSettings): boolean {
  return sheet.rowCells(row).some(({ value }) => typeof value === "string" && beginsAsTotal(cellText(value), own));
}
