/** The settings entries of a key, read at once and written so that a failure puts back what was there. */
import { keptIn, headerKey, partKey, PARTS, type Kept } from "./parts";

/** Keys of what is kept: those of the port, and the record of marks. */
export type EntryKey = "settings" | "waivers" | "marks";
export const ENTRY_KEYS: readonly EntryKey[] = ["settings", "waivers", "marks"];

/** The entries of one key as they were asked for; `kept` and `before` can be used after the next sync. */
export interface EntryReading {
  readonly key: EntryKey;
  readonly settings: ReadonlyMap<string, Excel.Setting>;
}

/** Asks for all entries of a key. The caller syncs. */
export function askEntries(context: Excel.RequestContext, key: EntryKey): EntryReading {
  const names = [headerKey(key), ...Array.from({ length: PARTS }, (_unused, index) => partKey(key, index))];
  const settings = names.map((name) => {
    const setting = context.workbook.settings.getItemOrNullObject(name);
    setting.load("value");
    return [name, setting] as const;
  });
  return { key, settings: new Map(settings) };
}

const valueOf = (setting: Excel.Setting | undefined): unknown => (!setting || setting.isNullObject ? null : (setting.value as unknown));

export function keptOf({ key, settings }: EntryReading): Kept {
  const parts = Array.from({ length: PARTS }, (_unused, index) => valueOf(settings.get(partKey(key, index))));
  return keptIn(valueOf(settings.get(headerKey(key))), parts);
}

/** Puts the entries in place of those read; entries that are not needed any more go. The caller syncs. */
export function putEntries(context: Excel.RequestContext, reading: EntryReading, entries: readonly (readonly [string, string])[]): void {
  const names = new Set(entries.map(([name]) => name));
  for (const [name, value] of entries) context.workbook.settings.add(name, value);
  for (const [name, setting] of reading.settings) if (!names.has(name) && !setting.isNullObject) setting.delete();
}

/** Puts back exactly what was read. The caller syncs. */
export function restoreEntries(context: Excel.RequestContext, { settings }: EntryReading): void {
  for (const [name, setting] of settings) {
    // An entry that was not there is first made, so that deleting it cannot fail.
    const value = valueOf(setting);
    const entry = context.workbook.settings.add(name, value ?? "");
    if (value === null) entry.delete();
  }
}
