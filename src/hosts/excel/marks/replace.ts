/**
 * New marks in place of old ones. The new are painted first, then the record is written with the old and the new, then the old go and the
 * record forgets them: whenever it stops, every mark on the sheets is in the record and can be taken off.
 */
import type { Mark, Outcome } from "../../host";
import { blocked, blockedBy, halfDone, officeCode, refusedWhole, type Blocked } from "../errors";
import { askEntries, ENTRY_KEYS } from "../store/entries";
import { saveIn } from "../store/store";
import { joinRecords, recordOf, recordText, type MarkedSheet, type PlacedRule } from "./record";
import { isClosed, type Scene } from "./scene";
import { paint } from "./style";

/** A mark and the sheet that it goes to. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly sheet: Excel.Worksheet;
}

export async function replaceMarks(context: Excel.RequestContext, scene: Scene, wanted: readonly PlacedMark[]): Promise<Outcome> {
  const painted = await paintAll(context, wanted);
  if ("reason" in painted) return painted;
  const fresh = recordOf(painted);
  const saved = await saveIn(context, scene.readings, "marks", recordText(joinRecords(scene.record, fresh)));
  if (saved.kind === "blocked") return takeOff(context, painted, saved);
  try {
    for (const { sheet, rule } of scene.old.rules) if (!isClosed(sheet)) rule.delete();
    await context.sync();
    const kept = recordOf(scene.old.rules.filter(({ sheet }) => isClosed(sheet)));
    const forgotten = await forgetOthers(context, joinRecords(kept, fresh));
    // The old marks are gone but still in the record: the next run finds that out by itself.
    return forgotten.kind === "done" ? forgotten : blocked("half-done", sheetNames([...scene.old.rules, ...painted]).join(", "));
  } catch (error) {
    return halfDone(error, sheetNames([...scene.old.rules, ...painted]));
  }
}

async function paintAll(context: Excel.RequestContext, wanted: readonly PlacedMark[]): Promise<readonly PlacedRule[] | Blocked> {
  const painted: PlacedRule[] = [];
  try {
    for (const { mark, sheet } of wanted) {
      const { top, left, bottom, right } = mark.area;
      painted.push({ sheet, rule: paint(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1), mark.severity) });
    }
    await context.sync();
    return painted;
  } catch (error) {
    const reason = blockedBy(error);
    return refusedWhole(error) ? reason : takeOff(context, painted, reason);
  }
}

/** Takes off what was just painted; a record that could not be put back either is no matter of settings for the user. */
async function takeOff(context: Excel.RequestContext, painted: readonly PlacedRule[], reason: Blocked): Promise<Blocked> {
  try {
    for (const { rule } of painted) deleteIfMade(rule);
    await context.sync();
    return reason.reason === "damaged-data" ? blocked("half-done", sheetNames(painted).join(", ")) : reason;
  } catch (error) {
    return halfDone(error, sheetNames(painted));
  }
}

const sheetNames = (rules: readonly PlacedRule[]): readonly string[] => [...new Set(rules.map(({ sheet }) => sheet.name))];

/** A rule that the failed request did not come to has no place in Excel: the client itself refuses to delete it. */
function deleteIfMade(rule: Excel.ConditionalFormat): void {
  try {
    rule.delete();
  } catch (error) {
    if (officeCode(error) !== "InvalidObjectPath") throw error;
  }
}

/** Writes the record anew; without any mark there is none. */
async function forgetOthers(context: Excel.RequestContext, record: readonly MarkedSheet[]): Promise<Outcome> {
  const readings = ENTRY_KEYS.map((key) => askEntries(context, key));
  await context.sync();
  return saveIn(context, readings, "marks", record.length > 0 ? recordText(record) : null);
}
