/** Plain sums computed anew after cells have changed. */
import { isError, isUnknown, type CellInput, type CellValue, type Sheet } from "../sheet/sheet";
import { parseSum, type SumPart, type SumTarget } from "../sheet/sum-formula";
import { asAddend, filledWithin, total, UNKNOWN } from "../sheet/sum-values";

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
      const value = evaluate(part, sheet, current);
      if (isUnknown(value) || same(own.value(row, col), value)) continue;
      const cell = { row, col, value, formula: own.formula(row, col) };
      changed.set(sheet, [...(changed.get(sheet) ?? []), cell]);
    }
    if (changed.size === 0) return current;
    current = current.map((sheet, index) => {
      const cells = changed.get(index);
      return cells ? sheet.withCells(cells) : sheet;
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

function evaluate(part: SumPart, from: number, sheets: readonly Sheet[]): CellValue {
  switch (part.kind) {
    case "number":
      return part.value;
    case "cell":
      return single(part.target, from, sheets);
    case "add":
      return total(part.parts.map((inner) => asAddend(evaluate(inner, from, sheets))));
    case "sum":
      return total(part.parts.flatMap((inner) => sumArgument(inner, from, sheets)));
  }
}

/** Of a reference SUM takes the numbers and errors, its texts and truth values are left out. */
function sumArgument(part: SumPart, from: number, sheets: readonly Sheet[]): CellValue[] {
  if (part.kind !== "cell") return [asAddend(evaluate(part, from, sheets))];
  const sheet = sheetOf(part.target, from, sheets);
  if (!sheet) return [UNKNOWN];
  const values = [...filledWithin(sheet, part.target.area)].map(({ value }): CellValue => value);
  return values.filter((value) => typeof value === "number" || isError(value) || isUnknown(value));
}

function single(target: SumTarget, from: number, sheets: readonly Sheet[]): CellValue {
  const { top, left, bottom, right } = target.area;
  const sheet = sheetOf(target, from, sheets);
  return sheet && top === bottom && left === right ? sheet.value(top, left) : UNKNOWN;
}

function sheetOf({ sheet }: SumTarget, from: number, sheets: readonly Sheet[]): Sheet | undefined {
  return sheet === null ? sheets[from] : sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
}

function same(a: CellValue, b: CellValue): boolean {
  if (isError(a) && isError(b)) return a.error === b.error;
  return a === b;
}
