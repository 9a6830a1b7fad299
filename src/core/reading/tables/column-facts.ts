/** What the columns of a form hold, seen over all of its tables. */
import { cellText } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { readOrdinal } from "../../text/ordinal";
import { readWeight } from "../../text/weight";
import type { HeadingSettings } from "../headings";
import { isTotalLabel } from "../total-words";
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
  readonly distinct: number;
  /** The numbers go 1, 2, 3 …, now and then anew. */
  readonly sequence: boolean;
  readonly largest: number;
  readonly percents: number;
  /** Hidden in every table. */
  readonly hidden: boolean;
}

/** Amounts of money, years and dates are no weights. */
const LARGEST_WEIGHT = 1000;

export function columnFacts(tables: readonly Table[]): readonly ColumnFacts[] {
  const width = Math.max(...tables.map(({ headings }) => headings.length));
  return Array.from({ length: width }, (_, index) => factsOf(tables, index));
}

function factsOf(tables: readonly Table[], index: number): ColumnFacts {
  const heading = tables.map((table) => headingOf(table, table.left + index)).find((one) => one !== undefined && one.text !== "");
  const distinct = new Set<string>();
  const written = new Set<string>();
  const sequence: number[] = [];
  let [filled, numbers, ordinals, texts, length, largest, percents] = [0, 0, 0, 0, 0, 0, 0];
  for (const table of tables) {
    const col = table.left + index;
    for (const { row, cells } of rowsOf(table)) {
      const value = cells.find((cell) => cell.col === col)?.value ?? null;
      if (value === null || isTotalRow(cells, table.own) || (cells.length === 1 && typeof value === "string")) continue;
      filled += 1;
      const weight = readWeight(value, table.sheet.format(row, col));
      const format = table.sheet.format(row, col) ?? "";
      if (weight.kind === "number" && weight.value.compare(0) > 0 && !isDateFormat(format)) {
        const number = weight.value.valueOf();
        if (number <= LARGEST_WEIGHT && !isYear(number, weight.scale)) numbers += 1;
        largest = Math.max(largest, number);
        if (weight.scale === "percent") percents += 1;
      }
      const ordinal = readOrdinal(value);
      if (ordinal) {
        ordinals += 1;
        const last = ordinal.parts.at(-1);
        if (typeof last === "number") sequence.push(last);
      }
      if (typeof value === "string") {
        texts += 1;
        length += value.length;
        // Most texts of a column come again as they were written.
        if (!written.has(value)) distinct.add(normalize(value));
        written.add(value);
      } else if (typeof value === "number") distinct.add(String(value));
    }
  }
  return {
    index,
    heading: heading ?? { col: index, row: 0, text: "", role: null, above: "", aboveRole: null },
    filled,
    numbers,
    ordinals,
    texts,
    length: texts === 0 ? 0 : length / texts,
    distinct: distinct.size,
    sequence: isSequence(sequence),
    largest,
    percents,
    hidden: tables.every((table) => table.sheet.isHiddenCol(table.left + index)),
  };
}

/** The filled rows of the table, cut to its columns. */
export function* rowsOf(table: Table): Generator<{ readonly row: number; readonly cells: Table["sheet"]["rows"][number]["cells"] }> {
  const { sheet, last, end, left, headings } = table;
  const right = left + headings.length - 1;
  for (const { row, cells } of sheet.rows) {
    if (row <= last) continue;
    if (row >= end) return;
    const mine =
      cells[0] !== undefined && (cells[0].col < left || (cells.at(-1)?.col ?? 0) > right)
        ? cells.filter(({ col }) => col >= left && col <= right)
        : cells;
    if (mine.length > 0) yield { row, cells: mine };
  }
}

function isTotalRow(cells: Table["sheet"]["rows"][number]["cells"], own: HeadingSettings): boolean {
  return cells.some(({ value }) => typeof value === "string" && isTotalLabel(cellText(value), own));
}

function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

function isYear(value: number, scale: string): boolean {
  return scale === "plain" && Number.isInteger(value) && value >= 2000 && value <= 2100;
}

/** Steps of one, or back to one, for nearly all: running numbers. */
function isSequence(numbers: readonly number[]): boolean {
  if (numbers.length < 2) return false;
  const changes = numbers.slice(1).filter((number, i) => number !== numbers[i]).length;
  const steps = numbers.slice(1).filter((number, i) => number !== numbers[i] && (number === (numbers[i] ?? 0) + 1 || number === 1));
  const falls = numbers.slice(1).filter((number, i) => number < (numbers[i] ?? 0) && number !== 1).length;
  // Weights of 33, 33, 34 are none.
  if (new Set(numbers).size < 3 && numbers[0] !== 1) return false;
  return changes > 0 && steps.length * 10 >= changes * 8 && falls * 10 <= numbers.length && new Set(numbers).size > 1;
}
