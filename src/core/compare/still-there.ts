/**
 * Objectives that one plan seems to lack, though their very words stand in its file: they were not read there as objectives, or not as ones
 * of a list. To call them added or dropped would be wrong.
 */
import type { Plan } from "../plan/plan";
import type { Entry, List } from "./lists";
import { textKey } from "./texts";

/** Shorter texts may stand anywhere. */
const LONG = 12;

/** Whether the objective's words stand in the other plan's file, but name none of its objectives. */
export function standsIn(other: Plan, lists: readonly List[]): (entry: Entry) => boolean {
  const named = new Set(lists.flatMap(({ entries }) => entries.map(({ key }) => key)));
  const texts = new Set<string>();
  for (const { sheet } of other.sheets)
    for (const { cells } of sheet.rows) for (const { value } of cells) if (typeof value === "string") texts.add(textKey(value));
  return ({ key }) => key.length >= LONG && texts.has(key) && !named.has(key);
}
