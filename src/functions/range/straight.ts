/**
 * Tables in which every row is plainly one objective: read row by row, thirty times as fast as by the evidence of core/reading, which would
 * make the same of them (a test holds the two together). Whatever is irregular is left to core/reading.
 */
import { exactFromDouble } from "../../core/exact";
import type { DeclaredTotal, Objective, Unit } from "../../core/plan/plan";
import { cellRef } from "../../core/reading/cells";
import type { ColumnRole } from "../../core/reading/headings";
import { cellText, type CellValue, type Sheet } from "../../core/sheet/sheet";
import { beginsAsTotal, isTotalLabel } from "../../core/text/total";
import { goalOf, unitOf, type Places } from "./goal";
import type { Grid } from "./grid";
import type { Headed } from "./headed";

/** Columns beside which nothing but the rows themselves can say what a row is. */
const PLAIN: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["number", "title", "weight", "achievement", "deadline", "start", "indicator", "target", "type", "class", "unit"]); // prettier-ignore
/** Numbers that a weight could be: larger ones are amounts, years, dates. */
const LARGEST = 1000;
/** How titles of parts begin. */
const MARKED = /^(?:\s|[^\p{L}\d"«“']|(?:fas[ei]|azion[ei]|attivit|tappa|sotto|sub)|\p{L}\)|\d+[.)])/iu;

/** Words that tell levels apart, in a column of their own. */
const LEVEL = /^(?:ob|fas|azi|attiv|so|su|str|oper|gest|area|indic|inter|tapp)/i;

/** The unit of the table, or null where it is not plain. @param resultCol the column of results (0-based), -1 for none */
export function straightUnit(grid: Grid, sheet: Sheet, headed: Headed, resultCol: number, shares: boolean): Unit | null {
  const { columns, weight } = headed;
  const title = columns.get("title");
  const number = columns.get("number") ?? -1;
  if (
    headed.row > 0 ||
    headed.weightNames.length !== 1 ||
    columns.has("phaseWeight") ||
    title === undefined ||
    /coeff/i.test(headed.texts[weight] ?? "")
  )
    return null;
  // A column of totals states what the list should make.
  if (headed.texts.some((text) => text === "" || /^(?:tot|somma)/i.test(text)) || [...columns.keys()].some((role) => !PLAIN.has(role)))
    return null;
  const places: Places = { sheet, weight, result: resultCol, shares, title };
  const objectives: Objective[] = [];
  const totals: DeclaredTotal[] = [];
  let made = 0;
  for (let row = 1; row < grid.length; row++) {
    const cells = grid[row] ?? [];
    const value = cells[weight];
    if (typeof value !== "number" || value <= 0) return null;
    const last = row === grid.length - 1 && objectives.length >= 2 ? totalOf(cells, row, places) : null;
    if (last) totals.push(last);
    else {
      if (value > LARGEST || !isPlain(cells, grid[row - 1] ?? [], title, number, row, headed)) return null;
      const ordinal = number < 0 ? null : { value: { parts: [row], text: String(row) }, cell: cellRef(sheet, row + 1, number) };
      made += value;
      objectives.push(
        goalOf(cells, row, places, { kind: "number", value: exactFromDouble(value), scale: "plain", asText: false }, ordinal),
      );
    }
  }
  if (objectives.length < 2) return null;
  const unit = unitOf(grid, places, 0, [{ objectives, totals }]);
  return [unit.headingTotal, ...totals].every((total) => total === null || isNear(total, made)) ? unit : null;
}

/** A total far from the sum may be written in another scale. */
function isNear({ value }: DeclaredTotal, made: number): boolean {
  const total = value.valueOf();
  return total < made * 1.9 && made < total * 1.9;
}

/** The row is titled otherwise than the one above, numbered next to it, and filled. */
function isPlain(
  cells: readonly CellValue[],
  above: readonly CellValue[],
  title: number,
  number: number,
  row: number,
  { results }: Headed,
): boolean {
  const written = cells[title];
  if (typeof written !== "string" || written.length < 3 || MARKED.test(written) || beginsAsTotal(written)) return false;
  if (number >= 0 && cells[number] !== row) return false;
  if (number < 0 && sameLetters(written, above[title] ?? null)) return false;
  for (const [col, value] of cells.entries()) {
    if (value === null || (value === 0 && !results.some((result) => result.col === col))) return false;
    if (col !== title && typeof value === "string" && value !== above[col] && LEVEL.test(value)) return false;
  }
  return true;
}

/** Titles that differ by more than case, spaces and points: others may be one objective on two rows. */
function sameLetters(text: string, above: CellValue): boolean {
  const plain = (one: string): string => one.toLowerCase().replace(/[^\p{L}\d]/gu, "");
  return typeof above === "string" && plain(text) === plain(above);
}

/** "Totale | 100" below the list, with nothing else in words. */
function totalOf(cells: readonly CellValue[], row: number, { sheet, weight, title }: Places): DeclaredTotal | null {
  const texts = cells.filter((value) => typeof value === "string");
  const [label] = texts;
  const value = cells[weight];
  if (texts.length !== 1 || label === undefined || !isTotalLabel(cellText(label)) || typeof value !== "number") return null;
  // The label stands where titles do, so that it can be no remark beside an objective.
  if (cells[title] !== label || /\d|fas[ei]|azion|attivit|indicator/i.test(label)) return null;
  return {
    value: exactFromDouble(value),
    scale: "plain",
    cell: cellRef(sheet, row + 1, weight),
    source: "row",
    text: cellText(label),
    formula: null,
  };
}
