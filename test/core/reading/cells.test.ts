/** Single cells as values that remember where they stood; shares among percentages; the numbers beside a word of weight. */
import { exact } from "../../../src/core/exact";
import type { Weight } from "../../../src/core/plan/plan";
import * as cells from "../../../src/core/reading/cells";
import { asPercent, inOneScale, mixesShares } from "../../../src/core/reading/one-scale";
import { underTitle, weightsAt } from "../../../src/core/reading/weights-beside";
import { sheetFromGrid, type CellValue } from "../../../src/core/sheet/sheet";
import { share, written, type Written } from "../../support/written";

const PIANO = written(
  [
    ["Titolo", "", "31/12/2025", 15],
    ["", "", "", { value: 0.2, format: "0%" }],
    [" ", "1.2", 45657, "80%"],
  ],
  { merges: ["A1:B2", "C1:C2"] },
);

test("texts: what the cell holds, and what a reader sees in a merged area", () => {
  const text = (row: number, col: number | undefined) => [cells.textAt(PIANO, row, col)?.value, cells.shownTextAt(PIANO, row, col)?.value];
  expect(text(0, 0)).toEqual(["Titolo", "Titolo"]);
  expect(text(1, 1)).toEqual([undefined, "Titolo"]);
  expect(text(2, 0)).toEqual([undefined, undefined]);
  expect(text(0, undefined)).toEqual([undefined, undefined]);
  expect(cells.shownTextAt(PIANO, 1, 1)?.cell).toEqual({ sheet: "Piano", row: 0, col: 0 });
  expect(cells.textAt(PIANO, 2, 1)?.cell).toEqual({ sheet: "Piano", row: 2, col: 1 });
});

test("weights with their area, ordinals, deadlines, achievements", () => {
  expect(cells.weightAt(PIANO, 0, 3)).toMatchObject({ value: { kind: "number" }, area: { top: 0, left: 3, bottom: 0, right: 3 } });
  expect(cells.weightAt(PIANO, 0, 0).area).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
  expect(cells.weightAt(PIANO, 1, 3).value).toMatchObject({ scale: "percent" });
  expect(cells.ordinalAt(PIANO, 2, 1)).toMatchObject({ value: { parts: [1, 2] }, cell: { row: 2, col: 1 } });
  expect([cells.ordinalAt(PIANO, 0, 0), cells.ordinalAt(PIANO, 0, undefined)]).toEqual([null, null]);
  // A blank row has no cell in a column that there is not, either.
  expect([cells.ordinalAt(PIANO, 5, undefined), cells.textAt(PIANO, 5, undefined), cells.deadlineAt(PIANO, 5, undefined)]).toEqual(
    [null, null, null],
  ); // prettier-ignore
  expect(cells.deadlineAt(PIANO, 1, 2)).toMatchObject({ value: { items: [{ kind: "date", year: 2025 }] }, cell: { row: 0, col: 2 } });
  expect([cells.deadlineAt(PIANO, 2, 0), cells.deadlineAt(PIANO, 5, 5), cells.deadlineAt(PIANO, 0, undefined)]).toEqual([null, null, null]);
  expect(cells.achievementAt(PIANO, 2, 3)).toMatchObject({ value: { kind: "percent" }, cell: { sheet: "Piano", row: 2, col: 3 } });
  expect(cells.achievementAt(PIANO, 2, undefined)).toBeNull();
});

test("what counts as filled", () => {
  const values: readonly CellValue[] = [null, "", " ", "x", "?", 0, false, { error: "#N/A" }, { unknown: true }];
  expect(values.map(cells.isFilled)).toEqual([false, false, false, true, true, true, true, true, true]);
});

