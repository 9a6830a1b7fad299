/** What the columns of a form hold, seen over all of its tables. */
import { cellText, type CellValue } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { readOrdinal } from "../../text/ordinal";
import { readWeight } from "../../text/weight";
import type { HeadingSettings } from "../headings";
import { asksForOwner } from "../title-kind";
import { isTotalLabel } from "../total-words";
import { isDifference } from "./difference";
import { scoreColumns } from "./score-columns";
import { headingOf, type Heading, type Table } from "./table";

/** `index` counts columns from the table's left edge, 0-based: tables of one form may begin in different columns. */
export interface ColumnFacts {
  readonly index: number;
  readonly heading: Heading;
  readonly filled: number;
  /** Cells that read as a positive number a weight could be. */
  readonly numbers: number;
  readonly ordinals: number;
  readonly texts: number;
  /** Mean length of its texts, in characters. */
  readonly length: number;
  /** How many differ; worked out when asked for, which it is for few columns. */
  readonly distinct: () => number;
  /** The numbers go 1, 2, 3 …, now and then anew. */
  readonly sequence: boolean;
  /** Numbers that are too large for a weight. */
  readonly tooLarge: number;
  readonly percents: number;
  /** Cells with a cross alone, as an objective bears that all have to reach. */
  readonly crosses: number;
  /** Its numbers are whole and at most 10: marks, where another column holds greater ones. */
  readonly marks: boolean;
  /** A weight times what was reached of it: the score, where a column beside says how much was reached. */
  readonly scores: boolean;
  /** Hidden in every table. */
  readonly hidden: boolean;
}

/** Amounts of money, years and dates are no weights. */
const LARGEST_WEIGHT = 1000;
const LARGEST_MARK = 10;

export function columnFacts(tables: readonly Table[]): readonly ColumnFacts[] {
  const width = Math.max(...tables.map(({ headings }) => headings.length));
  const columns = Array.from({ length: width }, () => new ColumnCount());
  for (const table of tables) {
    for (const { row, cells } of rowsOf(table)) {
      if (isTotalRow(cells, table.own) || isDifference(cells)) continue;
      // A text alone in its row is a title or a note.
      const alone = cells.length === 1 && typeof cells[0]?.value === "string";
      if (alone || namesOwner(cells, table.own)) continue;
      for (const { col, value } of cells) {
        // What a formula says in words ("OK") checks the numbers above it.
        if (typeof value !== "string" || table.sheet.formula(row, col) === undefined)
          columns[col - table.left]?.add(value, table.sheet.format(row, col));
      }
    }
  }
  const headings = columns.map(
    (_count, index) =>
      tables.map((table) => headingOf(table, table.left + index)).find((one) => one !== undefined && one.text !== "") ?? noHeading(index),
  );
  const scored = scoreColumns(tables, headings);
  return columns.map((count, index) => ({
    index,
    heading: headings[index] ?? noHeading(index),
    ...count.facts(),
    scores: scored.has(index),
    hidden: tables.every((table) => table.sheet.isHiddenCol(table.left + index)),
  }));
}

function noHeading(col: number): Heading {
  return { col, row: 0, text: "", role: null, above: "", aboveRole: null };
}

/** What is counted down one column. */
class ColumnCount {
  private readonly said: CellValue[] = [];
  private readonly sequence: number[] = [];
  private filled = 0;
  private numbers = 0;
  private ordinals = 0;
  private texts = 0;
  private length = 0;
  private tooLarge = 0;
  private percents = 0;
  private crosses = 0;
  private unmarked = false;
  private distinct: number | null = null;

  add(value: NonNullable<CellValue>, format: string | undefined): void {
    this.filled += 1;
    // Most texts hold no digit: they are no numbers, and need not be read to see it.
    const weight = typeof value === "string" && !/\d/.test(value) ? null : readWeight(value, format);
    if (weight?.kind === "number" && weight.value.compare(0) > 0 && !isDateFormat(format ?? "")) {
      const number = weight.value.valueOf();
      if (number <= LARGEST_WEIGHT) this.numbers += 1;
      if (number > LARGEST_WEIGHT) this.tooLarge += 1;
      if (number > LARGEST_MARK || !Number.isInteger(number) || weight.scale === "percent") this.unmarked = true;
      if (weight.scale === "percent") this.percents += 1;
    }
    const ordinal = readOrdinal(value);
    if (ordinal) {
      this.ordinals += 1;
      const last = ordinal.parts.at(-1);
      if (typeof last === "number") this.sequence.push(last);
    }
    if (typeof value === "string") {
      this.texts += 1;
      this.length += value.length;
      if (/^\s*x\s*$/i.test(value)) this.crosses += 1;
    }
    this.said.push(value);
  }

  /** How many values differ: "Totale Area 1" below the rows of "Area 1" is none. */
  private values(): number {
    const values = new Set(this.said.map((one) => (typeof one === "string" ? normalize(one) : cellText(one))));
    for (const one of values) {
      const named = one.replace(/^tot(?:ale)? /, "");
      if (named !== one && values.has(named)) values.delete(one);
    }
    return values.size;
  }

  facts(): Omit<ColumnFacts, "index" | "heading" | "hidden" | "scores"> {
    const { filled, numbers, ordinals, texts, tooLarge, percents, crosses } = this;
    return {
      filled,
      numbers,
      ordinals,
      texts,
      length: texts === 0 ? 0 : this.length / texts,
      distinct: () => (this.distinct ??= this.values()),
      sequence: isSequence(this.sequence),
      tooLarge,
      percents,
      crosses,
      marks: numbers >= 2 && !this.unmarked,
    };
  }
}

/** The filled rows of the table, cut to its columns. */
export function* rowsOf(table: Table): Generator<{ readonly row: number; readonly cells: Table["sheet"]["rows"][number]["cells"] }> {
  const { sheet, last, end, left, headings } = table;
  const right = left + headings.length - 1;
  for (const { row, cells } of sheet.rowsBetween(last + 1, end - 1)) {
    const mine =
      cells[0] !== undefined && (cells[0].col < left || (cells.at(-1)?.col ?? 0) > right)
        ? cells.filter(({ col }) => col >= left && col <= right)
        : cells;
    if (mine.length > 0) yield { row, cells: mine };
  }
}

export function isTotalRow(cells: Table["sheet"]["rows"][number]["cells"], own: HeadingSettings): boolean {
  return cells.some(({ value }) => typeof value === "string" && isTotalLabel(cellText(value), own));
}

/** "Settore: | Tributi" above the table that follows. */
function namesOwner([label, name, ...others]: Table["sheet"]["rows"][number]["cells"], own: HeadingSettings): boolean {
  if (others.length > 0 || typeof label?.value !== "string" || typeof name?.value !== "string") return false;
  return label.value.endsWith(":") && asksForOwner(label.value, own);
}

function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/** Steps of one, or back to one, for nearly all: running numbers. */
function isSequence(numbers: readonly number[]): boolean {
  const changes = numbers
    .slice(1)
    .map((number, i) => ({ number, step: number - (numbers[i] as number) }))
    .filter(({ step }) => step !== 0);
  const steps = changes.filter(({ number, step }) => step === 1 || number === 1).length;
  const falls = changes.filter(({ number, step }) => step < 0 && number !== 1).length;
  // Weights of 33, 33, 34 are none.
  if (new Set(numbers).size < 3 && numbers[0] !== 1) return false;
  return changes.length > 0 && steps * 10 >= changes.length * 8 && falls * 10 <= numbers.length;
}
