/** The table reader: from headings found on a sheet to its units. */
import type { At, DeclaredTotal, Section, Unit } from "../../plan/plan";
import { boundingArea, type Area } from "../../sheet/address";
import { cellText, type Sheet } from "../../sheet/sheet";
import { readTotal } from "../../text/total";
import { cellRef } from "../cells";
import type { HeadingSettings } from "../headings";
import { namesTransversal, titlesBetween, unitNameIn } from "../titles";
import { columnsOf, type TableColumns } from "./columns";
import { findHeaders, headingText, type TableHeader } from "./header";
import { splitLists, type ListDraft, type SectionDraft } from "./lists";
import { withoutRepeated } from "./pages";
import { attachPhaseTable, isPhaseTable } from "./phase-table";
import { buildObjectives } from "./objectives";
import { tableRows, type TableRow } from "./rows";
import { stateHolds } from "./state-column";
import { withNumberColumn } from "./number-column";
import { splitByUnitColumn } from "./unit-column";
import { weightColumns } from "./weight-columns";

/** The units of all tables on the sheet, top to bottom; none when no heading row was found. */
export function readTables(sheet: Sheet, own: HeadingSettings = {}): readonly Unit[] {
  const headers = withoutRepeated(sheet, findHeaders(sheet, own));
  let units: readonly Unit[] = [];
  let below = 0;
  headers.forEach((header, index) => {
    const end = headers[index + 1]?.row ?? Infinity;
    const titles = titlesBetween(sheet, below, header.row - 1);
    const table = readTable(sheet, header, end);
    const lastRow = Math.max(header.last, ...table.rows.filter((row) => row.kind === "data" || row.kind === "total").map((row) => row.row));
    below = lastRow + 1;
    if (isPhaseTable(header, table.columns, table.rows, units)) {
      units = attachPhaseTable(sheet, table.columns, table.rows, units);
      return;
    }
    const found = table.lists.map((list) => toUnit(sheet, header, table.columns, list, titles));
    const previous = units[units.length - 1];
    const first = found[0];
    units =
      previous && first && continues(previous, first, titles)
        ? [...units.slice(0, -1), joined(previous, first, titles), ...found.slice(1)]
        : [...units, ...found];
  });
  return units;
}

interface ReadTable {
  readonly columns: TableColumns;
  readonly rows: readonly TableRow[];
  readonly lists: readonly (ListDraft & { readonly weightCol: number; readonly manager: string | null })[];
}

function readTable(sheet: Sheet, header: TableHeader, end: number): ReadTable {
  const weights = weightColumns(sheet, header, end);
  const headed = withNumberColumn(sheet, { ...header, last: Math.max(header.last, weights.last) }, end);
  const columns = columnsOf(headed, weights.phaseWeight, stateHolds(sheet, headed, end));
  let rows: readonly TableRow[] = [];
  const lists = weights.lists.flatMap(({ col, name }) => {
    rows = tableRows(sheet, headed, col, end);
    const mine = weights.matrix
      ? rows.filter((row) => row.kind !== "data" || (row.weight !== null && row.weight.value.kind !== "empty"))
      : rows;
    const split = weights.matrix ? splitLists(mine) : splitByUnitColumn(sheet, header, splitLists(mine));
    return split.map((list) => ({ ...list, weightCol: col, manager: name }));
  });
  return { columns, rows, lists };
}

function toUnit(
  sheet: Sheet,
  header: TableHeader,
  columns: TableColumns,
  list: ReadTable["lists"][number],
  titles: readonly At<string>[],
): Unit {
  const heading = { value: headingText(sheet, header.weightRow, list.weightCol), cell: cellRef(sheet, header.weightRow, list.weightCol) };
  const sections = list.sections.map((section) => toSection(sheet, columns, section));
  const fromTitle = unitNameIn(titles);
  const manager = list.manager ? { value: list.manager, cell: heading.cell } : null;
  const transversal = titles.some((title) => namesTransversal(title.value)) && fromTitle === null && list.name === null && manager === null;
  return {
    name: manager ?? list.name ?? fromTitle,
    sheet: sheet.name,
    layout: "table",
    transversalBlock: transversal && sections.length === 1,
    headingTotal: headingTotal(heading, titles),
    weightHeading: heading,
    sections,
    coefficients: /coefficient/i.test(heading.value),
    area: boundingArea(sections.flatMap(({ area }) => corners(area))),
    titles: [...titles, ...headingTitles(sheet, header)],
  };
}

