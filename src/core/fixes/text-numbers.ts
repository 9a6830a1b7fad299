/** Weights that are numbers stored as text, made numbers: only where the text is a number and nothing else. */
import type { Fix } from "./fix";
import { HUNDRED, toNumber } from "../exact";
import type { Weight } from "../plan/plan";
import type { Sheet } from "../sheet/sheet";
import { readNumber } from "../text/number";
import { isPercentFormat } from "../text/number-format";
import { stepAt } from "./step";

/**
 * Whether the cell's text is a plain number ("15", "15,5"). "15%" is not: as a number it would be 0,15 with a percent format, and a fix
 * changes no format; "(50%)" and "Punti 15" say more than the number.
 */
export function isPlainNumberText(sheet: Sheet, { cell: { row, col } }: Weight): boolean {
  const value = sheet.value(row, col);
  return typeof value === "string" && sheet.formula(row, col) === undefined && readNumber(value) !== null;
}

/** The fix that makes numbers of the weights, all of which are plain number texts. In a percent format 15 becomes 0,15, shown "15%". */
export function numbersFix(sheet: Sheet, weights: readonly Weight[]): Fix | undefined {
  const steps = weights.flatMap(({ cell, value }) => {
    if (value.kind !== "number") return [];
    const number = isPercentFormat(sheet.format(cell.row, cell.col)) ? value.value.div(HUNDRED) : value.value;
    return [stepAt(sheet, cell, { value: toNumber(number) })];
  });
  if (steps.length === 0) return undefined;
  const cells = weights.map(({ cell }) => cell);
  return { certain: true, options: [{ title: { id: "fix.numbers", data: { count: steps.length, cells } }, steps }] };
}
