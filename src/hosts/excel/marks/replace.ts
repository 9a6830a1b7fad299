/**
 * New marks in place of old ones. The new are painted first, then the record is written with the old and the new, then the old go and the
 * record forgets them: whenever it stops, every mark on the sheets is in the record and can be taken off.
 */
import type { Mark, Outcome } from "../../host";
import type { ExcelEnvironment } from "../environment";
import { blocked, blockedBy, done, halfDone, refusedWhole, type Blocked } from "../errors";
import { askEntries, ENTRY_KEYS } from "../store/entries";
import { saveIn } from "../store/store";
import { areaName } from "../../../core/sheet/address";
import type { MarkMemory } from "./memory";
import { joinRecords, recordOf, recordText, type MarkedSheet, type PlacedRule } from "./record";
import { isOurs, readRules, ruleWith } from "./read-rules";
import { isClosed, type Scene } from "./scene";
import { searchRules } from "./search";
import { paint } from "./style";

/** A mark and the sheet that it goes to. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly sheet: Excel.Worksheet;
}

export async function replaceMarks(
  context: Excel.RequestContext,
  environment: ExcelEnvironment,
  scene: Scene,
  memory: MarkMemory,
  wanted: readonly PlacedMark[],
): Promise<Outcome> {
  const painted = await paintAll(context, scene, wanted);
  if ("reason" in painted) return painted;
  const fresh = recordOf(painted);
  const all = joinRecords(scene.record, fresh);
  const saved = painted.length > 0 ? await saveIn(context, scene.readings, "marks", recordText(all)) : done(undefined);
  if (saved.kind === "blocked") return takeOff(context, scene, wanted, saved);
  const gone = scene.old.rules.filter(({ sheet }) => !isClosed(sheet));
  const removed = await removeOld(context, environment, gone);
  const untouched = removed !== null && painted.length === 0 && (await stillThere(context, environment, gone))?.length === gone.length;
  if (removed) return untouched ? removed : blocked("half-done", sheetNames([...scene.old.rules, ...painted]).join(", "));
  memory.removed = recordOf(gone);
  const kept = joinRecords(scene.old.unread, recordOf(scene.old.rules.filter(({ sheet }) => isClosed(sheet))));
  const rest = joinRecords(kept, fresh);
  if (recordText(rest) !== recordText(all)) await forgetOthers(context, rest);
  return done(undefined);
}

async function paintAll(
  context: Excel.RequestContext,
  scene: Scene,
  wanted: readonly PlacedMark[],
): Promise<readonly PlacedRule[] | Blocked> {
  if (wanted.length === 0) return [];
  try {
    const painted = wanted.map(({ mark, sheet }): PlacedRule => {
      const { top, left, bottom, right } = mark.area;
      const rule = paint(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1), mark.severity);
      return { sheet, area: areaName(mark.area), rule };
    });
    await context.sync();
    return painted;
  } catch (error) {
    const reason = blockedBy(error);
    return refusedWhole(error) ? reason : takeOff(context, scene, wanted, reason);
  }
}

/** Deletes the rules; why not, if it could not. */
async function remove(context: Excel.RequestContext, rules: readonly PlacedRule[]): Promise<Blocked | null> {
  if (rules.length === 0) return null;
  try {
    for (const { rule } of rules) rule.delete();
    await context.sync();
    return null;
  } catch (error) {
    return blockedBy(error);
  }
}

/** Deletes the old marks. A refusal may have passed: those that it left are deleted once more. Why not, if it could not. */
async function removeOld(
  context: Excel.RequestContext,
  environment: ExcelEnvironment,
  rules: readonly PlacedRule[],
): Promise<Blocked | null> {
  const refused = await remove(context, rules);
  if (!refused) return null;
  const left = await stillThere(context, environment, rules);
  return left === null || (await remove(context, left)) !== null ? refused : null;
}

/** Those of the rules that a failed deletion has left; null where that is not known. */
async function stillThere(
  context: Excel.RequestContext,
  environment: ExcelEnvironment,
  rules: readonly PlacedRule[],
): Promise<readonly PlacedRule[] | null> {
  try {
    const readings = await readRules(context, rules, ({ sheet, rule }) => ruleWith(sheet, rule.id, environment));
    if (readings.includes("unreadable")) return null;
    return readings.flatMap((reading, at) => {
      const placed = rules[at];
      return placed && isOurs(reading) ? [{ ...placed, rule: reading.rule }] : [];
    });
  } catch (error) {
    blockedBy(error);
    return null;
  }
}

/**
 * Takes off what was just painted, found by its formula where it was to be: of a failed request not even the ids are known. A record that could
 * not be put back either is no matter of settings for the user.
 */
async function takeOff(context: Excel.RequestContext, scene: Scene, wanted: readonly PlacedMark[], reason: Blocked): Promise<Blocked> {
  const names = [...new Set(wanted.map(({ sheet }) => sheet.name))];
  try {
    const old = new Set(scene.old.rules.map(({ rule }) => rule.id));
    const places = wanted.map(({ mark, sheet }) => ({ sheet, area: areaName(mark.area) }));
    const found = await searchRules(context, places, true);
    const left = await remove(
      context,
      found.rules.filter(({ rule }) => !old.has(rule.id)),
    );
    return left || reason.reason === "damaged-data" ? blocked("half-done", names.join(", ")) : reason;
  } catch (error) {
    return halfDone(error, names);
  }
}

const sheetNames = (rules: readonly PlacedRule[]): readonly string[] => [...new Set(rules.map(({ sheet }) => sheet.name))];

/**
 * Writes the record anew; without any mark there is none. Where Excel refuses, the record keeps marks that are gone: nothing is said, for the
 * next run finds that out by itself.
 */
async function forgetOthers(context: Excel.RequestContext, record: readonly MarkedSheet[]): Promise<void> {
  try {
    const readings = ENTRY_KEYS.map((key) => askEntries(context, key));
    await context.sync();
    await saveIn(context, readings, "marks", record.length > 0 ? recordText(record) : null);
  } catch (error) {
    blockedBy(error);
  }
}
