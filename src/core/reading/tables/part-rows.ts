/**
 * Rows that are parts of the row above them, where no number says so: a column that only wholes fill, a word for the level, a dash before the
 * title. Whichever parts the rows so that the parts make 100, 1 or their whole's weight.
 */
import { HUNDRED, nearlyEqual, ONE, sum } from "../../exact";
import { cellText, type CellValue } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { numericWeights } from "../../totals/weights";
import type { TableColumns } from "./columns";
import { begins, isNext } from "../numbering";
import type { Run } from "./drafts";
import type { DataRow } from "./row";
import type { Table } from "./table";

interface Rows {
  readonly table: Table;
  readonly columns: TableColumns;
  readonly run: Run;
}

/** Tells a whole from a part. */
type IsWhole = (table: Table, row: DataRow) => boolean;

interface Split {
  readonly parts: ReadonlySet<DataRow>;
  readonly runs: number;
  readonly fitting: number;
  readonly wholes: number;
  /** Rows that are neither a whole nor have one above them. */
  readonly lost: number;
}

/** Words for levels, in a column of their own. */
const LEVELS = /^(?:obiettiv|fase|fasi|azion|attivita|sotto|sub|strateg|operativ|gestional|area|indicator|intervent|tappa)/;
/** Marks before the title of a part. */
const MARK = /^(?:\s{2,}|\s*(?:[-–—•·*>→]|fase\b|azione\b|attività\b|tappa\b|\.{2,}|[a-z]\)\s))/i;

export function partRows(tables: readonly Rows[]): ReadonlySet<DataRow> {
  const width = Math.max(0, ...tables.map(({ columns }) => columns.width));
  const tests: IsWhole[] = [
    (table, row) => !MARK.test(rawTitle(table, row, tables)),
    // Where all rows are numbered in one series, a cell that is left blank says nothing.
    ...(inOneSeries(tables) ? [] : filledTests(width)),
    ...levelTests(tables, width),
  ];
  const splits = tests.map((test) => splitBy(tables, test)).filter(holds);
  const best = splits.reduce<Split | null>((a, b) => (a === null || rank(b) > rank(a) ? b : a), null);
  return best?.parts ?? new Set();
}

/** For each column: rows that fill it are the wholes. */
function filledTests(width: number): readonly IsWhole[] {
  return Array.from(
    { length: width },
    (_, index): IsWhole =>
      (table, row) =>
        says(table.sheet.value(row.row, table.left + index)),
  );
}

/** A cross marks a month of any row. */
function says(value: CellValue): boolean {
  return value !== null && !(typeof value === "string" && cellText(value).length <= 1);
}

/** Whether nearly every row bears the number or the letter after the one above it (A.03, A.04), or begins anew. */
function inOneSeries(tables: readonly Rows[]): boolean {
  let [rows, steps] = [0, 0];
  for (const { run } of tables) {
    let before: DataRow | null = null;
    for (const row of run) {
      if (row === null || row.weight === null) continue;
      rows += 1;
      if (row.number !== null && (before === null || isNext(before.number, row.number) || begins(row.number))) steps += 1;
      before = row;
    }
  }
  return steps * 10 >= rows * 9;
}

function rawTitle({ sheet, left }: Table, { row, title }: DataRow, tables: readonly Rows[]): string {
  const index = tables.find(({ table }) => table.sheet === sheet && table.left === left)?.columns.title;
  const value = index === undefined ? null : sheet.value(row, left + index);
  return typeof value === "string" ? value : (title?.value ?? "");
}

/** For each column of a few words that name levels, and each of its words: rows with that word are the wholes. */
function levelTests(tables: readonly Rows[], width: number): readonly IsWhole[] {
  return Array.from({ length: width }, (_, index) => index).flatMap((index): readonly IsWhole[] => {
    const wordAt = ({ sheet, left }: Table, { row }: DataRow): string => normalize(cellText(sheet.value(row, left + index)));
    const words = new Set<string>();
    for (const { table, run } of tables) {
      for (const row of run) {
        if (row && words.add(wordAt(table, row)).size > 4) return [];
      }
    }
    // A cross, or nothing, marks a month of any row.
    if (words.size < 2 || (words.size === 2 && words.has(""))) return [];
    // "Gestionale" among other sources of data is no level.
    const named = [...words].filter((word) => LEVELS.test(word)).length * 2 >= words.size;
    const tests = [...words].map(
      (word): IsWhole =>
        (table, row) =>
          wordAt(table, row) === word,
    );
    return named ? tests : tests.filter((test) => words.size === 2 && makeTheirWhole(tables, test));
  });
}

/**
 * Words that nobody calls levels (STR, OPR) are, where all adds up: the wholes of each list make 100 or 1, or nearly where all parts make their
 * whole. A column may well fall into halves of which one makes 100 by chance.
 */
function makeTheirWhole(tables: readonly Rows[], isWhole: IsWhole): boolean {
  const split = splitBy(tables, isWhole);
  return (
    holds(split) &&
    tables.every(({ table, run }) => {
      const wholes = run.filter((row) => row !== null && isWhole(table, row));
      const made = sum(wholes.flatMap((row) => (row?.weight?.value.kind === "number" ? [row.weight.value.value] : [])));
      return [HUNDRED, ONE].some(
        (total) => nearlyEqual(made, total) || (split.fitting === split.runs && made.sub(total).abs().compare(total.div(SLIP)) <= 0),
      );
    })
  );
}

/** One weight amiss: a fifth of the whole at most. */
const SLIP = 5;

function splitBy(tables: readonly Rows[], isWhole: IsWhole): Split {
  const found = new Set<DataRow>();
  let [runs, fitting, lone, lost, wholes] = [0, 0, 0, 0, 0];
  for (const { table, run } of tables) {
    let whole: DataRow | null = null;
    let parts: DataRow[] = [];
    const close = (): void => {
      if (whole && parts.length > 0) {
        runs += 1;
        if (shares(whole, parts)) {
          fitting += 1;
          if (parts.length === 1) lone += 1;
        }
        for (const part of parts) found.add(part);
      }
      parts = [];
    };
    for (const row of run) {
      if (row === null) {
        close();
        whole = null;
      } else if (row.weight === null || row.weight.value.kind === "empty") continue;
      else if (isWhole(table, row)) {
        close();
        whole = row;
        wholes += 1;
      } else if (whole) parts.push(row);
      else lost += 1;
    }
    close();
  }
  // A row of 100 or of 1 below another is the only part of it where other wholes have several, else an objective of its own.
  return { parts: found, runs, fitting: lone === fitting ? 0 : fitting, wholes, lost };
}

/** Two runs at least, nearly all of which make their total; with few of them, and few wholes without parts, half: one may be the very mistake. */
function holds({ runs, fitting, wholes, lost }: Split): boolean {
  return runs >= 2 && lost === 0 && (fitting * 10 >= runs * 7 || (runs <= 3 && runs * 2 >= wholes && fitting * 2 >= runs));
}

function rank({ runs, fitting }: Split): number {
  return fitting / runs + fitting / 1000;
}

function shares(whole: DataRow, parts: readonly DataRow[]): boolean {
  const made = sum(numericWeights(parts));
  const own = whole.weight?.value;
  // One part that bears its whole's weight says nothing: it may be another objective of like weight.
  const totals = [HUNDRED, ONE, ...(own?.kind === "number" && parts.length > 1 ? [own.value] : [])];
  return totals.some((total) => nearlyEqual(made, total));
}
