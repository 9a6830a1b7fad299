import { repeatedFix } from "../fixes/repeated";
import { sheetNamed } from "../fixes/step";
import { objectivesOf, type Objective, type Unit } from "../plan/plan";
import { objectiveName } from "../plan/describe";
import { cellText, type Sheet } from "../sheet/sheet";
import { page } from "./pages/weight-repeated";
import { defineRule } from "./rule";
import { sentences } from "./sentences/weight-repeated";

/** The same weight copied down the rows of one objective, so that a plain sum counts it more than once. */
export const weightRepeated = defineRule({
  name: "weight-repeated",
  group: "weights",
  severity: "warning",
  title: { it: "Pesi ripetuti nelle righe", en: "Weights repeated down the rows" },
  sentences,
  page,
  *check({ plan, totals }) {
    const all = totals.flatMap(({ unit }) => objectivesOf(unit));
    const repeating = all.filter(({ repeated }) => repeated.length > 0).length;
    for (const { unit } of totals) {
      const sheet = sheetNamed(plan, unit.sheet);
      for (const objective of objectivesOf(unit)) {
        const { weight, repeated } = objective;
        if (weight?.value.kind !== "number" || repeated.length === 0 || isHabit(unit, objective)) continue;
        const cells = [weight.cell, ...repeated.map((one) => one.cell)];
        yield {
          unit,
          about: objective,
          cells,
          message: "weight-repeated",
          data: { weight: weight.value.value, objective: objectiveName(objective), cells, times: cells.length },
          // Among objectives that do not repeat theirs, a row that says the same twice is a copy, and somebody counts it.
          ...(repeating * 5 <= all.length && sheet && isCopy(sheet, objective) ? { severity: "error" as const } : {}),
          fix: sheet && repeatedFix(sheet, objective),
        };
      }
    }
  },
});

/** Beside the weights of parts an objective's own may stand on each of their rows: then nothing adds them up by mistake, unless a formula does. */
function isHabit(unit: Unit, { phases, measures }: Objective): boolean {
  const parted = phases.length > 0 || (measures ?? []).length > 0;
  return parted && unit.sections.every(({ totals }) => totals.every(({ formula }) => formula === null));
}

/** Whether a row that repeats the weight repeats all else too. */
function isCopy(sheet: Sheet, { weight, repeated, area, number }: Objective): boolean {
  const first = weight?.cell.row ?? area.top;
  return repeated.some(({ cell }) => {
    const cols = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i).filter((col) => col !== number?.cell.col);
    return cols.every((col) => cellText(sheet.shown(cell.row, col)) === cellText(sheet.shown(first, col)));
  });
}
