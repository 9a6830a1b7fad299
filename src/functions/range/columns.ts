/** Which column of a range holds what: by its headings where it has them, else by what the columns look like. */
import { sum } from "../../core/exact";
import { headingRole, type ColumnRole } from "../../core/reading/headings";
import { cellText, type CellValue } from "../../core/sheet/sheet";
import { readAchievement } from "../../core/text/achievement";
import { readOrdinal } from "../../core/text/ordinal";
import { isTotalLabel, readTotal } from "../../core/text/total";
import { readWeight } from "../../core/text/weight";
import { columnOf, isFilled, type Grid } from "./grid";

/** Columns of a range by role, 0-based. */
export type RangeColumns = ReadonlyMap<ColumnRole, number>;

/** A cheap look before headings are compared: does the row speak of weights at all? */
const WEIGHT_HINT = /pes[oi]|pesat|ponder|punt|coeff/i;
const LONGEST_WEIGHT_HEADING = 60;

/** The columns that a row of headings names, or null when the row is none. A range of one column needs no second heading. */
export function headingsIn(row: readonly CellValue[]): RangeColumns | null {
  if (row.some((value) => typeof value === "number" && value !== 0 && !isYear(value))) return null;
  if (!row.some((value) => typeof value === "string" && value.length <= LONGEST_WEIGHT_HEADING && WEIGHT_HINT.test(value))) return null;
  const columns = new Map<ColumnRole, number>();
  for (const [col, value] of row.entries()) {
    const role = typeof value === "string" ? roleOf(value) : null;
    if (role && (!columns.has(role) || (role === "title" && /obiettiv/i.test(cellText(value ?? null))))) columns.set(role, col);
  }
  const weight = columns.get("weight") ?? columns.get("phaseWeight");
  if (weight === undefined) return null;
  columns.set("weight", weight);
  if (columns.get("phaseWeight") === weight) columns.delete("phaseWeight");
  return columns.size >= 2 || row.length === 1 ? columns : null;
}

/** The headings of a sheet are read again at every change of it: the roles of short texts are kept, a few hundred at most. */
const REMEMBERED = 100;
const MOST_REMEMBERED = 500;
const roles = new Map<string, ColumnRole | null>();

function roleOf(heading: string): ColumnRole | null {
  const known = roles.get(heading);
  if (known !== undefined) return known;
  const role = canHead(heading) ? headingRole(cellText(heading)) : null;
  if (roles.size >= MOST_REMEMBERED) roles.clear();
  if (heading.length <= REMEMBERED) roles.set(heading, role);
  return role;
}

/** "Punti 15" is a weight and "PESO TOTALE 80" a total; "PESO MAX 40", which reads like a weight too, heads a column. */
function canHead(text: string): boolean {
  return !isTotalLabel(text) && (readWeight(text).kind !== "number" || readTotal(text) !== null);
}

/** Why no column could be told: no weights at all, or more columns of numbers than two. */
export type NoColumns = "no-weights" | "which-column";

/** The columns of a range without headings: a numbering 1, 2, 3 …, texts, then weights, then results. */
export function guessColumns(grid: Grid): RangeColumns | NoColumns {
  const all = Array.from({ length: grid[0]?.length ?? 0 }, (_, col) => ({ col, cells: columnOf(grid, col) }));
  const filled = all.filter(({ cells }) => cells.some(isFilled));
  const [only, second, third] = filled;
  if (only && !second) return readableAsWeights(only.cells, 0) ? new Map([["weight", only.col]]) : "no-weights";
  // Two columns are weights and results, unless the first only numbers the second's weights.
  if (
    only &&
    second &&
    !third &&
    readableAsWeights(only.cells, SHARE) &&
    (readableAsResults(second.cells) || !readableAsWeights(second.cells, SHARE))
  ) {
    if (!isNumbering(only.cells) || !(makesTotal(second.cells) || only.cells.some(isPhaseNumber))) return new Map([["weight", only.col], ["achievement", second.col]]); // prettier-ignore
  }
  const columns = new Map<ColumnRole, number>();
  const candidates: (typeof filled)[number][] = [];
  for (const column of filled) {
    if (!columns.has("number") && candidates.length === 0 && isNumbering(column.cells)) columns.set("number", column.col);
    else if (readableAsWeights(column.cells, SHARE) || readableAsResults(column.cells)) candidates.push(column);
    else if (!columns.has("title") && column.cells.some((value) => typeof value === "string")) columns.set("title", column.col);
  }
  const weight = candidates.find(({ cells }) => readableAsWeights(cells, SHARE));
  if (weight === undefined) {
    // A numbering alone beside texts may be the weights: 1, 2, 3 points.
    const number = columns.get("number");
    if (number === undefined) return "no-weights";
    columns.delete("number");
    return columns.set("weight", number);
  }
  const others = candidates.filter(({ col }) => col > weight.col);
  if (others.length > 1) return "which-column";
  columns.set("weight", weight.col);
  if (others[0] !== undefined) columns.set("achievement", others[0].col);
  return columns;
}

/** So much of a column must be weights, or results, for it to be theirs. */
const SHARE = 0.6;

/** More than this share of the filled cells (without totals and dates) are weights, and one at least is. */
function readableAsWeights(cells: readonly CellValue[], share: number): boolean {
  const filled = cells.filter((value) => isFilled(value) && !(typeof value === "string" && isTotalLabel(value)));
  const weights = filled.filter((value) => !isDate(value) && ["number", "prerequisite"].includes(readWeight(value).kind));
  return weights.length > 0 && weights.length > share * filled.length && weights.some((value) => readWeight(value).kind === "number");
}

function readableAsResults(cells: readonly CellValue[]): boolean {
  const filled = cells.filter(isFilled);
  const results = filled.filter((value) => !isDate(value) && ["percent", "not-evaluable"].includes(readAchievement(value).kind));
  return results.length > 0 && results.length > SHARE * filled.length;
}

/** 1, 2, 3 …, with phases 1.1, 1.2, jumps (2, 3, 5) and beginnings anew. */
function isNumbering(cells: readonly CellValue[]): boolean {
  const firsts: number[] = [];
  for (const value of cells.filter(isFilled)) {
    const part = readOrdinal(value)?.parts[0];
    if (typeof part === "number") firsts.push(part);
    else if (typeof value === "number") return false;
  }
  const steps = firsts.slice(1).map((part, i) => (part <= 2 ? 1 : part - (firsts[i] ?? 0)));
  const even = steps.filter((step) => step === 0 || step === 1).length;
  return firsts.length >= 2 && (firsts[0] ?? 9) <= 3 && steps.every((step) => step >= 0 && step <= 4) && even >= 0.6 * steps.length;
}

/** "1.2": a number that no weight is written as beside 1, 2, 3. */
function isPhaseNumber(value: CellValue): boolean {
  return typeof value === "string" && (readOrdinal(value)?.parts.length ?? 0) > 1;
}

/** Whether the weights of a column make 100, or 1. */
function makesTotal(cells: readonly CellValue[]): boolean {
  const readings = cells.map((value) => readWeight(value));
  const total = sum(readings.flatMap((reading) => (reading.kind === "number" ? [reading.value] : [])));
  return total.equals(100) || total.equals(1);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** A year, or the serial number of a date (1954 and later). */
function isDate(value: CellValue): boolean {
  return typeof value === "number" && (isYear(value) || value > 20000);
}
