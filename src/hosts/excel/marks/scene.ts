/** What marking needs to know before it writes: the sheets, what is kept, and which of our rules are still there. */
import type { ExcelEnvironment } from "../environment";
import type { Blocked } from "../errors";
import { askEntries, ENTRY_KEYS, keptOf, type EntryReading } from "../store/entries";
import { refusal } from "../store/store";
import { findRules, type FoundRules } from "./find";
import { parseRecord, type MarkedSheet } from "./record";

export interface Scene {
  readonly sheets: readonly Excel.Worksheet[];
  readonly readings: readonly EntryReading[];
  readonly record: readonly MarkedSheet[];
  readonly old: FoundRules;
}

export async function readScene(context: Excel.RequestContext, environment: ExcelEnvironment): Promise<Scene | Blocked> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
  const readings = ENTRY_KEYS.map((key) => askEntries(context, key));
  await context.sync();
  const kept = readings.filter(({ key }) => key === "marks").map(keptOf)[0] ?? { kind: "none" };
  const refused = refusal(kept, "marks");
  if (refused) return refused;
  const record = kept.kind === "text" ? parseRecord(kept.text) : [];
  const old = await findRules(context, environment, record, worksheets.items);
  // A record that was saved by halves names no marks, but there may be some.
  const lost = old.lost + (kept.kind === "damaged" ? 1 : 0);
  return { sheets: worksheets.items, readings, record, old: { ...old, lost } };
}

/** Whether the sheet's protection forbids conditional formats. */
export const isClosed = ({ protection }: Excel.Worksheet): boolean =>
  protection.protected && !(protection.options.allowFormatCells ?? false);
