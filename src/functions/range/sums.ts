/** What the sums of bare numbers allow: totals among them, or objectives each followed by its phases. */
import { HUNDRED, ONE, sum, ZERO, type Exact } from "../../core/exact";

/**
 * The positions of what could be totals among weights without labels: the last, when it is the sum of the others; or two, as in the SeO
 * sheet, where the last is the first total plus what stands between (or that alone).
 */
export function totalsAmong(values: readonly Exact[]): readonly number[] {
  const last = values.length - 1;
  const all = sum(values);
  const end = values[last];
  if (!end || values.length < 3 || end.compare(0) <= 0) return [];
  if (end.add(end).equals(all)) return [last];
  for (let i = 2; i < last - 1; i++) {
    const before = sum(values.slice(0, i));
    const first = values[i] as Exact;
    const between = all.sub(before).sub(first).sub(end);
    const highest = values.slice(0, i).every((value) => value.compare(first) <= 0);
    const cumulative = end.equals(before.add(between)) || end.equals(first.add(between));
    if (highest && (first.equals(before) ? cumulative || end.equals(between) : cumulative && isNear(first, before))) return [i, last];
  }
  return [];
}

/** A total that is wrong is still near what it should be. */
function isNear(stated: Exact, found: Exact): boolean {
  return stated.sub(found).abs().mul(4).compare(found) <= 0;
}

/**
 * Lists of objectives each followed by its phases, as groups of positions [objective, phases …]: every group of phases makes exactly
 * 100 (or 1), and so do the objectives. null when the numbers cannot be read so.
 */
export function phaseGroups(values: readonly Exact[]): readonly (readonly number[])[] | null {
  const all = sum(values);
  return phasesOf(values, all, HUNDRED) ?? phasesOf(values, all, ONE);
}

function phasesOf(values: readonly Exact[], all: Exact, whole: Exact): readonly (readonly number[])[] | null {
  // Two objectives at least, whole together, and the phases of each
  if (all.compare(whole.mul(3)) < 0) return null;
  const groups: number[][] = [];
  let left = ZERO;
  for (const [i, value] of values.entries()) {
    if (left.compare(0) > 0) {
      groups.at(-1)?.push(i);
      left = left.sub(value);
      if (left.compare(0) < 0) return null;
    } else {
      groups.push([i]);
      left = whole;
    }
  }
  const objectives = sum(groups.map(([head]) => values[head ?? 0] ?? ZERO));
  return left.compare(0) === 0 && groups.length >= 2 && objectives.equals(whole) ? groups : null;
}
