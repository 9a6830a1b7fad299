/** Where weights are pointed at, and where they are likely to stand. */
import { exact, HUNDRED, isPositive, ONE, sum, ZERO, type Exact } from "../exact";
import { describedTables } from "../reading/layouts/find";
import { columnRole, type HeadingSettings } from "../reading/headings";
import { columnFacts, rowsOf } from "../reading/tables/column-facts";
import type { Area } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { readWeight } from "../text/weight";
import { describe } from "./describe";
import { headingsAbove, lastRowOfHeadings } from "./headings-above";

/** A column that holds weights. */
export interface WeightsPlace {
  /** 0-based; `row` is one in which the column holds a number. */
  readonly col: number;
  readonly row: number;
  /** Its heading, "" without one. */
  readonly heading: string;
  /** From its first number below the headings to its last. */
  readonly area: Area;
}

/** The column meant by what was selected: numbers, a heading, a whole column; null where neither it nor what stands below holds a number. */
export function weightsAt(sheet: Sheet, { top, left, bottom, right }: Area): WeightsPlace | null {
  const numbers = new Map<number, number[]>();
  for (const { row, cells } of sheet.rowsBetween(top, bottom))
    for (const { col } of cells)
      if (col >= left && col <= right && weightAt(sheet, row, col)) numbers.set(col, [...(numbers.get(col) ?? []), row]);
  const [most] = [...numbers].sort(([, a], [, b]) => b.length - a.length);
  if (most) return placeOf(sheet, most[0], most[1][0] as number);
  const below = sheet.rowsBetween(bottom + 1, Infinity).find(({ row }) => weightAt(sheet, row, left));
  return below ? placeOf(sheet, left, below.row) : null;
}

/** Columns in which weights could stand, the likeliest first. */
export function likelyWeights(sheet: Sheet, own: HeadingSettings): readonly WeightsPlace[] {
  const { used } = sheet;
  if (used === null) return [];
  const found: { readonly place: WeightsPlace; readonly score: number }[] = [];
  for (let col = used.left; col <= Math.min(used.right, used.left + WIDEST); col++) {
    const first = sheet.rows.find(({ row }) => weightAt(sheet, row, col) && lastRowOfHeadings(sheet, col, row) !== null);
    const place = first && placeOf(sheet, col, first.row);
    const score = place ? scoreOf(sheet, place, own) : null;
    if (place && score !== null) found.push({ place, score });
  }
  return found.sort((a, b) => b.score - a.score).map(({ place }) => place);
}

/** Columns looked at, from the first that is used. */
const WIDEST = 60;
/** What speaks for a column: its heading, a sum as plans make it; and against it: amounts, running numbers, another heading, hidden columns. */
const POINTS = { heading: 4, hundreds: 3, tens: 1, odd: -5, hidden: -3 } as const;

function scoreOf(sheet: Sheet, { col, row, heading, area }: WeightsPlace, own: HeadingSettings): number | null {
  const layout = describe(sheet, { weights: { col, row }, title: null, lists: null, parts: [], leaveOut: [], total: null }, "");
  const tables = layout ? describedTables(sheet, layout, own).map(({ table }) => table) : [];
  const [first] = tables;
  const facts = first && columnFacts(tables)[col - first.left];
  if (!first || !facts || facts.numbers + facts.tooLarge < 2) return null;
  const role = columnRole(heading, own);
  const numbers = sheet.rowsBetween(area.top, area.bottom).map((one) => weightAt(sheet, one.row, col) ?? ZERO);
  const made = sum(numbers);
  const round = made.equals(ONE) || isMultiple(made, HUNDRED) ? POINTS.hundreds : isMultiple(made, TEN) ? POINTS.tens : 0;
  const other = role !== null && role !== "weight" && role !== "phaseWeight";
  return (
    (role === "weight" ? POINTS.heading : 0) +
    round +
    (facts.sequence || numbers.some((one) => one.compare(HUNDRED) > 0) || other ? POINTS.odd : 0) +
    (facts.hidden ? POINTS.hidden : 0) +
    facts.numbers / Math.max(1, [...rowsOf(first)].length)
  );
}

const TEN = exact(10);

function isMultiple(made: Exact, of: Exact): boolean {
  return made.div(of).d === 1n;
}

function placeOf(sheet: Sheet, col: number, row: number): WeightsPlace {
  const heading = headingsAbove(sheet, col, row).find((one) => one.col === col)?.text ?? "";
  const headed = lastRowOfHeadings(sheet, col, row) ?? -1;
  const rows = sheet.rowsBetween(headed + 1, Infinity).filter((one) => weightAt(sheet, one.row, col));
  return { col, row, heading, area: { top: rows[0]?.row ?? row, left: col, bottom: rows.at(-1)?.row ?? row, right: col } };
}

/** The number that stands in the cell as a weight would; null where none does. */
function weightAt(sheet: Sheet, row: number, col: number): Exact | null {
  const reading = readWeight(sheet.value(row, col), sheet.format(row, col));
  return reading.kind === "number" && isPositive(reading.value) ? reading.value : null;
}
