/** What a grouping has for itself before any sum is looked at: its kind, and names that tell its lists apart. */
import { topNumber } from "../numbering";
import { namesUnit } from "../titles";
import type { ColumnFacts } from "./column-facts";
import type { Group, Grouping, GroupingKind } from "./groupings";
import { nameKey } from "./names-of-lists";

export function prior(grouping: Grouping, facts: readonly ColumnFacts[]): number {
  if (grouping.kind !== "column")
    return PRIOR[grouping.kind] + (distinctNames(grouping.groups) ? (nameUnits(grouping.groups) ? 1.5 : 0.5) : 0);
  const role = facts.find(({ index }) => index === grouping.column)?.heading.role;
  // "Servizi più semplici per i cittadini." is a sentence.
  const units = grouping.groups.filter(({ name }) => name !== null && namesUnit(name.value) && !name.value.endsWith(".")).length;
  const named = units * 2 > grouping.groups.length;
  // Of two columns of structures the one whose names stand together, or under which the numbers begin anew.
  if (role === "unit") return (named ? 3.5 : 3) + (inPieces(grouping) && !numberedApart(grouping) ? 0 : 0.7);
  // A column without a known heading may still name structures in its cells.
  if (role !== null) return -2;
  if (standsOnce(grouping)) return named ? 3 : 1.5;
  return named ? 2.5 : inPieces(grouping) ? -2 : 0;
}

/** What each kind of grouping has for itself before any sum is looked at. */
const PRIOR: Readonly<Record<GroupingKind, number>> = {
  sheet: 1,
  names: 1.5,
  titles: 2,
  blocks: 1.5,
  "all-titles": 0,
  tables: 1,
  numbers: 0.5,
  totals: 0.5,
  "titles-numbers": 0.5,
  column: 0,
};

/** Values that come again after others: they say something of each objective, such as where its data come from. */
function inPieces({ groups }: Grouping): boolean {
  return groups.some(({ objectives }, i) => {
    const last = objectives.at(-1)?.draft;
    const next = groups[i + 1]?.objectives[0]?.draft;
    return last !== undefined && last.table === next?.table && last.head.row > next.head.row;
  });
}

/** Lists that are each numbered from one on, whatever stands between their rows. */
function numberedApart({ groups }: Grouping): boolean {
  return (
    groups.length > 1 &&
    groups.every(({ objectives }) => objectives.length > 1 && objectives.every(({ draft }, i) => topNumber(draft.head.number) === i + 1))
  );
}

/** Values that each stand once, where their list begins, with blanks below: they part the rows, and say nothing of each. */
function standsOnce({ groups, column }: Grouping): boolean {
  return (
    groups.length > 1 &&
    groups.every(
      ({ name, objectives }) =>
        name !== null &&
        objectives.length > 1 &&
        objectives.slice(1).every(({ draft: { table, head } }) => table.sheet.value(head.row, table.left + (column ?? 0)) === null),
    )
  );
}

/** Whether most of the names say that they are structures'. */
function nameUnits(groups: readonly Group[]): boolean {
  return groups.filter(({ name }) => name !== null && namesUnit(name.value)).length * 2 > groups.length;
}

function distinctNames(groups: readonly Group[]): boolean {
  const names = groups.map(({ name }) => nameKey(name?.value ?? ""));
  return groups.length > 1 && names.every((name) => name !== "") && new Set(names).size === names.length;
}
