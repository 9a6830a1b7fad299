/** Everything that the pane shows is in this one value. No screen, no Excel: `reduce` (reducer.ts) makes the next from an action. */
import type { Language } from "../../core/messages/fill";
import type { FileReport } from "../../core/report/report";
import type { KeptTrial } from "../../core/report/scores";
import { SEVERITIES, type Severity } from "../../core/rules/severity";
import { DEFAULT_SETTINGS, type Settings } from "../../core/settings";
import type { Sheet } from "../../core/sheet/sheet";
import type { Waived } from "../../core/waivers/apply";
import type { Waiver } from "../../core/waivers/waiver";
import type { Seen } from "./done";
import type { Preferences } from "./preferences";
import type { Text } from "./texts";
import type { RuleTable } from "./tools";

/** The pane's pages, in the order of the bar. */
export const VIEWS = ["verify", "scores", "seo", "report", "settings"] as const;
export type View = (typeof VIEWS)[number];

/** What a verification shows: every sheet, or the one that was active when the button was pressed. */
export type Scope = { readonly kind: "all" } | { readonly kind: "sheet"; readonly sheet: string };
export type ScopeChoice = Scope["kind"];

/** What the pane is busy with. Only one thing at a time; `share` is 0–1, null when it can't be known. */
export type Run =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly task: Text; readonly share: number | null; readonly what: string; readonly cancellable: boolean }
  /** Reading failed; there is nothing newer to show than what stands in `result`. */
  | { readonly kind: "failed"; readonly text: Text };

/** What the last verification found: the facts, the plan and totals that scores and documents start with, and the report in the pane's language. */
export interface Result extends Waived {
  readonly report: FileReport;
  readonly rules: RuleTable;
  /** The sheets as they were read. */
  readonly sheets: readonly Sheet[];
  readonly workbook: string | null;
  /** Sheets that were read without their merged areas. */
  readonly withoutMerges?: readonly string[] | undefined;
  readonly scope: Scope;
  /** The sheets changed since. */
  readonly stale: boolean;
}

export interface Filters {
  /** Severities that are shown. */
  readonly severities: readonly Severity[];
  /** One sheet only; null: all. */
  readonly sheet: string | null;
  readonly weightsOnly: boolean;
  readonly search: string;
}

export const NO_FILTERS: Filters = { severities: SEVERITIES, sheet: null, weightsOnly: false, search: "" };

/** What just happened, in one sentence. */
export interface Notice {
  readonly tone: "success" | "info" | "warning" | "error";
  readonly text: Text;
}

/** The sheet that somebody shows how to read, and with what they begin; rows and lists: of how it is read now. */
export interface Pointing {
  readonly sheet: string;
  readonly from: "nothing" | "rows" | "lists";
}

/** What the room of scores was asked, and the trials that were kept for the report. */
export interface ScoreChoices {
  readonly year: number | null;
  /** The heading of the column of results; null: as read. */
  readonly results: string | null;
  readonly trials: readonly KeptTrial[];
}

export interface PaneState {
  readonly view: View;
  readonly pointing: Pointing | null;
  readonly language: Language;
  readonly scope: ScopeChoice;
  readonly run: Run;
  readonly result: Result | null;
  readonly filters: Filters;
  /** Id of the finding that is open, and was gone to last. */
  readonly selected: string | null;
  /** Ids of alike findings that the user goes through one by one. */
  readonly apart: readonly string[];
  /** Every finding that there has been since the file was first verified. */
  readonly seen: readonly Seen[];
  /** Where the pane has not gone yet: the sheet to the place of the open finding ("show"), and the focus to what is to be done next ("focus"). */
  readonly going: "show" | "focus" | null;
  readonly marks: boolean;
  readonly notice: Notice | null;
  readonly preferences: Preferences;
  readonly scores: ScoreChoices;
  readonly settings: Settings;
  /** Why settings cannot be changed here (written by a newer version, not ours); null when they can. */
  readonly settingsLocked: Text | null;
  readonly waivers: readonly Waiver[];
  /** Why waivers cannot be changed here; null when they can. */
  readonly waiversLocked: Text | null;
}

/** The state before anything was done. */
export function initialState(language: Language, preferences: Preferences): PaneState {
  return {
    view: "verify",
    pointing: null,
    language,
    scope: "all",
    run: { kind: "idle" },
    result: null,
    filters: NO_FILTERS,
    selected: null,
    apart: [],
    seen: [],
    going: null,
    marks: false,
    notice: null,
    preferences,
    scores: { year: null, results: null, trials: [] },
    settings: DEFAULT_SETTINGS,
    settingsLocked: null,
    waivers: [],
    waiversLocked: null,
  };
}
