/** Weights computed from levels, put in place of those on the sheet: only into the empty cells, or into all that differ. */
import type { ComputedList, ComputedRow } from "../computed/computed-lists";
import { toNumber } from "../exact";
import { nested } from "../plan/describe";
import type { Plan } from "../plan/plan";
import { isPercentFormat } from "../text/number-format";
import type { Sheet } from "../sheet/sheet";
import type { Fix, FixOption, FixStep } from "./fix";
import { followTotals } from "./follow-totals";
import { listText, sharesOf, stepsTo } from "./shares";
import { sheetNamed, stepAt } from "./step";

/** Which weights are written: those that are missing, or all. */
export type ComputedInto = "empty" | "all";

/** The choices; undefined where no cell can be written safely. */
export function computedFix(plan: Plan, list: ComputedList): Fix | undefined {
  const [empty, all] = [computedOption(plan, list, "empty"), computedOption(plan, list, "all")];
  const same = empty !== null && all !== null && empty.steps.length === all.steps.length;
  const options = [...(empty && !same ? [empty] : []), ...(all ? [all] : [])];
  return options.length > 0 ? { certain: false, options } : undefined;
}

/** The steps that write the computed weights; null where there is nothing to write, or a cell that cannot be written safely. */
export function computedOption(plan: Plan, list: ComputedList, into: ComputedInto): FixOption | null {
  const sheet = sheetNamed(plan, list.sheet);
  if (!sheet || list.result.kind !== "computed") return null;
  const { rows } = list.result;
  const empty = rows.filter(({ given }) => given === null);
  const wrong = into === "all" ? rows.filter(({ given, computed }) => given !== null && !given.equals(computed)) : [];
  return option(sheet, list, [...empty, ...wrong], into === "all" ? "fix.computed-all" : "fix.computed-empty");
}

function option(
  sheet: Sheet,
  list: ComputedList,
  rows: readonly ComputedRow[],
  id: "fix.computed-empty" | "fix.computed-all",
): FixOption | null {
  if (rows.length === 0) return null;
  const steps: FixStep[] = [];
  for (const row of rows) {
    const own = stepsFor(sheet, list, row);
    if (!own) return null;
    steps.push(...own);
  }
  const { unit } = list;
  const following = unit
    ? followTotals(sheet, unit, new Map(rows.flatMap(({ objective, computed }) => (objective ? [[objective, computed] as const] : []))))
    : [];
  if (!following) return null;
  const changes = listText(rows.map((row) => changeOf(row)));
  return { title: { id, data: { changes } }, steps: [...steps, ...following] };
}

function changeOf({ number, cell, given, computed }: ComputedRow): ReturnType<typeof nested> {
  const name = number !== "" ? nested("fix.number-of", { number }) : nested("fix.cell-of", { cell });
  return given === null ? nested("fix.set", { name, to: computed }) : nested("fix.change", { name, from: given, to: computed });
}

/** null where a formula makes the weight, or its cell is none that a plain number may be written into. */
function stepsFor(sheet: Sheet, list: ComputedList, { objective, given, cell, weight, computed }: ComputedRow): readonly FixStep[] | null {
  if (given !== null && objective) {
    const [share] = sharesOf(sheet, [objective]);
    return share?.free ? stepsTo(sheet, share, computed) : null;
  }
  const written = cell === null || (weight !== null && weight.value.kind !== "empty") || sheet.formula(cell.row, cell.col) !== undefined;
  return written || !arePlain(sheet, list) ? null : [stepAt(sheet, cell, { value: toNumber(computed) })];
}

/** Whether the weights that are there are plain numbers: then so are those to come. */
function arePlain(sheet: Sheet, { result }: ComputedList): boolean {
  return result.rows.every(({ given, cell }) => {
    if (given === null || cell === null) return true;
    return typeof sheet.value(cell.row, cell.col) === "number" && !isPercentFormat(sheet.format(cell.row, cell.col));
  });
}
