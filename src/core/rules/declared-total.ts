import { totalFix } from "../fixes/of-totals";
import { parseSum } from "../sheet/sum-formula";
import type { CellRef } from "../sheet/address";
import { nearlyEqual, sum, type Exact } from "../exact";
import type { Plan, Section } from "../plan/plan";
import { formulaCover } from "../totals/formula-cover";
import type { DeclaredCheck, UnitTotals } from "../totals/totals";
import { page } from "./pages/declared-total";
import { defineRule, type FindingOf } from "./rule";
import { sentences } from "./sentences/declared-total";

type Found = FindingOf<typeof sentences>;

/**
 * A `TOT.` cell states another number than the sum above it. Silent where the total is what the weights should make (then
 * weights-total speaks) and where a wrong formula explains it (then total-formula does).
 */
export const declaredTotal = defineRule({
  name: "declared-total",
  group: "weights",
  severity: "error",
  title: { it: "Totali scritti diversi dalla somma", en: "Stated totals that differ from the sum" },
  sentences,
  page,
  ofLists: true,
  *check({ plan, totals }) {
    for (const unitTotals of totals) {
      for (const check of unitTotals.declared) {
        const finding = check.ok === false ? judge(plan, unitTotals, check) : null;
        if (finding) yield finding;
      }
    }
  },
});

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

function judge(plan: Plan, unitTotals: UnitTotals, check: DeclaredCheck): Found | null {
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
  const data = { cell: total.cell, declared: total.value, sum: cumulativeSum, section: sectionSum, cells };
  const finding = { unit, section, cells: [total.cell], data };
  if (total.formula !== null && parseSum(total.formula)) {
    const cover = formulaCover(unit, index, total);
    if (!cover || cover.left.length + cover.twice.length + cover.extra.length > 0) return null;
    // Excel's SUM is right to pass over texts: computing it anew would change nothing.
    const texts = passedOver(unit.sections, index, total.value);
    if (texts) return { ...finding, message: "declared-total.texts", data: { ...data, texts, count: texts.length } };
    return { ...finding, message: "declared-total.stale" };
  }
  return {
    ...finding,
    fix: totalFix(plan, unitTotals, check),
    message: index === 0 ? "declared-total" : "declared-total.cumulative",
  };
}
