/** Reading the tables of one form: the columns of weights, the grouping and the levels that explain them best. */
import { objectivesOf, type Unit } from "../../plan/plan";
import { makeTheirWhole, partsOf, type Parts } from "../../totals/parts";
import { inWords } from "../levels/with-levels";
import { areLevels } from "../levels/words";
import { unitsOf } from "./build";
import { columnFacts, type ColumnFacts } from "./column-facts";
import { columnsOf, type TableColumns } from "./columns";
import { doubtsBetween } from "./doubts";
import type { Entry } from "./entries";
import { isBetter, withRivals, type FormReading, type FormReadings } from "./form-reading";
import { grouped } from "./grouped";
import type { Grouping } from "./groupings";
import { readMatrix } from "./read-matrix";
import { partsMixShares } from "./scale";
import { stateHolds } from "./state-column";
import type { Table } from "./table";
import { titledByWeights } from "./title-by-weights";
import { forAll, hasWeights } from "./unit-draft";
import { weightCandidates, type WeightColumns } from "./weight-columns";

/** The readings of the form's tables, or null where none of their columns holds weights. */
export function readForm(tables: readonly Table[], years: ReadonlySet<number>): FormReadings | null {
  const facts = columnFacts(tables);
  const readings = weightCandidates(facts, years).flatMap((candidate) => {
    const reading = candidate.kind === "list" ? readList(tables, facts, candidate) : readMatrix(tables, facts, candidate);
    return reading ? [reading] : [];
  });
  const best = readings.reduce<FormReading | null>((most, one) => (most === null || isBetter(one, most) ? one : most), null);
  if (best === null) return null;
  const others = readings.filter((one) => one !== best);
  return { best: withRivals(best, others), others };
}

/**
 * The reading of the tables for one way to weigh them, or null where that gives no list.
 * @param lists the groupings to choose from, where something says what parts the rows; all that there are otherwise
 */
export function readList(
  tables: readonly Table[],
  facts: readonly ColumnFacts[],
  candidate: Extract<WeightColumns, { kind: "list" }>,
  lists?: (entries: readonly Entry[], taken: ReadonlySet<number>) => readonly Grouping[],
): FormReading | null {
  const { weight, parts } = candidate;
  const taken = new Set([weight, ...parts, ...(candidate.stated === null ? [] : [candidate.stated])]);
  const usual = columnsOf(facts, taken, stateHolds(tables, facts));
  const columns =
    candidate.title === undefined
      ? titledByWeights(tables, facts, usual, weight)
      : { ...usual, title: candidate.title, descriptions: [], publicValue: undefined, strategic: undefined };
  const { entries, best, other } = grouped({
    tables,
    facts,
    columns,
    taken,
    weight,
    parts,
    stated: candidate.stated,
    lists,
  });
  const called = headedAs(facts, candidate);
  // Weights of parts only, several for each objective: what the objectives weigh is not on the sheet.
  if (!best || (called === "parts" && areOfParts(entries))) return null;
  const form = {
    columns: forAll(tables, columns),
    weight,
    parts: parts.map((part) => ({ weight: part, title: partTitle(facts, columns, part), mixed: partsMixShares(entries, part) })),
    stated: candidate.stated,
    name: null,
  };
  const all = unitsOf(best.grouping, entries, form);
  const units =
    facts[weight]?.heading.role === "weight" && areInWords(all, facts)
      ? all.filter((unit) => inWords(unit) || inNumbers(unit))
      : all.filter(hasWeights);
  if (units.length === 0) return null;
  const groups = parts.length > 0 ? groupsOfParts(units) : [];
  const single = parts.length > 0 && groups.every((group) => group.parts.length === 1);
  // Single numbers that make nothing are no parts: what is called a weight beside them is the objectives', unless these lists agree.
  if (single && groups.filter(makeTheirWhole).length * 2 < groups.length)
    return !best.agreed && parts.some((part) => facts[part]?.heading.role === "weight") && facts[weight]?.heading.role !== "weight"
      ? null
      : readList(tables, facts, { ...candidate, parts: [] }, lists);
  // One number beside each objective is no part of it: its heading "Peso" does not make weights of the column beside it.
  const headed = single ? headedAs(facts, { ...candidate, parts: [] }) : called;
  return {
    units,
    headed,
    title: facts[columns.title]?.heading.role ?? null,
    chosen: best,
    other,
    doubts: doubtsBetween(best, other, facts),
    from: { facts, weights: candidate, columns, entries },
    score: best.score + (headed === "objectives" ? 4 : headed === "parts" ? 2 : 0) + (single ? -1 : partsFit(groups)),
  };
}

/** Whether at least a quarter of the rows with a weight bear no title of their own. */
function areOfParts(entries: readonly Entry[]): boolean {
  const drafts = entries.flatMap((entry) => (entry.kind === "objective" ? [entry.draft] : []));
  const untitled = drafts.filter(({ head }) => head.title === null).length + drafts.reduce((n, { repeated }) => n + repeated.length, 0);
  return untitled * 4 >= drafts.length + untitled;
}

/** What the headings call weights: the objectives', or only those of parts. */
function headedAs(
  facts: readonly ColumnFacts[],
  { weight, parts, stated }: Extract<WeightColumns, { kind: "list" }>,
): FormReading["headed"] {
  const role = facts[weight]?.heading.role;
  if (role === "weight") return "objectives";
  if (role === "phaseWeight") return "parts";
  // A column of totals of weights says that what stands beside it are weights.
  if (stated !== null && facts[stated]?.heading.role === "weight") return "objectives";
  // Beside a column that says that it weighs parts another one weighs what they are parts of.
  return parts.some((part) => facts[part]?.heading.role === "weight" || facts[part]?.heading.role === "phaseWeight") ? "objectives" : null;
}

/** Columns of parts whose weights make 100, 1 or the objective's own weight speak for the columns chosen, others against. */
function partsFit(groups: readonly Parts[]): number {
  if (groups.length === 0) return 0;
  return (3.5 * groups.filter(makeTheirWhole).length) / groups.length - 1.5;
}

function groupsOfParts(units: readonly Unit[]): readonly Parts[] {
  return units.flatMap((unit) => {
    const { phases, measures } = partsOf(objectivesOf(unit));
    return [...phases, ...measures].filter((group) => group.parts.length > 0);
  });
}

/** A list with numbers and no word stands beside those in words for itself. */
function inNumbers(unit: Unit): boolean {
  return hasWeights(unit) && objectivesOf(unit).every(({ weight }) => weight?.value.kind !== "not-numeric");
}

/** Weights that are words of a scale (Alto, Medio, Basso), where no other column that is headed as weights holds numbers. */
function areInWords(units: readonly Unit[], facts: readonly ColumnFacts[]): boolean {
  if (facts.some(({ heading, numbers }) => heading.role === "weight" && numbers >= 2)) return false;
  return areLevels(units.flatMap(objectivesOf).flatMap(({ weight }) => (weight?.value.kind === "not-numeric" ? [weight.value.text] : [])));
}

/** What a column of parts' weights speaks of: the nearest column of texts to its left that is not the objective's. */
function partTitle(facts: readonly ColumnFacts[], columns: TableColumns, part: number): number {
  const left = facts.filter(({ index, texts, filled }) => index < part && index !== columns.title && texts * 2 > filled);
  return left.at(-1)?.index ?? columns.phase ?? columns.title;
}
