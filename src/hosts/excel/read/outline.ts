/** First half of a reading: which sheets there are, where their cells lie, what is merged. Two requests for any number of sheets. */
import { areaName, type Area } from "../../../core/sheet/address";
import { blockedBy } from "../errors";
import type { Calendar } from "./calendar";
import type { KnownMerges } from "./known-merges";

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly hidden: boolean;
  /** Where the filled cells lie; null for a blank sheet. */
  readonly cells: Area | null;
  /** Where anything lies, formats and merged areas too. */
  readonly used: Area | null;
  /** Null when Excel could not list them at once. */
  readonly merges: readonly Area[] | null;
  /** The cells with formulas: a list of areas, none, or unknown (then formulas are read with the block). */
  readonly formulas: Excel.RangeAreas | null | "unknown";
  /** Some rows or columns are hidden, which ones is not known yet. */
  readonly someHidden: { readonly rows: boolean; readonly cols: boolean };
  /** All are hidden. */
  readonly allHidden: { readonly rows: boolean; readonly cols: boolean };
}

/** More separate areas of formulas than this are read with the block. */
const FORMULA_AREAS = 400;

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
  readonly used: Excel.Range;
  /** Areas known from an earlier reading, or Excel's answer; null when neither was asked. */
  readonly merges: Excel.RangeAreas | readonly Area[] | null;
  readonly formulas: Excel.RangeAreas | null;
}

/** The workbook's file name and the sheets to read, in order. */
export async function readSheetList(
  context: Excel.RequestContext,
  only: readonly string[] | undefined,
): Promise<{ readonly name: string; readonly sheets: readonly Excel.Worksheet[] }> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  const wanted = only && new Set(only);
  return { name: workbook.name, sheets: workbook.worksheets.items.filter((sheet) => wanted?.has(sheet.name) ?? true) };
}

/**
 * The outlines of the sheets. Merged areas and formula cells are asked for along with the place of the cells; Excel refuses to list
 * more than 512 merged areas, and the whole request with them: then only the places are asked for, and the rest is read by blocks.
 */
export async function readOutlines(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { known, calendar }: { readonly known: KnownMerges; readonly calendar: Calendar },
): Promise<readonly SheetOutline[]> {
  const current = known.current();
  const outlines = await askOutlines(context, sheets, current, calendar);
  const moved = outlines.filter(({ sheet, used }) => {
    const before = current.get(sheet.id);
    return before !== undefined && !sameArea(before.used, used);
  });
  return moved.length > 0 ? askMergesAgain(context, outlines, moved) : outlines;
}

async function askOutlines(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  known: ReadonlyMap<string, { readonly merges: readonly Area[] }>,
  calendar: Calendar,
): Promise<readonly SheetOutline[]> {
  const answer = calendar.ask(context);
  const asked = sheets.map((sheet) => askAll(sheet, known.get(sheet.id)?.merges ?? null));
  try {
    await context.sync();
    answer.learn();
    return asked.map(outline);
  } catch (error) {
    if (!mayBeTheExtras(error)) throw error;
  }
  const plain = sheets.map((sheet) => askPlaces(sheet, known.get(sheet.id)?.merges ?? null));
  await context.sync();
  return plain.map(outline);
}

/** The outlines with the merged areas of these sheets asked for anew: what was known of them does not hold any more. */
export async function askMergesAgain(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  again: readonly SheetOutline[],
): Promise<readonly SheetOutline[]> {
  const asked = new Map(again.map((one) => [one, askMerges(one.sheet.getUsedRangeOrNullObject())]));
  try {
    await context.sync();
  } catch (error) {
    if (!mayBeTheExtras(error)) throw error;
    return outlines.map((one) => (asked.has(one) ? { ...one, merges: null } : one));
  }
  return outlines.map((one) => {
    const merges = asked.get(one);
    return merges ? { ...one, merges: areasOf(merges) } : one;
  });
}

const sameArea = (a: Area | null, b: Area | null): boolean => (a && areaName(a)) === (b && areaName(b));

function mayBeTheExtras(error: unknown): boolean {
  const { reason } = blockedBy(error);
  return reason !== "cell-edit" && reason !== "not-now" && reason !== "busy";
}

function askPlaces(sheet: Excel.Worksheet, merges: readonly Area[] | null): Asked {
  const cells = sheet.getUsedRangeOrNullObject(true);
  cells.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  cells.untrack();
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  used.untrack();
  return { sheet, cells, used, merges, formulas: null };
}

/** Merged areas of the whole used range, formats too: a merged title reaches beyond its text. Formula cells cannot be listed on a protected sheet. */
function askAll(sheet: Excel.Worksheet, known: readonly Area[] | null): Asked {
  const places = askPlaces(sheet, known);
  const asked = { ...places, merges: known ?? askMerges(places.used) };
  if (sheet.protection.protected) return asked;
  const formulas = asked.cells.getSpecialCellsOrNullObject("Formulas");
  formulas.load("areaCount");
  return { ...asked, formulas };
}

function askMerges(used: Excel.Range): Excel.RangeAreas {
  const merges = used.getMergedAreasOrNullObject();
  merges.load("areaCount");
  merges.untrack();
  merges.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return merges;
}

const areasOf = (areas: Excel.RangeAreas): readonly Area[] => (areas.isNullObject ? [] : areas.areas.items.map(areaOf));

function outline({ sheet, cells, used, merges, formulas }: Asked): SheetOutline {
  const blank = cells.isNullObject;
  return {
    sheet,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    cells: blank ? null : areaOf(cells),
    used: used.isNullObject ? null : areaOf(used),
    merges: merges && ("areas" in merges ? areasOf(merges) : merges),
    formulas: !formulas ? "unknown" : formulas.isNullObject ? null : formulas.areaCount > FORMULA_AREAS ? "unknown" : formulas,
    someHidden: { rows: !blank && isMixed(cells.rowHidden), cols: !blank && isMixed(cells.columnHidden) },
    allHidden: { rows: !blank && cells.rowHidden, cols: !blank && cells.columnHidden },
  };
}

/** Excel gives null where some are hidden and some are not; the declarations do not say so. */
const isMixed = (hidden: boolean | null): boolean => hidden === null;

export function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
