/** From the units of a plan, whatever their layout, to units of the standard sheet. */
import { HUNDRED, sum, type Exact } from "../exact";
import {
  evaluatedUnits,
  objectivesOf,
  transversalBlocks,
  unitName,
  type Objective,
  type Plan,
  type Section,
  type Unit,
} from "../plan/plan";
import type { Settings } from "../settings";
import type { Sheet } from "../sheet/sheet";
import type { UnitTotals } from "../totals/totals";
import { leftOut, missingCells } from "./inventory";
import { seoObjective } from "./objective";
import type { RowContext } from "./objective-rows";
import type { SeoObjective, SeoSection, SeoTotalChange, SeoUnit, WeightChoice } from "./seo-unit";
import { bareUnitName, TRANSVERSAL_TITLE } from "./standard";
import { bringTo, weightSum, type Weighted } from "./weighting";

export interface SeoSource {
  readonly plan: Plan;
  /** Of every unit of the plan, as `verify` computes them: they say which total is expected and whose transversal objectives count. */
  readonly totals: readonly UnitTotals[];
  readonly settings: Settings;
}

/** Every evaluated unit of the plan on the standard sheet, in reading order. */
export function seoUnits(source: SeoSource, choice: WeightChoice): SeoUnit[] {
  return evaluatedUnits(source.plan).map((unit) => seoUnit(source, unit, choice));
}

/**
 * One unit on the standard sheet. Transversal objectives that stand on a sheet of their own are written into it when they count for it.
 * Several sections of its own become one, as the standard has one.
 */
export function seoUnit(source: SeoSource, unit: Unit, choice: WeightChoice): SeoUnit {
  const totals = source.totals.find((entry) => entry.unit === unit);
  const blocks = totals && sharesTransversal(totals) ? transversalBlocks(source.plan) : [];
  const ownParts = unit.sections.filter((section) => !section.transversal);
  const shared = unit.sections.filter((section) => section.transversal);
  const [own, transversal] = ownParts.length > 0 ? [ownParts, shared] : [shared, []];
  const ownObjectives = objectivesIn(source, unit, own, true);
  const transversalObjectives = [
    ...blocks.flatMap((block) => objectivesIn(source, block, block.sections, false)),
    ...objectivesIn(source, unit, transversal, false),
  ];
  const expected = expectedTotals(totals, own, weightSum(ownObjectives), weightSum(transversalObjectives), blocks.length > 0);
  const hasBlock = transversalObjectives.length > 0;
  const goal =
    choice.kind === "bring" ? { own: hasBlock ? choice.own : choice.own.add(choice.transversal), transversal: choice.transversal } : null;
  return {
    name: bareUnitName(unitName(unit)),
    sheet: unit.sheet,
    own: toSection("", ownObjectives, expected.own, goal?.own ?? null),
    transversal: hasBlock
      ? toSection(transversalTitle(transversal, blocks), transversalObjectives, expected.transversal, goal?.transversal ?? null)
      : null,
    transversalSheet: blocks[0]?.sheet ?? null,
    percentWeights: objectivesOf(unit).some(({ weight }) => weight?.value.kind === "number" && weight.value.scale === "percent"),
    missing: missingCells([...ownObjectives, ...transversalObjectives]),
    leftOut: leftOut([...unit.sections, ...blocks.flatMap((block) => block.sections)]),
    totals: typedTotals(unit),
  };
}

/** Whether transversal objectives on another sheet count for the unit: its own weights make a whole only with them. */
function sharesTransversal({ transversal, basis, sum: own }: UnitTotals): boolean {
  if (transversal === null) return false;
  if (basis === "transversal" || own === null) return true;
  return own.add(transversal).sub(HUNDRED).abs().compare(own.sub(HUNDRED).abs()) < 0;
}

function objectivesIn(source: SeoSource, unit: Unit, sections: readonly Section[], named: boolean): SeoObjective[] {
  const context: RowContext = { layout: unit.layout, sheet: sheetOf(source.plan, unit.sheet), vocabulary: source.settings.vocabulary };
  return sections.flatMap((section) => {
    const objectives = section.objectives.map((objective: Objective) => seoObjective(objective, unit.sheet, context));
    const [first, ...rest] = objectives;
    if (!named || !section.name || !first) return objectives;
    return [{ ...first, changes: [{ kind: "section" as const, name: section.name.value }, ...first.changes] }, ...rest];
  });
}

function sheetOf(plan: Plan, name: string): Sheet | undefined {
  return plan.sheets.find((entry) => entry.sheet.name === name)?.sheet;
}

interface Expected {
  readonly total: Exact;
  readonly stated: boolean;
}

/**
 * What the kept weights should make. The own section: what the source says of it, else what it says of the whole unit less the
 * transversal weights; where nothing says, the sum itself, marked as not stated.
 */
function expectedTotals(
  totals: UnitTotals | undefined,
  own: readonly Section[],
  ownSum: Exact,
  transversalSum: Exact,
  onOtherSheet: boolean,
): { readonly own: Expected; readonly transversal: Expected } {
  const ofSections = (sections: readonly Section[]): Exact | null => {
    const values = sections.map((section) => totals?.sections.find((entry) => entry.section === section)?.expected ?? null);
    return values.length > 0 && values.every((value) => value !== null) ? sum(values) : null;
  };
  const whole = totals?.expected ?? null;
  const shared = totals?.unit.sections.filter((section) => !own.includes(section)) ?? [];
  // `expected` of a unit is what its own sheet should make: transversal weights of another sheet are not in it.
  const rest = whole && !onOtherSheet ? whole.sub(transversalSum) : whole;
  const stated = ofSections(own) ?? (rest && rest.compare(0) > 0 ? rest : null);
  const statedShared = onOtherSheet ? null : ofSections(shared);
  return {
    own: { total: stated ?? ownSum, stated: stated !== null },
    transversal: { total: statedShared ?? transversalSum, stated: statedShared !== null },
  };
}

function toSection(title: string, objectives: readonly SeoObjective[], expected: Expected, goal: Exact | null): SeoSection {
  const weighted: Weighted = goal ? bringTo(objectives, goal) : { objectives, weighting: { kind: "kept" } };
  return {
    title,
    objectives: weighted.objectives,
    sum: weightSum(weighted.objectives),
    expected: goal ?? expected.total,
    stated: goal !== null || expected.stated,
    weighting: weighted.weighting,
  };
}

/** The source's own words where they say that the block is transversal, else the standard's. */
function transversalTitle(sections: readonly Section[], blocks: readonly Unit[]): string {
  const names = [...sections.map((section) => section.name?.value), ...blocks.map((block) => block.name?.value)];
  return names.find((name) => name !== undefined && /trasversal/iu.test(name))?.trim() ?? TRANSVERSAL_TITLE;
}

/** Totals that were typed numbers and are formulas from now on. */
function typedTotals(unit: Unit): SeoTotalChange[] {
  return unit.sections
    .flatMap((section) => section.totals)
    .filter((total) => total.source === "row" && total.formula === null)
    .map((total) => ({ cell: total.cell, text: total.text, value: total.value }));
}
