/**
 * Merged areas of a sheet that has more than Excel lists at once (512): asked for by bands of rows. An answer holds the areas that begin
 * in the band and may be cut where the band ends [office-js #1590, #3611]; those that touch its end are asked for again, alone.
 */
import type { Area } from "../../../core/sheet/address";
import { blockedBy } from "../errors";
import type { FilledAreas } from "./narrow";
import type { SheetOutline } from "./outline";
import { areaOf } from "./outline";

/** A merged area has at least two cells: in so many cells there are never more than Excel lists. */
const CELLS = 1000;
/** Rows of a band, where the sheet is narrow. */
const BAND = 64;

/** Rows that can be asked for safely over so many columns. */
const safeRows = (columns: number): number => Math.max(1, Math.floor(CELLS / columns));

interface Found {
  readonly outline: SheetOutline;
  readonly area: Area;
  /** The last row of the band in which it was found. */
  readonly end: number;
}

/** The merged areas of these outlines. A sheet of which Excel does not tell them is left out: it can be read without. */
export async function readMerges(
  context: Excel.RequestContext,
  filled: FilledAreas,
  outlines: ReadonlySet<SheetOutline>,
): Promise<ReadonlyMap<SheetOutline, readonly Area[]>> {
  const open = [...filled.keys()].filter((outline) => outlines.has(outline) && outline.cells);
  const together = await attempt(context, filled, open);
  if (together || open.length < 2) return together ?? new Map();
  // One sheet's refusal must not hide the others' areas.
  const found = new Map<SheetOutline, readonly Area[]>();
  for (const outline of open) for (const one of (await attempt(context, filled, [outline])) ?? []) found.set(...one);
  return found;
}

/** Refusals that are no matter of merged areas. */
const PASSING: ReadonlySet<string> = new Set(["cell-edit", "not-now", "busy"]);

async function attempt(
  context: Excel.RequestContext,
  filled: FilledAreas,
  open: readonly SheetOutline[],
): Promise<ReadonlyMap<SheetOutline, readonly Area[]> | null> {
  try {
    return await readBands(context, filled, open);
  } catch (error) {
    if (PASSING.has(blockedBy(error).reason)) throw error;
    return null;
  }
}

async function readBands(
  context: Excel.RequestContext,
  filled: FilledAreas,
  open: readonly SheetOutline[],
): Promise<ReadonlyMap<SheetOutline, readonly Area[]>> {
  const result = new Map<SheetOutline, Area[]>(open.map((outline) => [outline, []]));
  if (open.length === 0) return result;
  const bands = open.flatMap((outline) => (filled.get(outline) ?? []).flatMap((area) => bandsOf(outline, area)));
  await context.sync();
  const found = bands.flatMap(({ outline, end, areas }) =>
    areas.isNullObject ? [] : areas.areas.items.map((range): Found => ({ outline, end, area: areaOf(range) })),
  );
  const cut = found.filter(({ area, end, outline }) => area.bottom === end && end < (outline.cells?.bottom ?? end));
  const whole = cut.map((one) => ({ ...one, areas: ask(one.outline, below(one.area)) }));
  if (whole.length > 0) await context.sync();
  for (const one of found) if (!cut.includes(one)) result.get(one.outline)?.push(one.area);
  for (const { outline, area, areas } of whole) {
    const again = areas.isNullObject ? [] : areas.areas.items.map(areaOf);
    result.get(outline)?.push(again.find((other) => other.top === area.top && other.left === area.left) ?? area);
  }
  return result;
}

function bandsOf(outline: SheetOutline, cells: Area): { outline: SheetOutline; end: number; areas: Excel.RangeAreas }[] {
  const bands = [];
  const rows = Math.min(BAND, safeRows(cells.right - cells.left + 1));
  for (let top = cells.top; top <= cells.bottom; top += rows) {
    const end = Math.min(cells.bottom, top + rows - 1);
    bands.push({ outline, end, areas: ask(outline, { ...cells, top, bottom: end }) });
  }
  return bands;
}

/** The area with as many rows below it as are safe: up to 1,000, so that it is found whole. */
const below = (area: Area): Area => ({ ...area, bottom: area.top + safeRows(area.right - area.left + 1) - 1 });

function ask({ sheet }: SheetOutline, area: Area): Excel.RangeAreas {
  const rows = Math.min(area.bottom, LAST_ROW) - area.top + 1;
  const areas = sheet.getRangeByIndexes(area.top, area.left, rows, area.right - area.left + 1).getMergedAreasOrNullObject();
  areas.load("areaCount");
  areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return areas;
}

const LAST_ROW = 1_048_575;
