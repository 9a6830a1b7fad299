/**
 * Where the filled cells of a very large used range are. One cell filled by mistake in the last row or column makes a range of millions of
 * cells: then Excel is asked for the areas that hold something, and only those are read.
 */
import type { Area } from "../../../core/sheet/address";
import { blocked, blockedBy, type Blocked } from "../errors";
import { cellCount } from "./blocks";
import { areaOf, type SheetOutline } from "./outline";
import { shrink } from "./shrink";

/** Cells of a used range up to which it is simply read. */
export const LARGE = 200_000;
/** Cells that are read of one sheet at most: some hundred requests on the web. */
const MOST = 5_000_000;
/** Refusals that are no matter of what was asked. */
const PASSING: ReadonlySet<string> = new Set(["cell-edit", "not-now", "busy"]);
/** Rows between two filled areas that are read along rather than asked for apart. */
const GAP = 50;

export type FilledAreas = ReadonlyMap<SheetOutline, readonly Area[]>;

/** The areas to read of each outline; or that a sheet holds more than can be read. */
export async function filledAreas(context: Excel.RequestContext, outlines: readonly SheetOutline[]): Promise<FilledAreas | Blocked> {
  const large = outlines.filter(({ cells }) => cells && cellCount(cells) > LARGE);
  const listed = await askFilled(context, large);
  const found = new Map([
    ...listed,
    ...(await shrinkOthers(
      context,
      large.filter((outline) => !listed.has(outline)),
    )),
  ]);
  const areas = new Map<SheetOutline, readonly Area[]>();
  for (const outline of outlines) {
    const mine = found.get(outline) ?? (outline.cells ? [outline.cells] : []);
    if (mine.reduce((sum, area) => sum + cellCount(area), 0) > MOST) return blocked("too-large", outline.name);
    areas.set(outline, mine);
  }
  return areas;
}

async function askFilled(context: Excel.RequestContext, outlines: readonly SheetOutline[]): Promise<FilledAreas> {
  // Excel does not list cells of a protected sheet by kind.
  const asked = outlines.filter(({ sheet }) => !sheet.protection.protected).map(ask);
  if (asked.length === 0) return new Map();
  try {
    await context.sync();
  } catch (error) {
    // A list that is too long for Excel: the cells are looked for by bands.
    if (PASSING.has(blockedBy(error).reason)) throw error;
    return new Map();
  }
  return new Map(asked.map(({ outline, kinds }) => [outline, inBands(kinds.flatMap(listed))]));
}

/** Where Excel lists no cells, the used ranges of smaller and smaller bands have to do. */
async function shrinkOthers(context: Excel.RequestContext, outlines: readonly SheetOutline[]): Promise<FilledAreas> {
  const whole = outlines.flatMap((of) => (of.cells ? [{ of, sheet: of.sheet, area: of.cells }] : []));
  const pieces = await shrink(context, whole, LARGE);
  return new Map(outlines.map((outline) => [outline, inBands(pieces.filter(({ of }) => of === outline).map(({ area }) => area))]));
}

interface Asked {
  readonly outline: SheetOutline;
  readonly kinds: readonly Excel.RangeAreas[];
}

function ask(outline: SheetOutline): Asked {
  const used = outline.sheet.getUsedRangeOrNullObject(true);
  const constants = used.getSpecialCellsOrNullObject("Constants");
  const formulas = used.getSpecialCellsOrNullObject("Formulas");
  for (const areas of [constants, formulas]) {
    areas.load("areaCount");
    areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  }
  return { outline, kinds: [constants, formulas] };
}

const listed = (areas: Excel.RangeAreas): readonly Area[] => (areas.isNullObject ? [] : areas.areas.items.map(areaOf));

/** The areas joined to bands of rows wherever they lie near one another: few blocks to ask for, few blank cells in them. */
export function inBands(areas: readonly Area[]): readonly Area[] {
  const bands: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    const last = bands.at(-1);
    if (last && area.top <= last.bottom + GAP && wide(last, area) <= WIDE) bands[bands.length - 1] = union(last, area);
    else bands.push(area);
  }
  return bands;
}

/** Columns of a band: a cell far to the right is read apart. */
const WIDE = 256;
const wide = (a: Area, b: Area): number => Math.max(a.right, b.right) - Math.min(a.left, b.left) + 1;

function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
