/** Sums without any verdict. */
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { checkTotals } from "../../../src/core/totals/check-totals";
import { unjudged } from "../../../src/core/totals/unjudged";
import { listOf, planOf, stated, withParts } from "./lists";

test("the list, its sections, its phases and its stated totals lose their verdicts, and nothing else", () => {
  const unit = listOf([[[33.33, 33.33, 33.33], stated(100)]], {}, "percent");
  const section = { ...unit.sections[0]!, objectives: [...unit.sections[0]!.objectives, withParts(0.01, [50, 40])] };
  const [judged] = checkTotals(planOf([{ ...unit, sections: [section] }]), DEFAULT_SETTINGS);
  expect([judged?.ok, judged?.phases[0]?.ok, judged?.declared[0]?.ok]).toEqual([true, false, true]);
  const open = unjudged({ ...judged!, rounding: true });
  expect([open.ok, open.rounding, open.doubtful]).toEqual([null, false, true]);
  expect(open.sections.map(({ ok, rounding }) => [ok, rounding])).toEqual([[null, false]]);
  expect(open.phases.map(({ ok, rounding, sum }) => [ok, rounding, sum?.valueOf()])).toEqual([[null, false, 90]]);
  expect(open.declared.map(({ ok, total }) => [ok, total.value.valueOf()])).toEqual([[null, 100]]);
  expect([open.sum, open.expected, open.unit]).toEqual([judged?.sum, judged?.expected, judged?.unit]);
});
