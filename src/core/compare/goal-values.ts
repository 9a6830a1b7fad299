/** What a plan says of an objective, field by field, with the form in which it is compared; what it says twice is said once. */
import type { Exact } from "../exact";
import type { At, Goal, Indicator, Objective, Weight } from "../plan/plan";
import { normalize } from "../text/normalize";
import type { DeadlineReading } from "../text/values";
import type { Field, Value } from "./change";
import { deadlineKey, deadlineShown } from "./deadlines";
import { measureOf, weightNumber, type Entry } from "./lists";
import { partsOf } from "./match-parts";
import { partTexts, type Cells } from "./part-texts";
import { signsKey, textKey } from "./texts";

/** A value and what makes it the same as another. */
export interface Keyed extends Value {
  readonly key: string;
}

/** What is said in one row of indicators, or of a goal itself; only what is said. */
export type Values = ReadonlyMap<Field, Keyed>;

export interface Said {
  readonly own: Values;
  /** The rows of indicators, each once. */
  readonly rows: readonly Values[];
}

export interface SaidPart extends Said {
  readonly goal: Goal;
  readonly text: string;
}

export interface SaidObjective extends Said {
  readonly parts: readonly SaidPart[];
}

/** Texts of which so many in a hundred state a time are deadlines, though none names a date. */
const TIMES = 75;

/** Whether what stands in the place of deadlines are deadlines: dates, or times in words nearly throughout. */
export function statesTimes(entries: readonly Entry[]): boolean {
  const all = entries.flatMap(({ objective: { deadline } }) => deadline?.value ?? []);
  return all.some(({ items }) => items.length > 0) || all.filter(({ words }) => words).length * 100 >= all.length * TIMES;
}

/** Everything that is compared of an objective. What stands on the rows of its parts and is the objective's own is said of it alone. @param timed whether its plan states times */
export function saidOf({ objective: read, title, list: { measure } }: Entry, cells: Cells, timed: boolean): SaidObjective {
  const objective = { ...read, title, deadline: timed ? read.deadline : null };
  const goals = partsOf(objective);
  const texts = partTexts(goals, cells);
  // Phases and weighed indicators make a whole each.
  const measures = [objective.phases, objective.measures ?? []].map(measureOf);
  const measureOfPart = (index: number): Exact => measures[index < objective.phases.length ? 0 : 1] ?? measure;
  const parts = goals.map((goal, index): SaidPart => ofPart(goal, texts[index] ?? null, measureOfPart(index), cells));
  const said = rowsOf(objective.indicators, cells);
  const own = new Map(ownValues(objective, measure, cells));
  const deadline = own.get("deadline") ?? sharedBy(said) ?? mergedOver(parts);
  const rows = (said.length > 0 ? said : sharedRow(parts)).map((row) => withoutDeadline(row, deadline));
  if (deadline) own.set("deadline", deadline);
  const description = descriptionValue(objective, new Set(texts.map((text) => textKey(text?.value ?? ""))));
  if (description) own.set("description", description);
  return { own, rows, parts };
}

function ofPart(goal: Goal, text: At<string> | null, measure: Exact, cells: Cells): SaidPart {
  const own = new Map(ownValues({ ...goal, title: text }, measure, cells));
  return { goal, text: text?.value ?? "", own, rows: rowsOf(goal.indicators, cells) };
}

/** The row without the deadline that is its objective's. */
function withoutDeadline(row: Values, deadline: Keyed | null): Values {
  return new Map([...row].filter(([field, { key }]) => field !== "deadline" || key !== deadline?.key));
}

/** The deadline that all have, where they have one. */
function sharedBy(all: readonly Values[]): Keyed | null {
  const first = all[0]?.get("deadline") ?? null;
  return first && all.every((values) => values.get("deadline")?.key === first.key) ? first : null;
}

/** The deadline in one cell over all parts: it is their objective's. */
function mergedOver(parts: readonly SaidPart[]): Keyed | null {
  const first = parts[0]?.own.get("deadline") ?? null;
  const isSame = ({ own }: SaidPart): boolean => {
    const cell = own.get("deadline")?.cell;
    return cell?.row === first?.cell?.row && cell?.col === first?.cell?.col;
  };
  return first && parts.length > 1 && parts.every(isSame) ? first : null;
}

/** What of a part is its own, and not what its objective says too: a cell merged over its rows, or written again on each. */
export function ownOfPart({ own, rows }: SaidPart, objective: SaidObjective): Said {
  const key = objective.own.get("deadline")?.key;
  return {
    own: new Map([...own].filter(([field, value]) => field !== "deadline" || value.key !== key)),
    rows: rows.filter((row) => !objective.rows.some((other) => isWithin(row, other))),
  };
}

