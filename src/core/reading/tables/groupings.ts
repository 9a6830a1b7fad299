/** The ways in which the objectives of a form could be lists: by sheet, titles, tables, totals, numbering, or a column's values. */
import type { At } from "../../plan/plan";
import { normalize } from "../../text/normalize";
import { shownTextAt } from "../cells";
import { restarts, topLetter, topNumber } from "../numbering";
import { namesTransversal, withoutPageMarks } from "../titles";
import type { AboveTitle } from "../titles-above";
import type { ColumnFacts } from "./column-facts";
import type { Entry, ObjectiveEntry } from "./entries";

/** One list of a grouping: its objectives and what names it. */
export interface Group {
  readonly name: At<string> | null;
  /** Counts for every other list ("Tutti i settori"). */
  readonly transversal: boolean;
  readonly objectives: readonly ObjectiveEntry[];
}

/** What made the lists, from which a sentence can be made. */
export type GroupingKind =
  "sheet" | "names" | "titles" | "blocks" | "all-titles" | "tables" | "numbers" | "totals" | "titles-numbers" | "column";

export interface Grouping {
  readonly kind: GroupingKind;
  /** The column's index from the table's left edge, for a grouping by column. */
  readonly column: number | null;
  readonly groups: readonly Group[];
}

/** What opens a list, grouping by grouping; the beginning of a sheet always does. */
const OPENERS: readonly (readonly [Exclude<GroupingKind, "column">, ReadonlySet<Opener>])[] = [
  ["sheet", new Set([])],
  ["titles", new Set<Opener>(["unit-title"])],
  ["blocks", new Set<Opener>(["unit-title", "transversal"])],
  ["all-titles", new Set<Opener>(["unit-title", "title"])],
  ["all-titles", new Set<Opener>(["unit-title", "title", "transversal"])],
  ["tables", new Set<Opener>(["table", "unit-title"])],
  ["numbers", new Set<Opener>(["restart"])],
  ["totals", new Set<Opener>(["total"])],
  ["titles-numbers", new Set<Opener>(["unit-title", "restart"])],
];

type Opener = "unit-title" | "transversal" | "title" | "table" | "restart" | "total";

/** All groupings of the form, some of which may be the same. */
export function groupings(given: readonly Entry[], facts: readonly ColumnFacts[], taken: ReadonlySet<number>): readonly Grouping[] {
  const entries = withPersonsAsUnits(given);
  const restarts = restartsOf(entries);
  const contiguous = OPENERS.filter(([, openers]) => !openers.has("transversal") || standsForMany(entries, openers.has("title"))).map(
    ([kind, openers]): Grouping => ({ kind, column: null, groups: split(entries, openers, restarts) }),
  );
  const across = oneOnEach(entries);
  const columns = groupingColumns(facts, taken, entries).map((index): Grouping => ({
    kind: "column",
    column: index,
    groups: byColumn(entries, index, across && facts[index]?.heading.role === "unit"),
  }));
  const tables = contiguous.find(({ kind }) => kind === "tables")?.groups ?? [];
  const names: Grouping = { kind: "names", column: null, groups: joinedByName(tables) };
  // What stands under a title of transversal objectives is one list, whatever else its columns say.
  const shared = tables.length > 0 && tables.every(({ transversal }) => transversal);
  // A column whose first cell is blank, or whose values never come twice, only says more of single objectives.
  const telling = columns.filter(({ column, groups }) => {
    if (facts[column ?? -1]?.heading.role === "unit") return true;
    if (shared) return false;
    // One word on all objectives of all sheets ("Obiettivo") tells nothing apart.
    const names = new Set(groups.map(({ name }) => normalize(name?.value ?? "")));
    return names.size > 1 && groups[0]?.name !== null && groups.some(({ objectives }) => objectives.length > 1);
  });
  return [...contiguous, names, ...telling].filter(({ groups }) => groups.length > 0);
}

/** "Dirigente: dott. Rossi" names a list where no title names a structure, and another list is another person's. */
function withPersonsAsUnits(entries: readonly Entry[]): readonly Entry[] {
  const persons = new Set<string>();
  for (const entry of entries) {
    const titles = entry.kind === "table" ? entry.above : entry.kind === "title" ? [{ kind: entry.about, text: entry.text }] : [];
    if (titles.some(({ kind }) => kind === "unit")) return entries;
    for (const { kind, text } of titles) if (kind === "person") persons.add(normalize(text.value));
  }
  if (persons.size < 2) return entries;
  return entries.map((entry): Entry => {
    if (entry.kind === "title" && entry.about === "person") return { ...entry, about: "unit" };
    if (entry.kind !== "table") return entry;
    return { ...entry, above: entry.above.map((title) => (title.kind === "person" ? { ...title, kind: "unit" as const } : title)) };
  });
}

/**
 * Whether a title of transversal objectives could begin a list that counts for several others: one that stands once for each structure
 * begins a section of that structure's own list.
 */