function toSection(sheet: Sheet, columns: TableColumns, draft: SectionDraft): Section {
  const objectives = buildObjectives(sheet, columns, draft);
  // "Totale pesi azioni" under a list without phases is the list's own.
  const own = draft.phaseTotals.filter(({ total }) =>
    objectives.every((objective) => objective.phaseTotal !== total && objective.phases.length === 0),
  );
  const totals = [...draft.totals, ...own.map(({ total }) => total)];
  const cells = [...objectives.flatMap(({ area }) => corners(area)), ...totals.map((total) => total.cell)];
  return { name: draft.name, transversal: draft.transversal, objectives, totals, area: boundingArea(cells) };
}

function corners(area: Area): { row: number; col: number }[] {
  return [
    { row: area.top, col: area.left },
    { row: area.bottom, col: area.right },
  ];
}

/** A total named in the weight's heading ("PESO MAX 40") or in a title ("Totale pesi azioni (=100)"). */
function headingTotal(heading: At<string>, titles: readonly At<string>[]): DeclaredTotal | null {
  const inHeading = readTotal(heading.value);
  if (inHeading) return { ...inHeading, cell: heading.cell, source: "heading", text: heading.value.replace(/\s+/g, " "), formula: null };
  for (const title of [...titles].reverse()) {
    const total = readTotal(title.value);
    if (total) return { ...total, cell: title.cell, source: "label", text: title.value, formula: null };
  }
  return null;
}

/** The headings themselves: they may name years ("OBIETTIVI ANNO 2023"). */
function headingTitles(sheet: Sheet, header: TableHeader): readonly At<string>[] {
  return sheet
    .rowCells(header.weightRow)
    .flatMap(({ col, value }) =>
      typeof value === "string" && /\d{4}/.test(value) ? [{ value: cellText(value), cell: cellRef(sheet, header.weightRow, col) }] : [],
    );
}

/** Whether a further table goes on with the unit above: no other unit is named and the numbering does not begin anew without a title. */
function continues(previous: Unit, next: Unit, titles: readonly At<string>[]): boolean {
  if (next.name !== null && next.name.value !== previous.name?.value) return false;
  if (titles.length > 0 || next.sections[0]?.name) return true;
  const last = previous.sections[previous.sections.length - 1]?.objectives.at(-1)?.number?.value.parts[0];
  const first = next.sections[0]?.objectives[0]?.number?.value.parts[0];
  return !(first === 1 && typeof last === "number" && last >= 2);
}

function joined(previous: Unit, next: Unit, titles: readonly At<string>[]): Unit {
  const name = titles[titles.length - 1] ?? null;
  const [first, ...rest] = next.sections;
  const named = first
    ? [{ ...first, name: first.name ?? name, transversal: first.transversal || (name !== null && namesTransversal(name.value)) }]
    : [];
  const continued =
    name === null && first && goesOn(previous.sections.at(-1) as Section, first)
      ? [...previous.sections.slice(0, -1), pageBreak(previous.sections.at(-1) as Section, first)]
      : [...previous.sections, ...named];
  const sections = [...continued, ...rest];
  return { ...previous, sections, area: boundingArea(sections.flatMap(({ area }) => corners(area))) };
}

/** A section ends with its total; one with a title of its own is another. */
function goesOn(above: Section, below: Section): boolean {
  return above.totals.length === 0 && below.name === null;
}

/** Headings repeated at the top of a page: the section simply goes on. */
function pageBreak(above: Section, below: Section): Section {
  return {
    ...above,
    objectives: [...above.objectives, ...below.objectives],
    totals: [...above.totals, ...below.totals],
    area: boundingArea([...corners(above.area), ...corners(below.area)]),
  };
}
