/** A table with a column of weights for each structure. */
import { HUNDRED, nearlyEqual, ONE, sum, type Exact } from "../../exact";
import { namesUnit } from "../titles";
import { unitsOf } from "./build";
import type { ColumnFacts } from "./column-facts";
import { columnsOf } from "./columns";
import { formRows, weightOf, type Entry } from "./entries";
import { grouped } from "./grouped";
import type { FormReading } from "./form-reading";
import type { TableRow } from "./row";
import { stateHolds } from "./state-column";
import type { Table } from "./table";
import { totalLabels } from "./total-labels";
import { forAll, hasWeights, type FormColumns } from "./unit-draft";
import type { WeightColumns } from "./weight-columns";

/** The reading with a list for each of the columns, or null where fewer than two hold weights. */
export function readMatrix(
  tables: readonly Table[],
  facts: readonly ColumnFacts[],
  candidate: Extract<WeightColumns, { kind: "matrix" }>,
): FormReading | null {
  const taken = new Set(candidate.columns.map(({ index }) => index));
  const columns = columnsOf(facts, taken, stateHolds(tables, facts));
  // A row that is a total in one column is one in all.
  const placed = tables.map((table) => ({ table, columns }));
  const alone = candidate.columns.map(({ index }) => formRows(placed, index, [], { only: true }).rows);
  const told = new Set(alone.flatMap((rows) => [...totalLabels([...rows.values()])]));
  const totals = new Map(tables.map((table) => [table, inMost(alone.map((rows) => rows.get(table) ?? []))]));
  const lists = candidate.columns.map(({ index, name }) => ({
    index,
    name,
    ...grouped({ tables, facts, columns, taken, weight: index, parts: [], stated: null, told, totals }),
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
    doubts: new Map(),
    from: { facts, weights: candidate, columns, entries: lists.flatMap(({ entries }) => entries) },
    score,
  };
}

/** The rows that are totals in most of the columns. */
function inMost(columns: readonly (readonly TableRow[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { kind, row } of columns.flat()) if (kind === "total") counts.set(row, (counts.get(row) ?? 0) + 1);
  return new Set([...counts].flatMap(([row, count]) => (count * 2 > columns.length ? [row] : [])));
}

function states(entry: Entry, made: Exact | undefined): boolean {
  return entry.kind === "total" && made !== undefined && entry.total.totals.some(({ value }) => nearlyEqual(value, made));
}
