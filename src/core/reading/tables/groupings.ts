/** The ways in which the objectives of a form could be lists: by sheet, titles, tables, totals, numbering, or a column's values. */
import type { At } from "../../plan/plan";
import { normalize } from "../../text/normalize";
import { restarts, topLetter, topNumber } from "../numbering";
import type { AboveTitle } from "../titles-above";
import type { ColumnFacts } from "./column-facts";
import { byColumn, groupingColumns, oneOnEach, recurs } from "./by-column";
import type { Entry, ObjectiveEntry } from "./entries";
import { continues, joinedByName, namedAbove, unitAbove } from "./names-of-lists";
import { withUnitsOfPersons } from "./units-of-persons";

/** One list of a grouping: its objectives and what names it. */
export interface Group {
  readonly name: At<string> | null;
  /** Counts for every other list ("Tutti i settori"). */
  readonly transversal: boolean;
  readonly objectives: readonly ObjectiveEntry[];
}

/** What made the lists, from which a sentence can be made. */
export type GroupingKind =
  | "sheet"
  | "names"
  | "titles"
  | "blocks"
  | "all-titles"
  | "tables"
  | "numbers"
  | "totals"
  | "titles-numbers"
  | "column";

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
  const entries = withUnitsOfPersons(given);
  const restarts = restartsOf(entries);
  const inEach = hasSectionInEach(entries);
  const contiguous = OPENERS.filter(([, openers]) => !openers.has("transversal") || standsForMany(entries, openers.has("title"))).map(
    ([kind, openers]): Grouping => ({ kind, column: null, groups: split(entries, openers, { restarts, inEach }) }),
  );
  const tables = contiguous.find(({ kind }) => kind === "tables")?.groups ?? [];
  const names: Grouping = { kind: "names", column: null, groups: joinedByName(tables) };
  // What stands under a title of transversal objectives is one list, whatever else its columns say.
  const shared = tables.every(({ transversal }) => transversal);
  const across = oneOnEach(entries);
  const columns = groupingColumns(facts, taken, entries).flatMap((index): readonly Grouping[] => {
    const ofUnits = facts[index]?.heading.role === "unit";
    if (!ofUnits && (shared || !recurs(entries, index))) return [];
    const groups = byColumn(entries, index, across && ofUnits);
    return ofUnits || tellsApart(groups) ? [{ kind: "column", column: index, groups }] : [];
  });
  return [...contiguous, names, ...columns].filter(({ groups }) => groups.length > 0);
}

function tellsApart(groups: readonly Group[]): boolean {
  // One word on all objectives of all sheets ("Obiettivo") tells nothing apart; a column whose first cell is blank only says more of single ones.
  const names = new Set(groups.map(({ name }) => normalize(name?.value ?? "")));
  return names.size > 1 && groups[0]?.name !== null;
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
  let [units, transversal] = [0, 0];
  for (const entry of entries) {
    const about = entry.kind === "title" ? entry.about : entry.kind === "table" ? aboutOf(entry.above) : null;
    if (about === "unit") units += 1;
    if (about === "transversal") transversal += 1;
  }
  return units >= 2 && transversal * 4 >= units * 3;
}

function aboutOf(above: readonly AboveTitle[]): AboveTitle["kind"] | null {
  if (above.some(({ kind }) => kind === "unit")) return "unit";
  if (above.some(({ kind }) => kind === "transversal")) return "transversal";
  // "Registro imprese" alone above a table is a structure's name, too.
  return above.some(({ kind }) => kind === "other") ? "unit" : null;
}

/** What is the same for all that may open a list. */
interface Seen {
  /** Objectives at which the numbers begin anew. */
  readonly restarts: ReadonlySet<Entry>;
  /** Each structure has a section of transversal objectives. */
  readonly inEach: boolean;
}

function split(entries: readonly Entry[], openers: ReadonlySet<Opener>, { restarts, inEach }: Seen): readonly Group[] {
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
