/** What was made of a form by one way to weigh it, and which of two ways is the better one. */
import type { Exact } from "../../exact";
import type { Doubt } from "../../plan/doubt";
import type { Unit } from "../../plan/plan";
import { columnName } from "../../sheet/address";
import { isOwnWeight, outdoes, rivals } from "../called-outright";
import type { ColumnRole } from "../headings";
import type { ColumnFacts } from "./column-facts";
import type { TableColumns } from "./columns";
import { doubtsWhereSumsDiffer, type Way } from "./doubts";
import { weightOf, type Entry } from "./entries";
import type { Weighed } from "./weigh";
import type { WeightColumns } from "./weight-columns";

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
  /** Sheets (by name) on which the two are about as good. */
  readonly doubts: ReadonlyMap<string, Doubt>;
  /** What it was made of, for whoever is to be shown how the form was read. */
  readonly from: ReadFrom;
}

/** The columns that were taken for something, and the rows as they were taken. */
interface ReadFrom {
  readonly facts: readonly ColumnFacts[];
  readonly weights: WeightColumns;
  readonly columns: TableColumns;
  readonly entries: readonly Entry[];
}

/** The best reading of a form, and those that are not as good, in no order. */
export interface FormReadings {
  readonly best: FormReading;
  readonly others: readonly FormReading[];
}

/** Whether the first reading of the tables is to be taken rather than the other: by how surely it was made, if no heading says more than sums can. */
export function isBetter(one: FormReading, most: FormReading): boolean {
  const [own, other] = [weighingOf(one), weighingOf(most)];
  if (own && other && areApart(own, other)) {
    if (outdoes(own, other)) return true;
    if (outdoes(other, own)) return false;
  }
  return one.score > most.score;
}

/** Which of two columns weighs what the other weighs parts of is another question. */
function areApart(one: ListWeighing, other: ListWeighing): boolean {
  return !one.parts.includes(other.weight) && !other.parts.includes(one.weight);
}

/** The reading with a doubt about each sheet on which another column is as likely to hold the weights, and gives other sums. */
export function withRivals(best: FormReading, others: readonly FormReading[]): FormReading {
  const own = weighingOf(best);
  if (own === null) return best;
  for (const one of others) {
    const other = weighingOf(one);
    if (!other || other.weight === own.weight || !areApart(own, other) || !rivals(other, own) || addsOnlyFirst(best, one)) continue;
    const alike = own.heading === other.heading;
    const way = ({ chosen: { grouping }, from: { facts } }: FormReading, { heading, weight }: ListWeighing): Way => ({
      ...{ grouping, facts, weight: alike ? `${heading} (${columnName(leftOf(best) + weight)})` : heading },
    });
    return { ...best, doubts: new Map([...doubtsWhereSumsDiffer(way(best, own), way(one, other)), ...best.doubts]) };
  }
  return best;
}

/** Totals below the one column, and none below the other, say which of them is added up. */
function addsOnlyFirst(best: FormReading, { from: { entries } }: FormReading): boolean {
  return best.chosen.covered > 0 && entries.every((entry) => entry.kind !== "total" || entry.total.totals.length === 0);
}

function leftOf({ from: { entries } }: FormReading): number {
  return entries.find((entry) => entry.kind === "table")?.table.left ?? 0;
}

type ListWeighing = NonNullable<ReturnType<typeof weighingOf>>;

function weighingOf({ from: { weights, facts, entries }, chosen: { sums } }: FormReading) {
  if (weights.kind !== "list" || weights.title !== undefined) return null;
  const rows = entries.flatMap((entry): readonly (readonly [string, Exact])[] => {
    const weight = entry.kind === "objective" ? weightOf(entry) : null;
    return weight && entry.kind === "objective" ? [[`${String(entry.draft.head.row)} ${entry.draft.table.sheet.name}`, weight]] : [];
  });
  const { text = "", role } = facts[weights.weight]?.heading ?? {};
  const own = isOwnWeight(text, entries.find((entry) => entry.kind === "table")?.table.own ?? {});
  return { ...weights, heading: text, named: role === "weight", own, weights: new Map(rows), sums };
}
