/** Reading and verifying: on demand, and again after changes. */
import type { Sheet } from "../../core/sheet/sheet";
import type { Verifier } from "../../hosts/aside/verifier";
import type { Change } from "../../hosts/host";
import type { Result, Scope } from "./state";
import { blockedText, faultText, saidIfBlocked, type Tools } from "./tools";

export interface Verification {
  /** Reads every sheet and verifies. A run that is under way is cancelled first. True when there is a new result. */
  readonly verify: () => Promise<boolean>;
  /** Verifies the sheets as they were read, after settings changed. */
  readonly judgeAgain: () => Promise<void>;
  /** Tells what was found anew, in the language and with the waivers of now: nothing is read or judged. */
  readonly tellAgain: () => Promise<void>;
  readonly cancel: () => void;
  /** Begins to watch the workbook, where the host can; the returned function ends it. */
  readonly watch: () => Promise<() => Promise<void>>;
}

/** @param afterwards called when a new result is there, with what made it: marks are painted again after the user's own doing */
export function createVerification(tools: Tools, afterwards: (cause: "user" | "remote") => Promise<void>): Verification {
  const { host, store } = tools;
  let verifier: Verifier | null = null;
  let current: AbortController | null = null;
  /** Sheets that changed since the last result, those of runs that were overtaken too; null: all of them. */
  let due: readonly string[] | null = [];

  async function run(changed: readonly string[] | null, cause: Change["source"]): Promise<boolean> {
    const only = changed && due && [...new Set([...due, ...changed])];
    due = only;
    current?.abort();
    const abort = new AbortController();
    current = abort;
    const superseded = (): boolean => current !== abort;
    store.dispatch({ type: "started", task: { id: "pane.running.read" }, cancellable: true });
    try {
      const scope = await scopeNow(tools);
      const outcome = await host.read({
        ...(only ? { only } : {}),
        signal: abort.signal,
        onProgress: (share, what) => {
          if (!superseded()) store.dispatch({ type: "progress", share, what });
        },
      });
      if (superseded()) return false;
      if (outcome.kind === "blocked") {
        store.dispatch(outcome.reason === "cancelled" ? { type: "stopped" } : { type: "failed", text: blockedText(outcome) });
        return false;
      }
      const sheets = only ? merged(store.get().result?.sheets ?? [], outcome.value.sheets, only) : outcome.value.sheets;
      if (sheets === null) return await run(null, cause);
      const { name, withoutMerges } = outcome.value;
      await judge({ sheets, workbook: name, withoutMerges }, scope, superseded);
      if (superseded()) return false;
      due = [];
      await afterwards(cause);
      return true;
    } catch (fault) {
      if (!superseded()) store.dispatch({ type: "failed", text: faultText(fault) });
      return false;
    } finally {
      if (!superseded()) current = null;
    }
  }

  async function judge(
    read: Pick<Result, "sheets" | "workbook" | "withoutMerges">,
    scope: Scope,
    superseded: () => boolean,
  ): Promise<void> {
    const core = await tools.loadCore();
    if (superseded()) return;
    verifier ??= core.createVerifier(core);
    const found = await verifier.verify({ file: read.workbook ?? "", sheets: read.sheets }, store.get().settings);
    if (superseded() || !found) return;
    const { language, waivers } = store.get();
    const verified = core.applyWaivers(found, waivers);
    const report = core.reportOf(verified, language);
    store.dispatch({ type: "verified", result: { ...verified, report, rules: core.rules, ...read, scope, stale: false } });
  }

  async function tellAgain(): Promise<void> {
    if (!store.get().result) return;
    try {
      const core = await tools.loadCore();
      const { result, language, waivers } = store.get();
      if (!result) return;
      const waived = core.applyWaivers(result, waivers);
      store.dispatch({ type: "retold", result: { ...result, ...waived, report: core.reportOf(waived, language) } });
    } catch (fault) {
      store.dispatch({ type: "failed", text: faultText(fault) });
    }
  }

  return {
    verify: () => run(null, "user"),
    judgeAgain: async () => {
      const { result } = store.get();
      if (!result || current) return;
      try {
        await judge({ sheets: result.sheets, workbook: result.workbook, withoutMerges: result.withoutMerges }, result.scope, () => false);
        if (result.stale) store.dispatch({ type: "sheets-changed" });
      } catch (fault) {
        store.dispatch({ type: "failed", text: faultText(fault) });
      }
    },
    tellAgain,
    cancel: () => {
      current?.abort();
      current = null;
      verifier?.stop();
      store.dispatch({ type: "stopped" });
    },
    watch: async () => {
      if (!host.capabilities.live) return async () => {};
      const watching = await host.watch((change) => {
        const { result, preferences } = store.get();
        if (!result && !current) return;
        store.dispatch({ type: "sheets-changed" });
        if (preferences.live || host.capabilities.live === "always") void run(result && change.sheets, change.source);
      });
      return saidIfBlocked(store, watching) ? watching.value : async () => {};
    },
  };
}

/** The chosen scope; the active sheet is asked for now, so that later results keep to the sheet they are about. */
async function scopeNow({ host, store }: Tools): Promise<Scope> {
  const { scope } = store.get();
  if (scope === "all") return { kind: "all" };
  const active = await host.activeSheet();
  return saidIfBlocked(store, active) ? { kind: "sheet", sheet: active.value } : { kind: "all" };
}

/** The sheets read before with the changed ones in their places; null when sheets came or went and all must be read. */
function merged(before: readonly Sheet[], changed: readonly Sheet[], asked: readonly string[]): readonly Sheet[] | null {
  const byName = new Map(changed.map((sheet) => [sheet.name, sheet]));
  const known = new Set(before.map((sheet) => sheet.name));
  if (asked.some((name) => !byName.has(name) || !known.has(name))) return null;
  return before.map((sheet) => byName.get(sheet.name) ?? sheet);
}
