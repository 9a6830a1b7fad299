/** Small tables within forms: phases, whose weights make 100, 1 or the form's own weight. */
import { HUNDRED, nearlyEqual, ONE, sum, type Exact } from "../../exact";
import type { DeclaredTotal, Phase, Weight } from "../../plan/plan";
import { cellText } from "../../sheet/sheet";
import { beginsAsTotal } from "../../text/total";
import { cellRef, deadlineAt, isFilled, textAt, weightAt } from "../cells";
import type { HeadingSettings } from "../headings";
import type { Frame } from "./frames";
import { labelKey, labelRole } from "./labels";
import { isWeight } from "./places";

/** What a form's own table holds, and the rows (0-based) that are its. */
export interface InnerTable {
  readonly phases: readonly Phase[];
  readonly total: DeclaredTotal | null;
  readonly rows: ReadonlySet<number>;
}

interface Found {
  readonly row: number;
  readonly col: number;
  readonly key: string;
  /** The rows below the headings, up to a blank one or the form's end. */
  readonly rows: readonly number[];
}

/** The table of each form, in the forms' order; null where it has none. */
export function tablesWithin(
  frames: readonly Frame[],
  weights: readonly Weight[],
  weightKey: string,
  own: HeadingSettings,
): readonly (InnerTable | null)[] {
  const found = frames.map((frame) => headingsIn(frame).filter(({ key }) => key !== weightKey));
  const keys = new Map<string, { count: number; fitting: number }>();
  found.forEach((tables, i) => {
    for (const one of tables) {
      const known = keys.get(one.key) ?? { count: 0, fitting: 0 };
      const fits = makesWhole(partsOf(frames[i] as Frame, one), weights[i] as Weight);
      keys.set(one.key, { count: known.count + 1, fitting: known.fitting + (fits ? 1 : 0) });
    }
  });
  const likely = [...keys].filter(([key, { count, fitting }]) => {
    const role = labelRole(key, own);
    return (
      count >= 2 && (role === "phaseWeight" || role === "weight" ? fitting > 0 || count * 2 >= frames.length : fitting * 10 >= count * 7)
    );
  });
  const [best] = likely.sort((a, b) => b[1].fitting - a[1].fitting || b[1].count - a[1].count);
  if (!best) return frames.map(() => null);
  return frames.map((frame, i) => {
    const table = found[i]?.find(({ key }) => key === best[0]);
    return table ? toTable(frame, table, own) : null;
  });
}

/** Texts above at least one weight in a row of several texts. */
function headingsIn({ sheet, area }: Frame): readonly Found[] {
  const found: Found[] = [];
  for (const { row, cells } of sheet.rows) {
    if (row < area.top || row >= area.bottom) continue;
    const mine = cells.filter(({ col }) => col >= area.left && col <= area.right);
    if (mine.length < 2 || mine.some(({ value }) => typeof value !== "string")) continue;
    for (const { col, value } of mine) {
      const rows = rowsBelow({ sheet, area }, row, col, mine[0]?.col ?? area.left);
      if (rows.filter((at) => isWeight(sheet, at, col)).length >= 1) found.push({ row, col, key: labelKey(cellText(value)), rows });
    }
  }
  return found;
}

/** The rows directly below that name something at the left and have a number, or nothing, under the heading. */
function rowsBelow({ sheet, area }: Pick<Frame, "sheet" | "area">, heading: number, col: number, left: number): readonly number[] {
  const rows: number[] = [];
  for (let row = heading + 1; row <= area.bottom; row++) {
    const value = sheet.value(row, col);
    const first = sheet.rowCells(row).find((cell) => cell.col >= area.left && cell.col <= area.right);
    if (
      first === undefined ||
      (value !== null && !isWeight(sheet, row, col)) ||
      (value === null && (first.col !== left || typeof first.value !== "string"))
    )
      break;
    rows.push(row);
  }
  // Rows without a number at the end are somebody else's.
  while (rows.length > 0 && sheet.value(rows.at(-1) as number, col) === null && !alike(sheet, rows)) rows.pop();
  return rows;
}

/** Whether the last row holds as much as the one above it, but for its number. */
function alike(sheet: Frame["sheet"], rows: readonly number[]): boolean {
  const [above, last] = rows.slice(-2);
  return (
    above !== undefined &&
    last !== undefined &&
    sheet.rowCells(last).length >= 2 &&
    sheet.rowCells(last).length + 1 >= sheet.rowCells(above).length
  );
}

function isTotalRow({ sheet, area }: Frame, row: number): boolean {
  return sheet
    .rowCells(row)
    .some(({ col, value }) => col >= area.left && col <= area.right && typeof value === "string" && beginsAsTotal(cellText(value)));
}

function partsOf(frame: Frame, { rows, col }: Found): readonly Exact[] {
  return rows.flatMap((row) => {
    const { value } = weightAt(frame.sheet, row, col);
    return value.kind === "number" && !isTotalRow(frame, row) ? [value.value] : [];
  });
}

function makesWhole(parts: readonly Exact[], weight: Weight): boolean {
  const own = weight.value;
  if (parts.length < 2) return false;
  const made = sum(parts);
  return [HUNDRED, ONE, ...(own.kind === "number" ? [own.value] : [])].some((whole) => nearlyEqual(whole, made));
}

function toTable(frame: Frame, { row: heading, col, rows }: Found, own: HeadingSettings): InnerTable {
  const { sheet, area } = frame;
  const headings = sheet.rowCells(heading).filter((cell) => cell.col >= area.left && cell.col <= area.right);
  const withRole = (role: string): number | undefined =>
    headings.find((cell) => cell.col !== col && labelRole(cellText(cell.value), own) === role)?.col;
  const title =
    withRole("phase") ??
    headings.find((cell) => cell.col !== col && rows.some((row) => typeof sheet.value(row, cell.col) === "string"))?.col;
  const deadline = withRole("deadline");
  const start = withRole("start");
  const totalRow = rows.find((row) => isTotalRow(frame, row));
  const phases = rows.filter((row) => row !== totalRow).map((row): Phase => ({
    number: null,
    title: textAt(sheet, row, title),
    weight: weightAt(sheet, row, col),
    start: deadlineAt(sheet, row, start),
    deadline: deadlineAt(sheet, row, deadline),
    indicators: [],
    achievement: null,
    years: [],
    area: { top: row, left: headings[0]?.col ?? area.left, bottom: row, right: headings.at(-1)?.col ?? col },
  })); // prettier-ignore
  return { phases, total: totalRow === undefined ? null : totalAt(frame, totalRow, col), rows: new Set([heading, ...rows]) };
}

function totalAt({ sheet }: Frame, row: number, col: number): DeclaredTotal | null {
  const { value } = weightAt(sheet, row, col);
  const label = sheet.rowCells(row).find((cell) => isFilled(cell.value) && typeof cell.value === "string");
  if (value.kind !== "number") return null;
  return {
    value: value.value,
    scale: value.scale,
    cell: cellRef(sheet, row, col),
    source: "row",
    text: cellText(label?.value ?? ""),
    formula: sheet.formula(row, col) ?? null,
  };
}
