/** The door of the reading: of what is known of it, the report in a language. The JSON of `piao leggi --json` is exactly this. */
import { asRead, type SheetAsRead } from "../as-read/as-read";
import type { FieldAsRead } from "../as-read/fields";
import type { LeftWhy } from "../as-read/left-rows";
import type { RowKind, RowsAsRead } from "../as-read/rows";
import { render, type Language } from "../messages/messages";
import { nested, oneLine } from "../plan/describe";
import type { DeclaredTotal, LayoutName, Weight } from "../plan/plan";
import { readingText, listsByText } from "../plan/reading-text";
import type { ColumnRead, TableRead, TakenAs } from "../plan/table-read";
import { objectivesOf } from "../plan/plan";
import { areaName, boundingArea, cellName, columnName } from "../sheet/address";
import { toNumber } from "../exact";
import type { UnitTotals } from "../totals/totals";
import type { Verified } from "../verify";
import type { UnitReport } from "./report";
import { reasonText, said, unitReport } from "./report-of";

/** A column and what it was taken for; `text` says it. */
interface ColumnReading {
  readonly column: string;
  readonly heading: string;
  /** The heading's cell; null without one. */
  readonly cell: string | null;
  readonly as: readonly TakenAs[];
  readonly text: string;
}

interface TableReading {
  readonly headings: string;
  readonly columns: readonly ColumnReading[];
  /** What parts its lists. */
  readonly by: string;
}

interface FieldReading {
  readonly as: TakenAs;
  readonly text: string;
  readonly cell: string;
  /** The words that say what it is, and their cell; null where nothing does. */
  readonly label: { readonly text: string; readonly cell: string } | null;
}

/** Rows that are alike and follow one another; numbers as Excel shows them. */
export interface RowsReading {
  readonly first: number;
  readonly last: number;
  /** How many of them are filled. */
  readonly count: number;
  readonly kind: RowKind;
  readonly why: LeftWhy | null;
  /** Numbers of lists of the sheet. */
  readonly lists: readonly number[];
  readonly text: string;
  /** The first filled cell and its text. */
  readonly cell: string;
  readonly said: string;
}

export interface ListReading extends Omit<UnitReport, "sections" | "phases"> {
  readonly number: number;
  /** Where its weights stand, by sheet where they stand on another. */
  readonly weights: string;
  readonly parts: number;
  readonly totals: readonly { readonly cell: string; readonly text: string; readonly value: number }[];
}

export interface SheetReading {
  readonly name: string;
  readonly layout: LayoutName | null;
  /** Why the sheet was not read; "" when it was. */
  readonly reason: string;
  /** How it was read in one line; "" where it was not. */
  readonly line: string;
  readonly doubtful: boolean;
  readonly tables: readonly TableReading[];
  readonly fields: readonly FieldReading[];
  readonly rows: readonly RowsReading[];
  readonly lists: readonly ListReading[];
  /** Other readings that were weighed and not taken. */
  readonly considered: readonly string[];
}

/** How each sheet of a workbook was read. */
export function readingReport(verified: Pick<Verified, "plan" | "totals" | "unreadable">, language: Language): readonly SheetReading[] {
  const sheets = asRead(verified).map((sheet) => sheetReading(sheet, language));
  const others = (verified.unreadable ?? []).map(({ sheet, reason }): SheetReading => ({
    ...{ name: sheet, layout: null, reason: said(reason, language), line: "", doubtful: false },
    ...{ tables: [], fields: [], rows: [], lists: [], considered: [] },
  }));
  return [...sheets, ...others];
}

