/** Plain sums computed anew after cells have changed. */
import { isError, isUnknown, type CellInput, type CellValue, type Sheet } from "../sheet/sheet";
import { parseSum, type SumPart, type SumTarget } from "../sheet/sum-formula";
import { evaluateSum, filledWithin } from "../sheet/sum-values";
import { withCells } from "../sheet/changed";

interface SumCell {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly part: SumPart;
}

/** Sums of sums settle within as many rounds as they are nested; a circle never does, and keeps what it had. */
const ROUNDS = 20;

/** The sheets with every plain sum of cells (SUM, +) computed; other formulas keep their results. */
export function recalculateSums(sheets: readonly Sheet[]): readonly Sheet[] {
  const sums = sheets.flatMap(sumCells);
  let current = sheets;
  for (let round = 0; round < ROUNDS; round++) {
    const changed = new Map<number, CellInput[]>();
    for (const { sheet, row, col, part } of sums) {
      const own = current[sheet] as Sheet;
      const value = evaluateSum(part, (target) => valuesOf(target, sheet, current));
      if (isUnknown(value) || same(own.value(row, col), value)) continue;
      const cell = { row, col, value, formula: own.formula(row, col) };
      changed.set(sheet, [...(changed.get(sheet) ?? []), cell]);
    }
    if (changed.size === 0) return current;
    current = current.map((sheet, index) => {
      const cells = changed.get(index);
      return cells ? withCells(sheet, cells) : sheet;
    });
  }
  return current;
}

function sumCells(sheet: Sheet, index: number): SumCell[] {
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ col }): SumCell[] => {
      const formula = sheet.formula(row, col);
      const part = formula === undefined ? null : parseSum(formula);
      return part ? [{ sheet: index, row, col, part }] : [];
    }),
  );
}

function valuesOf(target: SumTarget, from: number, sheets: readonly Sheet[]): readonly CellValue[] | null {
  const sheet = sheetOf(target, from, sheets);
  return sheet ? [...filledWithin(sheet, target.area)].map(({ value }) => value) : null;
}

function sheetOf({ sheet }: SumTarget, from: number, sheets: readonly Sheet[]): Sheet | undefined {
  return sheet === null ? sheets[from] : sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
}

function same(a: CellValue, b: CellValue): boolean {
  if (isError(a) && isError(b)) return a.error === b.error;
  return a === b;
}
