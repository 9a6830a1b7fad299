/**
 * A formula's range as one list of objectives. A range is a small sheet, read by the words, rows and cards of core/reading. Plain tables
 * and bare columns are read row by row (straight.ts, bare.ts), because a cell is calculated at every change of the sheet; and of the ways to
 * part a sheet into lists none is weighed, for it takes all sheets of a workbook to tell them: a range with several lists is refused.
 */
import { HUNDRED, nearlyEqual, ONE, type Exact } from "../../core/exact";
import { objectivesOf, type Objective, type Unit } from "../../core/plan/plan";
import { readCards } from "../../core/reading/cards/read-cards";
import type { ColumnRole } from "../../core/reading/headings";
import { couldHead } from "../../core/reading/tables/heading-text";
import { cellText } from "../../core/sheet/sheet";
import { unweighedBelow } from "../../core/reading/unweighed-below";
import { sumOfWeights } from "../../core/totals/weights";
import { readWeight } from "../../core/text/weight";
import { rowList } from "../texts";
import { bareColumns, type BareColumns } from "./bare";
import { bareUnit } from "./bare-list";
import { isFilled, sheetOf, type Grid } from "./grid";
import { findHeadings, headingsIn, roleOf, type Headed } from "./headed";
import { listsByColumn, listsBySums } from "./lists-apart";
import { listedUnit } from "./listed";
import { withoutOldBlanks } from "./old-blanks";
import { refusal, type Refusal } from "./refusal";
import { chosenResults, resultScale, type ResultChoice, type ResultColumn } from "./results";
import { straightUnit } from "./straight";

/** What the user says beside the range. */
export interface Ask {
  /** The total that the weights should make: it tells totals from weights among bare numbers. */
  readonly expected: Exact | null;
  readonly results: ResultChoice;
}

/** A list and what stands where. `results`: why the results cannot be told, which matters to scores only. */
export interface RangeList {
  readonly kind: "read";
  readonly unit: Unit;
  readonly columns: ReadonlyMap<ColumnRole, number> | null;
  readonly results: Refusal | null;
  /** The year of cards that is asked for. */
  readonly year: number | null;
}

export type RangeReading = RangeList | Refusal;

/** The list of a range. Cells count rows from 1 and columns from 0, from the beginning of the range. */
export function readRange(raw: Grid, ask: Ask): RangeReading {
  const grid = withoutOldBlanks(raw);
  const headed = findHeadings(grid);
  const read = headed ? readHeaded(grid, headed, ask) : readBare(grid, ask);
  if (read.kind === "refused") return read;
  const doubtful = unweighedTail(grid, read.unit) ?? doubtfulLast(grid, read.unit) ?? listsBySums(read.unit);
  return doubtful ?? { ...read, results: read.results ?? zeroOverPhases(grid, read.unit) };
}

/** Words below the list that may be an objective. */
function unweighedTail(grid: Grid, unit: Unit): Refusal | null {
  const row = unweighedBelow(unit, (at) => (grid[at - 1] ?? []).flatMap((value, col) => (isFilled(value) ? { col, value } : [])));
  return row === null ? null : refusal("note-or-objective", { rows: rowList([row]) });
}

/** Words of totals that no list of labels holds: "Sommatoria", "Punteggio pieno". */
const TOTAL_WORDS = /\b(?:tot|somm|compless|pes[oi]\b|punt|general)/i;

/**
 * A last row with a title and a weight alone, in which the weight is what all others make and the title speaks of totals or weights: it could
 * be the total, unless the weights make what they should with it.
 */
function doubtfulLast(grid: Grid, unit: Unit): Refusal | null {
  const objectives = objectivesOf(unit);
  const last = objectives.at(-1);
  const own = last?.weight?.value;
  if (!last || own?.kind !== "number" || objectives.length < 3 || !TOTAL_WORDS.test(last.title?.value ?? "")) return null;
  if ((grid[last.area.top - 1] ?? []).filter(isFilled).length > 2) return null;
  const made = sumOfWeights(objectives);
  const expected = unit.headingTotal?.value ?? HUNDRED;
  if (made === null || !nearlyEqual(made, own.value.mul(2)) || nearlyEqual(made, expected) || nearlyEqual(made, ONE)) return null;
  return refusal("total-or-weight", { rows: rowList([last.area.top]) });
}

