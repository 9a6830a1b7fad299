import { exactFromDouble, HUNDRED, ONE, nearlyEqual, roundHalfUp, sum, toNumber, type Exact } from "../core/exact";
import { decimalsOf, positive } from "./arguments";
import { notAvailable, wrong } from "./errors";
import { gridFrom } from "./range/grid";
import { numberOfRange } from "./range-score";
import { text } from "./texts";

/**
 * Unisce il punteggio di più componenti, ognuna con la sua quota (40 e 60, 20 e 80): performance organizzativa e individuale, obiettivi e comportamenti.
 * @customfunction COMBINE
 * @param {any[][]} componente1 Un intervallo con pesi e risultati, oppure un punteggio in centesimi.
 * @param {number} quota1 La quota della prima componente, per esempio 40.
 * @param {any[][]} componente2 Un intervallo con pesi e risultati, oppure un punteggio in centesimi.
 * @param {number} quota2 La quota della seconda componente, per esempio 60.
 * @param {any[][]} [componente3] Un'altra componente.
 * @param {number} [quota3] La sua quota.
 * @param {any[][]} [componente4] Un'altra componente.
 * @param {number} [quota4] La sua quota.
 * @param {number} [decimali] Arrotonda il risultato a questi decimali; se manca, non arrotonda.
 * @returns {number} Il punteggio complessivo in centesimi.
 */
export function combine(
  componente1: unknown[][],
  quota1: number,
  componente2: unknown[][],
  quota2: number,
  componente3?: unknown[][],
  quota3?: number,
  componente4?: unknown[][],
  quota4?: number,
  decimali?: number,
): number {
  const given = [
    { range: componente1, share: quota1 },
    { range: componente2, share: quota2 },
    { range: componente3, share: quota3 },
    { range: componente4, share: quota4 },
  ];
  const decimals = decimalsOf(decimali);
  const parts = given.flatMap(({ range, share }, i) => {
    const own = positive(share, "bad-share");
    if (own === null) return isAbsent(range) ? [] : [wrong(text("bad-share"))];
    return [{ share: own, range, number: i + 1 }];
  });
  if (parts.length < 2) return wrong(text("bad-share"));
  const made = sum(parts.map(({ share }) => share));
  if (!nearlyEqual(made, HUNDRED) && !nearlyEqual(made, ONE)) return wrong(text("shares-total", { sum: made }));
  const score = sum(parts.map(({ share, range, number }) => share.mul(scoreOf(range, number)))).div(made);
  return toNumber(decimals === null ? score : roundHalfUp(score, decimals));
}

/** In hundredths: of a range by its weights and results, of a single cell as it is. */
function scoreOf(range: unknown, number: number): Exact {
  const grid = gridFrom(range);
  if (grid.length > 1 || (grid[0]?.length ?? 0) > 1) return numberOfRange(range, { base: 100 });
  const value = grid[0]?.[0] ?? null;
  if (value === null) return notAvailable(text("bad-component", { number }));
  if (typeof value !== "number" || value < 0 || value > 100) return wrong(text("bad-component", { number }));
  return exactFromDouble(value);
}

function isAbsent(range: unknown): boolean {
  return !Array.isArray(range) || gridFrom(range).every((row) => row.every((value) => value === null || value === 0));
}
