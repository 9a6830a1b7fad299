/** The sections of a range's list, with the totals that it states. */
import { HUNDRED, nearlyEqual, sum } from "../../core/exact";
import { objectivesOf, type At, type DeclaredTotal, type Objective, type Unit } from "../../core/plan/plan";
import { cellRef } from "../../core/reading/cells";
import type { Draft } from "../../core/reading/tables/drafts";
import type { TableRow, TotalRow } from "../../core/reading/tables/row";
import type { Table } from "../../core/reading/tables/table";
import { inScaleOf } from "../../core/reading/tables/totals-of-list";
import { namesTransversal } from "../../core/reading/titles";
import { titlesAbove, totalAbove } from "../../core/reading/titles-above";
import { isTotalLabel, readTotal } from "../../core/text/total";
import { readWeight } from "../../core/text/weight";
import { numericWeights } from "../../core/totals/weights";
import { unitOf } from "./goal";
import type { Grid } from "./grid";

export interface Section {
  readonly name: At<string> | null;
  readonly drafts: Draft[];
  readonly totals: DeclaredTotal[];
  /** Totals of parts, with the objective above each. */
  readonly ofParts: { readonly after: Draft; readonly total: DeclaredTotal }[];
}

/** A title begins a section, and so does a weight below a total. */
export function sectionsOf(rows: readonly TableRow[], drafts: readonly Draft[]): readonly Section[] {
  const heads = new Map(drafts.map((draft) => [draft.head.row, draft]));
  const sections: Section[] = [];
  let name: At<string> | null = null;
  for (const row of rows) {
    const section = sections.at(-1);
    if (row.kind === "title") name = row.text;
    else if (row.kind === "total" && section) addTotals(section, row, rows);
    else if (row.kind === "data") {
      const draft = heads.get(row.row);
      if (!draft) continue;
      if (!section || section.totals.length > 0 || name !== null) sections.push({ name, drafts: [draft], totals: [], ofParts: [] });
      else section.drafts.push(draft);
      name = null;
    }
  }
  return sections;
}

const OF_PARTS = /\b(?:fas[ei]|azion[ei]|attivit[àa]|indicator[ei])\b/i;

function addTotals(section: Section, row: TotalRow, rows: readonly TableRow[]): void {
  const last = section.drafts.at(-1);
  const goesOn = rows[rows.indexOf(row) + 1]?.kind === "data";
  for (const total of row.totals) {
    const own = last?.head.weight?.value;
    const hundred = goesOn && own?.kind === "number" && !nearlyEqual(own.value, total.value) && nearlyEqual(total.value, HUNDRED);
    if (last && (last.parts.length > 0 || last.rows.length > 1) && (OF_PARTS.test(total.text) || (hundred && last.parts.length > 0)))
      section.ofParts.push({ after: last, total });
    else section.totals.push(total);
  }
}

function madeBy(drafts: readonly Draft[]): ReturnType<typeof sum> {
  return sum(numericWeights(drafts.map(({ head }) => head)));
}

/** The unit of the sections. */
export function toUnit(
  grid: Grid,
  table: Table,
  weight: number,
  parts: readonly { readonly section: Section; readonly objectives: readonly Objective[] }[],
): Unit {
  const made = parts.map(({ section }) => madeBy(section.drafts));
  const all = sum(made);
  const unit = unitOf(
    grid,
    { sheet: table.sheet, weight },
    table.first - 1,
    parts.map(({ section, objectives }, index) => {
      const unclaimed = section.ofParts.filter(({ total }) => objectives.every(({ phaseTotal }) => phaseTotal !== total));
      const above = sum(made.slice(0, index + 1));
      const scaleTotal = (total: DeclaredTotal): DeclaredTotal => ({
        ...total,
        value: inScaleOf(inScaleOf(total.value, made[index] ?? all), above),
      });
      const totals = [...section.totals, ...unclaimed.map(({ total }) => total)].map(scaleTotal);
      return { name: section.name, transversal: section.name !== null && namesTransversal(section.name.value, {}), objectives, totals };
    }),
  );
  const titles = titlesAbove(table).map((title) => title.text);
  const stated = unit.headingTotal ?? totalAbove(table, weight) ?? totalIn(titles) ?? totalBeside(grid, table, unit);
  return {
    ...unit,
    headingTotal: stated && { ...stated, value: inScaleOf(stated.value, all) },
    coefficients:
      /coefficient/i.test(unit.weightHeading?.value ?? "") && all.compare(3 * parts.flatMap(({ objectives }) => objectives).length) <= 0,
    titles,
  };
}

/** The total in a column of its own ("Tot. struttura"), once or on every row of the list. */
function totalBeside(grid: Grid, { sheet, headings }: Table, unit: Unit): DeclaredTotal | null {
  for (const { col, text } of headings) {
    const [first, ...others] = objectivesOf(unit).flatMap(({ area: { top: row } }) => {
      const value = isTotalLabel(text) ? readWeight(grid[row - 1]?.[col] ?? null) : null;
      return value?.kind === "number" ? [{ ...value, cell: cellRef(sheet, row, col) }] : [];
    });
    if (first && others.every(({ value }) => value.equals(first.value))) return { ...first, source: "label", text, formula: null };
  }
  return null;
}

/** The total that a title above the table states. */
function totalIn(titles: readonly At<string>[]): DeclaredTotal | null {
  for (const { value, cell } of [...titles].reverse()) {
    const total = readTotal(value);
    if (total) return { ...total, cell, source: "label", text: value, formula: null };
  }
  return null;
}
