/** What marking needs to know before it writes: the sheets, what is kept, and which of our rules are still there. */
import { areaName } from "../../../core/sheet/address";
import type { Mark } from "../../host";
import type { ExcelEnvironment } from "../environment";
import type { Blocked } from "../errors";
import { askEntries, ENTRY_KEYS, keptOf, type EntryReading } from "../store/entries";
import { refusal } from "../store/store";
import { findRules, type FoundRules } from "./find";
import type { MarkMemory } from "./memory";
import { joinRecords, parseRecord, type MarkedSheet } from "./record";

export interface Scene {
  readonly sheets: readonly Excel.Worksheet[];
  readonly readings: readonly EntryReading[];
  readonly record: readonly MarkedSheet[];
  readonly old: FoundRules;
}

/** @param wanted the marks that are to be painted: a run whose undo group was refused may have painted some of them already */
export async function readScene(
  context: Excel.RequestContext,
  environment: ExcelEnvironment,
  memory: MarkMemory,
  wanted: readonly Mark[],
): Promise<Scene | Blocked> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
  const readings = ENTRY_KEYS.map((key) => askEntries(context, key));
  await context.sync();
  const kept = readings.filter(({ key }) => key === "marks").map(keptOf)[0] ?? { kind: "none" };
  const refused = refusal(kept, "marks");
  if (refused) return refused;
  const { begun } = memory;
  const record = joinRecords(begun ?? [], kept.kind === "text" ? parseRecord(kept.text) : []);
  const also = begun ? wanted.flatMap(({ sheet: name, area }) => placesOf(worksheets.items, name, areaName(area))) : [];
  // A record that was saved by halves names no marks, but there may be some; one of a refused run is known.
  const anywhere = kept.kind === "damaged" && begun === null;
  const old = await findRules(context, environment, { record, removed: memory.removed, also, anywhere }, worksheets.items);
  memory.begun = record;
  return { sheets: worksheets.items, readings, record, old };
}

const placesOf = (sheets: readonly Excel.Worksheet[], name: string, area: string) =>
  sheets.filter((sheet) => sheet.name === name).map((sheet) => ({ sheet, area }));

/** Whether the sheet's protection forbids conditional formats. */
export const isClosed = ({ protection }: Excel.Worksheet): boolean =>
  protection.protected && !(protection.options.allowFormatCells ?? false);
