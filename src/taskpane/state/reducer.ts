import type { Settings } from "../../core/settings";
import type { Waiver } from "../../core/waivers/waiver";
import { withSeen } from "./done";
import type { Preferences } from "./preferences";
import {
  NO_FILTERS,
  type Filters,
  type Notice,
  type PaneState,
  type Pointing,
  type Result,
  type ScopeChoice,
  type ScoreChoices,
  type View,
} from "./state";
import { openAfter, tasksOf, type Task } from "./tasks";
import type { Text } from "./texts";

/** Everything that can happen to the pane. */
export type Action =
  | { readonly type: "view"; readonly view: View }
  | { readonly type: "point"; readonly pointing: Pointing | null }
  | { readonly type: "scope"; readonly scope: ScopeChoice }
  | { readonly type: "started"; readonly task: Text; readonly cancellable: boolean }
  | { readonly type: "progress"; readonly share: number; readonly what: string }
  | { readonly type: "stopped" }
  | { readonly type: "failed"; readonly text: Text }
  | { readonly type: "verified"; readonly result: Result }
  /** The same verification told anew: in another language, or with other waivers. */
  | { readonly type: "retold"; readonly result: Result }
  | { readonly type: "sheets-changed" }
  | { readonly type: "filters"; readonly filters: Partial<Filters> }
  | { readonly type: "select"; readonly id: string | null }
  /** Alike findings are gone through one by one. */
  | { readonly type: "apart"; readonly ids: readonly string[] }
  /** What the pane is to go to next; null: it is there, or somebody works elsewhere. */
  | { readonly type: "go"; readonly to: PaneState["going"] }
  | { readonly type: "marks"; readonly on: boolean }
  | { readonly type: "notice"; readonly notice: Notice | null }
  | { readonly type: "preferences"; readonly preferences: Preferences; readonly language: PaneState["language"] }
  | { readonly type: "waivers"; readonly waivers: readonly Waiver[]; readonly locked: Text | null }
  | { readonly type: "scores"; readonly scores: Partial<ScoreChoices> }
  | { readonly type: "settings"; readonly settings: Settings; readonly locked: Text | null };

/** The state after the action; the same object when nothing changed. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "view":
      return state.view === action.view && state.pointing === null ? state : { ...state, view: action.view, pointing: null, notice: null };
    case "point":
      return { ...state, pointing: action.pointing, notice: action.pointing ? null : state.notice };
    case "scope":
      return { ...state, scope: action.scope };
    case "started":
      return {
        ...state,
        notice: null,
        run: { kind: "running", task: action.task, share: null, what: "", cancellable: action.cancellable },
      };
    case "progress":
      return state.run.kind === "running" ? { ...state, run: { ...state.run, share: action.share, what: action.what } } : state;
    case "stopped":
      return { ...state, run: { kind: "idle" } };
    case "failed":
      return { ...state, run: { kind: "failed", text: action.text } };
    case "verified":
      return verified(state, action.result);
    case "retold":
      return goingOn(state, action.result);
    case "sheets-changed":
      return state.result && !state.result.stale ? { ...state, result: { ...state.result, stale: true } } : state;
    case "filters":
      return { ...state, filters: { ...state.filters, ...action.filters } };
    case "select":
      return { ...state, selected: action.id };
    case "apart":
      return { ...state, apart: [...state.apart, ...action.ids] };
    case "go":
      return { ...state, going: action.to };
    case "marks":
      return { ...state, marks: action.on };
    case "notice":
      return { ...state, notice: action.notice };
    case "preferences":
      return { ...state, preferences: action.preferences, language: action.language };
    case "waivers":
      return { ...state, waivers: action.waivers, waiversLocked: action.locked };
    case "scores":
      return { ...state, scores: { ...state.scores, ...action.scores } };
    case "settings":
      return {
        ...state,
        settings: action.settings,
        settingsLocked: action.locked,
        // A sheet that is read in another way has other findings: the work begins anew.
        seen: sameReading(state.settings, action.settings) ? state.seen : [],
      };
  }
}

/** A new result keeps the user's filters, but not one for a sheet that is gone. */
function verified(state: PaneState, result: Result): PaneState {
  const { sheet } = state.filters;
  const kept = sheet === null || result.sheets.some((one) => one.name === sheet);
  const filters = kept ? state.filters : { ...state.filters, sheet: NO_FILTERS.sheet };
  return goingOn({ ...state, filters, run: { kind: "idle" } }, result);
}

/** The result with its findings counted as seen. What was open stays open, or the next of the list does; at first the first. */
function goingOn(state: PaneState, result: Result): PaneState {
  const { result: before, filters, apart, selected } = state;
  const seen = withSeen(state.seen, result.report);
  const waived = (one: Result | null): boolean =>
    one?.report.findings.some((finding) => finding.id === selected && finding.waived !== undefined) ?? false;
  // Nothing was open, or one that was accepted before and still is: so it stays.
  const stays = before !== null && (selected === null || (waived(before) && waived(result)));
  const of = (one: Result | null): readonly Task[] => (one ? tasksOf(one, filters, apart) : []);
  return { ...state, result, seen, selected: stays ? selected : openAfter(of(before), of(result), selected) };
}

function sameReading(one: Settings, other: Settings): boolean {
  return JSON.stringify(one.layouts ?? []) === JSON.stringify(other.layouts ?? []);
}
