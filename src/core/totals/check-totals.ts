/** Every unit's totals: sum, expected, and why (domain.md, "Where the expected total comes from"). */
import { exact, type Exact } from "../exact";
import { doubtfulSheets, isDoubtful } from "../plan/doubt";
import { objectivesOf, type Plan, type Unit } from "../plan/plan";
import type { Settings } from "../settings";
import { chosenTotals } from "./chosen";
import { compareSum } from "./compare";
import { checkDeclared, declaredExpectations } from "./declared";
import { expectSection, expectUnit } from "./expect";
import { UNKNOWN, type Expectation } from "./expectation";
import { expectOfBlock, expectOfLikeSections, expectOfPeers } from "./peers";
import { checkPhases } from "./phases";
import { severalLists } from "./several";
import type { SectionTotals, TotalCheck, UnitTotals } from "./totals";
import { planTotals, type PlanTotals } from "./transversal";
import { unjudged } from "./unjudged";
import { numericWeights, sumOfWeights } from "./weights";

/**
 * The totals of every unit of the plan, transversal blocks included, in reading order. On a sheet that can be read in two ways nothing is
 * judged, and its sums say nothing of what other lists should make.
 */
export function checkTotals(plan: Plan, settings: Settings): readonly UnitTotals[] {
  const units = plan.sheets.flatMap((sheet) => sheet.units);
  const sheets = doubtfulSheets(plan);
  const doubtful = new Set(units.filter((unit) => isDoubtful(unit, sheets)));
  const own = units.filter((unit) => !unit.transversalBlock && !unit.coefficients && !doubtful.has(unit));
  const sums = own.map((unit) => sumOfWeights(objectivesOf(unit)));
  const shared = planTotals(plan, sums);
  const tolerance = exact(settings.tolerance);
  const first = units.map((unit) => expectationOf(unit, shared, settings));
  const alone = own.length === 1 && first[units.indexOf(own[0] as Unit)]?.basis === "transversal";
  return units.map((unit, index) => {
    const said = first[index] ?? UNKNOWN;
    const expectation =
      said.expected !== null || unit.coefficients
        ? said
        : unit.transversalBlock
          ? expectOfBlock(sums, alone)
          : expectOfPeers(sumOfWeights(objectivesOf(unit)), sums);
    const checked = checkUnit(unit, expectation, shared, own, tolerance, settings);
    const rests = checked.basis === "transversal" && [...doubtful].some(({ transversalBlock }) => transversalBlock);
    const several = doubtful.has(unit) || unit.listsTold ? null : severalLists(unit, checked);
    return doubtful.has(unit) || rests || several !== null ? { ...unjudged(checked), several } : checked;
  });
}

function expectationOf(unit: Unit, shared: PlanTotals, settings: Settings): Expectation {
  return expectUnit(unit, sumOfWeights(objectivesOf(unit)), declaredExpectations(unit), shared, chosenTotals(unit, settings));
}

function checkUnit(
  unit: Unit,
  expectation: Expectation,
  shared: PlanTotals,
  own: readonly Unit[],
  tolerance: Exact,
  settings: Settings,
): UnitTotals {
  const objectives = objectivesOf(unit);
  const declared = declaredExpectations(unit);
  const chosen = chosenTotals(unit, settings);
  const whole = judge(sumOfWeights(objectivesOf(unit)), expectation, numericWeights(objectives), tolerance);
  return {
    ...whole,
    unit,
    doubtful: false,
    several: null,
    transversal: unit.transversalBlock ? null : shared.transversal,
    sections: unit.sections.map((section, index): SectionTotals => {
      const made = sumOfWeights(section.objectives);
      const said = unit.sections.length === 1 ? expectation : expectSection(chosen.sections[index], declared[index]);
      const expected =
        said.expected === null && unit.sections.length > 1 && whole.ok === false ? expectOfLikeSections(unit, index, own) : said;
      return { ...judge(made, expected, numericWeights(section.objectives), tolerance), section };
    }),
    phases: checkPhases(objectives, tolerance),
    declared: checkDeclared(unit),
  };
}

function judge(total: Exact | null, expectation: Expectation, weights: readonly Exact[], tolerance: Exact): TotalCheck {
  const { expected, basis, cell, text, total: basisTotal, checked, peers } = expectation;
  const known = total !== null && expected !== null;
  const comparison = known ? compareSum(total, expected, weights, tolerance) : null;
  return {
    sum: total,
    expected,
    ok: comparison?.ok ?? null,
    rounding: comparison?.rounding ?? false,
    basis,
    basisCell: cell,
    basisText: text,
    basisTotal,
    ...(checked === undefined ? {} : { checked }),
    ...(peers === undefined ? {} : { peers }),
  };
}
