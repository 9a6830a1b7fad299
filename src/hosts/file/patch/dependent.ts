/**
 * Only those sums follow that depend on the corrected cells. Computing every sum anew would also smooth 0.30000000000000004 into 0.3 in
 * places that nobody spoke of.
 */
import type { FixStep } from "../../../core/fixes/fix";
import { applySteps } from "../../../core/fixes/apply";
import { isError, isUnknown, type CellInput, type CellValue, type Sheet } from "../../../core/sheet/sheet";
import { withCells } from "../../../core/sheet/changed";

/**
 * The sheets as they were, with the corrected cells and with the results of sums that these change.
 * @param before the sheets as they were read
 * @param after the same with the steps applied and every plain sum computed
 */
export function dependentOnly(before: readonly Sheet[], after: readonly Sheet[], steps: readonly FixStep[]): readonly Sheet[] {
  // A sum depends on the steps if computing it gives something else with them than without them.
  const without = applySteps(before, []);
  if (without.kind !== "done") return after;
  return before.map((sheet, index) => {
    const [plain, corrected] = [without.sheets[index] ?? sheet, after[index] ?? sheet];
    const stepped = new Set(steps.filter(({ cell }) => cell.sheet === sheet.name).map(({ cell }) => key(cell.row, cell.col)));
    const sums = sheet.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ col }): CellInput[] => {
        const formula = sheet.formula(row, col);
        const value = corrected.value(row, col);
        if (formula === undefined || stepped.has(key(row, col)) || same(plain.value(row, col), value)) return [];
        // What refers to a cell that is empty now shows 0.
        return [{ row, col, value: value ?? 0, formula }];
      }),
    );
    const own = steps
      .filter(({ cell }) => cell.sheet === sheet.name)
      .map(({ cell: { row, col } }): CellInput => ({
        ...{ row, col, value: corrected.value(row, col) },
        ...{ formula: corrected.formula(row, col), format: corrected.format(row, col) },
      }));
    return sums.length + own.length === 0 ? sheet : withCells(sheet, [...own, ...sums]);
  });
}

function key(row: number, col: number): string {
  return `${row}:${col}`;
}

function same(one: CellValue, other: CellValue): boolean {
  if (isError(one)) return isError(other) && one.error === other.error;
  if (isUnknown(one)) return isUnknown(other);
  return one === other;
}
