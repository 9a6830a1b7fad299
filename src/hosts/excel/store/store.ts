/** Settings and waivers kept with the workbook: below 100 KB, in parts, what is not ours or newer is left alone. */
import type { Outcome, StoreKey } from "../../host";
import type { ExcelEnvironment } from "../environment";
import { blocked, blockedBy, done, refusedWhole, type Blocked } from "../errors";
import { inExcel } from "../run";
import { askEntries, ENTRY_KEYS, keptOf, putEntries, restoreEntries, type EntryKey, type EntryReading } from "./entries";
import { byteLength, entriesOf, LIMIT, type Kept } from "./parts";

/** The text under the key; null when there is none. */
export function loadText(environment: ExcelEnvironment, key: StoreKey): Promise<Outcome<string | null>> {
  return inExcel(environment, async (context) => {
    const reading = askEntries(context, key);
    await context.sync();
    const kept = keptOf(reading);
    if (kept.kind === "damaged") return blocked("damaged-data", key);
    return refusal(kept, key) ?? done(kept.kind === "text" ? kept.text : null);
  });
}

/** Keeps the text under the key. Excel saves it with the file. */
export function saveText(environment: ExcelEnvironment, key: StoreKey, text: string): Promise<Outcome> {
  return inExcel(environment, async (context): Promise<Outcome> => {
    const readings = ENTRY_KEYS.map((name) => askEntries(context, name));
    await context.sync();
    return saveIn(context, readings, key, text);
  });
}

/** Keeps the text (null: nothing any more), given the entries of all keys as just read. */
export async function saveIn(
  context: Excel.RequestContext,
  readings: readonly EntryReading[],
  key: EntryKey,
  text: string | null,
): Promise<Outcome> {
  const reading = readings.find((one) => one.key === key) ?? askEntries(context, key);
  const refused = refusal(keptOf(reading), key);
  if (refused) return refused;
  const others = readings.filter((one) => one !== reading).map(keptOf);
  const bytes = others.reduce((sum, kept) => sum + (kept.kind === "text" ? kept.bytes : 0), byteLength(text ?? ""));
  if (bytes > LIMIT) return blocked("too-much-data", key);
  try {
    putEntries(context, reading, text === null ? [] : entriesOf(key, text));
    await context.sync();
    return done(undefined);
  } catch (error) {
    const reason = blockedBy(error);
    return refusedWhole(error) ? reason : putBack(context, reading, reason);
  }
}

async function putBack(context: Excel.RequestContext, reading: EntryReading, reason: Blocked): Promise<Outcome> {
  try {
    restoreEntries(context, reading);
    await context.sync();
    return reason;
  } catch (error) {
    blockedBy(error);
    return blocked("damaged-data", reading.key);
  }
}

/** Why what lies under the key is not touched; null when it may be. */
export function refusal(kept: Kept, key: EntryKey): Blocked | null {
  if (kept.kind === "newer") return blocked("newer-data", key);
  return kept.kind === "foreign" ? blocked("foreign-data", key) : null;
}
