import { totalFix } from "../fixes/of-totals";
import { parseSum } from "../sheet/sum-formula";
import { cellArea, cellList, type CellRef } from "../sheet/address";
import { nearlyEqual, sum, type Exact } from "../exact";
import type { Section } from "../plan/plan";
import { formulaCover } from "../totals/formula-cover";
import type { DeclaredCheck, UnitTotals } from "../totals/totals";
import type { Rule, RuleContext, RuleFinding } from "./rule";

/**
 * A `TOT.` cell states another number than the sum above it. Silent where the total is what the weights should make (then
 * weights-total speaks) and where a wrong formula explains it (then total-formula does).
 */
export const declaredTotal: Rule = {
  name: "declared-total",
  severity: "error",
  ofLists: true,
  *check(context) {
    for (const unitTotals of context.totals) {
      for (const check of unitTotals.declared) {
        const finding = check.ok === false ? judge(context, unitTotals, check) : null;
        if (finding) yield finding;
      }
    }
  },
};

/** The weights of the section, or of all to it, that are written as texts, if the others make what the total shows; else null. */
function passedOver(sections: readonly Section[], index: number, shown: Exact): readonly CellRef[] | null {
  for (const from of [index, 0]) {
    const weights = sections.slice(from, index + 1).flatMap(({ objectives }) => objectives.flatMap(({ weight }) => weight ?? []));
    const numbers = weights.flatMap(({ value }) => (value.kind === "number" && !value.asText ? [value.value] : []));
    const texts = weights.flatMap(({ value, cell }) => (value.kind === "number" && value.asText ? [cell] : []));
    if (texts.length > 0 && nearlyEqual(sum(numbers), shown)) return texts;
  }
  return null;
}

function judge(context: RuleContext, unitTotals: UnitTotals, check: DeclaredCheck): RuleFinding | null {
  const { unit, sections } = unitTotals;
  const { total, sectionSum, cumulativeSum } = check;
  if (sectionSum === null || cumulativeSum === null) return null;
  const index = unit.sections.findIndex((section) => section.totals.includes(total));
  const section = unit.sections[index];
  const expected = sections[index]?.expected ?? null;
  const shouldBe = sections.slice(0, index + 1).map((one) => one.expected ?? one.sum);
  const cumulative = shouldBe.reduce((all, one) => (all === null || one === null ? null : all.add(one)));
  if (section === undefined || expected?.equals(total.value) === true || cumulative?.equals(total.value) === true) return null;
  const cells = unit.sections.slice(0, index + 1).flatMap((one) => one.objectives.flatMap(({ weight }) => (weight ? [weight.cell] : [])));
  const data = { cell: total.cell, declared: total.value, sum: cumulativeSum, section: sectionSum, cells: cellList(cells) };
  const finding = { sheet: unit.sheet, area: cellArea(total.cell), data };
  if (total.formula !== null && parseSum(total.formula)) {
    const sheet = context.plan.sheets.find((one) => one.sheet.name === unit.sheet)?.sheet;
    const cover = sheet ? formulaCover(sheet, unit, index, total) : null;
    if (!cover || cover.left.length + cover.twice.length + cover.extra.length > 0) return null;
    // Excel's SUM is right to pass over texts: computing it anew would change nothing.
    const texts = passedOver(unit.sections, index, total.value);
    if (texts) return { ...finding, message: "declared-total.texts", data: { ...data, texts: cellList(texts), count: texts.length } };
    return { ...finding, message: "declared-total.stale" };
  }
  return {
    ...finding,
    fix: totalFix(context.plan, unitTotals, check),
    message: index === 0 ? "declared-total" : "declared-total.cumulative",
  };
}
