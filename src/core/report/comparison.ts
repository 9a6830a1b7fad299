/** A comparison as plain data with its sentences: what `piao confronta --json` writes, and tables show. */
import { toNumber } from "../exact";
import { listOfChange, type Change, type Comparison, type Remark, type Value } from "../compare/change";
import type { Entry, List } from "../compare/lists";
import type { Pair } from "../compare/match-objectives";
import { resolutionOf } from "../compare/resolution";
import { changesSentence, changeSentence, remarkSentence } from "../compare/say";
import { sentences } from "../compare/sentences";
import type { Words } from "../compare/wording";
import type { Language } from "../messages/messages";
import { numberText } from "../plan/describe";
import { sheetOfGoal, type PlanYears } from "../plan/plan";
import { areaName, cellName, type CellRef } from "../sheet/address";

/** Where an objective stands in one of the plans. */
export interface PlaceReport {
  readonly unit: string;
  readonly sheet: string;
  /** Its rows and columns: "A4:I6". */
  readonly range: string;
  readonly number: string;
  readonly title: string;
}

export interface ChangeReport {
  readonly kind: Change["kind"];
  /** What changed of the objective, with kind "field" only. */
  readonly field: string | null;
  /** With field "other": the heading of a column that is none of the plan's own. */
  readonly heading: string | null;
  /** The structure under which the change is told. */
  readonly unit: string;
  readonly before: PlaceReport | null;
  readonly after: PlaceReport | null;
  /** The phase, where it is one's. */
  readonly part: string | null;
  readonly from: string | number | null;
  readonly to: string | number | null;
  /** The cells of what changed: "Area 1!E4". */
  readonly cells: { readonly before: string | null; readonly after: string | null };
  readonly words: readonly Words[];
  /** Other structures in which the same objective changed alike. */
  readonly also: readonly string[];
  readonly message: string;
}

interface SideReport {
  readonly file: string;
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly objectives: number;
}

export interface ComparisonReport {
  readonly version: 1;
  readonly before: SideReport;
  readonly after: SideReport;
  readonly units: readonly {
    readonly before: { readonly name: string; readonly objectives: number; readonly sum: number | null } | null;
    readonly after: { readonly name: string; readonly objectives: number; readonly sum: number | null } | null;
    /** How many changes are told under it. */
    readonly changes: number;
  }[];
  readonly pairs: readonly { readonly before: PlaceReport; readonly after: PlaceReport; readonly by: Pair["by"] }[];
  readonly changes: readonly ChangeReport[];
  readonly remarks: readonly { readonly kind: Remark["kind"]; readonly message: string }[];
  /** What the resolution that adopts the new plan must list, an objective a line; `left` counts the changes that it need not. */
  readonly resolution: {
    readonly units: readonly { readonly unit: string; readonly lines: readonly string[] }[];
    readonly left: number;
  };
  readonly summary: { readonly changes: number; readonly same: number };
}

export function comparisonReport(
  comparison: Comparison,
  files: { readonly before: string; readonly after: string },
  years: { readonly before: PlanYears | null; readonly after: PlanYears | null },
  language: Language,
): ComparisonReport {
  const side = (which: "before" | "after"): SideReport => {
    const covered = years[which];
    return { file: files[which], years: covered && { from: covered.from, to: covered.to }, objectives: comparison.objectives[which] };
  };
  const sideOf = (list: List | null, sum: Value["value"] | null): ComparisonReport["units"][number]["before"] =>
    list && { name: list.name, objectives: list.entries.length, sum: sum === null || typeof sum === "string" ? null : toNumber(sum) };
  const touched = new Set(comparison.changes.flatMap((change) => ("pair" in change ? [change.pair] : [])));
  const partner = new Map(comparison.units.flatMap(({ before, after }) => (before && after ? [[before, after] as const] : [])));
  // What was dropped is told under the name that its structure has now.
  const toldUnder = (change: Change): List => partner.get(listOfChange(change)) ?? listOfChange(change);
  return {
    version: 1,
    before: side("before"),
    after: side("after"),
    units: comparison.units.map(({ before, after, sumBefore, sumAfter }) => ({
      before: sideOf(before, sumBefore),
      after: sideOf(after, sumAfter),
      changes: comparison.changes.filter((change) => toldUnder(change) === (after ?? before)).length,
    })),
    pairs: comparison.pairs.map(({ before, after, by }) => ({ before: placeOf(before), after: placeOf(after), by })),
    changes: comparison.changes.map((change) => changeReport(change, toldUnder(change).name, language)),
    remarks: comparison.remarks.map((remark) => ({ kind: remark.kind, message: remarkSentence(language, remark) })),
    resolution: resolutionReport(comparison, (list) => (partner.get(list) ?? list).name, language),
    summary: { changes: comparison.changes.length, same: comparison.pairs.filter((pair) => !touched.has(pair)).length },
  };
}

