/** Every unit's totals: sum, expected, and why (domain.md, "Where the expected total comes from"). */
import { exact, HUNDRED, nearlyEqual, ONE, sum, type Exact } from "../exact";
import { doubtfulSheets, isDoubtful } from "../plan/doubt";
import { objectivesOf, transversalBlocks, unitName, type Plan, type Unit } from "../plan/plan";
import type { Settings } from "../settings";
import { chosenTotals } from "./chosen";
import { compareSum } from "./compare";
import { checkDeclared, declaredExpectations } from "./declared";
import { expectSection, expectUnit, totalOf, UNKNOWN, type Expectation, type PlanTotals } from "./expect";
import { commonTotal, expectOfBlock, expectOfPeers } from "./peers";
import { checkPhases } from "./phases";
import { severalLists } from "./several";
import type { SectionTotals, TotalCheck, UnitTotals } from "./totals";
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
  const sums = own.map(totalOf);
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
          : expectOfPeers(totalOf(unit), sums);
    const checked = checkUnit(unit, expectation, shared, own, tolerance, settings);
    const rests = checked.basis === "transversal" && [...doubtful].some(({ transversalBlock }) => transversalBlock);
    const several = doubtful.has(unit) ? null : severalLists(unit, checked);
    return doubtful.has(unit) || rests || several !== null ? { ...unjudged(checked), several } : checked;
  });
}

/** The same sums, without any verdict. */
function unjudged(totals: UnitTotals): UnitTotals {
  const open = { ok: null, rounding: false } as const;
  return {
    ...totals,
    ...open,
    doubtful: true,
    sections: totals.sections.map((one) => ({ ...one, ...open })),
    phases: totals.phases.map((one) => ({ ...one, ...open })),
    declared: totals.declared.map((one) => ({ ...one, ok: null })),
  };
}

/**
 * What the transversal blocks make. Where most units make one total, and it leaves the blocks another number than they have, it is the
 * blocks that are wrong, not every unit.
 */
function planTotals(plan: Plan, sums: readonly (Exact | null)[]): PlanTotals {
  const blocks = transversalBlocks(plan);
  const block = blocks[0];
  if (!block) return { transversal: null, block: null, blockName: null, fits: false };
  const made = blocks.map(totalOf);
  const transversal = made.every((value) => value !== null) ? sum(made) : null;
  const common = commonTotal(sums);
  const whole = common && common.total.compare(1) < 0 ? ONE : HUNDRED;
  const left = common && common.count >= 2 ? whole.sub(common.total) : null;
  const misses = transversal !== null && left !== null && left.compare(0) > 0 && !nearlyEqual(left, transversal) && blocks.length === 1;
  return {
    transversal: misses ? left : transversal,
    block: { sheet: block.sheet, row: block.area.top, col: block.area.left },
    blockName: unitName(block),
    fits: transversal !== null && sums.filter((own) => own !== null && isWhole(own.add(transversal))).length * 2 >= sums.length,
  };
}

const isWhole = (total: Exact): boolean => nearlyEqual(total, HUNDRED) || nearlyEqual(total, ONE);

function expectationOf(unit: Unit, shared: PlanTotals, settings: Settings): Expectation {
  return expectUnit(unit, totalOf(unit), declaredExpectations(unit), shared, chosenTotals(unit, settings));
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
  const whole = judge(totalOf(unit), expectation, numericWeights(objectives), tolerance);
  return {
    ...whole,
    unit,
    doubtful: false,
    several: null,
    transversal: unit.transversalBlock ? null : shared.transversal,
    sections: unit.sections.map((section, index): SectionTotals => {
      const made = sumOfWeights(section.objectives);
      const said = unit.sections.length === 1 ? expectation : expectSection(chosen.sections[index], declared[index]);
      const expected = said.expected === null && unit.sections.length > 1 && whole.ok === false ? ofLikeSections(unit, index, own) : said;
      return { ...judge(made, expected, numericWeights(section.objectives), tolerance), section };
    }),
    phases: checkPhases(objectives, tolerance),
    declared: checkDeclared(unit),
  };
}

/** What the same section makes in the other units: it tells which section of a wrong list is wrong. */
function ofLikeSections(unit: Unit, index: number, units: readonly Unit[]): Expectation {
  const alike = units.filter(({ sections }) => sections.length === unit.sections.length);
  const sums = alike.map(({ sections }) => sumOfWeights(sections[index]?.objectives ?? []));
  return expectOfPeers(sumOfWeights(unit.sections[index]?.objectives ?? []), sums);
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
