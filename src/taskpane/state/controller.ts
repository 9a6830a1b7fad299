/** What a user can do, as functions; each leaves its trace in the store. Components call these and nothing else. */
import type { FixStep } from "../../core/fixes";
import type { SheetDocument } from "../../core/document";
import type { Language } from "../../core/messages/fill";
import type { KeyedFinding } from "./findings";
import type { Settings } from "../../core/settings";
import { download } from "../../hosts/browser/download";
import { loadSettings, readSettings, saveSettings } from "./keeping";
import { applySteps } from "./mending";
import { goTo, goToFinding, neighbour, setMarks } from "./places";
import { savePreferences, type Preferences } from "./preferences";
import { writeDocuments, type WriteOptions } from "./writing";
import type { Tools } from "./tools";
import { createVerification } from "./verification";

export interface Controller {
  /** Called once when the pane opens; the returned function is called when it closes. */
  readonly start: (verifyAtOnce: boolean) => Promise<() => Promise<void>>;
  readonly verify: () => Promise<void>;
  readonly cancel: () => void;
  readonly goTo: (sheet: string, range: string) => Promise<void>;
  readonly goToFinding: (finding: KeyedFinding) => Promise<void>;
  /** The next (+1) or previous (-1) finding of the list; false at its end. */
  readonly step: (by: 1 | -1) => Promise<boolean>;
  readonly setMarks: (on: boolean) => Promise<void>;
  readonly applySteps: (steps: readonly FixStep[]) => Promise<void>;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly setPreference: <K extends keyof Preferences>(name: K, value: Preferences[K]) => void;
  /** Keeps the settings and verifies with them. */
  readonly saveSettings: (settings: Settings) => Promise<void>;
  /** The settings in a file's text, or null when it holds none that can be used (and that is said). */
  readonly readSettings: (text: string) => Promise<Settings | null>;
  /** Writes the documents as new sheets, or offers them as one download whose name ends so. */
  readonly writeDocuments: (documents: readonly SheetDocument[], options: WriteOptions) => Promise<void>;
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

  return {
    start: async (verifyAtOnce) => {
      const unwatch = await verification.watch();
      await loadSettings(tools);
      if (verifyAtOnce || store.get().preferences.runAtOnce) await verification.verify();
      return unwatch;
    },
    verify: verification.verify,
    cancel: verification.cancel,
    goTo: (sheet, range) => goTo(tools, sheet, range),
    goToFinding: (finding) => goToFinding(tools, finding),
    step: async (by) => {
      const finding = neighbour(store.get(), by);
      if (finding) await goToFinding(tools, finding);
      return finding !== null;
    },
    setMarks: (on) => setMarks(tools, on),
    applySteps: (steps) => applySteps(tools, steps, verification.verify),
    setLanguage: async (language) => {
      setPreference("language", language);
      await verification.judgeAgain();
    },
    setPreference,
    saveSettings: async (settings) => {
      if (await saveSettings(tools, settings)) await verification.judgeAgain();
    },
    readSettings: (text) => readSettings(tools, text),
    writeDocuments: (documents, options) => writeDocuments(tools, documents, options),
    exportSettings: async (settings) => {
      const { settingsText } = await tools.loadCore();
      download("piao.config.json", settingsText(settings), "application/json");
    },
  };
}
