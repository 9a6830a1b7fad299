/** A formula's range as a unit of the plan. Cells are positions in the range, 0-based; the sheet has no name. */
import type { Exact } from "../../core/exact";
import { HUNDRED, ONE } from "../../core/exact";
import type { At, DeclaredTotal, Objective, Section, Unit } from "../../core/plan/plan";
import type { CellRef } from "../../core/sheet/address";
import { cellText } from "../../core/sheet/sheet";
import { readAchievement } from "../../core/text/achievement";
import { readTotal } from "../../core/text/total";
import { guessColumns, headingsIn, type NoColumns, type RangeColumns } from "./columns";
import { columnOf, isFilled, type Grid } from "./grid";
import { inferPhases, inferTotals } from "./infer";
import { withoutBlankZeros } from "./zeros";
import { readRows, type Line, type RangeRow } from "./lines";

export type RangeReading =
  | { readonly kind: "read"; readonly unit: Unit; readonly columns: RangeColumns; readonly headed: boolean }
  | { readonly kind: "not-read"; readonly why: NoColumns };

/** How many rows are searched for headings: titles may stand above. */
const TOP = 12;

/**
 * The objectives of a range, with their phases, results and stated totals.
 * @param expected the sum that the user expects, when she says so: it tells totals from weights in a column of bare numbers
 */
export function readRange(grid: Grid, expected: Exact | null = null): RangeReading {
  const found = findHeadings(grid);
  const columns = found?.columns ?? guessColumns(grid);
  if (typeof columns === "string") return { kind: "not-read", why: columns };
  const rows = readRows(grid, found ? found.row + 1 : 0, columns);
  const labelled = rows.some((row) => row.kind !== "line" || row.line.number !== null || row.line.phases.length > 0);
  const sections = sectionsOf(labelled ? rows : inferred(rows, [HUNDRED, ONE, ...(expected ? [expected] : [])]));
  if (!sections.some((section) => section.objectives.some((objective) => objective.weight?.value.kind === "number")))
    return { kind: "not-read", why: "no-weights" };
  return { kind: "read", unit: unitOf(grid, withoutBlankZeros(grid, sections), found), columns, headed: found !== null };
}

interface Headings {
  readonly row: number;
  readonly columns: RangeColumns;
}

function findHeadings(grid: Grid): Headings | null {
  for (const [row, cells] of grid.slice(0, TOP).entries()) {
    const columns = headingsIn(cells);
    if (columns) return { row, columns: withState(grid, row, columns) };
  }
  return null;
}

/** "Stato attuazione" holds results only where every filled cell is one; else deadlines and targets ("Entro il 31/12/2025"). */
function withState(grid: Grid, heading: number, columns: RangeColumns): RangeColumns {
  const col = columns.get("state");
  if (col === undefined || columns.has("achievement")) return columns;
  const filled = columnOf(grid, col)
    .slice(heading + 1)
    .filter(isFilled);
  const results = filled.every((value) => ["percent", "not-evaluable"].includes(readAchievement(value).kind));
  return results && filled.length > 0 ? new Map([...columns, ["achievement", col]]) : columns;
}

/** The rows of a column of bare numbers, with the totals and phases that their sums give away. */
function inferred(rows: readonly RangeRow[], accepted: readonly Exact[]): readonly RangeRow[] {
  const lines = rows.flatMap((row) => (row.kind === "line" ? [row.line] : []));
  const values = lines.flatMap(({ weight }) => (weight.kind === "number" ? [weight.value] : []));
  if (values.length < lines.length) return rows;
  const groups = inferPhases(values);
  if (groups) {
    return groups.map(([head = 0, ...phases]) => {
      const objective = lines[head] as Line;
      return { kind: "line", line: { ...objective, phases: phases.map((i) => lines[i] as Line) } };
    });
  }
  const totals = new Set(inferTotals(values, accepted));
  return lines.map((line, i): RangeRow => {
    if (!totals.has(i) || line.weight.kind !== "number") return { kind: "line", line };
    const { value, scale } = line.weight;
    const cell = { sheet: "", row: line.row, col: line.weightCol };
    return { kind: "total", total: { value, scale, cell, source: "row", text: "", formula: null } };
  });
}

