import { repeatedFix } from "../fixes/repeated";
import { objectivesOf, type Objective, type Unit } from "../plan/plan";
import { objectiveName } from "../plan/describe";
import { addedCells } from "../sheet/adding";
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
  *check({ totals }) {
    const all = totals.flatMap(({ unit }) => objectivesOf(unit));
    const repeating = all.filter(({ repeated }) => repeated.length > 0).length;
    for (const { unit } of totals) {
      const sums = sumsBeside(unit);
      for (const objective of objectivesOf(unit)) {
        const { weight, repeated } = objective;
        if (weight?.value.kind !== "number" || repeated.length === 0) continue;
        const cells = [weight.cell, ...repeated.map((one) => one.cell)];
        const counted = sums.some((added) => cells.filter(({ row }) => added.has(row)).length >= 2);
        if (isHabit(unit, objective) && !counted) continue;
        // A total of the list that adds too much is an error of its own; another one is only seen here.
        const wrong = (counted && !hasFormula(unit)) || (repeating * 5 <= all.length && isCopy(unit.sheet, objective));
        yield {
          unit,
          about: objective,
          cells,
          message: "weight-repeated",
          data: { weight: weight.value.value, objective: objectiveName(objective), cells, times: cells.length },
          ...(wrong ? { severity: "error" as const } : {}),
          fix: repeatedFix(unit.sheet, objective),
        };
      }
    }
  },
});

/** Beside the weights of parts an objective's own may stand on each of their rows: then nothing adds them up by mistake, unless a formula does. */
function isHabit(unit: Unit, { phases, measures }: Objective): boolean {
  return (phases.length > 0 || (measures ?? []).length > 0) && !hasFormula(unit);
}

function hasFormula(unit: Unit): boolean {
  return unit.sections.some(({ totals }) => totals.some(({ formula }) => formula !== null));
}

/** The rows that each formula in the weights' column adds: a total that stands elsewhere than a list's, above its headings, is one too. */
function sumsBeside(unit: Unit): readonly ReadonlySet<number>[] {
  const { sheet } = unit;
  const repeating = objectivesOf(unit).find(({ repeated }) => repeated.length > 0);
  const col = repeating?.weight?.cell.col;
  if (col === undefined) return [];
  const formulas = sheet.rows.filter(({ row }) => sheet.formula(row, col) !== undefined);
  return formulas.map(
    ({ row }) => new Set(addedCells(sheet, row, col)?.flatMap((cell) => (cell.sheet === null && cell.col === col ? [cell.row] : []))),
  );
}

/** Whether a row that repeats the weight repeats all else too: among objectives that do not repeat theirs it is a copy, and somebody counts it. */
function isCopy(sheet: Sheet, { weight, repeated, area, number }: Objective): boolean {
  const first = weight?.cell.row ?? area.top;
  return repeated.some(({ cell }) => {
    const cols = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i).filter((col) => col !== number?.cell.col);
    return cols.every((col) => cellText(sheet.shown(cell.row, col)) === cellText(sheet.shown(first, col)));
  });
}
