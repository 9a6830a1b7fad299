/** From the units of a plan, whatever their layout, to units of the standard sheet. */
import { HUNDRED } from "../exact";
import { evaluatedUnits, objectivesOf, sheetOfGoal, transversalBlocks, unitName, type Plan, type Section, type Unit } from "../plan/plan";
import type { Settings } from "../settings";
import type { UnitTotals } from "../totals/totals";
import { accountOf, type WrittenObjective } from "./account";
import { Carried } from "./carried";
import { expectedTotals } from "./expected-totals";
import { headingOf, headOf } from "./heading";
import { missingCells } from "./inventory";
import { seoObjective } from "./objective";
import { ownersOf, type Owners } from "./owners";
import { plain } from "./seo-text";
import type { SeoObjective, SeoSection, SeoTotalChange, SeoUnit, WeightChoice } from "./seo-unit";
import { TITLE_PREFIX } from "../document/own-titles";
import { bareUnitName, TRANSVERSAL_TITLE } from "./standard";
import { speaksOfTypes } from "./words";
import { bringTo, weightSum, type Weighted } from "./weighting";

export interface SeoSource {
  readonly plan: Plan;
  /** Of every unit of the plan, as `verify` computes them: they say which total is expected and whose transversal objectives count. */
  readonly totals: readonly UnitTotals[];
  readonly settings: Settings;
}

/** Every evaluated unit of the plan on the standard sheet, in reading order. */
export function seoUnits(source: SeoSource, choice: WeightChoice): SeoUnit[] {
  const owners = ownersOf(source.plan);
  return evaluatedUnits(source.plan).map((unit) => seoUnit({ ...source, owners }, unit, choice));
}

/** A source with whose the cells of its sheets are. */
interface OwnedSource extends SeoSource {
  readonly owners: Owners;
}

/**
 * One unit on the standard sheet. Transversal objectives that stand on a sheet of their own are written into it when they count for it.
 * Several sections of its own become one, as the standard has one. Every filled cell of the unit is accounted for: on the sheet, among the data of
 * support, or in the list of what is left.
 */
function seoUnit(source: OwnedSource, unit: Unit, choice: WeightChoice): SeoUnit {
  const { plan, settings } = source;
  const totals = source.totals.find((entry) => entry.unit === unit);
  const blocks = totals && sharesTransversal(totals) ? transversalBlocks(plan) : [];
  const ownParts = unit.sections.filter((section) => !section.transversal);
  const shared = unit.sections.filter((section) => section.transversal);
  const [own, transversal] = ownParts.length > 0 ? [ownParts, shared] : [shared, []];
  const carried = new Carried(new Map(plan.sheets.map(({ sheet }) => [sheet.name, sheet])));
  const write = (owner: Unit, sections: readonly Section[], named: boolean): Written[] =>
    writtenIn(owner, sections, { settings, carried, named, brings: choice.kind === "bring" });
  const ownWritten = write(unit, own, true);
  const sharedWritten = [...blocks.flatMap((block) => write(block, block.sections, false)), ...write(unit, transversal, false)];
  const [ownObjectives, sharedObjectives] = [ownWritten, sharedWritten].map((all) => all.map(({ seo }) => seo)) as [
    SeoObjective[],
    SeoObjective[],
  ];
  const expected = expectedTotals(totals, own, weightSum(sharedObjectives), blocks.length > 0);
  const hasBlock = sharedObjectives.length > 0;
  const goal =
    choice.kind === "bring" ? { own: hasBlock ? choice.own : choice.own.add(choice.transversal), transversal: choice.transversal } : null;
  const title = transversalTitle(transversal, blocks, carried);
  const name = bareUnitName(unitName(unit));
  if (unit.name) for (const text of [unit.name.value, TITLE_PREFIX]) carried.note(unit.name.cell, text);
  const heading = headingOf(plan, unit, settings, carried);
  const account = accountOf(source, [unit, ...blocks], [...ownWritten, ...sharedWritten], carried, choice.kind === "bring");
  const { head, around } = headOf(unit, account.support.around, settings);
  return {
    name,
    sheet: unit.sheet.name,
    sources: [unit, ...blocks],
    own: toSection("", ownObjectives, expected.own, goal?.own ?? null),
    transversal: hasBlock ? toSection(title, sharedObjectives, expected.transversal, goal?.transversal ?? null) : null,
    transversalSheet: blocks[0]?.sheet.name ?? null,
    percentWeights: objectivesOf(unit).some(({ weight }) => weight?.value.kind === "number" && weight.value.scale === "percent"),
    doubtful: totals?.doubtful === true,
    phases: [...ownWritten, ...sharedWritten].reduce((count, { objective }) => count + objective.phases.length, 0),
    missing: missingCells([...ownObjectives, ...sharedObjectives], account.support),
    totals: typedTotals(unit),
    support: { ...account.support, around },
    left: account.left,
    heading: { ...heading, head },
  };
}

