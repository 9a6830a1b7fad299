/** What became of every filled cell of a unit: on the standard sheet, among the data of support, or left behind for a reason. */
import type { Objective, Plan, Unit } from "../plan/plan";
import { objectivesOf, sheetOfGoal, unitName } from "../plan/plan";
import { contains, type CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { shownAt } from "../text/shown";
import { headingRole } from "../reading/headings";
import { headsYears, toldCells } from "./told-cells";
import { normalize } from "../text/normalize";
import { beginsAsTotal, isTotalLabel } from "../text/total";
import { weightInText } from "../text/weight";
import { cellKey, type Carried } from "./carried";
import { factsOf, ownLabel, type FoundCell } from "./facts";
import { columnHeading, headingRows, isLabel, isPairLabel, labelOf, NO_HEADING, type SourceHeading } from "./headings-of-source";
import { onlyLabels } from "./label-words";
import { LeftList } from "./left-list";
import { ownerOf, type Owners } from "./owners";
import type { SeoLeft, SeoSupport } from "./support";

/** An objective that is on the sheet, with the title that stands for it among the data of support. */
export interface WrittenObjective {
  readonly objective: Objective;
  readonly unit: Unit;
  readonly title: string;
}

export interface Account {
  readonly support: SeoSupport;
  readonly left: readonly SeoLeft[];
}

interface Accounting {
  readonly carried: Carried;
  readonly written: readonly WrittenObjective[];
  /** Cells that state totals. */
  readonly totals: ReadonlySet<string>;
  /** Cells that repeat an objective's weight. */
  readonly weights: ReadonlySet<string>;
  /** The weights become others: no text may go on naming the old ones. */
  readonly brings: boolean;
  /** The unit whose name the sheet bears. */
  readonly title: Unit | undefined;
  readonly left: LeftList;
  readonly found: FoundCell[];
  /** Headings and labels of the source that may head a fact. */
  readonly heads: { readonly cell: CellRef; readonly text: string }[];
}

/** The account of the units' cells: the unit itself and the transversal blocks that are written with it. */
export function accountOf(
  { plan, owners }: { readonly plan: Plan; readonly owners: Owners },
  units: readonly Unit[],
  written: readonly WrittenObjective[],
  carried: Carried,
  brings: boolean,
): Account {
  const repeats = written.flatMap(({ objective }) => objective.repeated);
  const repeated = repeats.map(({ cell }) => cell);
  // One weight stands for all that repeat it, unless it became another.
  if (!brings) for (const { cell, value } of repeats) if (value.kind === "number") carried.noteNumber(cell, value.value);
  const told = written.flatMap((entry) => toldCells(entry, carried));
  for (const { cell } of told) carried.whole(cell);
  const totals = new Set(units.flatMap(totalCells).map(cellKey));
  const weights = new Set(repeated.map(cellKey));
  const accounting: Accounting = {
    carried,
    written,
    totals,
    weights,
    title: units[0],
    brings,
    left: new LeftList(),
    found: [...told],
    heads: [],
  };
  for (const { sheet } of plan.sheets) {
    const own = units.filter((unit) => (owners.get(sheet.name) ?? []).some((place) => place.unit === unit));
    if (own.length > 0) accountSheet(accounting, sheet, own, owners);
  }
  const { left, found, heads } = accounting;
  const used = new Set(found.flatMap(({ heading }) => heading.cells.map(cellKey)));
  for (const { cell, text } of heads) if (!used.has(cellKey(cell))) left.add("heading", text, cell);
  return { support: factsOf(written, found), left: left.all() };
}

function totalCells(unit: Unit): CellRef[] {
  const stated = [
    unit.headingTotal,
    ...unit.sections.flatMap((section) => section.totals),
    ...objectivesOf(unit).map((one) => one.phaseTotal),
  ];
  return stated.flatMap((total) => (total ? [total.cell] : []));
}

function accountSheet(accounting: Accounting, sheet: Sheet, units: readonly Unit[], owners: Owners): void {
  const taken = new Set(rowsOfObjectives(sheet, owners));
  const heads = new Map(units.map((unit) => [unit, headingRows(unit, sheet, (row) => taken.has(row))]));
  const rows = new Map<number, WrittenObjective[]>();
  for (const entry of accounting.written) {
    if (sheetOfGoal(entry.objective, entry.unit) !== sheet.name) continue;
    const { top, bottom } = entry.objective.area;
    for (let row = top; row <= bottom; row++) rows.set(row, [...(rows.get(row) ?? []), entry]);
  }
  for (const { row, cells } of sheet.rows) {
    for (const { col } of cells) {
      const unit = ownerOf(owners, sheet.name, row, col);
      if (!unit || !units.includes(unit)) continue;
      const here = rows.get(row)?.filter((entry) => entry.unit === unit) ?? [];
      const objective = here.find(({ objective: { area } }) => contains(area, row, col)) ?? here[0] ?? null;
      accountCell(accounting, sheet, { row, col, objective, unit, heads: heads.get(unit) ?? [] });
    }
  }
}

/** The rows of all objectives of the sheet, whosever they are. */
function rowsOfObjectives(sheet: Sheet, owners: Owners): number[] {
  return (owners.get(sheet.name) ?? []).flatMap(({ unit }) =>
    objectivesOf(unit).flatMap((objective) => {
      if (sheetOfGoal(objective, unit) !== sheet.name) return [];
      const { top, bottom } = objective.area;
      return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    }),
  );
}

interface Spot {
  readonly row: number;
  readonly col: number;
  readonly objective: WrittenObjective | null;
  readonly unit: Unit;
  readonly heads: readonly number[];
}

function accountCell({ carried, left, found, heads, totals, weights, title, brings }: Accounting, sheet: Sheet, spot: Spot): void {
  const { row, col, objective, unit } = spot;
  const cell: CellRef = { sheet: sheet.name, row, col };
  const text = shownAt(sheet, row, col) || sheet.text(row, col);
  const touched = carried.isTouched(cell);
  // Signs without a word ("//", "-") count as soon as nothing was made of them.
  const missing = touched ? carried.missing(cell) : [text];
  if (touched && missing.length === 0) return;
  // A column that names the structure on each of its rows: the sheet's title says it.
  if (unit === title && normalize(text) === normalize(unitName(unit))) return;
  if (weights.has(cellKey(cell)) || (brings && namesWeight(objective, text))) {
    left.add("weight", text, cell);
    return;
  }
  if (touched && onlyLabels(text, missing)) {
    left.add("label", missing.join(" "), cell);
    return;
  }
  if (!touched && (spot.heads.includes(row) || (objective !== null && headsYears(objective.objective, text)))) {
    heads.push({ cell, text });
    return;
  }
  if ((totals.has(cellKey(cell)) && statesOnlyTotal(text)) || (!objective && isOfTotal(sheet, row, col, totals))) {
    left.add("total", text, cell);
    return;
  }
  const label =
    !touched &&
    (unit.layout !== "table" || !objective) &&
    (isLabel(sheet, row, col) || (objective !== null && isPairLabel(sheet, row, col)));
  if (label) {
    heads.push({ cell, text });
    return;
  }
  found.push({ cell, more: [], text: carried.read(cell), objective, heading: headingFor(sheet, spot, text) });
}

/** Whether the text names the objective's weight ("Peso obiettivo: 10%"). */
function namesWeight(entry: WrittenObjective | null, text: string): boolean {
  const weight = entry?.objective.weight?.value;
  return weight?.kind === "number" && weightInText(text)?.value.equals(weight.value) === true;
}

/** A total in a longer title ("Anno 2025 - Piano degli obiettivi (punteggi fino a 80)") is a statement of its own. */
function statesOnlyTotal(text: string): boolean {
  return !/\p{L}/u.test(text) || isTotalLabel(text) || headingRole(text) === "weight";
}

/** A total's label, or a number or formula in a row that begins as one. */
function isOfTotal(sheet: Sheet, row: number, col: number, totals: ReadonlySet<string>): boolean {
  if (beginsAsTotal(sheet.text(row, col))) return true;
  const stated = sheet
    .rowCells(row)
    .some((cell) => totals.has(cellKey({ sheet: sheet.name, row, col: cell.col })) || beginsAsTotal(sheet.text(row, cell.col)));
  return stated && (typeof sheet.value(row, col) !== "string" || sheet.formula(row, col) !== undefined);
}

function headingFor(sheet: Sheet, { row, col, objective, unit, heads }: Spot, text: string): SourceHeading {
  if (objective && unit.layout === "table") return columnHeading(sheet, heads, row, col);
  const label = ownLabel(text) ? NO_HEADING : labelOf(sheet, row, col, objective?.objective.area.top ?? 0);
  // The headings of a list say nothing of the notes below it.
  return label.cells.some((cell) => heads.includes(cell.row)) ? NO_HEADING : label;
}
