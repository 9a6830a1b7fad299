/**
 * Tables of a range by the rows of core/reading: the same data, totals, titles, parts and repetitions as on a sheet. Where its tables and
 * columns are is not weighed by evidence, as on a sheet: the headings must name them. All of core/reading makes functions.js 58 KB and a call
 * a thousandth of a second, of which a cell has 45 and a thirtieth.
 */
import { HUNDRED, nearlyEqual, sum, ZERO } from "../../core/exact";
import type { At, DeclaredTotal, Objective, Phase, Unit } from "../../core/plan/plan";
import { columnRole, type ColumnRole } from "../../core/reading/headings";
import { topNumber } from "../../core/reading/numbering";
import type { TableColumns } from "../../core/reading/tables/columns";
import { draftsOf, habitsOf, type Draft, type Habits } from "../../core/reading/tables/drafts";
import type { Entry } from "../../core/reading/tables/entries";
import type { DataRow, TableRow, TotalRow } from "../../core/reading/tables/row";
import { tableRows } from "../../core/reading/tables/rows";
import { inOneScale } from "../../core/reading/tables/scale";
import type { Table } from "../../core/reading/tables/table";
import { inScaleOf } from "../../core/reading/tables/totals-of-list";
import { namesTransversal } from "../../core/reading/titles";
import { titleKind } from "../../core/reading/title-kind";
import { titlesAbove, totalAbove } from "../../core/reading/titles-above";
import type { Sheet } from "../../core/sheet/sheet";
import { readTotal } from "../../core/text/total";
import type { WeightReading } from "../../core/text/values";
import { readWeight } from "../../core/text/weight";
import { judgeWeights } from "../judge";
import { rowList } from "../texts";
import type { Headed } from "./headed";
import { goalOf, unitOf, type Places } from "./goal";
import type { Grid } from "./grid";
import { refusal, type Refusal } from "./refusal";

/** What the table of a range is. */
export type Listed = { readonly kind: "list"; readonly unit: Unit } | Refusal;

interface Section {
  readonly name: At<string> | null;
  readonly drafts: Draft[];
  readonly totals: DeclaredTotal[];
  /** Totals of parts, with the objective above each. */
  readonly ofParts: { readonly after: Draft; readonly total: DeclaredTotal }[];
}

/**
 * The one list of the range's table.
 * @param headed its headings; rows of the sheet are one further down than those of the range
 */
