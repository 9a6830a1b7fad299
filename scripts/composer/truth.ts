/** What is true of a composed plan by construction: its lists and their sums, and what proves what they should make. */
import { sumOf, wholeOf, type Composition, type PlanList } from "./composition";

export interface TruthUnit {
  /** null: any name will do. */
  readonly name: string | null;
  readonly alternatives: readonly string[];
  readonly sum: number;
  /** Whether something other than a live sum says what the list should make. */
  readonly judged: boolean;
  readonly transversal: boolean;
}

export interface Truth {
  readonly units: readonly TruthUnit[];
  /** The sums of the second level, one for each objective with parts. */
  readonly groups: readonly number[];
  /** Weights stand as 0.25 without a sign of percent: a reading of 1 is as right as one of 100. */
  readonly fraction: boolean;
  readonly secondFraction: boolean;
  readonly evidence: readonly string[];
  /** Whether every list is judged. */
  readonly judged: boolean;
  /** The only unit and the transversal list stand on one sheet: both as one list of the unit, with sections, is as right a reading. */
  readonly together: boolean;
}

/** Lists that must agree with one another before their sum is expected of a further one. */
const PEERS = 3;

export function truthOf(composition: Composition): Truth {
  const { lists, groups, scale, second } = composition;
  const evidence = lists.map((list) => evidenceOf(composition, list));
  const units = lists.map((list, i): TruthUnit => ({
    name: list.unit?.name ?? null,
    alternatives: list.unit ? [list.unit.name, list.unit.subject] : [],
    sum: wholeOf(list),
    judged: (evidence[i] ?? []).length > 0,
    transversal: list.unit === null,
  }));
  return {
    units,
    groups: groups.map(({ parts }) => sumOf(parts)),
    fraction: scale.fraction,
    secondFraction: second.fraction && groups.length > 0,
    evidence: [...new Set(evidence.flat())],
    judged: units.every(({ judged }) => judged),
    together: ownLists(composition) === 1 && lists.length === 2 && composition.habits.transversal !== "own_sheet",
  };
}

const ownLists = ({ lists }: Composition): number => lists.filter(({ unit }) => unit !== null).length;

/** What says what a list should make. That one single list and the transversal one make 100 is but their sum. */
export function evidenceOf(composition: Composition, list: PlanList): string[] {
  const { habits, scale, lists } = composition;
  const found: string[] = [];
  const apart = habits.transversal !== "none" && habits.transversal !== "section";
  const saysPercent = scale.percent || habits.percentHeading;
  if (saysPercent && habits.total === 100) found.push("percent");
  if (list.declared) found.push("declared");
  if (list.checked) found.push("check");
  if (apart && ownLists(composition) > 1) found.push("transversal");
  const alike = lists.filter((one) => one !== list && one.unit !== null && list.unit !== null && wholeOf(one) === wholeOf(list));
  if (alike.length >= PEERS) found.push("peers");
  return found;
}

/** Whether the other groups of the second level show what one of them should make. */
export function detectableGroup({ groups }: Composition): boolean {
  return groups.length > PEERS;
}
