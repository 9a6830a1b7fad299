/** Lists by the values of a column of texts: structures, persons, offices. */
import type { At } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { shownTextAt } from "../cells";
import { namesTransversal } from "../titles";
import type { ColumnFacts } from "./column-facts";
import type { Entry, ObjectiveEntry } from "./entries";
import type { Group } from "./groupings";
import type { DataRow } from "./row";

/** Columns of texts whose values recur, or stand only where something begins. */
export function groupingColumns(facts: readonly ColumnFacts[], taken: ReadonlySet<number>, entries: readonly Entry[]): readonly number[] {
  const objectives = entries.filter((entry) => entry.kind === "objective").length;
  return facts
    .filter(({ index, heading, texts, filled, distinct, hidden, ordinals, length }) => {
      // Under a year stands what is due in it.
      if (YEAR.test(heading.text)) return false;
      // Crosses and codes of a letter or two name nothing.
      if (length < SHORTEST_NAME && heading.role !== "unit") return false;
      if (taken.has(index) || hidden || texts * 10 < filled * 9 || texts === 0 || ordinals * 2 > filled) return false;
      if (heading.role !== null && heading.role !== "unit" && heading.role !== "publicValue" && heading.role !== "strategic") return false;
      // Where each sheet holds one objective, the rows below it fill the column with other things.
      return distinct() <= Math.max(1, objectives / 1.5) || (heading.role === "unit" && oneOnEach(entries));
    })
    .map(({ index }) => index);
}

const YEAR = /^\s*(?:anno\s)?20\d\d\s*$/i;

/** Mean length of names, in characters. */
const SHORTEST_NAME = 3;

/** Values of a column of structures that mean all of them. */
const EVERYBODY = /^(?:tutt[ie]|tutto l ente|intero ente|intera struttura|ente|comuni|general[ei]|tutta la struttura)$/;

/** Whether nearly every sheet holds a single objective: its structure's others are on other sheets. */
export function oneOnEach(entries: readonly Entry[]): boolean {
  const sheets = entries.filter(({ kind }) => kind === "sheet").length;
  return sheets > 1 && entries.filter(({ kind }) => kind === "objective").length * 2 <= sheets * 3;
}

interface NamedList extends Group {
  readonly objectives: ObjectiveEntry[];
}

/** Lists by a column's values, within a sheet or `across` them; a blank or covered cell goes on with the one above. */
export function byColumn(entries: readonly Entry[], index: number, across: boolean): readonly Group[] {
  const groups: NamedList[] = [];
  const bySheet = new Map<string, Map<string, NamedList>>();
  let onSheet = new Map<string, NamedList>();
  let current: At<string> | null = null;
  // The list that goes on: most rows bear the value of the one above, or one that is met for the first time.
  let open: NamedList | undefined;
  for (const entry of entries) {
    if (entry.kind === "sheet") {
      const sheet = across ? "" : entry.sheet;
      onSheet = bySheet.get(sheet) ?? new Map<string, NamedList>();
      bySheet.set(sheet, onSheet);
      current = null;
      open = undefined;
    }
    if (entry.kind !== "objective") continue;
    const { table, rows } = entry.draft;
    const shown = firstShown(table.sheet, rows, table.left + index);
    if (!open || (shown !== null && shown.value !== current?.value)) {
      current = shown ?? current;
      const name = current === null ? "" : normalize(current.value);
      open = onSheet.get(name);
      if (!open) {
        const transversal = current !== null && (namesTransversal(current.value, table.own) || EVERYBODY.test(name));
        open = { name: current, transversal, objectives: [] };
        onSheet.set(name, open);
        groups.push(open);
      }
    }
    open.objectives.push(entry);
  }
  return groups;
}

/**
 * Whether some value of the column comes twice on a sheet, or goes on over blank cells: one that never does only says more of each objective, and
 * a workbook may have tens of thousands of them.
 */
export function recurs(entries: readonly Entry[], index: number): boolean {
  const seen = new Set<string>();
  let current = "";
  for (const entry of entries) {
    if (entry.kind === "sheet") {
      seen.clear();
      current = "";
    }
    if (entry.kind !== "objective") continue;
    const { table, rows } = entry.draft;
    const shown = firstShown(table.sheet, rows, table.left + index);
    if (shown !== null) current = normalize(shown.value);
    if (seen.size === seen.add(current).size) return true;
  }
  return false;
}

function firstShown(sheet: Sheet, rows: readonly DataRow[], col: number): At<string> | null {
  for (const { row } of rows) {
    const shown = shownTextAt(sheet, row, col);
    if (shown !== null) return shown;
  }
  return null;
}
