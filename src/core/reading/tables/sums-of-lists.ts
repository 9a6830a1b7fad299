/** What the sums of several lists say: which total most of them make, and whether it is a usual one. */
import { HUNDRED, nearlyEqual, ONE, type Exact } from "../../exact";

export function commonest(sums: readonly Exact[]): { readonly total: Exact | null; readonly count: number } {
  let found: { total: Exact | null; count: number } = { total: null, count: 0 };
  for (const { value: total, near: count } of counted(sums)) {
    if (total.compare(0) <= 0) continue;
    if (count > found.count || (count === found.count && isCanonical(total) && !isCanonical(found.total ?? undefined)))
      found = { total, count };
  }
  return found;
}

/** Each sum once, in the order given, and how many are nearly equal to it. Sorted: a column of texts may part a list into thousands. */
function counted(sums: readonly Exact[]): readonly { readonly value: Exact; readonly near: number }[] {
  const each = new Map<string, { readonly value: Exact; count: number; near: number }>();
  for (const value of sums) {
    const key = value.toFraction();
    const known = each.get(key);
    if (known) known.count += 1;
    else each.set(key, { value, count: 1, near: 0 });
  }
  for (const one of each.values()) one.near = one.count;
  const sorted = [...each.values()].sort((a, b) => a.value.compare(b.value));
  sorted.forEach((one, at) => {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next] as typeof one;
      if (!nearlyEqual(one.value, other.value)) break;
      one.near += other.count;
      other.near += one.count;
    }
  });
  return [...each.values()];
}

export function isCanonical(total: Exact | undefined): boolean {
  return total !== undefined && (nearlyEqual(total, HUNDRED) || nearlyEqual(total, ONE));
}

export function isRound(total: Exact): boolean {
  return total.d === 1n && total.n % 10n === 0n;
}

/** Where no two lists agree, one that makes 100 still speaks for how they were parted. */
export function canonicalShare(sums: readonly Exact[]): number {
  return sums.filter(isCanonical).length / sums.length;
}

/** What the sum of a single list says for its being one. */
export function ofOne(made: Exact | undefined): number {
  // Far above 100 a single list is rather several.
  if (made === undefined || made.mul(2).compare(300) > 0) return 0;
  return isCanonical(made) ? 0.8 : isRound(made) ? 0.3 : 0.15;
}

/** Whether the lists make the same sums, in whatever order. */
export function sameSums(one: readonly Exact[], other: readonly Exact[]): boolean {
  const sorted = (sums: readonly Exact[]): string =>
    sums
      .map((value) => value.toFraction())
      .sort()
      .join(" ");
  return sorted(one) === sorted(other);
}