function readHeaded(grid: Grid, headed: Headed, ask: Ask): RangeReading {
  const above = weightsAbove(grid, headed);
  if (above.length > 0) return refusal("rows-above", { rows: rowList(above), row: headed.row + 1 });
  const results = resultsOf(grid, headed.results, ask.results, headed.row + 1);
  const unit = straightUnit(grid, sheetOf(grid), headed, results.col, results.shares);
  if (unit) return listsByColumn(unit, grid, headed.columns.get("unit")) ?? list(unit, headed.columns, results);
  const cards = readCards(sheetOf(grid));
  if (cards.length > 0) return ofUnits(cards, ask);
  if (headed.weightNames.length > 1) return refusal("which-weights", { names: headed.weightNames.map((name) => `«${name}»`).join(", ") });
  if (isOfParts(headed)) return refusal("which-column");
  if (isUntitled(headed)) return readUntitled(grid, headed.row, headed.weight, headed.columns.get("number") ?? -1, results, ask);
  const other = otherHeadings(grid, headed);
  return other === null ? readTable(grid, [], headed, results) : refusal("several-lists", { rows: rowList([headed.row + 1, other + 1]) });
}

/** Weights of indicators, or of phases beside their objectives: those of the objectives stand under a heading that no word tells. */
function isOfParts({ columns, texts, weight }: Headed): boolean {
  return /\bind(?:\.|icat)/i.test(texts[weight] ?? "") || (!columns.has("weight") && columns.has("title") && columns.has("phase"));
}

/** Rows above the headings with numbers where the weights stand: a list that would go unread. One beside words may be a total. */
function weightsAbove(grid: Grid, { row: end, weight }: Headed): readonly number[] {
  const rows = grid.slice(0, end).flatMap((cells, row) => (typeof cells[weight] === "number" ? [row + 1] : []));
  return rows.length > 1 || !grid[(rows[0] ?? 0) - 1]?.some((value) => typeof value === "string") ? rows : [];
}

/** Weights alone, with a numbering or with results beside them. */
function isUntitled({ columns, texts }: Headed): boolean {
  const known = ["weight", "phaseWeight", "number", "achievement"];
  return [...columns.keys()].every((role) => known.includes(role)) && texts.filter((text) => text !== "").length <= columns.size;
}

/** Weights without titles, below the headings in `row` (0-based; −1 for none). */
function readUntitled(grid: Grid, row: number, weight: number, number: number, results: Chosen, ask: Ask): RangeReading {
  const read = bareUnit(
    grid,
    row,
    { sheet: sheetOf(grid), weight, result: results.col, shares: results.shares, title: -1 },
    number,
    ask.expected,
  );
  return read.kind === "list" ? list(read.unit, null, results) : read;
}

/** The row (0-based) of other headings below the first. The same once more are those of a new page; of parts alone, those of another form. */
function otherHeadings(grid: Grid, { row, texts, weight, columns }: Headed): number | null {
  for (let at = row + 1; at < grid.length; at++) {
    const cells = (grid[at] ?? []).flatMap((value, col) => (value === null || col >= texts.length ? [] : [{ col, value }]));
    if (cells.length < 2 || cells.some(({ value }) => typeof value !== "string")) continue;
    const roles = new Map(cells.flatMap(({ col, value }) => (typeof value === "string" ? [[col, roleOf(value)]] : [])));
    const known = [...roles.values()];
    // Forms bear other headings where the weights of the first one stand.
    const inPlace = (roles.get(weight) ?? null) !== null;
    if (
      !(known.includes("weight") || known.includes("phaseWeight") || inPlace) ||
      !(known.includes("title") || known.includes("phase")) ||
      !couldHead(cells)
    )
      continue;
    if (!columns.has("weight") || cells.some(({ value, col }) => texts[col] !== cellText(value).replace(/\s+/g, " "))) return at;
  }
  return null;
}

/** By the rows of core/reading. @param headings what to write above a range without any */
function readTable(grid: Grid, headings: readonly string[], headed: Headed, results: Chosen): RangeReading {
  const sheet = sheetOf(grid, headings);
  const found = listedUnit(grid, sheet, headed, { result: results.col, shares: results.shares });
  if (found.kind === "refused") return found;
  const several = listsByColumn(found.unit, grid, headed.columns.get("unit"));
  return several ?? list(found.unit, headings.length > 0 ? null : headed.columns, results);
}

