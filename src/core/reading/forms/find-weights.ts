/** Labels of weights with one number each, that recur from form to form: "Peso | 15", "PESO OBIETTIVO: 30%", "Peso" above 20. */
import type { CellRef } from "../../sheet/address";
import { cellText, type Sheet } from "../../sheet/sheet";
import { readWeight, weightInText } from "../../text/weight";
import type { HeadingSettings } from "../headings";
import type { Table } from "../tables/table";
import { belowOf, labelInside, labelKey, labelRole, rightOf, type Relation } from "./pair";

/** A weight's label on a form. */
export interface WeightLabel {
  readonly key: string;
  readonly relation: Relation;
  readonly cell: CellRef;
  /** Whether a number stands where the weight should. */
  readonly filled: boolean;
}

/** The labels of weights on the sheet; those in the headings of its tables are the tables'. */
export function weightLabels(sheet: Sheet, tables: readonly Table[], own: HeadingSettings): readonly WeightLabel[] {
  const found: WeightLabel[] = [];
  for (const { row, cells } of sheet.rows) {
    if (tables.some(({ first, last }) => row >= first && row <= last && holdsSeveral(sheet, tables, row))) continue;
    for (const { col, value } of cells) {
      const label = typeof value === "string" ? labelOf(sheet, row, col, cellText(value), own) : null;
      if (label) found.push(label);
    }
  }
  return found;
}

/** Headings with at least two rows of numbers below are a table's; with one they may be a form's. */
function holdsSeveral(sheet: Sheet, tables: readonly Table[], row: number): boolean {
  return tables.some((table) => {
    if (row < table.first || row > table.last) return false;
    const cols = table.headings.filter(({ role }) => role === "weight" || role === "phaseWeight").map(({ col }) => col);
    const below = sheet.rows.filter((line) => line.row > table.last && line.row < table.end);
    return cols.some((col) => below.filter((line) => readWeight(sheet.value(line.row, col), sheet.format(line.row, col)).kind === "number").length >= 2);
  });
}

function labelOf(sheet: Sheet, row: number, col: number, text: string, own: HeadingSettings): WeightLabel | null {
  const cell = { sheet: sheet.name, row, col };
  const inside = labelInside(text);
  if (inside) {
    const role = labelRole(inside.label, own);
    if (role !== "weight") return null;
    const filled = readWeight(inside.value).kind === "number" || weightInText(text) !== null;
    return { key: labelKey(inside.label), relation: "inside", cell, filled };
  }
  if (labelRole(text.replace(/:\s*$/, ""), own) !== "weight" || /^\W*\d/.test(text)) return null;
  const key = labelKey(text);
  const right = rightOf(sheet, row, col);
  if (right && isNumber(sheet, right)) return { key, relation: "right", cell, filled: true };
  const below = belowOf(sheet, row, col);
  if (isNumber(sheet, below) && !isNumber(sheet, { ...below, row: below.row + 1 })) return { key, relation: "below", cell, filled: true };
  return { key, relation: "right", cell, filled: false };
}

function isNumber(sheet: Sheet, { row, col }: CellRef): boolean {
  const reading = readWeight(sheet.value(row, col), sheet.format(row, col));
  return reading.kind === "number" && reading.value.s > 0n;
}

/** The labels that make forms: of one text and place, at least two of them filled, in the workbook. A blank one belongs to its like. */
export function recurring(labels: readonly WeightLabel[]): readonly WeightLabel[] {
  const relations = new Map<string, Map<Relation, number>>();
  for (const { key, relation, filled } of labels) {
    if (!filled) continue;
    const counts = relations.get(key) ?? new Map<Relation, number>();
    relations.set(key, counts.set(relation, (counts.get(relation) ?? 0) + 1));
  }
  let best: { key: string; relation: Relation; count: number } | null = null;
  for (const [key, counts] of relations)
    for (const [relation, count] of counts) if (count >= 2 && (best === null || count > best.count)) best = { key, relation, count };
  if (best === null) return [];
  const { key, relation } = best;
  return labels.filter((label) => label.key === key && (label.relation === relation || !label.filled)).map((label) => ({ ...label, relation }));
}
