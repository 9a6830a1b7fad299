/** What lists are called: by the titles above their tables, by their sheets, over pages and parts. */
import type { At } from "../../plan/plan";
import { normalize } from "../../text/normalize";
import { withoutPageMarks } from "../titles";
import type { AboveTitle } from "../titles-above";
import type { Group } from "./groupings";

/** Lists of one name are one, over however many sheets and tables ("(segue)", "foglio 2 di 3"). */
export function joinedByName(groups: readonly Group[]): readonly Group[] {
  const byName = new Map<string, Group>();
  const stems = groups.map((group) => sheetStem(group.objectives[0]?.draft.table.sheet.name ?? ""));
  for (const [index, group] of groups.entries()) {
    const stem = stems[index] as string;
    // Sheets numbered "Tributi 1", "Tributi 2" are one structure's, whatever stands above their tables.
    const numbered = stem !== "" && stems.filter((other) => other === stem).length > 1;
    const key = numbered ? stem : group.name ? nameKey(group.name.value) : `#${String(index)}`;
    const known = byName.get(key);
    byName.set(key, known ? { ...known, objectives: [...known.objectives, ...group.objectives] } : group);
  }
  return [...byName.values()];
}

/** "Tributi 2" → "tributi"; "" for a sheet that bears no number, or nothing else. Three digits are a code, and two letters a short name: "UO 101", "AT 2". */
function sheetStem(sheet: string): string {
  const [, stem] = /^(.{2,}?[^\d\s_-])[\s_-]*\(?\d{1,2}\)?$/.exec(sheet) ?? [];
  return stem === undefined || GENERIC_SHEET.test(stem) ? "" : normalize(stem);
}

/** "Foglio 1", "Area 2", "Settore 3": the number is the structure's own, or none's. */
const GENERIC_SHEET =
  /^(?:foglio|sheet|area|settore|servizio|ufficio|direzione|scheda|obiettivo|ob\.|tabella|allegato|parte|struttura|ripartizione|dipartimento)$/i;

/** A structure's name without the marks of its pages and parts. */
export function nameKey(name: string): string {
  return normalize(withoutPageMarks(name));
}

/** The title nearest to the table that names a structure. */
export function unitAbove(above: readonly AboveTitle[]): At<string> | null {
  const last = [...above].reverse();
  const labelled = last.find(({ kind, label }) => kind === "unit" && label !== null);
  return (labelled ?? last.find(({ kind }) => kind === "unit"))?.text ?? null;
}

/** A title that names nothing else may name the structure, where it stands alone above its table. */
export function namedAbove(above: readonly AboveTitle[]): At<string> | null {
  return [...above].reverse().find(({ kind }) => kind === "other")?.text ?? null;
}

/** Whether a further table goes on with the list above: it says so, or names the same structure. */
export function continues(above: readonly AboveTitle[], unit: At<string> | null, before: At<string> | null): boolean {
  if (above.some(({ text }) => /\b(?:segue|continua|prosegue)\b/i.test(text.value))) return true;
  if (unit && before) return normalize(unit.value) === normalize(before.value);
  return false;
}
