/**
 * Where the filled cells of a very large used range are, where Excel does not list them (a protected sheet): the range is cut into bands, each
 * is asked for its own used range, and those that are still large again. A stray cell in the last row leaves nothing but itself in its band.
 */
import type { Area } from "../../../core/sheet/address";
import { cellCount } from "./blocks";
import { areaOf } from "./outline";

/** Bands that an area is cut into at once. */
const BANDS = 16;
/** Rounds of questions, one request each. */
const ROUNDS = 6;

/** An area of a sheet that may be mostly empty. */
export interface LargeArea<T> {
  readonly of: T;
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** The same areas in smaller pieces around what they hold; @param enough cells up to which an area is left as it is */
export async function shrink<T>(
  context: Excel.RequestContext,
  areas: readonly LargeArea<T>[],
  enough: number,
  rounds = ROUNDS,
): Promise<readonly LargeArea<T>[]> {
  const large = areas.filter(({ area }) => cellCount(area) > enough);
  if (large.length === 0 || rounds === 0) return areas;
  const asked = large.flatMap((one) => bands(one.area).map((band) => ({ ...one, used: ask(one.sheet, band) })));
  await context.sync();
  const smaller = asked.flatMap(({ of, sheet, used }) => (used.isNullObject ? [] : [{ of, sheet, area: areaOf(used) }]));
  const rest = areas.filter((one) => !large.includes(one));
  return [...rest, ...(await shrink(context, smaller, enough, rounds - 1))];
}

function bands(area: Area): readonly Area[] {
  const rows = area.bottom - area.top + 1;
  const height = Math.max(1, Math.ceil(rows / BANDS));
  const found: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) found.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  return found;
}

function ask(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  const used = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  used.untrack();
  return used;
}