export function listedUnit(grid: Grid, sheet: Sheet, headed: Headed, places: Pick<Places, "result" | "shares">): Listed {
  const table = tableOf(sheet, headed);
  const columns = columnsOf(table, headed, places.result);
  const weight = headed.weight;
  const part = headed.columns.get("phaseWeight");
  const parts = part === undefined || part === weight ? [] : [part];
  if (isUnnamed(sheet, table, columns.title)) return refusal("which-column");
  const rows = tableRows(table, columns, weight, parts, new Set()).map((row) => covered(row, sheet, columns, places.result));
  const lost = lostRows(sheet, table, rows, weight);
  if (lost.length > 0) return refusal("several-lists", { rows: rowList([table.first, lost[0] ?? 0]) });
  const run = rows.flatMap((row) => (row.kind === "data" ? [row] : row.kind === "title" ? [null] : []));
  const habits = habitsOf([{ table, columns, run }], parts.length > 0, false);
  const read = (sparse: Habits["sparse"]): Listed => {
    const drafts = scaled(draftsOf(table, columns, run, { ...habits, sparse }));
    if (drafts.every(({ head }) => head.weight === null || head.weight.value.kind === "empty")) return refusal("no-weights", {}, true);
    const sections = sectionsOf(rows, drafts);
    const several = severalLists(rows, drafts);
    if (several) return several;
    const objectives = (section: Section): readonly Objective[] =>
      section.drafts.map((draft) => {
        const objective = objectiveOf(grid, draft, { ...places, weight, title: columns.title }, part);
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
  return judged.kind === "judged" && judged.faults.length === 0;
}

/** No heading says where the titles stand, and texts stand where there is none: the headings are not all in the range. */
function isUnnamed(sheet: Sheet, { headings, last }: Table, title: number): boolean {
  if (headings.some(({ role, col }) => col === title && role !== null)) return false;
  const unheaded = headings.filter(({ text }) => text === "").map(({ col }) => col);
  return sheet.rows.some(
    ({ row, cells }) => row > last && cells.some(({ col, value }) => typeof value === "string" && unheaded.includes(col)),
  );
}

/** The objective with its parts: on rows of their own, or in a column beside. */
function objectiveOf(grid: Grid, draft: Draft, places: Places, partCol: number | undefined): Objective {
  const { head, rows, parts } = draft;
  const own = (row: DataRow, col: number): WeightReading => readWeight(grid[row.row - 1]?.[col] ?? null);
  const at = (row: DataRow, weight: WeightReading, phases: readonly Phase[] = []): Objective =>
    goalOf(grid[row.row - 1] ?? [], row.row - 1, places, weight, row.number?.value ?? null, phases);
  const weightOf = (row: DataRow): WeightReading => row.weight?.value ?? { kind: "empty" };
  if (parts.length > 0 || partCol === undefined) return at(head, weightOf(head), parts.map((row) => at(row, weightOf(row)))); // prettier-ignore
  const beside = rows.flatMap((row): readonly Phase[] => {
    const weight = own(row, partCol);
    const phase = goalOf(grid[row.row - 1] ?? [], row.row - 1, { ...places, weight: partCol }, weight, null);
    return weight.kind === "empty" ? [] : [phase];
  });
  const objective = at(head, weightOf(head), beside);
  // Results on every row of the parts are theirs.
  const theirs = beside.length > 1 && beside.every(({ achievement }) => achievement && achievement.value.kind !== "empty");
  return theirs ? { ...objective, achievement: null } : objective;
}

/** A number that is the sum of others in a row without words, but with a result of its own: it could be a weight as well. */
function isDoubtful(sheet: Sheet, row: TableRow, resultCol: number): boolean {
  return row.kind === "total" && sheet.value(row.row, resultCol) !== null && row.totals.every(({ text }) => text === "");
}

function tableOf(sheet: Sheet, { row, texts, below }: Headed): Table {
  const first = row + 1;
  const headings = texts.map((text, col) => ({
    col,
    row: first,
    text,
    role: text === "" ? null : columnRole(text),
    above: "",
    aboveRole: null,
  }));
  const last = first + (below ? 1 : 0);
  return { sheet, first, last, headings, left: 0, right: texts.length - 1, end: Infinity, from: 0, form: "", own: {}, chosen: null };
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

const TITLES: readonly ColumnRole[] = ["title", "strategic", "phase", "publicValue", "indicator"];

function columnsOf({ headings }: Table, { columns }: Headed, resultCol: number): TableColumns {
  const title = TITLES.map((role) => columns.get(role)).find((col) => col !== undefined) ?? headings.findIndex(({ role }) => role === null);
  const other = (role: ColumnRole): number | undefined => (columns.get(role) === title ? undefined : columns.get(role));
  return {
    number: columns.get("number") ?? columns.get("objectiveCode"),
    title,
    descriptions: headings.filter(({ role, col }) => role === "title" && col !== title).map(({ col }) => col),
    phase: other("phase"),
    publicValue: other("publicValue"),
    strategic: other("strategic"),
    start: undefined,
    deadline: undefined,
    type: columns.get("type"),
    class: columns.get("class"),
    indicator: other("indicator"),
    target: columns.get("target"),
    achievement: resultCol < 0 ? undefined : resultCol,
    width: headings.length,
  };
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

/** A title begins a section, and so does a weight below a total. */
function sectionsOf(rows: readonly TableRow[], drafts: readonly Draft[]): readonly Section[] {
  const heads = new Map(drafts.map((draft) => [draft.head.row, draft]));
  const sections: Section[] = [];
  let name: At<string> | null = null;
  for (const row of rows) {
    const section = sections.at(-1);
    if (row.kind === "title") name = row.text;
    else if (row.kind === "total" && section) addTotals(section, row, rows);
    else if (row.kind === "data") {
      const draft = heads.get(row.row);
      if (!draft) continue;
      if (!section || section.totals.length > 0 || name !== null) sections.push({ name, drafts: [draft], totals: [], ofParts: [] });
      else section.drafts.push(draft);
      name = null;
    }
  }
  return sections;
}

const OF_PARTS = /\b(?:fas[ei]|azion[ei]|attivit[àa]|indicator[ei])\b/i;

function addTotals(section: Section, row: TotalRow, rows: readonly TableRow[]): void {
  const last = section.drafts.at(-1);
  const goesOn = rows[rows.indexOf(row) + 1]?.kind === "data";
  for (const total of row.totals) {
    const own = last?.head.weight?.value;
    const hundred = goesOn && own?.kind === "number" && !nearlyEqual(own.value, total.value) && nearlyEqual(total.value, HUNDRED);
    if (last && (last.parts.length > 0 || last.rows.length > 1) && (OF_PARTS.test(total.text) || (hundred && last.parts.length > 0)))
      section.ofParts.push({ after: last, total });
    else section.totals.push(total);
  }
}

/**
 * Titles of structures or persons between the rows, or a numbering that begins anew without any title: what core/reading tells by the other sheets, a range cannot.
 */
function severalLists(rows: readonly TableRow[], drafts: readonly Draft[]): Refusal | null {
  const heads = new Map(drafts.map((draft) => [draft.head.row, draft]));
  const begins: number[] = [];
  let [fresh, last, seen] = [true, 0, 0];
  for (const row of rows) {
    if (row.kind === "title") {
      const kind = titleKind(row.text.value, row.label, {});
      if (seen > 0 && (kind === "unit" || kind === "person")) begins.push(row.row);
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

function madeBy(drafts: readonly Draft[]): ReturnType<typeof sum> {
  return sum(drafts.flatMap(({ head }) => (head.weight?.value.kind === "number" ? [head.weight.value.value] : [])));
}

function toUnit(
  grid: Grid,
  table: Table,
  weight: number,
  parts: readonly { readonly section: Section; readonly objectives: readonly Objective[] }[],
): Unit {
  const made = parts.map(({ section }) => madeBy(section.drafts));
  const all = sum(made);
  const unit = unitOf(
    grid,
    weight,
    table.first - 1,
    parts.map(({ section, objectives }, index) => {
      const unclaimed = section.ofParts.filter(({ total }) => objectives.every(({ phaseTotal }) => phaseTotal !== total));
      const above = sum(made.slice(0, index + 1));
      const scaleTotal = (total: DeclaredTotal): DeclaredTotal => ({
        ...total,
        value: inScaleOf(inScaleOf(total.value, made[index] ?? all), above),
      });
      const totals = [...section.totals, ...unclaimed.map(({ total }) => total)].map(scaleTotal);
      return { name: section.name, transversal: section.name !== null && namesTransversal(section.name.value, {}), objectives, totals };
    }),
  );
  const titles = titlesAbove(table).map((title) => title.text);
  const stated = unit.headingTotal ?? totalAbove(table, weight) ?? totalIn(titles);
  return {
    ...unit,
    headingTotal: stated && { ...stated, value: inScaleOf(stated.value, all) },
    coefficients:
      /coefficient/i.test(unit.weightHeading?.value ?? "") && all.compare(3 * parts.flatMap(({ objectives }) => objectives).length) <= 0,
    titles,
  };
}

/** The total that a title above the table states. */
function totalIn(titles: readonly At<string>[]): DeclaredTotal | null {
  for (const { value, cell } of [...titles].reverse()) {
    const total = readTotal(value);
    if (total) return { ...total, cell, source: "label", text: value, formula: null };
  }
  return null;
}
