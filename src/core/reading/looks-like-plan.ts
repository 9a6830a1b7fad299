/** Sheets that speak of objectives and weights, with numbers beside them, in whatever form: if no list was made of one, that is said. */
import type { Exact } from "../exact";
import type { CellRef } from "../sheet/address";
import { cellText, type Sheet, type SheetRow } from "../sheet/sheet";
import { normalize } from "../text/normalize";
import { weightInText } from "../text/weight";
import { cellRef } from "./cells";
import { columnRole, headingRole, type ColumnRole, type HeadingSettings } from "./headings";
import { countsOrExplains, namesObjective, OF_OTHERS, speaksOf } from "./plan-words";
import { underTitle, weightsAt, type WeightsBeside } from "./weights-beside";

/** What such a sheet looks like. */
export interface LooksLikePlan {
  /** The first cell that speaks of weights, and its text. */
  readonly cell: CellRef;
  readonly text: string;
  /** The numbers beside, above zero. */
  readonly weights: readonly Exact[];
}

/** Rows above a heading that may bear the title of what it heads. */
const ABOVE = 10;
/** A weight may stand inside a longer text ("Peso obiettivo: 10%"), not in a page of prose. In characters. */
const LONGEST_LABEL = 400;
/** So many cells that speak of weights are looked at. */
const MOST = 300;
/** Headings may take so many rows. */
const HEAD = 3;
/** Cards speak of more than a weight: an objective, an indicator, a target. */
const LABELS = 2;

/**
 * What makes the sheet look like a plan, or null. A heading of weights counts with numbers below it in rows of texts, where its titles or
 * its other headings speak of objectives; a label of weights with a number beside it, where the sheet's other labels do. Explanations
 * (a legend, instructions), counts and summaries, and lists of other things that are weighed, are none.
 * @param own a municipality's own headings (settings): they speak of objectives and weights too
 * @param known names of units and sheets that were read elsewhere: a list of those is a summary
 */
export function looksLikePlan(sheet: Sheet, own: HeadingSettings, known: ReadonlySet<string>): LooksLikePlan | null {
  const [title] = textsOf(sheet.rows[0]?.cells ?? []);
  if (countsOrExplains(sheet.name) || (title !== undefined && sheet.rows[0]?.cells.length === 1 && countsOrExplains(title))) return null;
  const labels: { readonly cell: CellRef; readonly text: string; readonly weights: readonly Exact[] }[] = [];
  // Where so many words of weights head no list, no further one will: a large sheet is looked at once, not once a word.
  for (const { row, col, text, alone } of cellsOfWeights(sheet, own).slice(0, MOST)) {
    const found = weightsAt(sheet, row, col, own) ?? (alone && speaksOf("objectives", text, own) ? underTitle(sheet, row, own) : null);
    if (found === null) continue;
    const cell = cellRef(sheet, row, col);
    if (found.kind === "below" && isList(sheet, row, col, found, own, known)) return { cell, text, weights: found.weights };
    if (found.kind === "title" && !countsOrExplains(text)) return { cell, text, weights: found.weights };
    if (found.kind === "beside") labels.push({ cell, text, weights: found.weights });
  }
  const [first] = labels;
  if (!first || !speaksInLabels(sheet, own)) return null;
  return { ...first, weights: labels.flatMap(({ weights }) => weights) };
}

interface OfWeights {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  /** Nothing else stands in the row. */
  readonly alone: boolean;
}

/** The cells whose texts speak of weights, in reading order. */
function cellsOfWeights(sheet: Sheet, own: HeadingSettings): readonly OfWeights[] {
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ col, value }): OfWeights[] => {
      if (typeof value !== "string") return [];
      const text = cellText(value);
      return speaksOf("weights", text, own) || weightInText(text.slice(0, LONGEST_LABEL))
        ? [{ row, col, text, alone: cells.length === 1 }]
        : [];
    }),
  );
}

