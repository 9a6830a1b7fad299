/** Where two groupings of a form's rows are about as good, and give other sums: the sheets that can be read in two ways. */
import type { Doubt, GroupedBy, PossibleReading } from "../../plan/doubt";
import type { Exact } from "../../exact";
import type { CellRef } from "../../sheet/address";
import { normalize } from "../../text/normalize";
import { keptFor } from "../../text/remembered";
import { totalInHeading } from "../../text/total";
import { namesUnit } from "../titles";
import type { ColumnFacts } from "./column-facts";
import type { ObjectiveEntry } from "./entries";
import type { Group, Grouping } from "./groupings";
import { isCanonical, sameSums } from "./sums-of-lists";
import { inScaleOf, sumOf } from "./totals-of-list";
import type { Weighed } from "./weigh";

/** A grouping that is better by less than this is better by chance. */
const MARGIN = 0.3;

/** What a column of totals that says what each list makes is worth: it settles which lists are meant. */
const SETTLED = 3;

/** The doubt about each sheet (by name) on which the readings differ; none where one of them explains the form better. */
export function doubtsBetween(chosen: Weighed, other: Weighed | null, facts: readonly ColumnFacts[]): ReadonlyMap<string, Doubt> {
  if (other === null || !(chosen.score - other.score < MARGIN || bothAgree(chosen, other, facts) || eachStates(chosen, other)))
    return new Map();
  return doubtsWhereSumsDiffer({ grouping: chosen.grouping, facts }, { grouping: other.grouping, facts });
}

/** How a form's rows are weighed and parted into lists. */
export interface Way {
  readonly grouping: Grouping;
  readonly facts: readonly ColumnFacts[];
  /** The heading of the weights, where the ways differ in it. */
  readonly weight?: string | undefined;
}

/** Both ways, on each sheet (by name) on which they give other sums. */
export function doubtsWhereSumsDiffer(chosen: Way, other: Way): ReadonlyMap<string, Doubt> {
  const doubts = new Map<string, Doubt>();
  for (const [sheet, cell] of beginnings(chosen.grouping)) {
    const [first, second] = [chosen, other].map(({ grouping, facts, weight }) => ({ ...readingOn(sheet, grouping, facts), weight }));
    if (first && second && !sameSums(first.sums, second.sums)) doubts.set(sheet, { cell, readings: [first, second] });
  }
  return doubts;
}

/**
 * Lists by either of two columns of structures, all of which make one total: lists that agree make pairs that agree, whichever are meant. A
 * total of 100, or totals on the sheet, settle it.
 */
function bothAgree(chosen: Weighed, other: Weighed, facts: readonly ColumnFacts[]): boolean {
  return (
    chosen.score - other.score < SETTLED &&
    [chosen, other].every(
      ({ grouping, agreed, common, covered }) =>
        grouping.kind === "column" &&
        facts.find(({ index }) => index === grouping.column)?.heading.role === "unit" &&
        agreed &&
        covered === 0 &&
        common !== null &&
        !isCanonical(common),
    )
  );
}

/**
 * One list over tables of which each has a title that names another structure, and headings that say what its weights make: "Settore Tributi" of 60
 * and "Settore Scuola" of 40, both below "Peso (tot. 100)", may be one list of 100, or two that lack something. Each below a total of its own
 * lacks nothing, however they are read.
 */
function eachStates(chosen: Weighed, other: Weighed): boolean {
  const lists = other.grouping.groups.filter(({ transversal }) => !transversal);
  const tables = new Set(lists.map(({ objectives: [first] }) => first?.draft.table));
  const names = new Set(lists.map(({ name }) => name && normalize(name.value)));
  const stated = lists.map(statedByHeading);
  return (
    chosen.grouping.groups.length < other.grouping.groups.length &&
    tables.size === lists.length &&
    names.size === lists.length &&
    lists.every(({ name }, index) => name !== null && namesUnit(name.value) && stated[index]) &&
    lists.some(({ objectives }, index) => !makes(objectives, stated[index]))
  );
}

function makes(objectives: readonly ObjectiveEntry[], stated: Exact | null | undefined): boolean {
  const made = sumOf(objectives);
  return !!stated && inScaleOf(stated, made).equals(made);
}

/** What the heading of the weights says that they make, above the list's first objective. */
function statedByHeading({ objectives: [first] }: Group): Exact | null {
  for (const { role, text } of first?.draft.table.headings ?? []) {
    const stated = role === "weight" ? totalInHeading(text) : null;
    if (stated) return stated.value;
  }
  return null;
}

/** Where the first list of each sheet begins. */
function beginnings({ groups }: Grouping): ReadonlyMap<string, CellRef> {
  const found = new Map<string, CellRef>();
  for (const entry of groups.flatMap(({ objectives }) => objectives)) {
    const { table, head } = entry.draft;
    const known = found.get(table.sheet.name);
    const cell = { sheet: table.sheet.name, row: head.row, col: table.left };
    if (!known || cell.row < known.row) found.set(cell.sheet, cell);
  }
  return found;
}

/** The lists that begin on the sheet, those that count for all left aside. One alone is all rows together, whatever else would have parted it. */
export function readingOn(sheet: string, grouping: Grouping, facts: readonly ColumnFacts[]): PossibleReading & { readonly by: GroupedBy } {
  const own = listsBySheet(grouping).get(sheet) ?? [];
  const by = own.length === 1 && grouping.kind !== "column" ? ({ kind: "sheet" } as const) : groupedBy(grouping, facts);
  return { lists: own.length, sums: own.map(({ objectives }) => sumOf(objectives)), by };
}

/** Gathered once a grouping, which is asked for every sheet of a workbook. */
const listsBySheet = keptFor(({ groups }: Grouping): ReadonlyMap<string | undefined, readonly Group[]> => {
  const found = new Map<string | undefined, Group[]>();
  for (const group of groups) {
    if (group.transversal) continue;
    const known = found.get(sheetOf(group));
    if (known) known.push(group);
    else found.set(sheetOf(group), [group]);
  }
  return found;
});

function sheetOf({ objectives }: Group): string | undefined {
  const [first]: readonly (ObjectiveEntry | undefined)[] = objectives;
  return first?.draft.table.sheet.name;
}

function groupedBy({ kind, column }: Grouping, facts: readonly ColumnFacts[]): GroupedBy {
  switch (kind) {
    case "column":
      return { kind, heading: facts.find(({ index }) => index === column)?.heading.text ?? "" };
    case "sheet":
    case "tables":
    case "numbers":
    case "totals":
      return { kind };
    default:
      return { kind: "titles" };
  }
}