/** A section ends at the title of the next one, or where weights go on below a total. */
function sectionsOf(rows: readonly RangeRow[]): readonly Section[] {
  const sections: { name: At<string> | null; objectives: Objective[]; totals: DeclaredTotal[] }[] = [];
  let current = { name: null as At<string> | null, objectives: [] as Objective[], totals: [] as DeclaredTotal[] };
  const next = (name: At<string> | null): void => {
    if (current.objectives.length > 0) sections.push(current);
    current = { name, objectives: [], totals: [] };
  };
  for (const row of rows) {
    if (row.kind === "divider") next({ value: row.title, cell: { sheet: "", row: row.row, col: 0 } });
    else if (row.kind === "total") current.totals.push(row.total);
    else {
      if (current.totals.length > 0) next(null);
      current.objectives.push(objectiveOf(row.line));
    }
  }
  next(null);
  return sections.map(({ name, objectives, totals }) => ({
    name,
    transversal: /trasversal/i.test(name?.value ?? ""),
    objectives,
    totals,
    area: { top: objectives[0]?.area.top ?? 0, left: 0, bottom: objectives.at(-1)?.area.bottom ?? 0, right: 0 },
  }));
}

function objectiveOf(line: Line): Objective {
  const { row, weightCol } = line;
  return {
    number: numberOf(line),
    title: titleOf(line),
    weight: weightOf(line),
    start: null,
    deadline: null,
    indicators: [],
    achievement: achievementOf(line),
    years: yearsOf(line),
    area: { top: row, left: 0, bottom: line.phases.at(-1)?.row ?? row, right: weightCol },
    phases: line.phases.length === 0 ? [] : line.phases.map(objectiveOf),
    publicValue: null,
    strategic: null,
    details: [],
    repeated: [],
    label: null,
  };
}

const cell = (row: number, col: number): CellRef => ({ sheet: "", row, col });

function numberOf({ number, row }: Line): Objective["number"] {
  return number && { value: number, cell: cell(row, 0) };
}

function titleOf({ title, row }: Line): Objective["title"] {
  return title === "" ? null : { value: title, cell: cell(row, 0) };
}

function weightOf({ weight, row, weightCol }: Line): Objective["weight"] {
  return { value: weight, cell: cell(row, weightCol), area: { top: row, left: weightCol, bottom: row, right: weightCol } };
}

function achievementOf({ achievement, row, achievementCol }: Line): Objective["achievement"] {
  return achievement && { value: achievement, cell: cell(row, achievementCol) };
}

function yearsOf({ years }: Line): Objective["years"] {
  return years.map(({ year, expected, realised }) => ({
    year,
    expected: expected && { value: expected.value, cell: cell(expected.row, expected.col) },
    realised: realised && { value: realised.value, cell: cell(realised.row, realised.col) },
  }));
}

function unitOf(grid: Grid, sections: readonly Section[], found: Headings | null): Unit {
  const col = found?.columns.get("weight") ?? 0;
  const heading = found ? cellText(grid[found.row]?.[col] ?? null) : "";
  const stated = found ? readTotal(heading) : null;
  const cell = { sheet: "", row: found?.row ?? 0, col };
  return {
    name: null,
    sheet: "",
    layout: "table",
    transversalBlock: false,
    headingTotal: stated ? { ...stated, cell, source: "heading", text: heading.replace(/\s+/g, " "), formula: null } : null,
    weightHeading: heading === "" ? null : { value: heading, cell },
    sections,
    coefficients: /coeffic/i.test(heading),
    area: { top: 0, left: 0, bottom: grid.length - 1, right: (grid[0]?.length ?? 1) - 1 },
    titles: grid
      .slice(0, found?.row ?? 0)
      .flatMap((cells, row) =>
        cells.flatMap((value, c) => (isFilled(value) ? [{ value: cellText(value), cell: { sheet: "", row, col: c } }] : [])),
      ),
  };
}
