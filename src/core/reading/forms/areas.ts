/** Where each form begins and ends: what recurs with its weight belongs to it. */
import type { Area } from "../../sheet/address";
import { cellText, type Sheet } from "../../sheet/sheet";
import { labelKey } from "./pair";
import type { WeightLabel } from "./find-weights";

/** The area of each label's form on one sheet, in the labels' order. A form alone on its sheet is all of it. */
export function formAreas(sheet: Sheet, labels: readonly WeightLabel[]): readonly Area[] {
  const used = sheet.used;
  const [first] = labels;
  if (!used || !first) return [];
  const rows = [...new Set(labels.map(({ cell }) => cell.row))].sort((a, b) => a - b);
  const starts = startRows(sheet, rows, used.top);
  return labels.map(({ cell }): Area => {
    const at = rows.indexOf(cell.row);
    const beside = labels.filter((other) => other.cell.row === cell.row).map((other) => other.cell.col).sort((a, b) => a - b);
    const [left, right] = columnsOf(cell.col, beside, used.left, used.right);
    return { top: starts[at] ?? used.top, bottom: (starts[at + 1] ?? used.bottom + 1) - 1, left, right };
  });
}

/** Forms side by side are as wide as their labels stand apart. */
function columnsOf(col: number, beside: readonly number[], left: number, right: number): readonly [number, number] {
  const [first = col, second] = beside;
  if (second === undefined) return [left, right];
  const width = second - first;
  const start = left + width * Math.round((col - first) / width);
  return [start, col === beside.at(-1) ? right : start + width - 1];
}

/** The first row of each form: that of the highest text that recurs once a form, else the row below the form before. */
function startRows(sheet: Sheet, rows: readonly number[], top: number): readonly number[] {
  if (rows.length === 1) return [top];
  const places = new Map<string, number[]>();
  for (const { row, cells } of sheet.rows) {
    for (const { value } of cells) {
      if (typeof value !== "string" || value.length > 120) continue;
      const key = labelKey(cellText(value));
      const known = places.get(key);
      if (key !== "" && known?.at(-1) !== row) places.set(key, [...(known ?? []), row]);
    }
  }
  let best: readonly number[] | null = null;
  for (const found of places.values()) {
    const starts = rows.map((row, i) => found.filter((at) => at <= row && at > (rows[i - 1] ?? -1)));
    if (starts.some((some) => some.length === 0)) continue;
    const highest = starts.map((some) => some[0] ?? 0);
    if (best === null || distance(rows, highest) > distance(rows, best)) best = highest;
  }
  return best ?? rows.map((row, i) => (i === 0 ? top : (rows[i - 1] ?? row) + 1));
}

/** How far above their weights the second and later forms would begin: the first may have titles of the sheet above it. */
function distance(rows: readonly number[], starts: readonly number[]): number {
  return Math.min(...rows.slice(1).map((row, i) => row - (starts[i + 1] ?? row)));
}
