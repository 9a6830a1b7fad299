/** Every unit's totals: sum, expected, and why (domain.md, "Where the expected total comes from"). */
import { exact, HUNDRED, sum, type Exact } from "../exact";
import { objectivesOf, transversalBlocks, unitName, type DeclaredTotal, type Plan, type Unit } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { Settings } from "../settings";
import { chosenTotals, type ChosenTotals } from "./chosen";
import { compareSum } from "./compare";
import { checkDeclared, declaredExpectations, unitHeading, type SectionExpectation } from "./declared";
import { checkPhases } from "./phases";
import type { Basis, SectionTotals, TotalCheck, UnitTotals } from "./totals";
import { inPercent, inShares, numericWeights, sumOfWeights } from "./weights";

/** An expected total with its reason. */
interface Expectation {
  readonly expected: Exact | null;
  readonly basis: Basis;
  readonly cell: CellRef | null;
  readonly text: string | null;
  readonly total: Exact | null;
}

const UNKNOWN: Expectation = { expected: null, basis: "unknown", cell: null, text: null, total: null };

/** An expected total that no cell states. */
function plain(expected: Exact, basis: Basis): Expectation {
  return { ...UNKNOWN, expected, basis };
}

/** The totals of every unit of the plan, transversal blocks included, in reading order. */
export function checkTotals(plan: Plan, settings: Settings): readonly UnitTotals[] {
  const blocks = transversalBlocks(plan);
  const transversal = transversalSum(blocks);
  return plan.sheets.flatMap((sheet) => sheet.units).map((unit) => checkUnit(unit, blocks, transversal, settings));
}

function transversalSum(blocks: readonly Unit[]): Exact | null {
  if (blocks.length === 0) return null;
  const sums = blocks.map((block) => sumOfWeights(objectivesOf(block)));
  return sums.every((value) => value !== null) ? sum(sums) : null;
}

function checkUnit(unit: Unit, blocks: readonly Unit[], transversal: Exact | null, settings: Settings): UnitTotals {
  const tolerance = exact(settings.tolerance);
  const objectives = objectivesOf(unit);
  const total = sumOfWeights(objectives);
  const declared = declaredExpectations(unit);
  const chosen = chosenTotals(unit, settings);
  const expectation = expect(unit, total, declared, blocks, transversal, chosen);
  const others = unit.transversalBlock ? null : transversal;
  return {
    ...judge(total, expectation, numericWeights(objectives), tolerance),
    unit,
    transversal: others,
    sections: unit.sections.map((section, index): SectionTotals => {
      const sectionExpectation =
        section.objectives === objectives || unit.sections.length === 1 ? expectation : ofSection(chosen.sections[index], declared[index]);
      return { ...judge(sumOfWeights(section.objectives), sectionExpectation, numericWeights(section.objectives), tolerance), section };
    }),
    phases: objectives.flatMap((objective) => checkPhases(objective, tolerance)),
    declared: checkDeclared(unit),
  };
}

function judge(total: Exact | null, expectation: Expectation, weights: readonly Exact[], tolerance: Exact): TotalCheck {
  const { expected, basis, cell, text, total: basisTotal } = expectation;
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
  };
}

/** What a section should make: as chosen in the settings, else as the sheet says. */
function ofSection(chosen: Exact | null | undefined, own: SectionExpectation | undefined): Expectation {
  if (chosen) return bySetting(chosen);
  if (!own || own.expected === null) return UNKNOWN;
  return own.from ? statedBy(own.from, own.expected) : plain(own.expected, "declared");
}

function bySetting(expected: Exact): Expectation {
  return plain(expected, "setting");
}

/** The unit's expected total, by the order of the sources. */
function expect(
  unit: Unit,
  total: Exact | null,
  declared: readonly SectionExpectation[],
  blocks: readonly Unit[],
  transversal: Exact | null,
  chosen: ChosenTotals,
): Expectation {
  if (chosen.unit) return bySetting(chosen.unit);
  const sections = sectionsTogether(chosen, declared);
  if (sections) return bySetting(sections);
  const stated = declaredForUnit(unit, declared);
  if (stated) return stated;
  if (unit.coefficients || unit.transversalBlock) return UNKNOWN;
  const objectives = objectivesOf(unit);
  const percent = inPercent(objectives) || /%/.test(unit.weightHeading?.value ?? "");
  if (transversal !== null && transversal.compare(HUNDRED) < 0 && total !== null && (percent || nearTo(total, transversal))) {
    return withTransversal(total, transversal, blocks);
  }
  if (inShares(objectives)) return plain(exact(1), "percent");
  return percent ? plain(HUNDRED, "percent") : UNKNOWN;
}

/** The sections' totals together, where the settings chose one of them and every other is known. */
function sectionsTogether(chosen: ChosenTotals, declared: readonly SectionExpectation[]): Exact | null {
  if (chosen.sections.every((total) => total === null)) return null;
  const totals = chosen.sections.map((total, index) => total ?? declared[index]?.expected ?? null);
  return totals.every((total) => total !== null) ? sum(totals) : null;
}

/** What the sheet says of the whole unit: its heading, or every section's own words together. */
function declaredForUnit(unit: Unit, declared: readonly SectionExpectation[]): Expectation | null {
  const heading = unitHeading(unit);
  if (heading) return statedBy(heading, heading.value);
  const known = declared.flatMap(({ expected }) => (expected === null ? [] : [expected]));
  if (known.length < declared.length) return null;
  const last = [...declared].reverse().find(({ from }) => from !== null)?.from ?? null;
  return last ? statedBy(last, sum(known)) : null;
}

function statedBy(total: DeclaredTotal, expected: Exact): Expectation {
  return { expected, basis: "declared", cell: total.cell, text: total.text, total: total.value };
}

/** Transversal objectives on another sheet plus the unit's own make 100, or the unit alone does: whichever is nearer. */
function withTransversal(total: Exact, transversal: Exact, blocks: readonly Unit[]): Expectation {
  const own = HUNDRED.sub(transversal);
  const alone = total.sub(HUNDRED).abs().compare(total.sub(own).abs()) < 0;
  if (alone) return plain(HUNDRED, "percent");
  const block = blocks[0];
  return {
    expected: own,
    basis: "transversal",
    cell: block ? { sheet: block.sheet, row: block.area.top, col: block.area.left } : null,
    text: block ? unitName(block) : null,
    total: null,
  };
}

/** Plain numbers are held against the transversal total only when they nearly fit: within a tenth. */
function nearTo(total: Exact, transversal: Exact): boolean {
  const own = HUNDRED.sub(transversal);
  return total.sub(own).abs().compare(10) <= 0 || total.sub(HUNDRED).abs().compare(10) <= 0;
}
