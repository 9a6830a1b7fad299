/** Reading the tables of one form: the columns of weights, the grouping and the levels that explain them best. */
import { HUNDRED, nearlyEqual, ONE, sum, type Exact } from "../../exact";
import { objectivesOf, type Unit } from "../../plan/plan";
import { sumOfWeights } from "../../totals/weights";
import type { ColumnRole } from "../headings";
import { readAchievement } from "../../text/achievement";
import { inWords } from "../levels/with-levels";
import { namesUnit } from "../titles";
import { areLevels } from "../levels/words";
import { unitsOf } from "./build";
import type { FormColumns } from "./unit-draft";
import { columnFacts, rowsOf, type ColumnFacts } from "./column-facts";
import { columnsOf, type TableColumns } from "./columns";
import { formRows, totalLabels, weightOf, type Entry } from "./entries";
import { groupings } from "./groupings";
import { inOneScale, partsMixShares } from "./scale";
import type { Table } from "./table";
import { weighed, type Weighed } from "./weigh";
import { weightCandidates, type WeightColumns } from "./weight-columns";

/** What was made of a form: its units, and how surely. */
export interface FormReading {
  readonly units: readonly Unit[];
  /** What the heading of the weights says that they weigh; null where it does not speak of weights. */
  readonly headed: "objectives" | "parts" | null;
  readonly score: number;
  /** The role of the column of what is weighed, null where its heading says nothing known. */
  readonly title: ColumnRole | null;
  /** The grouping that was chosen and the next best, where it gives other sums. */
  readonly chosen: Weighed;
  readonly other: Weighed | null;
}

/** The best reading of the form's tables, or null where none of their columns holds weights. */
export function readForm(tables: readonly Table[], years: ReadonlySet<number>): FormReading | null {
  const facts = columnFacts(tables);
  const readings = weightCandidates(facts, years).flatMap((candidate) => {
    const reading = candidate.kind === "list" ? readList(tables, facts, candidate) : readMatrix(tables, facts, candidate);
    return reading ? [reading] : [];
  });
  return readings.reduce<FormReading | null>((best, one) => (best === null || one.score > best.score ? one : best), null);
}

function readList(
  tables: readonly Table[],
  facts: readonly ColumnFacts[],
  candidate: Extract<WeightColumns, { kind: "list" }>,
): FormReading | null {
  const { weight, parts } = candidate;
  const taken = new Set([weight, ...parts, ...(candidate.stated === null ? [] : [candidate.stated])]);
  const columns = columnsOf(facts, taken, stateHolds(tables, facts));
  const { entries, best, other } = grouped(tables, facts, columns, taken, weight, parts);
  if (!best) return null;
  const form = {
    columns: forAll(tables, columns),
    weight,
    parts: parts.map((part) => ({ weight: part, title: partTitle(facts, columns, part), mixed: partsMixShares(entries, part) })),
    stated: candidate.stated,
    name: null,
  };
  const all = unitsOf(best.grouping, entries, form);
  const units = facts[weight]?.heading.role === "weight" && areInWords(all, facts) ? all.filter(inWords) : all.filter(hasWeights);
  if (units.length === 0) return null;
  const headed = headedAs(facts, weight, parts);
  return {
    units,
    headed,
    title: facts[columns.title]?.heading.role ?? null,
    chosen: best,
    other,
    score: best.score + (headed === "objectives" ? 4 : headed === "parts" ? 2 : 0) + partsFit(units, parts.length),
  };
}

/** What the headings call weights: the objectives', or only those of parts. */
function headedAs(facts: readonly ColumnFacts[], weight: number, parts: readonly number[]): FormReading["headed"] {
  const role = facts[weight]?.heading.role;
  if (role === "weight") return "objectives";
  if (role === "phaseWeight") return "parts";
  // Beside a column that says that it weighs parts another one weighs what they are parts of.
  return parts.some((part) => facts[part]?.heading.role === "weight" || facts[part]?.heading.role === "phaseWeight") ? "objectives" : null;
}

/** Columns of parts whose weights make 100, 1 or the objective's own weight speak for the columns chosen, others against. */
function partsFit(units: readonly Unit[], parts: number): number {
  if (parts === 0) return 0;
  const groups = units.flatMap((unit) =>
    objectivesOf(unit).flatMap((one) => [one.phases, one.measures ?? []].filter((list) => list.length > 0).map((list) => ({ one, list }))),
  );
  const fitting = groups.filter(({ one, list }) => {
    const made = sumOfWeights(list);
    const own = one.weight?.value;
    return made !== null && [HUNDRED, ONE, ...(own?.kind === "number" ? [own.value] : [])].some((total) => nearlyEqual(total, made));
  }).length;
  return groups.length === 0 ? -1 : (3.5 * fitting) / groups.length - 1.5;
}