function sheetReading(sheet: SheetAsRead, language: Language): SheetReading {
  const considered = new Set(sheet.tables.flatMap((table) => table.considered.map((one) => said(readingText(one), language))));
  return {
    name: sheet.name,
    layout: sheet.layout,
    reason: sheet.notRead ? reasonText(sheet.notRead, language) : "",
    line: sheet.line ? said(sheet.line, language) : "",
    doubtful: sheet.doubtful,
    tables: sheet.tables.map((table) => tableReading(table, language)),
    fields: sheet.fields.map((field) => fieldReading(field, language)),
    rows: sheet.rows.map((rows) => rowsReading(rows, language)),
    lists: sheet.lists.map((list, index) => listReading(list, index + 1, language)),
    considered: [...considered],
  };
}

function tableReading({ headings, columns, by }: TableRead, language: Language): TableReading {
  return {
    headings: areaName(headings),
    columns: columns.map((column) => columnReading(column, language)),
    by: said(listsByText(by), language),
  };
}

function columnReading({ col, heading, as }: ColumnRead, language: Language): ColumnReading {
  const texts = as.map((one) => render(language, `as-read.as.${one}`));
  return {
    column: columnName(col),
    heading: heading ? oneLine(heading.value) : "",
    cell: heading ? cellName(heading.cell.row, heading.cell.col) : null,
    as,
    text: texts.length > 0 ? texts.join("; ") : render(language, "as-read.as.nothing"),
  };
}

function fieldReading({ as, cell, label }: FieldAsRead, language: Language): FieldReading {
  return {
    as,
    text: render(language, `as-read.as.${as}`),
    cell: cellName(cell.row, cell.col),
    label: label && { text: oneLine(label.value), cell: cellName(label.cell.row, label.cell.col) },
  };
}

function rowsReading({ first, last, count, kind, lists, why, cell, text, hidden }: RowsAsRead, language: Language): RowsReading {
  const reason = why ? nested(`as-read.left.${why}`) : "";
  const what = nested(`as-read.row.${kind}`, { count, why: reason });
  const numbers = lists.map((list) => list + 1);
  const of = numbers.length > 0 ? nested("as-read.row.of", { what, count: numbers.length, lists: spans(numbers) }) : what;
  return {
    first: first + 1,
    last: last + 1,
    count,
    kind,
    why,
    lists: numbers,
    text: said(hidden ? nested("as-read.row.hidden", { what: of }) : of, language),
    cell: cellName(cell.row, cell.col),
    said: oneLine(text),
  };
}

/** 1, 2, 3, 5 → "1–3, 5". */
export function spans(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(", ");
}

function listReading(totals: UnitTotals, number: number, language: Language): ListReading {
  const { unit } = totals;
  const { name, range, sum, expected, ok, basis, why, objectives: count, block } = unitReport(totals, language);
  const objectives = objectivesOf(unit);
  const declared = [...(unit.headingTotal ? [unit.headingTotal] : []), ...unit.sections.flatMap((section) => section.totals)];
  return {
    number,
    name,
    range,
    sum,
    expected,
    ok,
    basis,
    why,
    objectives: count,
    ...(block ? { block } : {}),
    weights: placesOf(
      objectives.flatMap(({ weight }) => weight ?? []),
      unit.sheet.name,
    ),
    parts: objectives.reduce((all, { phases, measures = [] }) => all + phases.length + measures.length, 0),
    totals: declared.map((total) => ({ cell: placeOf(total, unit.sheet.name), text: oneLine(total.text), value: toNumber(total.value) })),
  };
}

/** The rectangles around the weights, one a sheet. */
function placesOf(weights: readonly Weight[], home: string): string {
  const bySheet = new Map<string, Weight[]>();
  for (const weight of weights) bySheet.set(weight.cell.sheet, [...(bySheet.get(weight.cell.sheet) ?? []), weight]);
  return [...bySheet]
    .map(([sheet, all]) => `${sheet === home ? "" : `«${sheet}» `}${areaName(boundingArea(all.map(({ cell }) => cell)))}`)
    .join(", ");
}

function placeOf({ cell }: DeclaredTotal, home: string): string {
  return `${cell.sheet === home ? "" : `«${cell.sheet}» `}${cellName(cell.row, cell.col)}`;
}
