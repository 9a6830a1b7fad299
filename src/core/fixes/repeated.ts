/** A weight copied down the rows of its objective: kept on the first row only. */
import type { Fix } from "./fix";
import type { Objective } from "../plan/plan";
import type { Sheet } from "../sheet/sheet";
import { stepAt } from "./step";

/**
 * Offered as a choice, for somebody may want merged cells instead; undefined where a row without weight would be taken for an objective of its
 * own: it bears a number or a title again.
 */
export function repeatedFix(sheet: Sheet, { number, title, weight, repeated }: Objective): Fix | undefined {
  if (!weight || repeated.length === 0) return undefined;
  const naming = [number, title].flatMap((at) => (at ? [at.cell.col] : []));
  const goesOn = repeated.every(({ cell }) => naming.every((col) => sheet.value(cell.row, col) === null));
  if (!goesOn || repeated.some(({ cell }) => sheet.formula(cell.row, cell.col) !== undefined)) return undefined;
  const cells = repeated.map(({ cell }) => cell);
  const steps = cells.map((cell) => stepAt(sheet, cell, { value: "" }));
  return { certain: false, options: [{ title: { id: "fix.repeated", data: { cell: weight.cell, cells } }, steps }] };
}
