/** An objective of a range's table with its parts, and the weights of its indicators. */
import type { Objective, Phase } from "../../core/plan/plan";
import type { Draft } from "../../core/reading/tables/drafts";
import type { DataRow } from "../../core/reading/tables/row";
import type { WeightReading } from "../../core/text/values";
import { readWeight } from "../../core/text/weight";
import { goalOf, type Places } from "./goal";
import type { Grid } from "./grid";

/** The objective with its parts: on rows of their own, or in a column beside. */
export function objectiveOf(
  grid: Grid,
  draft: Draft,
  places: Places,
  partCol: number | undefined,
  measureCols: readonly number[],
): Objective {
  const { head, rows, parts } = draft;
  const beside = (col: number): readonly Phase[] =>
    [...new Set([...rows, ...parts])].flatMap(({ row }): readonly Phase[] => {
      const cells = grid[row - 1] ?? [];
      const weight = readWeight(cells[col] ?? null);
      return weight.kind === "empty" ? [] : [goalOf(cells, row - 1, { ...places, weight: col }, weight, null)];
    });
  const at = (row: DataRow, weight: WeightReading, phases: readonly Phase[] = []): Objective =>
    goalOf(grid[row.row - 1] ?? [], row.row - 1, places, weight, row.number, phases);
  const weightOf = (row: DataRow): WeightReading => row.weight?.value ?? { kind: "empty" };
  const [measureCol] = measureCols;
  const measured = measureCol === undefined ? {} : { measures: beside(measureCol) };
  if (parts.length > 0 || partCol === undefined) return { ...at(head, weightOf(head), parts.map((row) => at(row, weightOf(row)))), ...measured }; // prettier-ignore
  const phases = beside(partCol);
  const objective = { ...at(head, weightOf(head), phases), ...measured };
  // Results on every row of the parts are theirs.
  const theirs = phases.length > 1 && phases.every(({ achievement }) => achievement && achievement.value.kind !== "empty");
  return theirs ? { ...objective, achievement: null } : objective;
}
