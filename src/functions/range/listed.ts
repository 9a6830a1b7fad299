/**
 * Tables of a range by the rows of core/reading: the same data, totals, titles, parts and repetitions as on a sheet. Where its tables and
 * columns are is not weighed by evidence, as on a sheet: the headings must name them. All of core/reading makes functions.js 58 KB and a call
 * a thousandth of a second, of which a cell has 45 and a thirtieth.
 */
import { ZERO } from "../../core/exact";
import type { At, Objective, Unit } from "../../core/plan/plan";
import { topNumber } from "../../core/reading/numbering";
import type { TableColumns } from "../../core/reading/tables/columns";
import { draftsOf, habitsOf, type Draft, type Habits } from "../../core/reading/tables/drafts";
import type { Entry } from "../../core/reading/tables/entries";
import type { DataRow, TableRow } from "../../core/reading/tables/row";
import { tableRows } from "../../core/reading/tables/rows";
import { inOneScale } from "../../core/reading/tables/scale";
import type { Table } from "../../core/reading/tables/table";
import { withoutPageMarks } from "../../core/reading/titles";
import { titleKind } from "../../core/reading/title-kind";
import { titlesAbove } from "../../core/reading/titles-above";
import type { Sheet } from "../../core/sheet/sheet";
import { normalize } from "../../core/text/normalize";
import { judgeWeights } from "../judge";
import { rowList } from "../texts";
import type { Headed } from "./headed";
import type { Places } from "./goal";
import type { Grid } from "./grid";
import { objectiveOf } from "./objective-of";
import { refusal, type Refusal } from "./refusal";
import { sectionsOf, toUnit, type Section } from "./sections";
import { columnsOf, tableOf } from "./table-of";

/** What the table of a range is. */
export type Listed = { readonly kind: "list"; readonly unit: Unit } | Refusal;

/**
 * The one list of the range's table.
 * @param headed its headings; rows of the sheet are one further down than those of the range
 */
export function listedUnit(grid: Grid, sheet: Sheet, headed: Headed, places: Pick<Places, "result" | "shares">): Listed {
  const table = tableOf(sheet, headed);
  const columns = columnsOf(grid, table, headed, places.result);
  const weight = headed.weight;
  const part = headed.columns.get("phaseWeight");
  const parts = part === undefined || part === weight ? [] : [part, ...headed.measures];
  if (isUnnamed(sheet, table, columns.title)) return refusal("which-column");
  let seen = false;
  const rows = tableRows(table, columns, weight, parts, new Set()).map((row) => {
    // The first objective goes on with none.
    const own = seen ? covered(row, sheet, columns, places.result) : row;
    seen ||= row.kind === "data";
    return own;
  });
  const lost = lostRows(sheet, table, rows, weight);
  if (lost.length > 0) return refusal("several-lists", { rows: rowList([table.first, lost[0] ?? 0]) });
  const run = rows.flatMap((row) => (row.kind === "data" ? [row] : row.kind === "title" ? [null] : []));
  const habits = habitsOf([{ table, columns, run }], parts.length > 0, false);
  const read = (sparse: Habits["sparse"]): Listed => {
    const drafts = scaled(draftsOf(table, columns, run, { ...habits, sparse }));
    if (drafts.every(({ head }) => head.weight === null || head.weight.value.kind === "empty")) return refusal("no-weights", {}, true);
    const sections = sectionsOf(rows, drafts);
    const several = severalLists(
      rows,
      drafts,
      titlesAbove(table).map(({ text }) => text),
    );
    if (several) return several;
    const objectives = (section: Section): readonly Objective[] =>
      section.drafts.map((draft) => {
        const objective = objectiveOf(grid, draft, { ...places, sheet, weight, title: columns.title }, part, headed.measures);
        const stated = [...section.ofParts].reverse().find(({ after }) => after === draft)?.total;
        return stated && objective.phases.length > 0 ? { ...objective, phaseTotal: stated } : objective;
      });
    return { kind: "list", unit: toUnit(grid, table, weight, sections.map((section) => ({ section, objectives: objectives(section) }))) }; // prettier-ignore
  };
  const doubtful = places.result < 0 ? [] : rows.flatMap((row) => (isDoubtful(sheet, row, places.result) ? [row.row] : []));
  if (doubtful.length > 0) return refusal("total-or-weight", { rows: rowList(doubtful) });
  const { sparse } = habits;
  // What nothing but sums calls parts could be objectives as well: the reading counts whose weights make what they should.
  const readings = [sparse, ...(sparse.size > 0 ? [new Set<DataRow>()] : [])].map(read);
  const good = readings.filter((one) => one.kind === "list" && isRight(one.unit));
  const [only] = readings.length === 1 ? readings : good.length === 1 ? good : [];
  return only ?? refusal("phases-or-weights", { rows: rowList(run.flatMap((row) => (row && !sparse.has(row) ? [row.row] : []))) });
}

