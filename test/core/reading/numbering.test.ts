/** Numbers in front of objectives: how deep they are, which follows which, where a list begins anew. */
import type { At } from "../../../src/core/plan/plan";
import * as numbering from "../../../src/core/reading/numbering";
import type { Ordinal } from "../../../src/core/text/values";

const { begins, isChildOf, isNext, ordinalDepth, restarts, sameOrdinal, topLetter } = numbering;

/** "1.2" as a sheet's reader gives it; "" is no number. */
function at(text: string): At<Ordinal> | null {
  if (text === "") return null;
  const parts = text.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return { value: { parts, text }, cell: { sheet: "Piano", row: 0, col: 0 } };
}

test("how many parts a number has", () => {
  expect(["", "3", "1.2", "B.4.a"].map((text) => ordinalDepth(at(text)))).toEqual([0, 1, 2, 3]);
});

test.each([
  ["1.2", "1.2", true],
  ["1.2", "1.3", false],
  ["1.2", "12", false],
  ["", "", false],
  ["1", "", false],
  ["", "1", false],
])("%j and %j are the same: %p", (a, b, expected) => {
  expect(sameOrdinal(at(a), at(b))).toBe(expected);
});

test.each([
  ["1.2", "1", true],
  ["1.2.3", "1.2", true],
  ["2.1", "1", false],
  ["1.2.3", "1", false],
  ["1.5.2", "1.4", false],
  ["1", "1.2", false],
  ["2", "1", false],
  ["a", "1", true],
  ["a", "1.2", true],
  ["a", "b", false],
  ["a.1", "1", false],
  ["a.1", "a", true],
  ["", "1", false],
  ["1", "", false],
])("%j is directly below %j: %p", (child, parent, expected) => {
  expect(isChildOf(at(child), at(parent))).toBe(expected);
});

test.each([
  ["1", "2", true],
  ["1", "3", false],
  ["2", "1", false],
  ["2", "2", false],
  ["2.2", "2.3", true],
  ["2.2", "3.1", true],
  ["2.2", "3.3", false],
  ["A.4", "B.1", true],
  ["A.4", "B.2", false],
  ["1", "1.1", false],
  ["1.1", "2", false],
  ["a", "b", true],
  ["a", "c", false],
  ["b", "a", false],
  ["1", "b", false],
  ["", "a", false],
  ["C", "d", true],
  ["", "1", false],
  ["1", "", false],
  ["", "", false],
])("behind %j comes %j: %p", (before, number, expected) => {
  expect(isNext(at(before), at(number))).toBe(expected);
});

test("a list begins with 1 or a", () => {
  expect(["1", "a", "A", "2", "b", "1.1", ""].map((text) => begins(at(text)))).toEqual([true, true, true, false, false, false, false]);
});

test("letters from a on", () => {
  expect(["a", "C", "z", "b.1", "1", "ab", ""].map((text) => topLetter(at(text)))).toEqual([1, 3, 26, null, null, null, null]);
});

test.each([
  [[1, 2, 3, 1, 2], [3]],
  [
    [1, 2, 1, 2, 1, 2],
    [2, 4],
  ],
  [[1, 2, null, 1, 2], [3]],
  [[1, 2, 3], []],
  [[1, 1, 1], []],
  [[1, 2, 1], [2]],
  // A single 1 among rising numbers is a slip.
  [[1, 2, 1, 4], []],
  [[1, 2, 1, null, 4], []],
  [[1, 2, 1, 4, 1, 2], [4]],
  [[1, 2, 1, 5], [2]],
  [[3, 1, 2], [1]],
  [[1, 3, 2, 1], [3]],
  [[], []],
  [[null, 1, null], []],
])("%j begins anew at %j", (numbers, expected) => {
  expect([...restarts(numbers)]).toEqual(expected);
});