function readMatrix(
  tables: readonly Table[],
  facts: readonly ColumnFacts[],
  candidate: Extract<WeightColumns, { kind: "matrix" }>,
): FormReading | null {
  const taken = new Set(candidate.columns.map(({ index }) => index));
  const columns = columnsOf(facts, taken, stateHolds(tables, facts));
  // A row that is a total in one column is one in all.
  const placed = tables.map((table) => ({ table, columns }));
  const told = new Set(candidate.columns.flatMap(({ index }) => [...totalLabels([...formRows(placed, index, [], true).rows.values()])]));
  const lists = candidate.columns.map(({ index, name }) => ({
    index,
    name,
    ...grouped(tables, facts, columns, taken, index, [], told),
  }));
  const units = lists.flatMap(({ index, name, entries, best }) => {
    const form: FormColumns = { columns: forAll(tables, columns), weight: index, parts: [], stated: null, name };
    return best ? unitsOf(best.grouping, entries, form).filter(hasWeights) : [];
  });
  const [first] = lists;
  if (units.length < 2 || !first?.best) return null;
  const sums = lists.map(({ entries }) => sum(entries.flatMap((entry) => (entry.kind === "objective" ? (weightOf(entry) ?? []) : []))));
  const most = Math.max(...sums.map((one) => sums.filter((other) => nearlyEqual(one, other)).length));
  const headed = candidate.columns.some(
    ({ index }) => facts[index]?.heading.aboveRole === "weight" || facts[index]?.heading.role === "weight",
  )
    ? "objectives"
    : null;
  const agreement = most < 2 ? 0 : (most - 1) / (sums.length - 1);
  const round = sums.some((one) => nearlyEqual(one, HUNDRED) || nearlyEqual(one, ONE)) ? 2 : 0;
  const named = candidate.columns.filter(
    ({ index }) => facts[index]?.heading.role === "unit" || namesUnit(facts[index]?.heading.text ?? ""),
  ).length;
  const stated = lists.filter(({ entries }, i) => entries.some((entry) => states(entry, sums[i]))).length / lists.length;
  const score =
    6 * agreement * Math.min(1, (most + 1) / 4) + round + 1 + (headed ? 4 : named >= 2 ? 3 : 0) + Math.min(4, most) + 3 * stated;
  const common = most < 2 ? null : (sums.find((one) => sums.filter((other) => nearlyEqual(one, other)).length === most) ?? null);
  return {
    units,
    headed,
    title: facts[columns.title]?.heading.role ?? null,
    chosen: { ...first.best, sums, common, score },
    other: null,
    score,
  };
}

function states(entry: Entry, made: Exact | undefined): boolean {
  return entry.kind === "total" && made !== undefined && entry.total.totals.some(({ value }) => nearlyEqual(value, made));
}

/** @param told for a column of a matrix, which is one list a sheet: what stands beside totals in its other columns */
function grouped(
  tables: readonly Table[],
  facts: readonly ColumnFacts[],
  columns: TableColumns,
  taken: ReadonlySet<number>,
  weight: number,
  parts: readonly number[],
  told?: ReadonlySet<string>,
): { readonly entries: readonly Entry[]; readonly best: Weighed | null; readonly other: Weighed | null } {
  const rows = formRows(
    tables.map((table) => ({ table, columns })),
    weight,
    parts,
    told !== undefined,
    told,
  );
  const entries = inOneScale(rows.entries);
  const all = groupings(entries, facts, taken);
  const ranked = weighed(told ? all.filter(({ kind }) => kind === "sheet") : all, entries, facts);
  const [best = null, ...others] = ranked;
  return { entries, best, other: others.find((one) => best !== null && !sameSums(one, best)) ?? null };
}

function sameSums(one: Weighed, other: Weighed): boolean {
  const text = ({ sums }: Weighed): string =>
    sums
      .map((value) => value.toFraction())
      .sort()
      .join(" ");
  return text(one) === text(other);
}

function forAll(tables: readonly Table[], columns: TableColumns): ReadonlyMap<Table, TableColumns> {
  return new Map(tables.map((table) => [table, columns]));
}

/** A list without any weight is no plan that could be checked. */
function hasWeights(unit: Unit): boolean {
  return unit.sections.some((section) =>
    section.objectives.some(
      ({ weight }) =>
        weight !== null && weight.value.kind !== "empty" && weight.value.kind !== "not-numeric" && weight.value.kind !== "prerequisite",
    ),
  );
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

/**
 * What the column "stato attuazione" holds: achievements when every filled cell of it is one, else deadlines and targets
 * ("Entro il 31/12/2025", "Per tutta la validità del Piano").
 */
function stateHolds(tables: readonly Table[], facts: readonly ColumnFacts[]): "deadline" | "achievement" {
  const state = facts.find(({ heading }) => heading.role === "state");
  if (!state) return "deadline";
  let filled = 0;
  for (const table of tables) {
    for (const { row, cells } of rowsOf(table)) {
      const value = cells.find(({ col }) => col === table.left + state.index)?.value ?? null;
      if (value === null) continue;
      const { kind } = readAchievement(value, table.sheet.format(row, table.left + state.index));
      if (kind !== "percent" && kind !== "not-evaluable") return "deadline";
      filled += 1;
    }
  }
  return filled > 0 ? "achievement" : "deadline";
}
