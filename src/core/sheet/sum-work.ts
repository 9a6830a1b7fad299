/** How much computing the sums of a workbook costs, before it is done. */
import type { Area } from "./address";
import type { Sheet } from "./sheet";
import { parseSum, type SumPart, type SumTarget } from "./sum-formula";

/** What a sum costs besides the cells that it looks at, in cells; and a quarter of one for each of its characters. */
const EACH = 20;

/** Whether computing every plain sum once looks at more than `limit` cells; the count stops there. */
export function sumsCostMore(sheets: readonly Sheet[], limit: number): boolean {
  const counts = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), new Counts(sheet)]));
  let work = 0;
  for (const sheet of sheets) {
    const own = counts.get(sheet.name.toLowerCase());
    for (const { row, cells } of sheet.rows) {
      for (const { col } of cells) {
        const formula = sheet.formula(row, col);
        if (formula === undefined) continue;
        work += EACH + formula.length / 4;
        for (const { sheet: name, area } of targetsOf(parseSum(formula))) {
          work += (name === null ? own : counts.get(name.toLowerCase()))?.within(area) ?? 0;
        }
        if (work > limit) return true;
      }
    }
  }
  return false;
}

/** Every area that a sum names. */
export function targetsOf(part: SumPart | null): readonly SumTarget[] {
  if (part === null || part.kind === "number") return [];
  return part.kind === "cell" ? [part.target] : part.parts.flatMap(targetsOf);
}

/** How many filled cells stand in the rows of an area. */
class Counts {
  /** Cells in the rows before each. */
  private readonly before: readonly number[];

  constructor(private readonly sheet: Sheet) {
    const before = [0];
    for (const { cells } of sheet.rows) before.push((before.at(-1) ?? 0) + cells.length);
    this.before = before;
  }

  within({ top, bottom }: Area): number {
    return (this.before[this.sheet.placeOfRow(bottom + 1)] ?? 0) - (this.before[this.sheet.placeOfRow(top)] ?? 0);
  }
}