/** Whether the weights make what they should. */
function isRight(unit: Unit): boolean {
  const judged = judgeWeights(unit, null, ZERO);
  return judged.kind === "judged" && judged.faults.every(({ kind }) => kind === "impossible");
}

/** No heading says where the titles stand, and texts stand where there is none: the headings are not all in the range. */
function isUnnamed(sheet: Sheet, { headings, last }: Table, title: number): boolean {
  if (headings.some(({ role, col }) => col === title && role !== null)) return false;
  const unheaded = headings.filter(({ text }) => text === "").map(({ col }) => col);
  return sheet.rows.some(
    ({ row, cells }) => row > last && cells.some(({ col, value }) => typeof value === "string" && unheaded.includes(col)),
  );
}

/** A number that is the sum of others in a row without words, but with a result of its own: it could be a weight as well. */
function isDoubtful(sheet: Sheet, row: TableRow, resultCol: number): boolean {
  return row.kind === "total" && sheet.value(row.row, resultCol) !== null && row.totals.every(({ text }) => text === "");
}

/**
 * In the standard sheet, where objectives stand below strategic ones and are not numbered, one weight is merged over several rows: a range shows
 * only its first cell. A row without a weight there, and without a result, goes on with the one above.
 */
function covered(row: TableRow, sheet: Sheet, { number, strategic, publicValue }: TableColumns, resultCol: number): TableRow {
  if (row.kind !== "data" || number !== undefined || (strategic ?? publicValue) === undefined) return row;
  if (row.weight?.value.kind !== "empty" || (resultCol >= 0 && sheet.value(row.row, resultCol) !== null)) return row;
  return { ...row, weight: null };
}

/** Rows with a number where weights stand that no one has read: below other headings. */
function lostRows(sheet: Sheet, { last }: Table, rows: readonly TableRow[], weight: number): readonly number[] {
  const known = new Set(rows.map(({ row }) => row));
  return sheet.rows
    .filter(({ row }) => row > last && !known.has(row) && typeof sheet.value(row, weight) === "number")
    .map(({ row }) => row);
}

function scaled(drafts: readonly Draft[]): readonly Draft[] {
  const entries = inOneScale(drafts.map((draft): Entry => ({ kind: "objective", draft })));
  return entries.flatMap((entry) => (entry.kind === "objective" ? [entry.draft] : []));
}

/**
 * Titles of structures or persons between the rows, or a numbering that begins anew without any title: what core/reading tells by the other sheets, a range cannot.
 */
function severalLists(rows: readonly TableRow[], drafts: readonly Draft[], above: readonly At<string>[]): Refusal | null {
  const heads = new Map(drafts.map((draft) => [draft.head.row, draft]));
  const begins: number[] = [];
  let [fresh, last, seen] = [true, 0, 0];
  const known = new Set(above.map(({ value }) => nameOf(value)));
  for (const row of rows) {
    if (row.kind === "title") {
      const kind = titleKind(row.text.value, row.label, {});
      // The same title again heads the next page.
      if (seen > 0 && (kind === "unit" || kind === "person") && !known.has(nameOf(row.text.value))) begins.push(row.row);
      known.add(nameOf(row.text.value));
    }
    const draft = row.kind === "data" ? heads.get(row.row) : undefined;
    if (row.kind === "title" || row.kind === "total") fresh = true;
    if (!draft) continue;
    const number = topNumber(draft.head.number);
    if (!fresh && number === 1 && last > 1) begins.push(row.row);
    if (number !== null) last = number;
    seen += 1;
    fresh = false;
  }
  const first = rows.find(({ kind }) => kind === "title" || kind === "data")?.row ?? 1;
  return begins.length === 0 ? null : refusal("several-lists", { rows: rowList([first, ...begins]) });
}

function nameOf(title: string): string {
  return normalize(withoutPageMarks(title)).trim();
}
