/** The municipality's settings: kept with the workbook (in a browser: for the file), and as a file of their own. */
import type { Settings } from "../../core/settings";
import type { Text } from "./texts";
import { blockedText, saidIfBlocked, type Tools } from "./tools";

/** Takes the settings that are kept with the workbook, if there are any. What cannot be used is said, and the defaults hold. */
export async function loadSettings({ host, store, loadCore }: Tools): Promise<void> {
  const kept = await host.load("settings");
  if (kept.kind === "blocked") {
    const locked = kept.reason === "newer-data" || kept.reason === "foreign-data";
    if (locked) store.dispatch({ type: "settings", settings: store.get().settings, locked: blockedText(kept) });
    else saidIfBlocked(store, kept);
    return;
  }
  if (kept.value === null) return;
  const reading = (await loadCore()).readSettings(kept.value, store.get().language);
  switch (reading.kind) {
    case "read":
      return store.dispatch({ type: "settings", settings: reading.settings, locked: null });
    case "newer":
      return store.dispatch({ type: "settings", settings: reading.settings, locked: { id: "pane.set.newer" } });
    case "bad":
      return store.dispatch({
        type: "settings",
        settings: store.get().settings,
        locked: { id: "pane.set.bad-kept", data: { detail: reading.detail } },
      });
  }
}

/** Keeps the settings; true when they are kept. What a later reading would refuse (two bands from the same score) is said, not kept. */
export async function saveSettings({ host, store, loadCore }: Tools, settings: Settings): Promise<boolean> {
  const core = await loadCore();
  const text = core.settingsText(settings);
  const reading = core.readSettings(text, store.get().language);
  if (reading.kind === "bad") {
    store.dispatch({ type: "notice", notice: { tone: "error", text: { id: "pane.set.bad-draft", data: { detail: reading.detail } } } });
    return false;
  }
  const outcome = await host.save("settings", text);
  if (!saidIfBlocked(store, outcome)) return false;
  store.dispatch({ type: "settings", settings, locked: null });
  store.dispatch({ type: "notice", notice: { tone: "success", text: { id: "pane.set.saved" } } });
  return true;
}

/** The settings that a file holds; null, and said why, when it holds none that can be used. */
export async function readSettings({ store, loadCore }: Tools, text: string): Promise<Settings | null> {
  const reading = (await loadCore()).readSettings(text, store.get().language);
  if (reading.kind === "read") {
    store.dispatch({ type: "notice", notice: { tone: "info", text: { id: "pane.set.imported" } } });
    return reading.settings;
  }
  const why: Text = reading.kind === "newer" ? { id: "pane.set.newer" } : { id: "pane.set.bad-file", data: { detail: reading.detail } };
  store.dispatch({ type: "notice", notice: { tone: "error", text: why } });
  return null;
}
