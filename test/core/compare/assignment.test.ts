import fc from "fast-check";
import { bestAssignment, type Edge } from "../../../src/core/compare/assignment";

const total = (edges: readonly Edge[]): number => edges.reduce((all, { likeness }) => all + likeness, 0);

/** The greatest likeness in all, by trying every way. */
function byTrying(edges: readonly Edge[]): number {
  const [first, ...rest] = edges;
  if (!first) return 0;
  const free = rest.filter(({ before, after }) => before !== first.before && after !== first.after);
  return Math.max(byTrying(rest), first.likeness + byTrying(free));
}

const edges = fc.uniqueArray(
  fc.record({ before: fc.nat({ max: 4 }), after: fc.nat({ max: 4 }), likeness: fc.integer({ min: 1, max: 20 }) }),
  { maxLength: 12, selector: ({ before, after }) => `${String(before)} ${String(after)}` },
);

test("no assignment explains more, and none is used twice", () => {
  fc.assert(
    fc.property(edges, (given) => {
      const found = bestAssignment(given);
      expect(total(found)).toBe(byTrying(given));
      expect(new Set(found.map(({ before }) => before)).size).toBe(found.length);
      expect(new Set(found.map(({ after }) => after)).size).toBe(found.length);
      for (const edge of found) expect(given).toContain(edge);
    }),
  );
});

test("the first is not given what the second needs more", () => {
  const found = bestAssignment([
    { before: 0, after: 0, likeness: 6 },
    { before: 0, after: 1, likeness: 5 },
    { before: 1, after: 0, likeness: 5 },
  ]);
  expect(found.map(({ before, after }) => [before, after])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test("two thousand that hang together in small blocks, and a block too large to be solved at once, come to an end", () => {
  const small = Array.from({ length: 2000 }, (_unused, i) => [0, 1].map((step) => ({ before: i, after: (i - (i % 4)) + ((i + step) % 4), likeness: 2 - step }))).flat(); // prettier-ignore
  expect(bestAssignment(small)).toHaveLength(2000);
  const side = 600;
  const large = Array.from({ length: side * 4 }, (_unused, i) => ({ before: i % side, after: (i * 7 + Math.floor(i / side)) % side, likeness: 1 + (i % 5) })); // prettier-ignore
  expect(bestAssignment(large).length).toBeGreaterThan(side / 4);
});
