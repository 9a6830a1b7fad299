/** The cells of a section's objectives: equal neighbours merged, one weight over the rows of an objective. */
import type { DocumentValue } from "../document";
import { toNumber } from "../exact";
import { at, down, type Grid } from "../document/grid";
import type { SeoObjective, SeoRow, SeoWeight } from "./seo-unit";
import { pieces } from "./pieces";
import { plain, seoValue, type SeoText } from "./seo-text";
import { SEO_COLUMN, type SeoColumn } from "./standard";

const ROW_COLUMNS = ["operative", "deadline", "type", "kpiClass", "indicator", "target"] as const;

/** Columns whose short words stand in the middle of their cells. */
const CENTRED: ReadonlySet<SeoColumn> = new Set(["deadline", "type", "kpiClass", "target"]);
/** The height in points of a row that is still to be written. */
const BLANK_ROW = 32;
/** Targets longer than this are sentences and stand on the left. */
const SHORT = 30;

/** Sheet rows, both included. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** An objective and the rows that it takes. */
interface Placed extends Rows {
  readonly objective: SeoObjective;
}

/**
 * Writes the objectives from row `top` on, equal neighbours merged where that is wanted; an empty section keeps one blank row, so that its total has something to add up.
 * @returns the rows of each objective, top to bottom
 */
export function putObjectives(grid: Grid, top: number, objectives: readonly SeoObjective[], merged = true): readonly Rows[] {
  const placed: Placed[] = [];
  let next = top;
  for (const objective of objectives) {
    placed.push({ objective, top: next, bottom: next + objective.rows.length - 1 });
    next += objective.rows.length;
  }
  if (placed.length === 0) {
    for (let col = 0; col <= SEO_COLUMN.target; col++) grid.text(at(top, col), "text", "");
    return [{ top, bottom: top }];
  }
  const byValue = runs(placed, ({ objective }) => objective.publicValue, merged);
  for (const run of byValue) {
    putRun(grid, run, "publicValue", (objective) => objective.publicValue, "strong");
    for (const inner of runs(run, ({ objective }) => objective.strategic, merged))
      putRun(grid, inner, "strategic", (objective) => objective.strategic, "text");
  }
  for (const { objective, top: first, bottom } of placed) {
    grid.put(down(first, bottom, SEO_COLUMN.weight), "number", weightValue(objective.weight));
    for (const column of ROW_COLUMNS) putColumn(grid, first, objective.rows, column);
    if (isBlank(objective)) grid.atLeast(first, BLANK_ROW);
  }
  return placed;
}

/** Neighbours with the same text, which share one merged cell; empty cells are not merged over objectives. */
function runs(placed: readonly Placed[], text: (entry: Placed) => string, merged: boolean): Placed[][] {
  const result: Placed[][] = [];
  for (const entry of placed) {
    const last = result.at(-1);
    const above = last?.at(-1);
    if (merged && last && above && text(above) !== "" && text(above) === text(entry)) last.push(entry);
    else result.push([entry]);
  }
  return result;
}

function putRun(
  grid: Grid,
  run: readonly Placed[],
  column: SeoColumn,
  text: (objective: SeoObjective) => string,
  role: "strong" | "text",
): void {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return;
  // What is longer than a cell holds goes on below, each piece over its share of the rows.
  const texts = pieces(text(first.objective), () => true);
  const rows = last.bottom - first.top + 1;
  const row = (piece: number): number => first.top + Math.floor((rows * piece) / texts.length);
  texts.forEach((piece, index) => grid.text(down(row(index), row(index + 1) - 1, SEO_COLUMN[column]), role, piece));
}

/** One column of an objective's rows: a cell is merged with those below it that refer to it. */
function putColumn(grid: Grid, top: number, rows: readonly SeoRow[], column: (typeof ROW_COLUMNS)[number]): void {
  for (let index = 0; index < rows.length;) {
    let end = index;
    while (end + 1 < rows.length && rows[end + 1]?.[column] === null) end++;
    const area = down(top + index, top + end, SEO_COLUMN[column]);
    const text = rows[index]?.[column] ?? "";
    const centred = CENTRED.has(column) && (column !== "target" || plain(text).length <= SHORT);
    grid.put(area, centred ? "number" : "text", cellValue(column, text, grid.widthOf(area)));
    index = end + 1;
  }
}

/** A year alone is a number, as people type it; every other text stays text, "12/2025" too. */
function cellValue(column: SeoColumn, text: SeoText, width: number): DocumentValue | null {
  if (column === "deadline" && typeof text === "string" && /^\d{4}$/.test(text))
    return { kind: "number", value: Number(text), format: "0" };
  return seoValue(text, width);
}

function weightValue(weight: SeoWeight): DocumentValue | null {
  if ("points" in weight) return { kind: "number", value: toNumber(weight.points) };
  return weight.text === "" ? null : { kind: "text", text: weight.text };
}

function isBlank({ rows, weight }: SeoObjective): boolean {
  return "text" in weight && weight.text === "" && rows.every((row) => ROW_COLUMNS.every((column) => !row[column]));
}