function resolutionReport(comparison: Comparison, nameOf: (list: List) => string, language: Language): ComparisonReport["resolution"] {
  const { units, left } = resolutionOf(comparison);
  const byName = new Map<string, string[]>();
  for (const { list, listed } of units) {
    const lines = listed.map((one) =>
      one.kind === "alone" ? changeSentence(language, one.change) : changesSentence(language, one.changes),
    );
    byName.set(nameOf(list), [...(byName.get(nameOf(list)) ?? []), ...lines]);
  }
  return { units: [...byName].map(([unit, lines]) => ({ unit, lines })), left };
}

function placeOf({ list, objective, title, key }: Entry): PlaceReport {
  const { top, left, bottom, right } = objective.area;
  const sheet = sheetOfGoal(objective, list.unit);
  const range = areaName({ top, left, bottom, right });
  return { unit: list.name, sheet, range, number: numberText(objective), title: title?.value ?? key };
}

const NOTHING = { field: null, heading: null, before: null, after: null, part: null, from: null, to: null, cells: { before: null, after: null }, words: [], also: [] }; // prettier-ignore

function changeReport(change: Change, unit: string, language: Language): ChangeReport {
  const told = { ...NOTHING, kind: change.kind, unit, message: changeSentence(language, change) };
  switch (change.kind) {
    case "unit-added":
    case "unit-dropped":
      return told;
    case "unit-renamed":
      return { ...told, from: change.before.name, to: change.after.name };
    case "added":
      return { ...told, after: placeOf(change.entry), also: change.also };
    case "dropped":
      return { ...told, before: placeOf(change.entry), also: change.also };
    case "moved":
      return { ...told, ...placesOf(change.pair), from: change.pair.before.list.name, to: change.pair.after.list.name };
    case "phase-added":
    case "phase-dropped":
      return { ...told, ...placesOf(change.pair), part: change.text || numberText(change.part), also: change.also };
    case "field": {
      const { pair, part, from, to, words, also, field, heading } = change;
      const cells = { before: cellText(from?.cell ?? null), after: cellText(to?.cell ?? null) };
      const named = part && (part.text || numberText(part.after));
      return { ...told, ...placesOf(pair), field, heading, part: named, from: plain(from), to: plain(to), cells, words, also };
    }
  }
}

const placesOf = ({ before, after }: Pair): Pick<ChangeReport, "before" | "after"> => ({ before: placeOf(before), after: placeOf(after) });
const cellText = (cell: CellRef | null): string | null => cell && `${cell.sheet}!${cellName(cell.row, cell.col)}`;

function plain(value: Value | null): string | number | null {
  return value === null || typeof value.value === "string" ? ((value?.value as string | undefined) ?? null) : toNumber(value.value);
}

/** The name of a field as a person says it: "il peso". */
export function fieldName(language: Language, field: string): string {
  const all: Readonly<Record<string, string>> = sentences[language];
  return all[field] ?? field;
}
