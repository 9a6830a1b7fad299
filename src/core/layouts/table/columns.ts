/** Which column of a table holds what. */
import type { Weight } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { weightAt } from "../cells";
import type { TableHeader } from "./header";
import { titleColumn } from "./rows";

/** Columns by role, 0-based; undefined where the table has none. */
export interface TableColumns {
  readonly number: number | undefined;
  readonly title: number;
  /** Further columns of the title's kind, left to right. */
  readonly descriptions: readonly number[];
  readonly phase: number | undefined;
  readonly phaseWeight: number | undefined;
  readonly publicValue: number | undefined;
  readonly strategic: number | undefined;
  readonly start: number | undefined;
  readonly deadline: number | undefined;
  readonly type: number | undefined;
  readonly class: number | undefined;
  readonly indicator: number | undefined;
  readonly target: number | undefined;
  readonly achievement: number | undefined;
  readonly left: number;
  readonly right: number;
}

/** The phase's weight of a row; null without such a column and in the lower part of a merged area. */
export function phaseWeightAt(sheet: Sheet, table: TableColumns, row: number): Weight | null {
  if (table.phaseWeight === undefined) return null;
  const merge = sheet.mergeAt(row, table.phaseWeight);
  return merge && row > merge.top ? null : weightAt(sheet, row, table.phaseWeight);
}

/**
 * @param phaseWeight the column of phase weights, when it is not the one whose heading says so
 * @param stateIs what a column "stato attuazione" holds in this table
 */
export function columnsOf(header: TableHeader, phaseWeight: number | undefined, stateIs: "deadline" | "achievement"): TableColumns {
  const { columns } = header;
  const title = titleColumn(header);
  const state = columns.get("state");
  const other = (role: "strategic" | "publicValue" | "phase" | "indicator"): number | undefined => {
    const col = columns.get(role);
    return col === title ? undefined : col;
  };
  return {
    number: columns.get("number") ?? columns.get("objectiveCode"),
    title,
    descriptions: header.titles.filter((col) => col !== title),
    phase: other("phase"),
    phaseWeight,
    publicValue: other("publicValue"),
    strategic: other("strategic"),
    start: columns.get("start"),
    deadline: columns.get("deadline") ?? (stateIs === "deadline" ? state : undefined),
    type: columns.get("type"),
    class: columns.get("class"),
    indicator: other("indicator"),
    target: columns.get("target"),
    achievement: columns.get("achievement") ?? (stateIs === "achievement" ? state : undefined),
    left: header.left,
    right: header.right,
  };
}
