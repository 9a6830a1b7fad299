/** The numbers that a heading or a label of weights has beside it. */
import type { Exact } from "../exact";
import { cellText, type Sheet, type SheetRow } from "../sheet/sheet";
import { readWeight, weightInText } from "../text/weight";
import type { HeadingSettings } from "./headings";
import { beginsAsTotal } from "./total-words";

export type WeightsBeside =
  /** A column: the weights and their rows (0-based). */
  | { readonly kind: "below"; readonly weights: readonly Exact[]; readonly rows: readonly number[] }
  /** A label with its value, to the right, below or after a colon. */
  | { readonly kind: "beside"; readonly weights: readonly Exact[] }
  /** A title that speaks of objectives and weights, over rows of texts and numbers. */
  | { readonly kind: "title"; readonly weights: readonly Exact[] };

/** So many filled rows may stand between two weights of a column: phases, indicators. */
const REACH = 12;
/** Amounts of money, years and quantities are no weights. */
const LARGEST = 1000;
const FEWEST = 2;

/** What stands beside the text in the cell, or null where no number does. */
export function weightsAt(sheet: Sheet, row: number, col: number, own: HeadingSettings): WeightsBeside | null {
  const inside = weightInText(cellText(sheet.value(row, col)));
  if (inside) return { kind: "beside", weights: [inside.value] };
  const below = column(sheet, row, col, own);
  if (below.weights.length >= FEWEST) return { kind: "below", ...below };
  const right = sheet.rowCells(row).find((cell) => cell.col > col);
  const value = right ? numberAt(sheet, row, right.col) : null;
  if (value) return { kind: "beside", weights: [value] };
  const next = sheet.rowsBetween(row + 1, row + 2).find((line) => sheet.value(line.row, col) !== null);
  const under = next ? numberAt(sheet, next.row, col) : null;
  return under ? { kind: "beside", weights: [under] } : null;
}

/** Rows under a title that are looked at, and how many of them must hold a text and numbers. */
const UNDER = 40;
const LINES = 3;

/** "Peso degli obiettivi per ciascuna struttura" over a table: the numbers beside the texts below it; null where there are few. */
export function underTitle(sheet: Sheet, row: number, own: HeadingSettings): WeightsBeside | null {
  const lines = sheet.rowsBetween(row + 1, row + UNDER).filter(({ cells }) => {
    const texts = cells.filter(({ value }) => typeof value === "string" && /\p{L}{3}/u.test(value));
    return texts.length > 0 && !texts.some(({ value }) => beginsAsTotal(cellText(value), own));
  });
  const weights = lines.map(({ row: at, cells }) =>
    cells.flatMap(({ col, value }) => (typeof value === "number" ? (numberAt(sheet, at, col) ?? []) : [])),
  );
  return weights.filter((line) => line.length > 0).length >= LINES ? { kind: "title", weights: weights.flat() } : null;
}

/** The numbers below the cell, totals left out, to the first text that is none or a long gap. */
function column(
  sheet: Sheet,
  row: number,
  col: number,
  own: HeadingSettings,
): { readonly weights: readonly Exact[]; readonly rows: readonly number[] } {
  const weights: Exact[] = [];
  const rows: number[] = [];
  let gap = 0;
  for (let place = sheet.placeOfRow(row + 1); place < sheet.rows.length; place++) {
    const line = sheet.rows[place] as SheetRow;
    const value = numberAt(sheet, line.row, col);
    gap = value ? 0 : gap + 1;
    if (gap > REACH) break;
    if (!value || line.cells.some((cell) => typeof cell.value === "string" && beginsAsTotal(cellText(cell.value), own))) continue;
    weights.push(value);
    rows.push(line.row);
  }
  return { weights, rows };
}

function numberAt(sheet: Sheet, row: number, col: number): Exact | null {
  const weight = readWeight(sheet.value(row, col), sheet.format(row, col));
  return weight.kind === "number" && weight.value.compare(0) > 0 && weight.value.compare(LARGEST) <= 0 ? weight.value : null;
}
