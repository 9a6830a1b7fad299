/** Small tables within forms: phases, whose weights make 100, 1 or the form's own weight. */
import { HUNDRED, nearlyEqual, ONE, sum, type Exact } from "../../exact";
import type { DeclaredTotal, Indicator, Phase, Weight } from "../../plan/plan";
import { cellText } from "../../sheet/sheet";
import { cellRef, deadlineAt, isFilled, ordinalAt, textAt, weightAt } from "../cells";
import type { HeadingSettings } from "../headings";
import { beginsAsTotal } from "../total-words";
import type { Frame } from "./frames";
import { headingsIn, type Found } from "./inner-tables";
import { labelRole } from "./labels";
import { inOneScale } from "../one-scale";

/** What a form's own table holds, and the rows (0-based) that are its. */
export interface InnerTable {
  readonly phases: readonly Phase[];
  readonly total: DeclaredTotal | null;
  readonly rows: ReadonlySet<number>;
}

/** So many forms must have a table of a kind. */
const FEWEST = 2;

/** The table of each form, in the forms' order; null where it has none. */
export function tablesWithin(
  frames: readonly Frame[],
  weights: readonly Weight[],
  weightKey: string,
  own: HeadingSettings,
): readonly (InnerTable | null)[] {
  const found = frames.map((frame) => headingsIn(frame).filter(({ key }) => key !== weightKey));
  const keys = new Map<string, { count: number; fitting: number }>();
  for (const { key } of found.flat()) keys.set(key, { count: (keys.get(key)?.count ?? 0) + 1, fitting: 0 });
  found.forEach((tables, i) => {
    for (const one of tables) {
      const known = keys.get(one.key);
      if (known && known.count >= FEWEST && makesWhole(partsOf(frames[i] as Frame, one, own), weights[i] as Weight)) known.fitting += 1;
    }
  });
  const [best] = [...keys]
    .filter(([key, { count, fitting }]) => {
      const role = labelRole(key, own);
      return (
        count >= FEWEST &&
        (role === "phaseWeight" || role === "weight" ? fitting > 0 || count * 2 >= frames.length : fitting * 10 >= count * 7)
      );
    })
    .sort((a, b) => b[1].fitting - a[1].fitting || b[1].count - a[1].count);
  if (!best) return frames.map(() => null);
  return frames.map((frame, i) => {
    const table = found[i]?.find(({ key }) => key === best[0]);
    return table ? toTable(frame, table, own) : null;
  });
}

function isTotalRow({ sheet, area }: Frame, row: number, own: HeadingSettings): boolean {
  return sheet
    .rowCells(row)
    .some(({ col, value }) => col >= area.left && col <= area.right && typeof value === "string" && beginsAsTotal(cellText(value), own));
}

function partsOf(frame: Frame, { rows, col }: Found, own: HeadingSettings): readonly Exact[] {
  const parts = rows.filter((row) => !isTotalRow(frame, row, own)).map((row) => ({ weight: weightAt(frame.sheet, row, col) }));
  return inOneScale(parts).flatMap(({ weight: { value } }) => (value.kind === "number" ? [value.value] : []));
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
  const speaks = (one: number | undefined): boolean =>
    rows.some((row) => /\p{L}{2}/u.test(cellText(one === undefined ? null : sheet.value(row, one))));
  const named = withRole("phase");
  const [start, deadline, indicator, target] = (["start", "deadline", "indicator", "target"] as const).map(withRole);
  const others = [col, named, start, deadline, indicator, target];
  // "Fase | Descrizione": the first column only numbers them.
  const title = speaks(named) ? named : headings.find((cell) => !others.includes(cell.col) && speaks(cell.col))?.col;
  const totalRow = rows.find((row) => isTotalRow(frame, row, own));
  const phases = rows.filter((row) => row !== totalRow).map((row): Phase => ({
    number: title === named ? null : ordinalAt(sheet, row, named),
    title: textAt(sheet, row, title ?? named),
    weight: weightAt(sheet, row, col),
    start: deadlineAt(sheet, row, start),
    deadline: deadlineAt(sheet, row, deadline),
    indicators: indicatorsAt(frame, row, indicator, target),
    achievement: null,
    years: [],
    area: { top: row, left: headings[0]?.col ?? area.left, bottom: row, right: headings.at(-1)?.col ?? col },
  })); // prettier-ignore
  return {
    phases: inOneScale(phases),
    total: totalRow === undefined ? null : totalAt(frame, totalRow, col),
    rows: new Set([heading, ...rows]),
  };
}

function indicatorsAt({ sheet }: Frame, row: number, indicator: number | undefined, target: number | undefined): readonly Indicator[] {
  const one = { type: null, kpiClass: null, text: textAt(sheet, row, indicator), target: textAt(sheet, row, target) };
  return one.text || one.target ? [one] : [];
}

function totalAt({ sheet, area }: Frame, row: number, col: number): DeclaredTotal | null {
  const { value } = weightAt(sheet, row, col);
  const label = sheet.rowCells(row).find((cell) => cell.col >= area.left && isFilled(cell.value) && typeof cell.value === "string");
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
