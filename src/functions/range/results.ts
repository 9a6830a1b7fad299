/** Which column of a range holds the results, and whether its numbers say what they are. */
import type { CellValue } from "../../core/sheet/sheet";
import { cellText } from "../../core/sheet/sheet";
import { normalize } from "../../core/text/normalize";
import { readNumber } from "../../core/text/number";
import { isTotalLabel } from "../../core/text/total";
import { rowList } from "../texts";
import type { Grid } from "./grid";
import { refusal, type Refusal } from "./refusal";

/** A column headed as results, 0-based. */
export interface ResultColumn {
  readonly col: number;
  readonly heading: string;
}

/** What the user said of the results: a year, words of a heading, the very column; null: nothing. */
export type ResultChoice = number | string | { readonly col: number } | null;

/** The column of results that is meant; null where there is none. */
export function chosenResults(columns: readonly ResultColumn[], choice: ResultChoice): ResultColumn | Refusal | null {
  if (typeof choice === "object" && choice !== null) return { col: choice.col, heading: "" };
  const names = columns.map(({ heading }) => `«${heading}»`).join(", ");
  if (typeof choice === "string") {
    const wanted = normalize(choice);
    // "Risultato" and "Risultato %" are two headings.
    const same = columns.filter(({ heading }) => heading.toLowerCase() === choice.trim().toLowerCase());
    const [found, other] = same.length > 0 ? same : columns.filter(({ heading }) => normalize(heading).includes(wanted));
    return found && !other ? found : refusal("no-such-results", { name: choice, names: names === "" ? "–" : names });
  }
  const [only, second] = columns;
  if (!only) return null;
  if (choice === null) return second ? refusal("which-results", { names }) : only;
  const dated = columns.filter(({ heading }) => yearsIn(heading).length > 0);
  const [found, other] = dated.filter(({ heading }) => yearsIn(heading).includes(choice));
  if (found && !other) return found;
  // A single column that names no year is that of any.
  return dated.length === 0 && !second ? only : refusal("no-such-results", { name: String(choice), names });
}

function yearsIn(heading: string): readonly number[] {
  return (heading.match(/\b20\d\d\b/g) ?? []).map(Number);
}

/** How the plain numbers of a column of results are meant; the rows (1-based) that could be meant in two ways. */
export type ResultScale = { readonly kind: "shares" | "percent" } | { readonly kind: "unclear"; readonly refused: Refusal };

/**
 * Shares of 1 where all are at most 1, or where one lies between 0 and 1 and none reaches 2 (1,2 = 120 %). Beside larger numbers a 1 could
 * be 1 % or 100 %; numbers that all lie from 1 to 10 could be marks.
 * @param first the first row (0-based) below the headings
 */
export function resultScale(grid: Grid, col: number, first: number): ResultScale {
  const all = scaleOf(grid, col, first, () => false);
  // What stands beside a total is no result: it is left out only where it could matter, for every cell waits.
  return all.kind === "unclear" ? scaleOf(grid, col, first, isTotalRow) : all;
}

function scaleOf(grid: Grid, col: number, first: number, isOther: (cells: readonly CellValue[]) => boolean): ResultScale {
  const small: number[] = [];
  const large: number[] = [];
  let [highest, between, inTexts] = [0, false, false];
  for (let row = first; row < grid.length; row++) {
    const cell = grid[row]?.[col] ?? null;
    const value = typeof cell === "number" ? cell : plainNumber(cell);
    if (value === null || value <= 0 || isOther(grid[row] ?? [])) continue;
    if (value <= 1) small.push(row + 1);
    else {
      large.push(row + 1);
      inTexts ||= typeof cell === "string";
    }
    between ||= value < 1;
    highest = Math.max(highest, value);
  }
  if (large.length === 0) return { kind: "shares" };
  if (small.length === 0) return highest > TOP_MARK ? { kind: "percent" } : unclear("marks", large);
  return between && highest < 2 && !inTexts ? { kind: "shares" } : unclear("small-results", small);
}

/** The highest mark of the scales in use. */
const TOP_MARK = 10;

function unclear(id: "marks" | "small-results", rows: readonly number[]): ResultScale {
  return { kind: "unclear", refused: refusal(id, { rows: rowList(rows) }) };
}

function plainNumber(cell: CellValue): number | null {
  return typeof cell === "string" && /\d/.test(cell) ? (readNumber(cell)?.valueOf() ?? null) : null;
}

function isTotalRow(cells: readonly CellValue[]): boolean {
  return cells.some((value) => typeof value === "string" && isTotalLabel(cellText(value)));
}
