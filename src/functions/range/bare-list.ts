/**
 * Weights without titles, with or without results beside them. Nothing but the sums could tell totals and phases among them: where the
 * sums allow it, and no expected total decides, the range can be read in two ways.
 */
import { HUNDRED, nearlyEqual, ONE, sum, ZERO, type Exact } from "../../core/exact";
import type { DeclaredTotal, Objective, Unit } from "../../core/plan/plan";
import { cellRef } from "../../core/reading/cells";
import { cellText, type CellValue } from "../../core/sheet/sheet";
import { readOrdinal } from "../../core/text/ordinal";
import { isTotalLabel, readTotal, totalInHeading } from "../../core/text/total";
import { readWeight } from "../../core/text/weight";
import { numericWeights } from "../../core/totals/weights";
import { rowList } from "../texts";
import { goalOf, unitOf, type Places } from "./goal";
import { isFilled, type Grid } from "./grid";
import { refusal, type Refusal } from "./refusal";
import { phaseGroups, totalsAmong } from "./sums";

interface Row {
  /** The weight is written in brackets, as phases' weights are: "(50%)". */
  readonly bracketed: boolean;
  readonly objective: ReturnType<typeof goalOf>;
}

type Part = { readonly kind: "row"; readonly row: Row } | { readonly kind: "total"; readonly total: DeclaredTotal };

/**
 * @param heading the row (0-based) of the headings, -1 without any
 * @param expected the total that the user asks for
 */
export function bareUnit(
  grid: Grid,
  heading: number,
  places: Places,
  number: number,
  expected: Exact | null,
): { readonly kind: "list"; readonly unit: Unit } | Refusal {
  const prose = isProse(grid, places.weight);
  const parts = partsOf(grid, heading + 1, places, number, prose);
  const again = prose ? beginningsIn(grid, places.weight) : [];
  if (again.length > 1) return refusal("several-lists", { rows: rowList(again) });
  const rows = parts.flatMap((part) => (part.kind === "row" ? [part.row] : []));
  const values = numericWeights(rows.map(({ objective }) => objective));
  if (values.length === 0) return refusal("no-weights", {}, true);
  const unit = (list: readonly Part[]): { readonly kind: "list"; readonly unit: Unit } => ({
    kind: "list",
    unit: { ...unitOf(grid, places, heading < 0 ? null : heading, sectionsOf(list)), layout: prose ? "prose" : "table" },
  });
  const told = parts.length > rows.length || rows.some(({ objective }) => objective.number !== null || objective.phases.length > 0);
  if (told || values.length < rows.length) return unit(parts);
  const stated = heading < 0 ? null : totalInHeading(cellText(grid[heading]?.[places.weight] ?? null));
  const wanted = expected ?? stated?.value ?? null;
  const withResults = places.result >= 0 && rows.every(({ objective }) => objective.achievement?.value.kind !== "empty");
  return withResults ? unit(parts) : bySums(rows, values, wanted, unit);
}

/** Which reading of bare numbers the expected total confirms, 100 or 1 where none is asked for. */
function bySums(
  rows: readonly Row[],
  values: readonly Exact[],
  wanted: Exact | null,
  unit: (parts: readonly Part[]) => { readonly kind: "list"; readonly unit: Unit },
): { readonly kind: "list"; readonly unit: Unit } | Refusal {
  const plain = rows.map((row): Part => ({ kind: "row", row }));
  const all = sum(values);
  // A total of 100 for shares of 1 means 1.
  const totalsFor = (made: Exact): readonly Exact[] =>
    wanted === null ? [HUNDRED, ONE] : made.compare(2) < 0 && wanted.compare(2) > 0 ? [wanted.div(HUNDRED)] : [wanted];
  const isExpected = (made: Exact): boolean => totalsFor(made).some((total) => nearlyEqual(total, made));
  if (isExpected(all)) return unit(plain);
  const totals = new Set(totalsAmong(values));
  const groups = phaseGroups(values);
  if (totals.size > 0) {
    const parts = rows.map((row, i): Part => (totals.has(i) ? { kind: "total", total: totalOf(row) } : { kind: "row", row }));
    const sections = sectionsOf(parts).map(({ objectives }) => madeBy(objectives));
    if ([...sections, sum(sections)].some(isExpected)) return unit(parts);
    return refusal("total-or-weight", { rows: rowList([...totals].map((i) => rows[i]?.objective.area.top ?? 1)) });
  }
  if (groups) {
    const parts = groups.map(([head = 0, ...phases]): Part => {
      const { objective, ...row } = rows[head] as Row;
      return { kind: "row", row: { ...row, objective: { ...objective, phases: phases.flatMap((i) => rows[i]?.objective ?? []) } } };
    });
    const heads = groups.map(([head = 0]) => rows[head]?.objective.area.top ?? 1);
    if (wanted && isExpected(sum(groups.map(([head = 0]) => values[head] ?? ZERO)))) return unit(parts);
    return refusal("phases-or-weights", { rows: rowList(heads) });
  }
  return unit(plain);
}

/** One column of texts with the weights among them ("Punti 20"): a text longer than a remark where a weight should be. */
function isProse(grid: Grid, weightCol: number): boolean {
  return grid.some((row) => {
    const value = row[weightCol];
    return typeof value === "string" && value.length > LONGEST_REMARK && readWeight(value).kind === "not-numeric";
  });
}