function readBare(grid: Grid, ask: Ask): RangeReading {
  const cards = (grid[0]?.length ?? 0) > 2 ? readCards(sheetOf(grid)) : [];
  if (cards.length > 0) return ofUnits(cards, ask);
  // "Peso: | 20" beside each objective is a form: without a row of headings its weights stand anywhere.
  const labelled = grid.some((row) => row.some((value) => typeof value === "string" && roleOf(value) === "weight"));
  const found = labelled ? refusal("which-column") : bareColumns(grid);
  if (found.kind === "refused") return found;
  const asked = typeof ask.results === "object" && ask.results !== null;
  const at = asked ? ask.results.col : found.doubtful ? -1 : found.result;
  const none = found.doubtful && found.result >= 0 ? { ...NO_RESULTS, refused: refusal("unnamed-results", {}, true) } : NO_RESULTS;
  const results = at < 0 ? none : resultsOf(grid, [{ col: at, heading: "" }], { col: at }, 0);
  if (found.title >= 0) {
    // Words above the numbers are headings that do not tell which column is which.
    if (grid.findIndex((cells) => isFilled(cells[found.weight])) === 0 && isHeadingRow(grid[0] ?? [])) return refusal("which-column");
    const headings = headingsFor(grid, { ...found, result: at });
    const headed = headingsIn(headings, -1);
    return headed ? readTable(grid, headings, headed, results) : refusal("which-column");
  }
  return readUntitled(grid, -1, found.weight, found.number, results, ask);
}

/** Nothing but words, no result among them. */
function isHeadingRow(cells: Grid[number]): boolean {
  return cells.every((value) => value === null || (typeof value === "string" && readWeight(value).kind === "not-numeric"));
}

/** The headings that a range with titles does not have, as core/reading knows them. */
function headingsFor(grid: Grid, { number, title, weight, result }: BareColumns): readonly string[] {
  const names = new Map([[number, "N."], [title, "Obiettivo"], [weight, "Peso"], [result, "Grado di raggiungimento"]]); // prettier-ignore
  return (grid[0] ?? []).map((_value, col) => names.get(col) ?? "");
}

/** The list of cards, which state results by years: a column by name they have none. */
function ofUnits(units: readonly Unit[], ask: Ask): RangeReading {
  const [unit, second] = units;
  if (!unit || second) return refusal("several-lists", { rows: rowList(units.map(({ area }) => area.top)) });
  const year = typeof ask.results === "number" ? ask.results : null;
  return {
    kind: "read",
    unit,
    columns: null,
    results: year === null && ask.results !== null ? refusal("no-such-results", { name: "", names: "Realizzata" }) : null,
    year,
  };
}

interface Chosen {
  /** −1: none. */
  readonly col: number;
  readonly shares: boolean;
  readonly refused: Refusal | null;
}

const NO_RESULTS: Chosen = { col: -1, shares: false, refused: null };

function resultsOf(grid: Grid, columns: readonly ResultColumn[], choice: ResultChoice, first: number): Chosen {
  const found = chosenResults(columns, choice);
  if (!found) return NO_RESULTS;
  if ("kind" in found) return { ...NO_RESULTS, refused: found };
  const scale = resultScale(grid, found.col, first);
  return { col: found.col, shares: scale.kind === "shares", refused: scale.kind === "unclear" ? scale.refused : null };
}

function list(unit: Unit, columns: RangeList["columns"], { refused }: Chosen): RangeList {
  return { kind: "read", unit, columns, results: refused, year: null };
}

/**
 * Without any blank cell nothing tells a 0 from a blank of an older Excel: results that are all 0 are not written yet, and a 0 above results
 * of phases could be either.
 */
function zeroOverPhases(grid: Grid, unit: Unit): Refusal | null {
  if (grid.some((row) => row.includes(null))) return null;
  const goals = objectivesOf(unit);
  const isZero = ({ achievement }: Pick<Objective, "achievement">): boolean =>
    achievement !== null && achievement.value.kind === "percent" && grid[achievement.cell.row - 1]?.[achievement.cell.col] === 0;
  const all = goals.flatMap((goal) => [goal, ...goal.phases]).filter(({ achievement }) => achievement !== null);
  if (all.length > 0 && all.every(isZero)) return refusal("only-zeros", {}, true);
  const doubtful = goals.filter((goal) => isZero(goal) && goal.phases.some((phase) => phase.achievement !== null && !isZero(phase)));
  return doubtful.length === 0 ? null : refusal("zero-or-phases", { rows: rowList(doubtful.map(({ area }) => area.top)) });
}
