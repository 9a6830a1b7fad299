/** Finding the heading rows of tables: a row that names a weight column and what is weighed. */
import { cellText, type Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { headingRole, type ColumnRole, type HeadingSettings } from "../headings";
import { isFilled } from "../cells";

/** A table's headings: 0-based rows and columns. */
export interface TableHeader {
  /** First and last row of the headings, sub-headings included. */
  readonly row: number;
  readonly last: number;
  /** The row in which the weight column is named. */
  readonly weightRow: number;
  /** The column of each role; the weight's is the first weight column. */
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Weight columns, left to right; several make a matrix with one list a column. */
  readonly weights: readonly number[];
  /** Columns headed as titles ("Obiettivo", "Descrizione"), left to right. */
  readonly titles: readonly number[];
  readonly left: number;
  readonly right: number;
  /** Rows further down in which the same headings are printed again, both included (see pages.ts). */
  readonly repeated?: readonly { readonly first: number; readonly last: number }[];
}

/** A cheap look before headings are compared: does the row speak of weights at all? */
const WEIGHT_HINT = /p[eèé]s(?:[oi]|at)|ponder|punt[ie]|coeff/i;
/** What tells a plan from a list of goods: one of these words in the headings or in the titles above. */
const PLAN_WORDS =
  /obiettiv|indicator|performance|\bpiao\b|\bpeg\b|valor[ei] attes|risultat[oi] attes|\btarget\b|\bfas[ei]\b|\bazion[ei]\b/i;
/** Roles that can stand for what is weighed, best first. */
const TITLE_ROLES: readonly ColumnRole[] = ["title", "strategic", "phase", "publicValue", "indicator"];

/** All heading rows of the sheet, top to bottom. */
export function findHeaders(sheet: Sheet, own: HeadingSettings = {}): readonly TableHeader[] {
  const hints = ownWeightWords(own);
  const headers: TableHeader[] = [];
  for (const { row, cells } of sheet.rows) {
    const last = headers[headers.length - 1];
    if (last && row <= last.last) continue;
    if (!cells.some(({ value }) => typeof value === "string" && speaksOfWeights(value, hints))) continue;
    const header = readHeader(sheet, row, own);
    if (header) headers.push(header);
  }
  return headers;
}

/** The municipality's own words for a weight column, as they are compared. */
function ownWeightWords(own: HeadingSettings): readonly string[] {
  return [...(own["weight"] ?? []), ...(own["phaseWeight"] ?? [])].map(normalize);
}

function speaksOfWeights(text: string, own: readonly string[]): boolean {
  return text.length <= 60 && (WEIGHT_HINT.test(text) || (own.length > 0 && own.some((word) => normalize(text).startsWith(word))));
}

function readHeader(sheet: Sheet, row: number, own: HeadingSettings): TableHeader | null {
  const named = new Map<number, ColumnRole>();
  for (const { col, value } of sheet.rowCells(row)) {
    const role = typeof value === "string" ? headingRole(cellText(value), own) : null;
    if (role) named.set(col, role);
    // A row with numbers or dates beside its words is data, not headings.
    else if (typeof value === "number" && !isYear(value)) return null;
  }
  const weights = [...named].filter(([, role]) => role === "weight").map(([col]) => col);
  const phaseWeights = [...named].filter(([, role]) => role === "phaseWeight").map(([col]) => col);
  if (weights.length + phaseWeights.length === 0) return null;
  const top = addRowAbove(sheet, row, named, own);
  const columns = new Map<ColumnRole, number>();
  for (const [col, role] of [...named].sort(([a], [b]) => a - b)) choose(sheet, columns, role, col, row);
  const title = TITLE_ROLES.find((role) => columns.has(role));
  if (title === undefined || named.size < 2) return null;
  if (weights.length === 0 && phaseWeights[0] !== undefined) columns.set("weight", phaseWeights[0]);
  if (!speaksOfPlans(sheet, top, row, named.size)) return null;
  const cols = [...named.keys(), ...sheet.rowCells(row).map((cell) => cell.col)];
  return {
    row: top,
    last: subHeading(sheet, row, columns, own),
    weightRow: row,
    columns,
    weights: weights.length > 0 ? weights : phaseWeights,
    titles: [...named].flatMap(([col, role]) => (role === "title" ? [col] : [])).sort((a, b) => a - b),
    left: Math.min(...cols),
    right: Math.max(...cols),
  };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2100;
}

/** In two-row headings the upper row names the columns that the lower leaves blank; returns the first heading row. */
function addRowAbove(sheet: Sheet, row: number, named: Map<number, ColumnRole>, own: HeadingSettings): number {
  let top = row;
  for (const { col, value } of sheet.rowCells(row - 1)) {
    if (named.has(col) || typeof value !== "string" || isFilled(sheet.value(row, col))) continue;
    const merge = sheet.mergeAt(row - 1, col);
    if (merge && merge.right > merge.left && merge.bottom < row) continue;
    const role = headingRole(cellText(value), own);
    if (role && role !== "weight") {
      named.set(col, role);
      top = row - 1;
    }
  }
  return top;
}

/** Several columns of one role: the one that says "obiettiv…" is the title, else the first counts. */
function choose(sheet: Sheet, columns: Map<ColumnRole, number>, role: ColumnRole, col: number, row: number): void {
  const before = columns.get(role);
  if (before === undefined) columns.set(role, col);
  else if (role === "title" && !/obiettiv/i.test(headingText(sheet, row, before)) && /obiettiv/i.test(headingText(sheet, row, col)))
    columns.set(role, col);
}

/** The heading's text at a column: in the row itself, or above it where headings take two rows. */
export function headingText(sheet: Sheet, row: number, col: number): string {
  return cellText(sheet.shown(row, col)) || cellText(sheet.shown(row - 1, col));
}

function speaksOfPlans(sheet: Sheet, top: number, row: number, named: number): boolean {
  if (named < 2) return false;
  const above = sheet.rows.filter((line) => line.row >= top - 8 && line.row <= row).flatMap((line) => line.cells.map((cell) => cell.value));
  return above.some((value) => typeof value === "string" && PLAN_WORDS.test(value));
}

/** A row of sub-headings directly below: only heading-like words, nothing in the columns of number, weight and deadline. */
function subHeading(sheet: Sheet, row: number, columns: ReadonlyMap<ColumnRole, number>, own: HeadingSettings): number {
  const below = sheet.rowCells(row + 1);
  const blank: readonly ColumnRole[] = ["number", "weight", "deadline", "target"];
  if (below.length === 0 || blank.some((role) => columns.has(role) && isFilled(sheet.value(row + 1, columns.get(role) ?? -1)))) return row;
  // Below "Classe KPI" the sub-heading may list the classes themselves.
  const listed = [columns.get("class"), columns.get("type")];
  const allHeadings = below.every(
    ({ col, value }) => typeof value === "string" && (listed.includes(col) || headingRole(cellText(value).slice(0, 40), own) !== null),
  );
  return allHeadings && below.length >= 2 ? row + 1 : row;
}
