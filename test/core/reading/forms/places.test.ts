/** Where the value of a label may stand, and which numbers could be weights. */
import { isWeight, rightOf } from "../../../../src/core/reading/forms/places";
import { share, written, type Written } from "../../../support/written";

const could = (value: Written): boolean => isWeight(written([[value]]), 0, 0);

test.each<readonly [Written, boolean]>([
  [30, true],
  [0.5, true],
  [1000, true],
  [1001, false],
  [0, false],
  [-5, false],
  ["30", true],
  ["30%", true],
  ["1000", true],
  ["1001", false],
  ["0", false],
  ["trenta", false],
  ["entro il 2025", false],
  [null, false],
  [true, false],
  [share(0.3), true],
  [{ value: 30, format: "0.00" }, true],
  [{ value: 30, format: '0 "dei punti"' }, true],
  [{ value: 30, format: "dd/mm/yyyy" }, false],
  [{ value: 30, format: "yyyy" }, false],
])("%j could be a weight: %s", (value, told) => {
  expect(could(value)).toBe(told);
});

test("what is called a weight may be a slip", () => {
  expect(isWeight(written([[10_000]]), 0, 0, undefined)).toBe(false);
  expect(isWeight(written([["Peso"]]), 0, 0)).toBe(false);
});

describe("the value to the right of a label", () => {
  const line = (at: number): Written[] => ["Peso", ...Array.from({ length: at - 1 }, () => null), 30];
  const found = (at: number, right = 100, isLabel = false): number | undefined => {
    const sheet = written([line(at)]);
    return rightOf({ sheet, row: 0, col: 0 }, { top: 0, left: 0, bottom: 0, right }, () => isLabel)?.col;
  };

  test.each([
    ["in the next cell", found(1), 1],
    ["fourteen columns on", found(14), 14],
    ["fifteen", found(15), undefined],
    ["at the edge of its form", found(3, 3), 3],
    ["beyond it", found(4, 3), undefined],
    ["directly beside, though it looks like a label", found(1, 100, true), 1],
    ["further off, where it is a label", found(2, 100, true), undefined],
  ])("%s", (_what, col, told) => {
    expect(col).toBe(told);
  });

  test("none on a row without more", () => {
    expect(rightOf({ sheet: written([["Peso"]]), row: 0, col: 0 }, null, () => false)).toBeNull();
  });

  test("a label in merged cells ends where they end", () => {
    const sheet = written([["Peso", null, null, 30]], { merges: ["A1:C1"] });
    expect(rightOf({ sheet, row: 0, col: 0 }, null, () => true)?.col).toBe(3);
  });
});
