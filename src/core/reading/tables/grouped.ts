/** The rows of a form for one way to weigh them, and the lists that they make: the best grouping, and the next that gives other sums. */
import { nearlyEqual, sum, type Exact } from "../../exact";
import { normalize } from "../../text/normalize";
import { keptFor } from "../../text/remembered";
import { totalInHeading } from "../../text/total";
import { totalAbove } from "../titles-above";
import type { ColumnFacts } from "./column-facts";
import type { TableColumns } from "./columns";
import { formRows, type Entry, type ObjectiveEntry } from "./entries";
import { groupings, type Grouping } from "./groupings";
import { inOneScale } from "./scale";
import { headingOf, type Table } from "./table";
import { sameSums } from "./sums-of-lists";
import { inScaleOf, statedBeside, sumOf } from "./totals-of-list";
import { weighed, type Weighed } from "./weigh";

/** Which columns of the form hold what; indexes from the table's left edge, 0-based. */
export interface Columns {
  readonly tables: readonly Table[];
  readonly facts: readonly ColumnFacts[];
  readonly columns: TableColumns;
  readonly taken: ReadonlySet<number>;
  readonly weight: number;
  readonly parts: readonly number[];
  /** The column that states totals beside the weights, null without one. */
  readonly stated: number | null;
  /** For a column of a matrix, which is one list a sheet: what stands beside totals in its other columns. */
  readonly told?: ReadonlySet<string>;
  /** For a column of a matrix: the rows (0-based) that are totals in most of its columns. */
  readonly totals?: ReadonlyMap<Table, ReadonlySet<number>>;
  /** The groupings to choose from, where something says what parts the rows. */
  readonly lists?: ((entries: readonly Entry[], taken: ReadonlySet<number>) => readonly Grouping[]) | undefined;
}

export interface Grouped {
  readonly entries: readonly Entry[];
  readonly best: Weighed | null;
  readonly other: Weighed | null;
}

/** Two neighbouring rows with one text and weight are one objective or two, whichever makes the totals (reading.md, "Twins"). */
export function grouped(form: Columns): Grouped {
  const usual = groupedAs(form, false);
  if (form.parts.length > 0 || !usual.entries.some((entry, i) => isAlike(entry, usual.entries[i - 1]))) return usual;
  const otherwise = groupedAs(form, true);
  return (otherwise.best?.score ?? 0) > (usual.best?.score ?? 0) ? otherwise : usual;
}

/** Whether the objective repeats its weight on further rows with its title, or reads like the one before it. */
function isAlike(entry: Entry, before: Entry | undefined): boolean {
  if (entry.kind !== "objective") return false;
  const { repeated, head } = entry.draft;
  if (repeated.length > 0) return true;
  const above = before?.kind === "objective" ? before.draft.head : null;
  if (!above?.title || !head.title || normalize(above.title.value) !== normalize(head.title.value)) return false;
  const [own, other] = [head.weight?.value, above.weight?.value];
  return own?.kind === "number" && other?.kind === "number" && own.value.equals(other.value);
}

function groupedAs(form: Columns, otherwise: boolean): Grouped {
  const { tables, facts, columns, taken, weight, parts, told, totals } = form;
  const placed = tables.map((table) => ({ table, columns }));
  const rows = formRows(placed, weight, parts, { only: told !== undefined, otherwise, told, totals });
  const entries = inOneScale(rows.entries);
  const all = form.lists ? form.lists(entries, taken) : groupings(entries, facts, taken);
  const statedAt = statedByTables(weight);
  const ranked = weighed(told ? all.filter(({ kind }) => kind === "sheet") : all, entries, facts)
    .map((one) => ({ ...one, score: one.score + 3 * madeAsStated(one, form, statedAt) }))
    .sort((a, b) => b.score - a.score);
  const [best = null, ...others] = ranked;
  return { entries, best, other: others.find((one) => best !== null && !sameSums(one.sums, best.sums)) ?? null };
}

/** The share of lists that make what a column of totals states on their rows, or their headings, or the rows above these. */
function madeAsStated({ grouping }: Weighed, { stated }: Columns, statedAt: (table: Table) => StatedAt): number {
  const groups = grouping.groups.filter(({ transversal }) => !transversal);
  const made = groups.filter(({ objectives }) => {
    const totals = statedFor(objectives, stated, statedAt);
    if (totals.length === 0) return false;
    const own = sumOf(objectives);
    return totals.some((total) => nearlyEqual(inScaleOf(total, own), own));
  });
  return groups.length === 0 ? 0 : made.length / groups.length;
}

function statedFor(objectives: readonly ObjectiveEntry[], stated: number | null, statedAt: (table: Table) => StatedAt): readonly Exact[] {
  const beside = statedBeside(objectives, stated);
  if (beside) return [beside.value];
  const tables = new Set<Table>();
  for (const { draft } of objectives) tables.add(draft.table);
  const inHeadings: Exact[] = [];
  for (const table of tables) {
    const { inHeading } = statedAt(table);
    if (inHeading) inHeadings.push(inHeading);
  }
  const first = objectives[0]?.draft.table;
  const above = first ? statedAt(first).above : null;
  return [...(inHeadings.length === tables.size ? [sum(inHeadings)] : []), ...(above === null ? [] : [above])];
}

/** What the heading of a table's weights, and the rows above it, state as a total. */
interface StatedAt {
  readonly inHeading: Exact | null;
  readonly above: Exact | null;
}

/** Looked for once a table: a column of texts may part it into thousands of lists. */
function statedByTables(weight: number): (table: Table) => StatedAt {
  return keptFor((table: Table) => {
    const col = table.left + weight;
    const above = totalAbove(table, col);
    return {
      inHeading: totalInHeading(headingOf(table, col)?.text ?? "")?.value ?? null,
      above: above?.formula === null ? above.value : null,
    };
  });
}
