/** The lists of a plan as they are compared: whose they are, and their objectives with their weights in one measure. */
import { HUNDRED, ONE, sum, type Exact } from "../exact";
import {
  evaluatedUnits,
  objectivesOf,
  sheetOfGoal,
  type At,
  transversalBlocks,
  unitName,
  type Goal,
  type Objective,
  type Plan,
  type Unit,
  type Weight,
} from "../plan/plan";
import { normalize } from "../text/normalize";
import { inShares, sumOfWeights } from "../totals/weights";
import { cellsOf, type Cells } from "./part-texts";
import { tellingText, textKey } from "./texts";
import { tellingTitles } from "./titles";

/** An objective of one list. */
export interface Entry {
  readonly list: List;
  readonly objective: Objective;
  /** What tells it from the others, which is nearly always its title. */
  readonly title: At<string> | null;
  /** Common to all structures. */
  readonly transversal: boolean;
  /** Its place in the list, 0-based. */
  readonly place: number;
  /** Its telling text as it is compared; "" where it has none. */
  readonly key: string;
  /** All long texts on its rows, as they are compared, with their columns: in another layout one of them may be the title. */
  readonly texts: ReadonlyMap<string, number>;
}

/** What one structure must reach; or what all must. */
export interface List {
  readonly unit: Unit;
  readonly name: string;
  readonly entries: readonly Entry[];
  /** What its weights are to be multiplied with: 100 where they are shares of 1 (0,15). */
  readonly measure: Exact;
}

/** A share of 1 may have been rounded, and one of them may be wrong. */
const MOST_OF_SHARES = 1.2;

/**
 * The lists of two plans. Where only one of them has its transversal objectives on a sheet of their own, and the other has them in the
 * list of each structure, those of the sheet are taken as part of each list: it is another way to write the same.
 */
export function listsOf(before: Plan, after: Plan): readonly [readonly List[], readonly List[]] {
  const [one, other] = [transversalBlocks(before), transversalBlocks(after)];
  const within = (plan: Plan): boolean => evaluatedUnits(plan).some(({ sections }) => sections.some(({ transversal }) => transversal));
  return [
    ofPlan(before, one.length > 0 && other.length === 0 && within(after)),
    ofPlan(after, other.length > 0 && one.length === 0 && within(before)),
  ];
}

function ofPlan(plan: Plan, spread: boolean): readonly List[] {
  const blocks = transversalBlocks(plan);
  const shared = spread ? blocks.flatMap(objectivesOf) : [];
  const units = spread ? evaluatedUnits(plan) : plan.sheets.flatMap(({ units }) => units);
  const all = plan.sheets.flatMap((sheet) => sheet.units);
  // Transversal objectives stand in every list: that they repeat says nothing of their titles.
  const once = all.flatMap(({ sections, transversalBlock }) => sections.filter((section) => transversalBlock || !section.transversal));
  const cells = cellsOf(plan.sheets.map(({ sheet }) => sheet));
  const titles = tellingTitles(once.flatMap(({ objectives }) => objectives), cells); // prettier-ignore
  return units.map((unit) => listOf(unit, shared, titles, cells)).filter(({ entries }) => entries.length > 0);
}

function listOf(unit: Unit, shared: readonly Objective[], titles: ReadonlyMap<Objective, At<string> | null>, cells: Cells): List {
  const own = unit.sections.flatMap((section) =>
    section.objectives.map((objective) => ({ objective, transversal: section.transversal || unit.transversalBlock })),
  );
  const all = [...own, ...shared.map((objective) => ({ objective, transversal: true }))];
  const entries: Entry[] = [];
  const list = { unit, name: unitName(unit), entries, measure: measureOf(own.map(({ objective }) => objective)) };
  for (const [place, one] of all.entries()) {
    const title = titles.get(one.objective) ?? one.objective.title;
    entries.push({ ...one, list, place, title, key: keyOf(one.objective, title), texts: longTexts(one.objective, unit, cells) });
  }
  return list;
}

/** Shorter texts ("Relazione") may stand on the rows of any objective. */
const LONG = 12;

function longTexts(objective: Objective, unit: Unit, cells: Cells): ReadonlyMap<string, number> {
  const texts = cells.texts(sheetOfGoal(objective, unit), objective.area);
  return new Map(texts.map(({ value, cell }) => [textKey(value), cell.col] as const).filter(([key]) => key.length >= LONG));
}

function keyOf(objective: Objective, title: At<string> | null): string {
  const text = title?.value ?? tellingText(objective);
  const number = objective.number?.value.text.trim() ?? "";
  const bare =
    number !== "" && text.startsWith(number) && !/^[\p{L}\p{N}]/u.test(text.slice(number.length)) ? text.slice(number.length) : text;
  return textKey(bare) || normalize(text);
}

/** What weights are to be multiplied with to stand out of 100: 100 where they are shares of 1. */
export function measureOf(objectives: readonly Goal[]): Exact {
  const made = sumOfWeights(objectives);
  return made !== null && inShares(objectives) && made.compare(MOST_OF_SHARES) <= 0 ? HUNDRED : ONE;
}

/** Whether what names one of them stands on the rows of the other, be it as its title or in another column. */
export function isNamedIn(one: Entry, other: Entry): boolean {
  return (one.key !== "" && one.key === other.key) || other.texts.has(one.key) || one.texts.has(other.key);
}

/** The number of a weight in its list's measure; null where it is none. */
export function weightNumber(weight: Weight | null, measure: Exact): Exact | null {
  if (weight?.value.kind !== "number") return null;
  const { value, scale } = weight.value;
  return scale === "plain" ? value.mul(measure) : value;
}

/** What the list's weights make, in its measure; null where one of them is not known. */
export function sumOfList({ entries, measure }: List): Exact | null {
  const goals: readonly Goal[] = entries.map(({ objective }) => objective);
  return sumOfWeights(goals) === null ? null : sum(goals.flatMap(({ weight }) => weightNumber(weight, measure) ?? []));
}