/** Whether transversal objectives on another sheet count for the unit: its own weights make a whole only with them. */
function sharesTransversal({ transversal, basis, sum: own }: UnitTotals): boolean {
  if (transversal === null) return false;
  if (basis === "transversal" || own === null) return true;
  return own.add(transversal).sub(HUNDRED).abs().compare(own.sub(HUNDRED).abs()) < 0;
}

interface Written extends WrittenObjective {
  readonly seo: SeoObjective;
}

interface Writing {
  readonly settings: Settings;
  readonly carried: Carried;
  /** Whether a section's own name is said: the standard sheet has one list. */
  readonly named: boolean;
  readonly brings: boolean;
}

function writtenIn(unit: Unit, sections: readonly Section[], { settings, carried, named, brings }: Writing): Written[] {
  const { vocabulary } = settings;
  const types = speaksOfTypes(typesOf(unit), vocabulary);
  return sections.flatMap((section) => {
    const written = section.objectives.map((objective): Written => {
      const context = { layout: unit.layout, carried, vocabulary, types, brings };
      const seo = seoObjective(objective, sheetOfGoal(objective, unit), context);
      return { objective, unit, title: plain(seo.rows[0]?.operative) || seo.strategic || seo.title, seo };
    });
    const [first, ...rest] = written;
    if (!named || !section.name || !first) return written;
    carried.note(section.name.cell, section.name.value);
    const changes = [{ kind: "section" as const, name: section.name.value }, ...first.seo.changes];
    return [{ ...first, seo: { ...first.seo, changes } }, ...rest];
  });
}

/** What the unit's column of types says. */
function typesOf(unit: Unit): readonly string[] {
  return objectivesOf(unit)
    .flatMap((objective) => [objective, ...objective.phases])
    .flatMap(({ indicators }) => indicators.flatMap(({ type }) => (type ? [type.value] : [])));
}

function toSection(
  title: string,
  objectives: readonly SeoObjective[],
  expected: SeoSection["expected"],
  goal: SeoSection["expected"],
): SeoSection {
  const weighted: Weighted = goal ? bringTo(objectives, goal) : { objectives, weighting: { kind: "kept" } };
  return {
    title,
    objectives: weighted.objectives,
    sum: weightSum(weighted.objectives),
    expected: goal ?? expected,
    weighting: weighted.weighting,
  };
}

/** The source's own words where they say that the block is transversal, else the standard's. */
function transversalTitle(sections: readonly Section[], blocks: readonly Unit[], carried: Carried): string {
  const names = [...sections, ...blocks].map(({ name }) => name);
  const own = names.find((name) => name !== null && /trasversal/iu.test(name.value));
  if (own) carried.note(own.cell, own.value);
  return own?.value.trim() ?? TRANSVERSAL_TITLE;
}

/** Totals that were typed numbers and are formulas from now on. */
function typedTotals(unit: Unit): SeoTotalChange[] {
  return unit.sections
    .flatMap((section) => section.totals)
    .filter((total) => total.source === "row" && total.formula === null)
    .map((total) => ({ cell: total.cell, text: total.text, value: total.value }));
}
