/** How deep values are compared: below it two that are made anew are taken for different, which costs a test that is run in vain. */
const DEPTH = 3;

/** Whether two values are the same, part by part. What gives its parts one after the other is not asked for them, and counts as different. */
export function same(one: unknown, other: unknown, depth = DEPTH): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null || depth === 0) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other) || "next" in one) return false;
  if (one instanceof Map || one instanceof Set) return same([...one], [...(other as Iterable<unknown>)], depth);
  const [mine, theirs] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  const names = Object.keys(mine);
  return names.length === Object.keys(theirs).length && names.every((name) => same(mine[name], theirs[name], depth - 1));
}
