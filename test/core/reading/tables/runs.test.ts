/** Places in a list as a short text: the same things in the same order have the same, and no others. */
import fc from "fast-check";
import { runsAmong } from "../../../../src/core/reading/tables/runs";

const among = runsAmong(["a", "b", "c", "d", "e"]);

test.each([
  [[], ""],
  [["a"], "0"],
  [["a", "b"], "0-1"],
  [["b", "c", "d", "a"], "1-3,0"],
  [["a", "c", "e"], "0,2,4"],
  [["c", "b"], "2,1"],
  [["a", "z"], "0,-1"],
])("%j are %s", (some, told) => {
  expect(among(some)).toBe(told);
});

test("two texts are equal only where the things are", () => {
  const some = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 6 });
  fc.assert(fc.property(some, some, (one, other) => (among(one) === among(other)) === (one.join() === other.join())));
});