describe("one list has one scale", () => {
  const weight = (value: number | string): Weight => ({
    value: typeof value === "number" ? { kind: "number", value: exact(value), scale: "plain", asText: false } : value === "X" ? { kind: "prerequisite" } : { kind: "number", value: exact(value.replace("%", "")), scale: "percent", asText: false }, // prettier-ignore
    cell: { sheet: "Piano", row: 0, col: 0 },
    area: { top: 0, left: 0, bottom: 0, right: 0 },
  });
  const list = (...values: readonly (number | string)[]): readonly Weight[] => values.map(weight);

  it.each([
    [["20%", 0.3], true],
    [["20%", "30%"], false],
    [[0.2, 0.3], false],
    [["20%", 1], true],
    [["20%", 0.3, 1.2], true],
    [["20%", 1.2], false],
    [["20%", 0.3, 1.2, 1.3], false],
    [["20%", 0.3, 2], true],
    [["20%", 0.3, 2.1], false],
    [["20%", 0.3, 30], false],
    [["20%", 0.3, 0], true],
    [["20%", 0.3, -4], true],
    [["20%", 0.3, "X"], true],
    [["X"], false],
    [[], false],
  ])("%j mixes shares with percentages: %p", (values, expected) => {
    expect(mixesShares(list(...values))).toBe(expected);
  });

  it("shares become percentages, and nothing else changes", () => {
    const read = ({ value }: Weight): string => (value.kind === "number" ? `${value.value.toString()} ${value.scale}` : value.kind);
    expect([0.3, 2, 2.1, "20%", "X"].map((value) => read(asPercent(weight(value))))).toEqual(
      ["30 percent", "200 percent", "2.1 plain", "20 percent", "prerequisite"],
    ); // prettier-ignore
    const goals = [...list("20%", 0.3).map((one) => ({ weight: one })), { weight: null }];
    expect(inOneScale(goals).map((one) => one.weight && read(one.weight))).toEqual(["20 percent", "30 percent", null]);
    const plain = list(0.2, 0.3).map((one) => ({ weight: one }));
    expect(inOneScale(plain)).toBe(plain);
  });
});

describe("the numbers beside a word of weight", () => {
  const beside = (grid: readonly (readonly Written[])[], row = 0, col = 0) => {
    const found = weightsAt(written(grid), row, col, {});
    return found && [found.kind, ...found.weights.map(Number)];
  };

  it.each<[readonly (readonly Written[])[], readonly (string | number)[] | null]>([
    [
      [["Peso: 15"], [20], [30]],
      ["beside", 15],
    ],
    [
      [["Peso"], [20], [30]],
      ["below", 20, 30],
    ],
    [
      [["Peso"], [20], ["testo"], [30]],
      ["below", 20, 30],
    ],
    [
      [["Peso"], [share(0.2)], [share(0.3)]],
      ["below", 20, 30],
    ],
    [
      [["Peso"], [20], ["", "Totale"], [30, "Totale"]],
      ["beside", 20],
    ],
    [[["Peso", "", 20]], ["beside", 20]],
    [
      [["Peso", "alto", 20], [30]],
      ["beside", 30],
    ],
    [
      [["Peso"], [""], [30]],
      ["beside", 30],
    ],
    [[["Peso"], ["alto"], [30]], null],
    [[["Peso"], [0], [-5]], null],
    [
      [["Peso"], [1000], [1001]],
      ["beside", 1000],
    ],
    [[["Peso"], [1001], [1002]], null],
    [[["Peso"]], null],
  ])("%j: %j", (grid, expected) => {
    expect(beside(grid)).toEqual(expected);
  });

  it("a column goes on over twelve rows without a number, not over thirteen", () => {
    const column = (gap: number) => beside([["Peso"], [20], [25], ...Array.from({ length: gap }, (_row, i) => ["", `fase ${i}`]), [30]]);
    expect([column(12), column(13)]).toEqual([["below", 20, 25, 30], ["below", 20, 25]]); // prettier-ignore
  });

  it("under a title at least three lines of a text with numbers, totals left out", () => {
    const under = (lines: readonly (readonly Written[])[]) =>
      underTitle(sheetFromGrid("Piano", [["Peso degli obiettivi"], ...(lines as CellValue[][])]), 0, {})?.weights.map(Number) ?? null;
    const three = [["Tributi", 20], ["Strade", 30, 10], ["Scuole", 40]]; // prettier-ignore
    expect(under(three)).toEqual([20, 30, 10, 40]);
    expect(under(three.slice(1))).toBeNull();
    expect(under([...three, ["Totale", 100]])).toEqual([20, 30, 10, 40]);
    expect(under([three[0]!, three[1]!, ["Totale", 100]])).toBeNull();
    expect(under([three[0]!, three[1]!, ["ab", 100]])).toBeNull();
    expect(under([...three.slice(1), ["Note", "x"]])).toBeNull();
    expect(under([...Array.from({ length: 38 }, () => ["Note"]), ...three])).toBeNull();
    expect(under([...Array.from({ length: 37 }, () => ["Note"]), ...three])).toHaveLength(4);
  });
});
