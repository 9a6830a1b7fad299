/** Numbers in front of objectives: depth, children, and where a list begins anew. */
import type { At } from "../plan/plan";
import type { Ordinal } from "../text/values";

type Numbered = At<Ordinal> | null;

/** How many parts the number has: "3" → 1, "1.2" → 2; 0 without a number. */
export function ordinalDepth(number: Numbered): number {
  return number?.value.parts.length ?? 0;
}

export function sameOrdinal(a: Numbered, b: Numbered): boolean {
  return a !== null && b !== null && a.value.parts.join(".") === b.value.parts.join(".");
}

/** Whether the number is directly below the other: 1.2 below 1; a letter is below any number. */
export function isChildOf(child: Numbered, parent: Numbered): boolean {
  if (child === null || parent === null) return false;
  const own = child.value.parts;
  const above = parent.value.parts;
  if (own.length === 1 && typeof own[0] === "string" && typeof above[above.length - 1] === "number") return true;
  return own.length === above.length + 1 && above.every((part, index) => own[index] === part);
}

/** Whether it is the first number or letter of a list. */
export function begins(number: Numbered): boolean {
  return (topNumber(number) ?? topLetter(number)) === 1;
}

/** Whether the number stands beside the one before, one further: 2.3 after 2.2, b after a; or begins the next group: B.1 after A.4. */
export function isNext(before: Numbered, number: Numbered): boolean {
  const letter = topLetter(number);
  if (letter !== null) return topLetter(before) === letter - 1;
  const [own, above] = [number?.value.parts ?? [], before?.value.parts ?? []];
  const [last, previous] = [own.at(-1), above.at(-1)];
  if (own.length !== above.length || typeof last !== "number" || typeof previous !== "number") return false;
  const sameGroup = own.slice(0, -1).every((part, index) => part === above[index]);
  return sameGroup ? last === previous + 1 : last === 1;
}

/** The number of a top-level objective: 3 for "3", null for "1.1", "a" or none. */
export function topNumber(number: Numbered): number | null {
  const first = number?.value.parts[0];
  return number?.value.parts.length === 1 && typeof first === "number" ? first : null;
}

/** The place of a top-level objective with a letter: 1 for "a", 3 for "c"; null for anything else. */
export function topLetter(number: Numbered): number | null {
  const [first, ...others] = number?.value.parts ?? [];
  return typeof first === "string" && others.length === 0 && /^[a-z]$/i.test(first) ? first.toLowerCase().charCodeAt(0) - 96 : null;
}

/**
 * Where a list of numbers begins anew: indexes (0-based) at which the numbering falls back to 1 after it had gone further.
 * A single 1 inside a rising list (1, 2, 1, 4) is a slip, not a new list.
 * @param numbers one per row; null where the row has no top-level number
 */
export function restarts(numbers: readonly (number | null)[]): ReadonlySet<number> {
  const found = new Set<number>();
  let last = 0;
  numbers.forEach((number, index) => {
    if (number === null) return;
    let behind = index + 1;
    while (numbers[behind] === null) behind++;
    const next = numbers[behind] ?? null;
    if (number === 1 && last >= 2 && next !== last + 2) found.add(index);
    last = number;
  });
  return found;
}
