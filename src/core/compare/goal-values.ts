/** What a goal says in each of its fields, with the form in which it is compared. */
import { ONE, type Exact } from "../exact";
import type { At, Goal, Indicator, Objective, Weight } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { normalize } from "../text/normalize";
import { shownAt } from "../text/shown";
import type { DeadlineReading } from "../text/values";
import type { Field, Value } from "./change";
import { deadlineKey, deadlineShown } from "./deadlines";
import { weightNumber } from "./lists";
import { signsKey, textKey } from "./texts";

/** A value and what makes it the same as another. */
export interface Keyed extends Value {
  readonly key: string;
}

/** Looks into the sheets of one plan for what a cell shows. */
export type Shown = (cell: CellRef) => string;

export function shownIn(sheets: readonly Sheet[]): Shown {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, row, col }) => {
    const found = byName.get(sheet);
    return found ? shownAt(found, row, col) : "";
  };
}

/** The weight in its list's measure; null where there is none. A weight that is no number is compared by its words. */
export function weightValue(weight: Weight | null, measure: Exact, shown: Shown): Keyed | null {
  if (!weight || weight.value.kind === "empty") return null;
  const number = weightNumber(weight, measure);
  if (number) return { value: number, cell: weight.cell, key: number.toFraction() };
  const words = shown(weight.cell);
  return words === "" ? null : { value: words, cell: weight.cell, key: normalize(words) || words };
}

/** A time; one in words ("Termini di legge") by what its cell shows. */
export function timeValue(time: At<DeadlineReading> | null | undefined, shown: Shown): Keyed | null {
  if (!time) return null;
  const key = deadlineKey(time);
  const value = key === "" ? shown(time.cell) : deadlineShown(time);
  return value === "" ? null : { value, cell: time.cell, key: key || normalize(value) };
}

/** A text; empty where there is nothing to compare. @param key how it is compared */
export function textValue(text: At<string> | null, key: (text: string) => string = textKey): Keyed | null {
  const value = text?.value.replace(/\s+/g, " ").trim() ?? "";
  const compared = key(value) || value;
  return text === null || compared === "" ? null : { value, cell: text.cell, key: compared };
}

/** The descriptions of an objective in one: every further text but its title. */
export function descriptionValue({ details, title }: Objective): Keyed | null {
  const same = textKey(title?.value ?? "");
  const texts = details.flatMap((one) => textValue(one) ?? []).filter(({ key }) => key !== same);
  const unique = [...new Map(texts.map((one) => [one.key, one])).values()];
  const value = unique.map((one) => String(one.value)).join(" ");
  return unique[0] ? { value, cell: unique[0].cell, key: unique.map(({ key }) => key).join(" ") } : null;
}

/** What is said of a goal by itself, its indicators apart. */
export function ownValues(goal: Goal, measure: Exact, shown: Shown): ReadonlyMap<Field, Keyed | null> {
  const of: [Field, Keyed | null][] = [
    ["weight", weightValue(goal.weight, measure, shown)],
    ["start", timeValue(goal.start, shown)],
    ["deadline", timeValue(goal.deadline, shown)],
    ["title", textValue(goal.title)],
  ];
  if ("details" in goal) {
    const objective = goal as Objective;
    of.push(["description", descriptionValue(objective)]);
    of.push(["strategic", textValue(objective.strategic)], ["publicValue", textValue(objective.publicValue)]);
  }
  return new Map(of);
}

/** What is said in a row of indicators. */
export function indicatorValues({ text, target, type, kpiClass, deadline }: Indicator, shown: Shown): ReadonlyMap<Field, Keyed | null> {
  return new Map<Field, Keyed | null>([
    ["indicator", textValue(text)],
    ["target", textValue(target, signsKey)],
    ["indicatorType", textValue(type)],
    ["kpiClass", textValue(kpiClass)],
    ["deadline", timeValue(deadline, shown)],
  ]);
}

/** Parts are compared in the measure in which they are written. */
export const PARTS_MEASURE = ONE;