function standsForMany(entries: readonly Entry[], anyTitle: boolean): boolean {
  const titles = entries.flatMap((entry) => (entry.kind === "title" ? [entry.about] : []));
  const tables = entries.filter((entry) => entry.kind === "table" && entry.above.some(({ kind }) => kind === "unit")).length;
  const units = Math.max(titles.filter((kind) => kind === "unit" || (anyTitle && kind === "other")).length, tables);
  return titles.filter((kind) => kind === "transversal").length * 2 <= units;
}

/** Whether nearly every structure has a section of transversal objectives, be it under headings of its own. */
function hasSectionInEach(entries: readonly Entry[]): boolean {
  const about = entries.flatMap((entry) => (entry.kind === "title" ? [entry.about] : entry.kind === "table" ? [aboutOf(entry.above)] : []));
  const units = about.filter((kind) => kind === "unit").length;
  return units >= 2 && about.filter((kind) => kind === "transversal").length * 4 >= units * 3;
}

function aboutOf(above: readonly AboveTitle[]): AboveTitle["kind"] | null {
  if (above.some(({ kind }) => kind === "unit")) return "unit";
  return above.some(({ kind }) => kind === "transversal") ? "transversal" : null;
}

function split(entries: readonly Entry[], openers: ReadonlySet<Opener>, restarts: ReadonlySet<Entry>): readonly Group[] {
  const inEach = hasSectionInEach(entries);
  const groups: { name: At<string> | null; transversal: boolean; objectives: ObjectiveEntry[] }[] = [];
  let name: At<string> | null = null;
  let transversal = false;
  let open = true;
  let newSheet = true;
  let afterTotal = false;
  for (const entry of entries) {
    if (entry.kind === "sheet") newSheet = true;
    else if (entry.kind === "table") {
      const unit: At<string> | null = unitAbove(entry.above);
      const across = unit === null && entry.above.some(({ kind }) => kind === "transversal");
      if (across && inEach && !newSheet) continue;
      const goesOn = continues(entry.above, unit, newSheet ? null : name);
      if (newSheet && !goesOn) {
        name = null;
        transversal = false;
        open = true;
      }
      newSheet = false;
      if (goesOn) continue;
      const other: At<string> | null = openers.has("table") || name === null ? namedAbove(entry.above) : null;
      const opens = openers.has("table") || (unit !== null && openers.has("unit-title"));
      if (unit ?? other) name = unit ?? other;
      if (opens) open = true;
      // What is common to all does not bear the name of the structure above it.
      if (opens && across) name = entry.above.find(({ kind }) => kind === "transversal")?.text ?? name;
      if (open) transversal = across;
    } else if (entry.kind === "title") {
      const kind = entry.about;
      if (kind === "transversal" && openers.has("transversal")) {
        name = entry.text;
        open = true;
        transversal = true;
      }
      // A section of the list goes on below the total of the one before.
      if (kind === "transversal" || kind === "section") afterTotal = false;
      if (kind === "transversal" || kind === "person") continue;
      if (kind === "unit" || (openers.has("title") && kind !== "section")) name = entry.text;
      if (openers.has("title") || (kind === "unit" && openers.has("unit-title"))) {
        open = true;
        transversal = false;
      }
    } else if (entry.kind === "total") {
      afterTotal = true;
      continue;
    } else {
      if ((openers.has("restart") && restarts.has(entry)) || (openers.has("total") && afterTotal)) open = true;
      const last = groups.at(-1);
      if (open || !last) groups.push({ name, transversal, objectives: [entry] });
      else last.objectives.push(entry);
      open = false;
      afterTotal = false;
    }
  }
  return groups;
}

/** Lists of one name are one, over however many sheets and tables ("(segue)", "foglio 2 di 3"). */
function joinedByName(groups: readonly Group[]): readonly Group[] {
  const byName = new Map<string, Group>();
  const stems = groups.map((group) => sheetStem(group.objectives[0]?.draft.table.sheet.name ?? ""));
  for (const [index, group] of groups.entries()) {
    const stem = stems[index] ?? "";
    // Sheets numbered "Tributi 1", "Tributi 2" are one structure's, whatever stands above their tables.
    const numbered = stem !== "" && stems.filter((other) => other === stem).length > 1;
    const key = numbered ? stem : group.name ? nameKey(group.name.value) : `#${String(index)}`;
    const known = byName.get(key);
    byName.set(key, known ? { ...known, objectives: [...known.objectives, ...group.objectives] } : group);
  }
  return [...byName.values()];
}

/** "Tributi 2" → "tributi"; "" for a sheet that bears no number, or nothing else. */
function sheetStem(sheet: string): string {
  const [, stem] = /^(.{3,}?)[\s_-]*\(?\d{1,2}\)?$/.exec(sheet) ?? [];
  return stem === undefined || GENERIC_SHEET.test(stem) ? "" : normalize(stem);
}

