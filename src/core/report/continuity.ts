/** What of a plan comes from the year before, as plain data with its sentences: figures and cells, no judgement. */
import type { Outdated } from "../compare/by-itself";
import { carriedOver } from "../compare/continuity";
import { changeSentence, objectiveText, remarkSentence } from "../compare/say";
import type { Comparison, FieldChange, Remark } from "../compare/change";
import type { Entry } from "../compare/lists";
import { render, type Language } from "../messages/messages";
import { sheetOfGoal } from "../plan/plan";
import { areaName, cellName } from "../sheet/address";

/** A sentence and where it applies: "Area 1!B5:F5" of the new plan. */
export interface Noted {
  readonly place: string;
  readonly message: string;
}

export interface ContinuityReport {
  readonly version: 1;
  readonly file: string;
  /** Against last year's file; null where none was given. */
  readonly against: {
    readonly file: string;
    readonly objectives: number;
    readonly again: number;
    readonly same: readonly Noted[];
    readonly dates: readonly Noted[];
    readonly less: readonly Noted[];
    /** What speaks against comparing the two. */
    readonly remarks: readonly string[];
    readonly message: string;
  } | null;
  /** By itself. */
  readonly alone: readonly (Noted & { readonly kind: Outdated["kind"] })[];
  readonly message: string;
}

/** Remarks that question whether the two plans are one body's, of one year and the next. */
const DOUBTFUL: ReadonlySet<Remark["kind"]> = new Set(["hardly-alike", "other-body", "swapped"]);

/** Texts are cut at so many characters. */
const LONGEST = 90;

export function continuityReport(
  file: string,
  alone: readonly Outdated[],
  against: { readonly file: string; readonly comparison: Comparison } | null,
  language: Language,
): ContinuityReport {
  const count = (kind: Outdated["kind"]): number => alone.filter((one) => one.kind === kind).length;
  const counts = { years: count("year"), deadlines: count("deadline"), norms: count("norm") };
  return {
    version: 1,
    file,
    against: against && againstReport(against.file, against.comparison, language),
    alone: alone.map((one) => ({ kind: one.kind, place: `${one.cell.sheet}!${cellName(one.cell.row, one.cell.col)}`, message: outdatedSentence(one, language) })), // prettier-ignore
    message: render(language, alone.length === 0 ? "tempo.continuity.alone-none" : "tempo.continuity.alone", counts),
  };
}

function againstReport(file: string, comparison: Comparison, language: Language): ContinuityReport["against"] {
  const { objectives, again, same, dates, less } = carriedOver(comparison);
  const noted = (entry: Entry): Noted => ({ place: placeOf(entry), message: objectiveText(language, entry) });
  const counts = { objectives, again, same: same.length, dates: dates.length, less: less.length };
  return {
    file,
    objectives,
    again,
    same: same.map(({ after }) => noted(after)),
    dates: dates.map(({ after }) => noted(after)),
    less: less.map((change) => lessNoted(change, language)),
    remarks: comparison.remarks.filter(({ kind }) => DOUBTFUL.has(kind)).map((remark) => remarkSentence(language, remark)),
    message: render(language, "tempo.continuity.against", counts),
  };
}

function lessNoted(change: FieldChange, language: Language): Noted {
  const cell = change.to?.cell;
  const place = cell ? `${cell.sheet}!${cellName(cell.row, cell.col)}` : placeOf(change.pair.after);
  return { place, message: changeSentence(language, change) };
}

function placeOf({ objective, list }: Entry): string {
  return `${sheetOfGoal(objective, list.unit)}!${areaName(objective.area)}`;
}

function outdatedSentence(one: Outdated, language: Language): string {
  const text = one.text.length <= LONGEST ? one.text : `${one.text.slice(0, LONGEST - 1).trimEnd()}…`;
  if (one.kind === "year") return render(language, "tempo.continuity.year", { text, years: one.years });
  if (one.kind === "deadline") return render(language, "tempo.continuity.deadline", { text });
  const { name, since, source } = one.act;
  return render(language, "tempo.continuity.norm", { text, name, since: since.split("-").reverse().join("/"), source });
}
