/** What a user can do, as functions; each leaves its trace in the store. Components call these and nothing else. */
import type { FixStep } from "../../core/fixes/fix";
import type { SheetDocument } from "../../core/document";
import type { Language } from "../../core/messages/fill";
import type { Finding } from "../../core/report/report";
import type { WaiverPlace } from "../../core/waivers/place";
import type { Settings } from "../../core/settings";
import type { BlockedReason, Host } from "../../hosts/host";
import { loadSettings, readSettings, saveSettings } from "./keeping";
import { applySteps } from "./mending";
import { findingAt, goTo, goToFinding, marked, neighbour, selectedIn, setMarks } from "./places";
import { savePreferences, type Preferences } from "./preferences";
import { loadTexts } from "./texts";
import { loadWaivers, unwaive, waive } from "./waiving";
import { writeDocuments, type WriteOptions } from "./writing";
import type { Result } from "./state";
import { blockedText, faultText, saidIfBlocked, type Tools } from "./tools";
import { createVerification } from "./verification";

/** What is told to the pane from outside it: verification by a button of the ribbon. */
export interface Follower {
  readonly started: () => void;
  readonly verified: (found: Omit<Result, "report" | "rules" | "scope" | "stale">, marks: Awaited<ReturnType<Host["mark"]>>) => void;
  readonly blocked: (outcome: { readonly reason: BlockedReason; readonly detail: string }) => void;
  readonly faulted: (detail: string) => void;
}

export interface Controller {
  readonly follower: Follower;
  /** Called once when the pane opens; the returned function is called when it closes. */
  readonly start: (verifyAtOnce: boolean) => Promise<() => Promise<void>>;
  readonly verify: () => Promise<void>;
  readonly cancel: () => void;
  readonly goTo: (sheet: string, range: string) => Promise<void>;
  readonly goToFinding: (finding: Finding) => Promise<void>;
  /** The next (+1) or previous (-1) thing of the list; false at its end. */
  readonly step: (by: 1 | -1) => Promise<boolean>;
  /** Leaves what is open for later and goes to the next, behind the last to the first; the focus goes with it. */
  readonly skip: () => void;
  readonly setMarks: (on: boolean) => Promise<void>;
  readonly applySteps: (steps: readonly FixStep[]) => Promise<void>;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly setPreference: <K extends keyof Preferences>(name: K, value: Preferences[K]) => void;
  /** Keeps the settings and verifies with them. */
  readonly saveSettings: (settings: Settings) => Promise<void>;
  /** The settings in a file's text, or null when it holds none that can be used (and that is said). */
  readonly readSettings: (text: string) => Promise<Settings | null>;
  /** Accepts findings on purpose, all with the same words. */
  readonly waive: (findings: readonly Finding[], words: { readonly reason: string; readonly author: string }) => Promise<void>;
  readonly unwaive: (place: WaiverPlace) => Promise<void>;
  /** Writes the documents as new sheets, or offers them as one download whose name ends so. */
  readonly writeDocuments: (documents: readonly SheetDocument[], options: WriteOptions) => Promise<void>;
  /** Offers a text as a file. */
  readonly offerText: (name: string, text: string, type: string) => Promise<void>;
  /** Offers the settings as a file. */
  readonly exportSettings: (settings: Settings) => Promise<void>;
}