function sharedRow(parts: readonly SaidPart[]): readonly Values[] {
  const [first] = parts[0]?.rows ?? [];
  return first && parts.every(({ rows }) => rows.length === 1 && rows[0] && isWithin(rows[0], first) && isWithin(first, rows[0]))
    ? [first]
    : [];
}

/** What is said of a goal by itself, its indicators and descriptions apart. */
function ownValues(goal: Goal, measure: Exact, cells: Cells): Values {
  const of: [Field, Keyed | null][] = [
    ["weight", weightValue(goal.weight, measure, cells)],
    ["start", timeValue(goal.start, cells)],
    ["deadline", timeValue(goal.deadline, cells)],
    ["title", textValue(goal.title)],
  ];
  if ("details" in goal) {
    const { strategic, publicValue } = goal as Objective;
    of.push(["strategic", textValue(strategic)], ["publicValue", textValue(publicValue)]);
  }
  return present(of);
}

const present = (values: readonly [Field, Keyed | null][]): Values => new Map(values.flatMap(([field, value]) => (value ? [[field, value]] : []))); // prettier-ignore

/** Words that say of which level a row is, never what it aims at. */
const LEVELS = new Set(["obiettivo", "fase", "azione", "attivita"]);

/** The rows of indicators, without those that say no more than another. */
function rowsOf(indicators: readonly Indicator[], cells: Cells): readonly Values[] {
  const all = indicators.map(({ text, target, type, kpiClass, deadline }) =>
    present([
      ["indicator", textValue(text)],
      ["target", target && LEVELS.has(normalize(target.value)) ? null : textValue(target, signsKey)],
      ["indicatorType", textValue(type)],
      ["kpiClass", textValue(kpiClass)],
      // A deadline alone on a row is that of a part which the plan does not tell.
      ["deadline", (text ?? target) ? timeValue(deadline, cells) : null],
    ]),
  );
  return all.filter((row, index) => (row.has("indicator") || row.has("target") || row.has("indicatorType") || row.has("kpiClass")) && !all.some((other, at) => at !== index && isWithin(row, other) && (at < index || !isWithin(other, row)))); // prettier-ignore
}

/** Whether all that the row says the other says too. */
function isWithin(row: Values, other: Values): boolean {
  return [...row].every(([field, { key }]) => other.get(field)?.key === key);
}

function distinct(values: readonly Keyed[]): readonly Keyed[] {
  return [...new Map(values.map((one) => [one.key, one])).values()];
}

/** The weight in its list's measure; null where there is none. A weight that is no number is compared by its words. */
function weightValue(weight: Weight | null, measure: Exact, cells: Cells): Keyed | null {
  if (!weight || weight.value.kind === "empty") return null;
  const number = weightNumber(weight, measure);
  if (number) return { value: number, cell: weight.cell, key: number.toFraction() };
  const words = cells.shown(weight.cell);
  return words === "" ? null : { value: words, cell: weight.cell, key: normalize(words) || words };
}

/** A time; one in words ("Termini di legge") by what its cell shows. */
function timeValue(time: At<DeadlineReading> | null | undefined, cells: Cells): Keyed | null {
  if (!time) return null;
  const key = deadlineKey(time);
  // A text in the deadline's place that states no time ("100%") is none.
  if (key === "" && !time.value.words) return null;
  const value = key === "" ? cells.shown(time.cell) : deadlineShown(time);
  return value === "" ? null : { value, cell: time.cell, key: key || normalize(value) };
}

/** A text; empty where there is nothing to compare. @param key how it is compared */
function textValue(text: At<string> | null, key: (text: string) => string = textKey): Keyed | null {
  const value = text?.value.replace(/\s+/g, " ").trim() ?? "";
  const compared = key(value) || value;
  return text === null || compared === "" ? null : { value, cell: text.cell, key: compared };
}

/** The descriptions of an objective in one: every further text but its title and those of its parts. */
function descriptionValue({ details, title }: Objective, others: ReadonlySet<string>): Keyed | null {
  const own = textKey(title?.value ?? "");
  const texts = distinct(details.flatMap((one) => textValue(one) ?? [])).filter(({ key }) => key !== own && !others.has(key));
  const [first] = texts;
  return first ? { ...first, value: texts.map(({ value }) => String(value)).join(" "), key: texts.map(({ key }) => key).join(" ") } : null;
}
