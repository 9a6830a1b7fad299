/** Marks on and off. */
import type { Mark, Outcome } from "../../host";
import type { ExcelEnvironment } from "../environment";
import { blocked, blockedBy, done } from "../errors";
import { inExcel } from "../run";
import { askEntries, ENTRY_KEYS, keptOf, type EntryReading } from "../store/entries";
import { refusal, saveIn } from "../store/store";
import { findRules, type FoundRules } from "./find";
import { byUrgency } from "./order";
import { joinRecords, parseRecord, recordText, type MarkedSheet } from "./record";
import { paint } from "./style";

/** More ranges than this are not painted: Excel becomes slow, and nobody reads them. The sentence says the number. */
export const MOST_MARKS = 300;

interface Scene {
  readonly sheets: readonly Excel.Worksheet[];
  readonly readings: readonly EntryReading[];
  readonly record: readonly MarkedSheet[];
}

/** Paints the marks in place of those painted before. */
export function mark(environment: ExcelEnvironment, marks: readonly Mark[]): Promise<Outcome<{ readonly painted: number }>> {
  const wanted = byUrgency(marks);
  return inExcel(
    environment,
    async (context) => {
      if (wanted.length > MOST_MARKS) return blocked("too-many-marks", `${wanted.length}`);
      const scene = await readScene(context);
      if ("reason" in scene) return scene;
      const target = new Map(scene.sheets.map((sheet) => [sheet.name, sheet]));
      const missing = wanted.find(({ sheet }) => !target.has(sheet));
      if (missing) return blocked("no-sheet", missing.sheet);
      const closed = wanted.find(({ sheet }) => isClosed(target.get(sheet)));
      if (closed) return blocked("protected", closed.sheet);
      const old = await findRules(context, environment, scene.record, scene.sheets);
      return replace(context, scene, old, wanted, target);
    },
    { oneUndo: true },
  );
}

/** Removes every mark of ours, also those of an earlier session. */
export function unmark(environment: ExcelEnvironment): Promise<Outcome> {
  return inExcel<void>(
    environment,
    async (context) => {
      const scene = await readScene(context);
      if ("reason" in scene) return scene;
      if (scene.record.length === 0) return done(undefined);
      const old = await findRules(context, environment, scene.record, scene.sheets);
      const outcome = await replace(context, scene, old, [], new Map());
      if (outcome.kind === "blocked") return outcome;
      return old.lost > 0 ? blocked("marks-left", `${old.lost}`) : done(undefined);
    },
    { oneUndo: true },
  );
}

const isClosed = (sheet: Excel.Worksheet | undefined): boolean =>
  sheet !== undefined && sheet.protection.protected && !(sheet.protection.options.allowFormatCells ?? false);

async function readScene(context: Excel.RequestContext): Promise<Scene | ReturnType<typeof blocked>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
  const readings = ENTRY_KEYS.map((key) => askEntries(context, key));
  await context.sync();
  const kept = readings.filter(({ key }) => key === "marks").map(keptOf)[0] ?? { kind: "none" };
  const refused = refusal(kept, "marks");
  return refused ?? { sheets: worksheets.items, readings, record: kept.kind === "text" ? parseRecord(kept.text) : [] };
}

/**
 * The new marks are painted first, then the record is written with the old and the new ones, then the old ones go: whenever it stops,
 * every mark on the sheets is in the record and can be taken off.
 */
async function replace(
  context: Excel.RequestContext,
  scene: Scene,
  old: FoundRules,
  wanted: readonly Mark[],
  target: ReadonlyMap<string, Excel.Worksheet>,
): Promise<Outcome<{ readonly painted: number }>> {
  const painted: { readonly sheet: Excel.Worksheet; readonly rule: Excel.ConditionalFormat }[] = [];
  try {
    for (const { sheet: name, area, severity } of wanted) {
      const sheet = target.get(name);
      if (!sheet) continue;
      const range = sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
      painted.push({ sheet, rule: paint(range, severity) });
    }
    await context.sync();
  } catch (error) {
    return takeOff(context, painted, blockedBy(error));
  }
  const fresh = recordOf(painted);
  const saved = await saveIn(context, scene.readings, "marks", recordText(joinRecords(scene.record, fresh)));
  if (saved.kind === "blocked") return takeOff(context, painted, saved);
  try {
    for (const rule of old.rules) rule.delete();
    await context.sync();
    const last = await forget(context, fresh);
    return last.kind === "blocked" ? last : done({ painted: painted.length });
  } catch (error) {
    return blocked("half-done", blockedBy(error).detail);
  }
}

/** Writes the record without the old marks. */
async function forget(context: Excel.RequestContext, fresh: readonly MarkedSheet[]): Promise<Outcome> {
  const readings = ENTRY_KEYS.map((key) => askEntries(context, key));
  await context.sync();
  return saveIn(context, readings, "marks", recordText(fresh));
}

async function takeOff(
  context: Excel.RequestContext,
  painted: readonly { readonly rule: Excel.ConditionalFormat }[],
  reason: ReturnType<typeof blocked>,
): Promise<ReturnType<typeof blocked>> {
  try {
    for (const { rule } of painted) rule.delete();
    await context.sync();
    return reason;
  } catch (error) {
    return blocked("half-done", blockedBy(error).detail);
  }
}

function recordOf(painted: readonly { readonly sheet: Excel.Worksheet; readonly rule: Excel.ConditionalFormat }[]): readonly MarkedSheet[] {
  const sheets = new Map<string, { id: string; name: string; rules: string[] }>();
  for (const { sheet, rule } of painted) {
    const entry = sheets.get(sheet.id) ?? { id: sheet.id, name: sheet.name, rules: [] };
    entry.rules.push(rule.id);
    sheets.set(sheet.id, entry);
  }
  return [...sheets.values()];
}
