/** The ways in which the rows of a table that is pointed at could be lists, each with the sums that it gives. */
import { nearlyEqual, type Exact } from "../exact";
import { objectivesOf, unitName, type Unit } from "../plan/plan";
import type { ColumnRead, ListsBy, TableRead } from "../plan/table-read";
import { rowsOf } from "../reading/tables/column-facts";
import { describedTables } from "../reading/layouts/find";
import type { Settings } from "../settings";
import type { TableLayout } from "../settings/layouts";
import type { Sheet } from "../sheet/sheet";
import { normalize } from "../text/normalize";
import { sumOfWeights } from "../totals/weights";
import { readAsTold } from "./as-told";
import { describe, type ListsPointed, type Pointed } from "./describe";

/** One way: what says it, the names of its lists and what they make. */
export interface ListsChoice {
  readonly lists: ListsPointed;
  readonly by: ListsBy;
  readonly names: readonly string[];
  /** null where a weight is unknown. */
  readonly sums: readonly (Exact | null)[];
}

/** The words of the settings that are tried, beside columns. */
const WORDS = ["sheet", "titles", "tables", "numbers", "totals"] as const satisfies readonly ListsPointed[];
/** So many columns are tried. */
const MOST_COLUMNS = 8;

/**
 * The ways that give different lists on the sheet, the likeliest first: several lists that make one and the same sum, else what the reader
 * itself would choose.
 */
export function waysToList(sheet: Sheet, pointed: Pointed, settings: Settings): readonly ListsChoice[] {
  const found = new Map<string, ListsChoice>();
  const own = choiceOf(sheet, { ...pointed, lists: null }, settings);
  if (!own) return [];
  const asked: readonly ListsPointed[] = [own.lists, ...WORDS, ...columnsToTry(sheet, pointed, settings).map((column) => ({ column }))];
  for (const lists of asked) {
    const choice = choiceOf(sheet, { ...pointed, lists }, settings);
    if (!choice) continue;
    const key = choice.sums.map(String).join(" ");
    const known = found.get(key);
    if (!known || (isColumn(choice) && !isColumn(known) && known.lists !== own.lists)) found.set(key, { ...choice, lists });
  }
  const all = [...found.values()];
  return [...all.filter(isEven), ...all.filter((one) => !isEven(one))];
}

const isColumn = ({ lists }: ListsChoice): boolean => typeof lists === "object";

/** Several lists that all make the same. */
function isEven({ sums }: ListsChoice): boolean {
  const [first] = sums;
  return sums.length > 1 && first !== null && first !== undefined && sums.every((sum) => sum !== null && nearlyEqual(sum, first));
}

/** What the sheet becomes when it is read so; null where that gives no list. */
export function choiceOf(sheet: Sheet, pointed: Pointed, settings: Settings): ListsChoice | null {
  const read = readPointed(sheet, pointed, settings);
  if (!read) return null;
  const { table, units } = read;
  return {
    lists: pointed.lists ?? listsOf(table),
    by: table.by,
    names: units.map(unitName),
    sums: units.map((unit) => sumOfWeights(objectivesOf(unit))),
  };
}

/** The column that the reader takes for what is weighed; null where it takes none. */
export function titleTold(sheet: Sheet, pointed: Pointed, settings: Settings): number | null {
  const read = readPointed(sheet, pointed, settings);
  return read?.table.columns.find(({ as }) => as.includes("title"))?.col ?? null;
}

interface ReadPointed {
  readonly table: TableRead;
  readonly units: readonly Unit[];
}

/** The sheet by itself, as the description of what was pointed at makes it; null where that gives no list. */
function readPointed(sheet: Sheet, pointed: Pointed, settings: Settings): ReadPointed | null {
  const layout = layoutOf(sheet, pointed);
  if (!layout) return null;
  const { plan, use } = readAsTold({ file: null, sheets: [sheet] }, settings, layout);
  const [read] = plan.sheets;
  const [table] = read?.tables ?? [];
  return read && table && use.sheets.length > 0 ? { table, units: read.units } : null;
}

function layoutOf(sheet: Sheet, pointed: Pointed): TableLayout | null {
  return describe(sheet, pointed, sheet.name);
}

/** What parted the lists of the table, as it would be pointed at. */
export function listsOf({ by, columns }: TableRead): ListsPointed {
  if (by.kind === "columns") return "sheet";
  if (by.kind !== "column") return by.kind;
  const column = columns.find(({ as }: ColumnRead) => as.includes("lists"))?.col;
  return column === undefined ? "sheet" : { column };
}

/** Columns of texts in which something stands for several rows: it comes again, or the rows below are blank. */
function columnsToTry(sheet: Sheet, pointed: Pointed, settings: Settings): readonly number[] {
  const layout = layoutOf(sheet, { ...pointed, lists: null });
  const taken = new Set([pointed.weights.col, ...(pointed.title === null ? [] : [pointed.title]), ...pointed.parts]);
  const texts = new Map<number, string[]>();
  let rows = 0;
  for (const { table } of layout ? describedTables(sheet, layout, settings.headings) : []) {
    for (const { cells } of rowsOf(table)) {
      rows += 1;
      for (const { col, value } of cells)
        if (typeof value === "string" && !taken.has(col)) texts.set(col, [...(texts.get(col) ?? []), normalize(value)]);
    }
  }
  return [...texts]
    .filter(([, said]) => new Set(said).size * 2 <= rows)
    .map(([col]) => col)
    .slice(0, MOST_COLUMNS);
}
