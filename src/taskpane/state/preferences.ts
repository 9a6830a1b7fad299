/** What a user prefers on this computer (not what a municipality sets for a workbook: that is core/settings). */
import type { Language } from "../../core/messages/fill";

export interface Preferences {
  /** null: Office's display language. */
  readonly language: Language | null;
  /** Verify as soon as the pane opens. */
  readonly runAtOnce: boolean;
  /** Verify again while the user types, where the host can tell. */
  readonly live: boolean;
  /** Who writes waivers. */
  readonly author: string;
}

export const DEFAULT_PREFERENCES: Preferences = { language: null, runAtOnce: false, live: false, author: "" };

const KEY = "piao.preferences";

/** The part of the browser's localStorage that is needed; tests give their own. */
export type TextStorage = Pick<Storage, "getItem" | "setItem">;

/** The browser's own storage, or null where it is switched off (reading it then throws). */
export function browserStorage(): TextStorage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** The stored preferences; unknown or damaged entries become the defaults. */
export function loadPreferences(storage: TextStorage | null): Preferences {
  let stored: unknown;
  try {
    stored = JSON.parse(storage?.getItem(KEY) ?? "null");
  } catch {
    return DEFAULT_PREFERENCES;
  }
  if (typeof stored !== "object" || stored === null) return DEFAULT_PREFERENCES;
  const entries = new Map<string, unknown>(Object.entries(stored));
  const language = entries.get("language");
  const author = entries.get("author");
  return {
    language: language === "it" || language === "en" ? language : null,
    runAtOnce: entries.get("runAtOnce") === true,
    live: entries.get("live") === true,
    author: typeof author === "string" ? author : "",
  };
}

/** Keeps the preferences. Where nothing can be stored (private window, full disk) they last as long as the pane: false is returned. */
export function savePreferences(storage: TextStorage | null, preferences: Preferences): boolean {
  if (storage === null) return false;
  try {
    storage.setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

/** The language to begin with: the one chosen before, else the display language ("it-IT"): Italian, or English for any other. */
export function firstLanguage(preferences: Preferences, display: string): Language {
  return preferences.language ?? (/^it\b/i.test(display) ? "it" : "en");
}
