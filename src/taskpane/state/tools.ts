import type { Language } from "../../core/messages/fill";
import type { RuleName } from "../../core/rules/names";
import type { Rule } from "../../core/rules/rule";
import type { Settings } from "../../core/settings";
import type { Sheet } from "../../core/sheet/sheet";
import type { reportOf } from "../../core/report/report-of";
import type { Verified } from "../../core/verify";
import type { applyWaivers } from "../../core/waivers/apply";
import type { Waiver, waiverOf } from "../../core/waivers/waiver";
import type { createVerifier } from "../../hosts/aside/verifier";
import { WITH_DETAIL } from "../../hosts/blocked-detail";
import type { BlockedReason, Host, Outcome } from "../../hosts/host";
import type { TextStorage } from "./preferences";
import type { Action } from "./reducer";
import type { PaneState } from "./state";
import type { Store } from "./store";
import type { Text } from "./texts";

/** What a text of settings turned out to be. `newer`: written by a later version, usable for reading only. */
type SettingsReading =
  | { readonly kind: "read"; readonly settings: Settings }
  | { readonly kind: "newer"; readonly settings: Settings }
  | { readonly kind: "bad"; readonly detail: string };

/** What a text of waivers turned out to be; as for settings. */
type WaiversReading =
  | { readonly kind: "read"; readonly waivers: readonly Waiver[] }
  | { readonly kind: "newer"; readonly waivers: readonly Waiver[] }
  | { readonly kind: "bad"; readonly detail: string };

/** What lists of findings say of the rules. */
export type RuleTable = Readonly<Record<RuleName, Pick<Rule, "title" | "group">>>;

/** The part of the core that verifies (core.ts); loaded apart, so that the pane opens before it is there. */
export interface PaneCore {
  readonly verify: (input: { readonly file: string; readonly sheets: readonly Sheet[] }, settings: Settings) => Verified;
  readonly createVerifier: typeof createVerifier;
  readonly applyWaivers: typeof applyWaivers;
  readonly reportOf: typeof reportOf;
  readonly rules: RuleTable;
  readonly readSettings: (text: string, language: Language) => SettingsReading;
  readonly settingsText: (settings: Settings) => string;
  readonly readWaivers: (text: string, language: Language) => WaiversReading;
  readonly waiversText: (waivers: readonly Waiver[]) => string;
  readonly waiverOf: typeof waiverOf;
}

/** What the pane's actions work with. Everything that can be slow or missing comes from outside, so that tests need no screen. */
export interface Tools {
  readonly host: Host;
  readonly store: Store<PaneState, Action>;
  readonly storage: TextStorage | null;
  readonly loadCore: () => Promise<PaneCore>;
}

/** The sentence for what a host refused, with the place or the code behind it where that means something to the user. */
export function blockedText({ reason, detail }: { readonly reason: BlockedReason; readonly detail: string }): Text {
  return detail !== "" && WITH_DETAIL.has(reason) ? { id: `host.${reason}`, where: detail } : { id: `host.${reason}` };
}

/** Says what a host refused; true when it was done. "Cancelled" is what the user asked for and is not said. */
export function saidIfBlocked<T>(store: Tools["store"], outcome: Outcome<T>): outcome is Extract<Outcome<T>, { kind: "done" }> {
  if (outcome.kind === "done") return true;
  if (outcome.reason !== "cancelled") store.dispatch({ type: "notice", notice: { tone: "warning", text: blockedText(outcome) } });
  return false;
}

/** The sentence for a fault of the program itself; its own words are kept, for whoever is asked for help. */
export function faultText(fault: unknown): Text {
  return { id: "pane.fault", data: { detail: fault instanceof Error ? fault.message : String(fault) } };
}
