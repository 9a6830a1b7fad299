/** A unit of a plan from a few numbers, as a reader would have made it from a table. */
import { exact } from "../../../src/core/exact";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import type { At, Goal, Objective, Unit, YearAchievement } from "../../../src/core/plan/plan";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { AchievementReading, WeightReading } from "../../../src/core/text/values";
import type { ScoreOptions } from "../../../src/core/score/outcome";

/** A percentage, or a word: "nv" not evaluable, "" empty, any other text no score. */
export type Result = number | string;

export interface Row {
  /** A number, "X" for a prerequisite, "" for an empty cell, or a text that is no weight. */
  readonly weight?: number | string;
  readonly result?: Result;
  readonly phases?: readonly Row[];
  /** year → [expected, realised] */
  readonly years?: Readonly<Record<number, readonly [Result, Result]>>;
}

export const OPTIONS: ScoreOptions = { ...DEFAULT_SETTINGS.score, year: null, base: null };

function reading(result: Result): AchievementReading {
  if (typeof result === "number") return { kind: "percent", value: exact(result) };
  if (result === "") return { kind: "empty" };
  return result === "nv" ? { kind: "not-evaluable" } : { kind: "not-a-score", text: result };
}

function weightReading(weight: Row["weight"], scale: "percent" | "plain"): WeightReading {
  if (typeof weight === "number") return { kind: "number", value: exact(weight), scale, asText: false };
  if (weight === "X") return { kind: "prerequisite" };
  return weight === "" || weight === undefined ? { kind: "empty" } : { kind: "not-numeric", text: weight };
}

/** Without cells: scores ask the unit. */
const AREA = sheetFromGrid("Area", []);

const at = <T>(value: T, row: number, col: number): At<T> => ({ value, cell: { sheet: "Area", row, col } });

function goal(row: Row, line: number, scale: "percent" | "plain"): Goal {
  const area = { top: line, left: 0, bottom: line, right: 9 };
  return {
    number: at({ parts: [line], text: `${line}.` }, line, 0),
    title: at(`Obiettivo ${line}`, line, 1),
    weight: { ...at(weightReading(row.weight, scale), line, 2), area },
    start: null,
    deadline: null,
    indicators: [],
    achievement: row.result === undefined ? null : at(reading(row.result), line, 3),
    years: Object.entries(row.years ?? {}).map(([year, [expected, realised]]): YearAchievement => ({
      year: Number(year),
      expected: at(reading(expected), line, 4),
      realised: at(reading(realised), line, 5),
    })),
    area,
  };
}

/** Objectives in rows 1, 2, 3 … (0-based rows of the sheet "Area"): weight in C, result in D, year columns in E and F. */
export function unitOf(rows: readonly Row[], scale: "percent" | "plain" = "percent"): Unit {
  const objectives = rows.map((row, i): Objective => ({
    ...goal(row, i + 1, scale),
    phases: (row.phases ?? []).map((phase, j) => goal(phase, 100 * (i + 1) + j, "percent")),
    publicValue: null,
    strategic: null,
    details: [],
    repeated: [],
    label: null,
  }));
  const area = { top: 1, left: 0, bottom: rows.length, right: 9 };
  return {
    name: null,
    sheet: AREA,
    layout: "table",
    transversalBlock: false,
    headingTotal: null,
    weightHeading: null,
    sections: [{ name: null, transversal: false, objectives, totals: [], area }],
    coefficients: false,
    area,
    titles: [],
  };
}

/** A unit from two lists, as long as each other. */
export function unitFrom(weights: readonly number[], results: readonly Result[]): Unit {
  return unitOf(weights.map((weight, i) => ({ weight, result: results[i] ?? "" })));
}
