/** First half of a reading: which sheets there are, where their cells lie, what is merged. Two requests for any number of sheets. */
import type { Area } from "../../../core/sheet/address";
import { blockedBy } from "../errors";

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly hidden: boolean;
  /** Where the filled cells lie; null for a blank sheet. */
  readonly cells: Area | null;
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
  readonly merges: Excel.RangeAreas | null;
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
export async function readOutlines(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly SheetOutline[]> {
  const asked = sheets.map((sheet) => askAll(sheet));
  try {
    await context.sync();
    return asked.map(outline);
  } catch (error) {
    if (!mayBeTheExtras(error)) throw error;
  }
  const plain = sheets.map(askPlaces);
  await context.sync();
  return plain.map(outline);
}

function mayBeTheExtras(error: unknown): boolean {
  const { reason } = blockedBy(error);
  return reason !== "cell-edit" && reason !== "busy";
}

function askPlaces(sheet: Excel.Worksheet): Asked {
  const cells = sheet.getUsedRangeOrNullObject(true);
  cells.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  cells.untrack();
  return { sheet, cells, merges: null, formulas: null };
}

/** Merged areas of the whole used range, formats too: a merged title reaches beyond its text. Formula cells cannot be listed on a protected sheet. */
function askAll(sheet: Excel.Worksheet): Asked {
  const asked = askPlaces(sheet);
  const used = sheet.getUsedRangeOrNullObject();
  used.untrack();
  const merges = used.getMergedAreasOrNullObject();
  merges.load("areaCount");
  merges.untrack();
  merges.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  if (sheet.protection.protected) return { ...asked, merges };
  const formulas = asked.cells.getSpecialCellsOrNullObject("Formulas");
  formulas.load("areaCount");
  return { ...asked, merges, formulas };
}

function outline({ sheet, cells, merges, formulas }: Asked): SheetOutline {
  const blank = cells.isNullObject;
  return {
    sheet,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    cells: blank ? null : areaOf(cells),
    merges: merges && (merges.isNullObject ? [] : merges.areas.items.map(areaOf)),
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