/** Whether the numbers below a heading weigh objectives: by the words of its row and of the titles above, and by the texts beside. */
function isList(
  sheet: Sheet,
  row: number,
  col: number,
  { rows }: Extract<WeightsBeside, { kind: "below" }>,
  own: HeadingSettings,
  known: ReadonlySet<string>,
): boolean {
  const first = rows[0] ?? row;
  const heads = sheet.rowsBetween(row, Math.min(row + HEAD, first) - 1).flatMap(({ cells }) => cells);
  const above = sheet.rowsBetween(row - ABOVE, row - 1);
  const titles = [sheet.name, ...above.flatMap(({ cells }) => textsOf(cells.slice(0, LABELS)))];
  const named = textsOf(heads.filter((cell) => cell.col !== col && !headsNumbers(sheet, cell.col, rows))).some((text) =>
    speaksOf("objectives", text, own),
  );
  if (!named) {
    const other = [...textsOf(heads), ...titles].some(countsOrExplains) || textsOf(heads).some((text) => OF_OTHERS.test(normalize(text)));
    if (other || !titles.some((text) => speaksOf("objectives", text, own))) return false;
  }
  const beside = rows.flatMap((at) => longestText(sheet, at, col) ?? []);
  const read = beside.filter((text) => known.has(normalize(text))).length;
  return beside.length >= 2 && beside.length * 2 >= rows.length && read * 2 < beside.length;
}

function textsOf(cells: SheetRow["cells"]): readonly string[] {
  return cells.map(({ value }) => cellText(value));
}

/** "Numero obiettivi" over counts is no heading of objectives. */
function headsNumbers(sheet: Sheet, col: number, rows: readonly number[]): boolean {
  return rows.filter((row) => typeof sheet.value(row, col) === "number").length * 2 > rows.length;
}

function longestText(sheet: Sheet, row: number, not: number): string | null {
  const texts = sheet
    .rowCells(row)
    .flatMap(({ col, value }) => (col !== not && typeof value === "string" && /\p{L}{3}/u.test(value) ? [cellText(value)] : []));
  return texts.reduce<string | null>((best, text) => (best === null || text.length > best.length ? text : best), null);
}

/** What cards say beside a weight. */
const IN_CARDS: readonly ColumnRole[] = ["indicator", "target", "deadline", "phase", "unit"];

/** Labels of a card: short texts, or short words before a colon, that speak of objectives in at least two ways. */
function speaksInLabels(sheet: Sheet, own: HeadingSettings): boolean {
  const found = new Set<string>();
  let objective = false;
  for (const { cells } of sheet.rows) {
    for (const { value } of cells) {
      if (typeof value !== "string") continue;
      const label = normalize((/^([^:]{2,60}):/.exec(value)?.[1] ?? value).slice(0, 61));
      if (label.length > 60) continue;
      if (speaksOf("objectives", label, own)) {
        objective = true;
        found.add("objective");
        continue;
      }
      const role = columnRole(label, own);
      if (role !== null && IN_CARDS.includes(role)) found.add(role);
    }
  }
  return (objective || speaksOf("objectives", sheet.name, own)) && found.size >= LABELS;
}

/** How many filled rows are looked at: headings stand at the top. */
const HEADED_WITHIN = 40;

/** What, beside a column of objectives, only plans have. */
const MEASURES: readonly ColumnRole[] = ["indicator", "target", "deadline", "achievement", "class"];

/** The heading of objectives in a row of at least four plan headings that names no weight; null when there is none. */
export function objectivesWithoutWeights(sheet: Sheet, own: HeadingSettings): CellRef | null {
  for (const { row, cells } of sheet.rows.slice(0, HEADED_WITHIN)) {
    const roles = new Map<ColumnRole, number>();
    for (const { col, value } of cells) {
      const role = typeof value === "string" ? headingRole(cellText(value), own) : null;
      if (role && !roles.has(role)) roles.set(role, col);
    }
    const title = roles.get("title");
    if (title === undefined || !namesObjective(cellText(sheet.value(row, title)), own)) continue;
    if (roles.size >= 4 && MEASURES.filter((role) => roles.has(role)).length >= 2) return cellRef(sheet, row, title);
  }
  return null;
}