export function createController(tools: Tools): Controller {
  const { store } = tools;
  const verification = createVerification(tools, async (cause) => {
    if (store.get().marks && cause === "user") await setMarks(tools, true);
  });

  function setPreference<K extends keyof Preferences>(name: K, value: Preferences[K]): void {
    const preferences = { ...store.get().preferences, [name]: value };
    savePreferences(tools.storage, preferences);
    store.dispatch({ type: "preferences", preferences, language: preferences.language ?? store.get().language });
  }

  /** What the workbook keeps: to be there before anything is judged. */
  let kept: Promise<void> = Promise.resolve();

  async function loadKept(): Promise<void> {
    try {
      await loadSettings(tools);
      await loadWaivers(tools);
    } catch (fault) {
      store.dispatch({ type: "notice", notice: { tone: "error", text: faultText(fault) } });
    }
  }

  async function verify(): Promise<boolean> {
    await kept;
    return verification.verify();
  }

  /** To what is to be done next: the sheet to its place, and the focus (verify/use-next-focus.ts), or to the verdict when nothing is left. */
  function goOn(finding = selectedIn(store.get()) ?? neighbour(store.get(), 1)): void {
    if (finding) store.dispatch({ type: "select", id: finding.id });
    store.dispatch({ type: "go", to: "focus" });
  }

  /** Waived findings lose their marks. */
  async function tellAndMark(): Promise<void> {
    await verification.tellAgain();
    if (store.get().marks) await setMarks(tools, true);
  }

  async function followed(found: Parameters<Follower["verified"]>[0], marks: Parameters<Follower["verified"]>[1]): Promise<void> {
    const { reportOf, rules } = await tools.loadCore();
    store.dispatch({ type: "view", view: "verify" });
    const report = reportOf(found, store.get().language);
    store.dispatch({ type: "verified", result: { ...found, report, rules, scope: { kind: "all" }, stale: false } });
    marked(tools, marks);
  }

  return {
    follower: {
      started: () => store.dispatch({ type: "started", task: { id: "pane.running.read" }, cancellable: false }),
      verified: (found, marks) => {
        void followed(found, marks).catch((fault: unknown) => store.dispatch({ type: "failed", text: faultText(fault) }));
      },
      blocked: (outcome) => store.dispatch({ type: "failed", text: blockedText(outcome) }),
      faulted: (detail) => store.dispatch({ type: "failed", text: faultText(detail) }),
    },
    start: async (verifyAtOnce) => {
      kept = loadKept();
      const unwatch = await verification.watch();
      // The page shows the place; in Excel a pane that opens moves nobody's selection. Neither takes the focus.
      const wanted = verifyAtOnce || store.get().preferences.runAtOnce;
      if (wanted && (await verify()) && verifyAtOnce) store.dispatch({ type: "go", to: "show" });
      return unwatch;
    },
    verify: async () => {
      if (await verify()) goOn();
    },
    cancel: verification.cancel,
    goTo: (sheet, range) => goTo(tools, sheet, range),
    goToFinding: (finding) => goToFinding(tools, finding),
    step: async (by) => {
      const finding = neighbour(store.get(), by);
      if (finding) await goToFinding(tools, finding);
      return finding !== null;
    },
    skip: () => goOn(neighbour(store.get(), 1) ?? neighbour({ ...store.get(), selected: null }, 1)),
    setMarks: (on) => setMarks(tools, on),
    applySteps: async (steps) => {
      await applySteps(tools, steps, async () => void (await verify()));
      goOn();
    },
    setLanguage: async (language) => {
      await loadTexts(language);
      setPreference("language", language);
      await verification.tellAgain();
    },
    setPreference,
    saveSettings: async (settings) => {
      if (await saveSettings(tools, settings)) await verification.judgeAgain();
    },
    readSettings: (text) => readSettings(tools, text),
    waive: async (findings, words) => {
      setPreference("author", words.author);
      if (!(await waive(tools, findings, words))) return;
      await tellAndMark();
      goOn();
      store.dispatch({ type: "notice", notice: { tone: "success", text: { id: "pane.waive.done", data: { count: findings.length } } } });
    },
    unwaive: async (place) => {
      if (!(await unwaive(tools, place))) return;
      await tellAndMark();
      goOn(findingAt(store.get(), place.id ?? null));
      store.dispatch({ type: "notice", notice: { tone: "info", text: { id: "pane.waive.removed" } } });
    },
    writeDocuments: (documents, options) => writeDocuments(tools, documents, options),
    offerText: async (name, text, type) => void saidIfBlocked(store, await tools.host.offerText(name, text, type)),
    exportSettings: async (settings) => {
      const { settingsText } = await tools.loadCore();
      saidIfBlocked(store, await tools.host.offerText("piao.config.json", settingsText(settings), "application/json"));
    },
  };
}
