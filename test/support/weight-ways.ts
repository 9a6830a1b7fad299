/** The ways in which columns could be weights, told in one text each. */
import type { ColumnFacts } from "../../src/core/reading/tables/column-facts";
import { weightCandidates, type WeightColumns } from "../../src/core/reading/tables/weight-columns";
import { columns, textsUnder as texts, type Counted } from "./column-facts";

/** A column, wherever it stands. */
export type Column = (index: number) => ColumnFacts;

/** "3", "3 parts 4", "3 total 2", "3 parts 4 of 1", "Rossi 1, Bianchi 2". */
export function said(way: WeightColumns): string {
  if (way.kind === "matrix") return way.columns.map(({ index, name }) => `${name} ${String(index)}`).join(", ");
  const parts = way.parts.length > 0 ? ` parts ${way.parts.join(" ")}` : "";
  const title = way.title === undefined ? "" : ` of ${String(way.title)}`;
  return `${way.kind === "list" ? "" : "?"}${String(way.weight)}${parts}${way.stated === null ? "" : ` total ${String(way.stated)}`}${title}`;
}

/** The ways beside the objectives, which stand in the first column. */
export const ways = (beside: readonly Column[], years: readonly number[] = []): readonly string[] =>
  weightCandidates(columns(texts("Obiettivo"), ...beside), new Set(years)).map(said);
/** The columns that weigh in one way or another. */
export const weighing = (beside: readonly Column[], years: readonly number[] = []): readonly string[] =>
  [...new Set(ways(beside, years).map((way) => way.split(" ")[0] ?? ""))].sort(); // prettier-ignore
export const some = (count: number): Counted => ({ filled: count, numbers: count });
