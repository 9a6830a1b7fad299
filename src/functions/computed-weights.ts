import { exact, exactFromDouble, HUNDRED, toNumber, type Exact } from "../core/exact";
import { cellText, type CellValue } from "../core/sheet/sheet";
import { normalize } from "../core/text/normalize";
import { readNumber } from "../core/text/number";
import { decimalsOf, isLeftOut, positive } from "./arguments";
import { notAvailable, wrong } from "./errors";
import { gridFrom, isFilled, type Grid } from "./range/grid";
import { sharedOut } from "./shared-out";
import { text } from "./texts";

const LEVELS: Readonly<Record<string, number>> = { basso: 1, bassa: 1, low: 1, medio: 2, media: 2, medium: 2, alto: 3, alta: 3, high: 3 };

/**
 * I pesi calcolati dai livelli (strategicità, complessità e, se c'è, il tipo di obiettivo), riportati al totale con i resti più alti: una cella per riga.
 * @customfunction COMPUTEDWEIGHTS
 * @param {any[][]} strategicita La colonna dei livelli di strategicità: numeri, oppure «alto», «medio», «basso» (3, 2, 1).
 * @param {any[][]} complessita La colonna dei livelli di complessità, alta come la prima.
 * @param {any[][]} [tipo] Un terzo livello, per esempio il tipo di obiettivo (miglioramento 2, mantenimento 1).
 * @param {string} [modo] «prodotto» dei livelli (se manca), oppure «somma».
 * @param {number} [totale] Il totale che i pesi devono fare; se manca, 100.
 * @param {number} [decimali] I decimali dei pesi; se manca, 0.
 * @returns {any[][]} Una colonna di pesi, vuota dove non ci sono livelli.
 */
export function computedWeights(
  strategicita: unknown[][],
  complessita: unknown[][],
  tipo?: unknown[][],
  modo?: string,
  totale?: number,
  decimali?: number,
): unknown[][] {
  const total = positive(totale, "bad-expected") ?? HUNDRED;
  const decimals = decimalsOf(decimali) ?? 0;
  const adds = addsLevels(modo);
  const columns = [strategicita, complessita, ...(tipo?.flat().some((level) => level !== null && level !== 0) ? [tipo] : [])];
  if (columns.some(({ length }) => length !== strategicita.length)) return wrong(text("two-sizes"));
  const grids = columns.map(gridFrom);
  const rows = Math.max(...grids.map(({ length }) => length));
  const raw = Array.from({ length: rows }, (_row, row) => rawWeight(grids, row, adds));
  const numbers = raw.filter((value) => value !== null);
  if (numbers.length === 0) return notAvailable(text("no-weights"));
  const weights = sharedOut(numbers, total, decimals).map(toNumber);
  let next = 0;
  return raw.map((value) => [value === null ? "" : (weights[next++] ?? "")]);
}

function addsLevels(way: unknown): boolean {
  if (isLeftOut(way)) return false;
  const written = typeof way === "string" ? normalize(way) : "";
  if (written === "somma" || written === "sum") return true;
  return written === "prodotto" || written === "product" ? false : wrong(text("bad-way"));
}

/** The levels of a row multiplied or added; null for a row without any. */
function rawWeight(columns: readonly Grid[], row: number, adds: boolean): Exact | null {
  const cells = columns.map((grid) => grid[row]?.[0] ?? null);
  if (!cells.some(isFilled)) return null;
  const levels = cells.map((cell) => levelOf(cell, row + 1));
  return levels.reduce((made, level) => (adds ? made.add(level) : made.mul(level)));
}

function levelOf(cell: CellValue, row: number): Exact {
  if (!isFilled(cell)) return notAvailable(text("no-level", { row }));
  if (typeof cell === "number" && cell > 0) return exactFromDouble(cell);
  const written = cellText(cell);
  const level = LEVELS[normalize(written)] ?? readNumber(written);
  const value = typeof level === "number" ? exact(level) : level;
  return value && value.compare(0) > 0 ? value : wrong(text("bad-level", { row, text: written }));
}