const LONGEST_REMARK = 30;

/** The rows at which the numbered titles begin with 1, each after a weight. */
function beginningsIn(grid: Grid, col: number): readonly number[] {
  const found: number[] = [];
  let weighted = true;
  for (const [row, cells] of grid.entries()) {
    const value = cells[col] ?? null;
    if (readWeight(value).kind === "number") weighted = true;
    else if (weighted && typeof value === "string" && /^\s*1\s?[.)°-]/.test(value)) {
      found.push(row + 1);
      weighted = false;
    }
  }
  return found;
}

function partsOf(grid: Grid, first: number, places: Places, numberCol: number, prose: boolean): readonly Part[] {
  const parts: Part[] = [];
  const format = formatOf(grid, places.weight);
  // Without any blank cell a 0 may be one of an older Excel, as below a merged weight.
  const zeros = grid.some((row) => row.includes(null));
  for (let row = first; row < grid.length; row++) {
    const cells = grid[row] ?? [];
    const total = totalIn(cells, row, places);
    if (total) parts.push({ kind: "total", total });
    else if (
      (zeros || cells[places.weight] !== 0 || isFilled(cells[places.result])) &&
      (!prose || readWeight(cells[places.weight] ?? null).kind !== "not-numeric")
    )
      addRow(parts, cells, row, places, numberCol, format);
  }
  return parts;
}

function addRow(
  parts: Part[],
  cells: readonly CellValue[],
  row: number,
  places: Places,
  numberCol: number,
  format: "0%" | undefined,
): void {
  const value = cells[places.weight] ?? null;
  const number = numberCol < 0 ? null : readOrdinal(cells[numberCol] ?? null);
  const weight = readWeight(value, format);
  // A result without a weight is an objective whose weight is missing; a blank line is nothing.
  if (weight.kind === "empty" && number === null && !(places.result >= 0 && isFilled(cells[places.result]))) return;
  const own: Row = {
    bracketed: isBracketed(value),
    objective: goalOf(cells, row, places, weight, number && { value: number, cell: cellRef(places.sheet, row + 1, numberCol) }),
  };
  const last = parts.at(-1);
  if (last?.kind === "row" && isPhase(own, last.row)) {
    const { objective } = last.row;
    parts[parts.length - 1] = {
      kind: "row",
      row: { ...last.row, objective: { ...objective, phases: [...objective.phases, own.objective] } },
    };
  } else parts.push({ kind: "row", row: own });
}

/** Numbered 1.2 under 1, or with its weight in brackets under one without. */
function isPhase(row: Row, above: Row): boolean {
  const parts = row.objective.number?.value.parts;
  const whole = above.objective.number?.value.parts;
  if (parts) return parts.length > 1 && parts.length > (whole?.length ?? 0) && parts[0] === whole?.[0];
  return row.bracketed && !above.bracketed && above.objective.weight.value.kind === "number";
}

function isBracketed(value: CellValue): boolean {
  return typeof value === "string" && /^\s*\(.*\)\s*$/.test(value);
}

/** "TOT. 40" among the weights, or a label beside them. */
function totalIn(cells: readonly CellValue[], row: number, { sheet, weight: weightCol }: Places): DeclaredTotal | null {
  const col = cells.findIndex((value) => typeof value === "string" && isTotalLabel(cellText(value)));
  if (col < 0) return null;
  const text = cellText(cells[col] ?? null);
  const beside = col === weightCol ? null : readWeight(cells[weightCol] ?? null);
  const stated = beside?.kind === "number" && beside.value.compare(0) > 0 ? beside : readTotal(text);
  if (!stated) return null;
  const cell = cellRef(sheet, row + 1, beside === stated ? weightCol : col);
  return { value: stated.value, scale: stated.scale, cell, source: "row", text, formula: null };
}

/** Beside "15%" written as text the number 0,15 is 15 % too: the format by which a column's numbers are read. */
function formatOf(grid: Grid, col: number): "0%" | undefined {
  const cells = grid.map((row) => row[col] ?? null);
  const numbers = cells.filter((value) => typeof value === "number" && value !== 0);
  const shares = numbers.length > 0 && numbers.every((value) => typeof value === "number" && value > 0 && value <= 1);
  return shares && cells.some((value) => typeof value === "string" && /\d ?%/.test(value)) ? "0%" : undefined;
}

interface Sections {
  readonly objectives: Objective[];
  readonly totals: DeclaredTotal[];
}

/** A section ends where weights go on below a total. */
function sectionsOf(parts: readonly Part[]): readonly Sections[] {
  const sections: Sections[] = [];
  for (const part of parts) {
    let last = sections.at(-1);
    if (!last || (part.kind === "row" && last.totals.length > 0)) sections.push((last = { objectives: [], totals: [] }));
    if (part.kind === "row") last.objectives.push(part.row.objective);
    else last.totals.push(part.total);
  }
  return sections;
}

function totalOf({ objective: { weight } }: Row): DeclaredTotal {
  const { value, scale } = weight.value.kind === "number" ? weight.value : { value: ZERO, scale: "plain" as const };
  return { value, scale, cell: weight.cell, source: "row", text: "", formula: null };
}

function madeBy(objectives: readonly Objective[]): Exact {
  return sum(numericWeights(objectives));
}