/** "Foglio 1", "Area 2", "Settore 3": the number is the structure's own, or none's. */
const GENERIC_SHEET =
  /^(?:foglio|sheet|area|settore|servizio|ufficio|direzione|scheda|obiettivo|ob\.?|tabella|allegato|parte|struttura|ripartizione|dipartimento)$/i;

/** A structure's name without the marks of its pages and parts. */
export function nameKey(name: string): string {
  return normalize(withoutPageMarks(name));
}

/** The title nearest to the table that names a structure. */
function unitAbove(above: readonly AboveTitle[]): At<string> | null {
  const last = [...above].reverse();
  const labelled = last.find(({ kind, label }) => kind === "unit" && label !== null);
  return (labelled ?? last.find(({ kind }) => kind === "unit"))?.text ?? null;
}

/** A title that names nothing else may name the structure, where it stands alone above its table. */
function namedAbove(above: readonly AboveTitle[]): At<string> | null {
  return [...above].reverse().find(({ kind }) => kind === "other")?.text ?? null;
}

/** Whether a further table goes on with the list above: it says so, or names the same structure. */
function continues(above: readonly AboveTitle[], unit: At<string> | null, before: At<string> | null): boolean {
  if (above.some(({ text }) => /\b(?:segue|continua|prosegue)\b/i.test(text.value))) return true;
  if (unit && before) return normalize(unit.value) === normalize(before.value);
  return false;
}

/** Objectives numbered 1 (or a) after others were: where no title stands between, for a list that begins under its own begins there. */
function restartsOf(entries: readonly Entry[]): ReadonlySet<Entry> {
  const numbered = entries.some((entry) => entry.kind === "objective" && topNumber(entry.draft.head.number) !== null);
  const placeOf = numbered ? topNumber : topLetter;
  const found = new Set<Entry>();
  let run: ObjectiveEntry[] = [];
  const close = (): void => {
    const places = restarts(run.map(({ draft }) => placeOf(draft.head.number)));
    run.forEach((entry, index) => {
      if (places.has(index)) found.add(entry);
    });
    run = [];
  };
  for (const entry of entries) {
    if (entry.kind === "objective") run.push(entry);
    else if (entry.kind === "title" || entry.kind === "sheet") close();
  }
  close();
  return found;
}

/** Mean length of names, in characters. */
const SHORTEST_NAME = 3;

/** Columns of texts whose values recur, or stand only where something begins. */
function groupingColumns(facts: readonly ColumnFacts[], taken: ReadonlySet<number>, entries: readonly Entry[]): readonly number[] {
  const objectives = entries.filter((entry) => entry.kind === "objective").length;
  return facts
    .filter(({ index, heading, texts, filled, distinct, hidden, ordinals, length }) => {
      // Crosses and codes of a letter or two name nothing.
      if (length < SHORTEST_NAME && heading.role !== "unit") return false;
      if (taken.has(index) || hidden || texts * 10 < filled * 9 || texts === 0 || ordinals * 2 > filled) return false;
      if (heading.role !== null && heading.role !== "unit" && heading.role !== "publicValue" && heading.role !== "strategic") return false;
      // Where each sheet holds one objective, the rows below it fill the column with other things.
      return distinct() <= Math.max(1, objectives / 1.5) || (heading.role === "unit" && oneOnEach(entries));
    })
    .map(({ index }) => index);
}

/** Values of a column of structures that mean all of them. */
const EVERYBODY =
  /^(?:tutt[ie]|tutto l ente|intero ente|intera struttura|ente|comuni|trasversal[ei]|intersettorial[ei]|general[ei]|tutta la struttura)$/;

/** Whether nearly every sheet holds a single objective: its structure's others are on other sheets. */
function oneOnEach(entries: readonly Entry[]): boolean {
  const sheets = entries.filter(({ kind }) => kind === "sheet").length;
  return sheets > 1 && entries.filter(({ kind }) => kind === "objective").length * 2 <= sheets * 3;
}

/** Lists by a column's values, within a sheet or `across` them; a blank or covered cell goes on with the one above. */
function byColumn(entries: readonly Entry[], index: number, across: boolean): readonly Group[] {
  const groups = new Map<string, { name: At<string> | null; transversal: boolean; objectives: ObjectiveEntry[] }>();
  let current: At<string> | null = null;
  let sheet = "";
  for (const entry of entries) {
    if (entry.kind === "sheet") {
      sheet = across ? "" : entry.sheet;
      current = null;
    }
    if (entry.kind !== "objective") continue;
    const { table, rows } = entry.draft;
    current = rows.map(({ row }) => shownTextAt(table.sheet, row, table.left + index)).find((text) => text !== null) ?? current;
    const name = current === null ? "" : normalize(current.value);
    const group = groups.get(`${sheet}\n${name}`);
    if (group) group.objectives.push(entry);
    else {
      const transversal = current !== null && (namesTransversal(current.value, table.own) || EVERYBODY.test(name));
      groups.set(`${sheet}\n${name}`, { name: current, transversal, objectives: [entry] });
    }
  }
  return [...groups.values()];
}
