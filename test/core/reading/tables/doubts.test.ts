/** When two groupings of the same rows are about as good, and what is said of them then. */
import { exact } from "../../../../src/core/exact";
import { doubtsBetween, readingOn } from "../../../../src/core/reading/tables/doubts";
import type { Group, Grouping, GroupingKind } from "../../../../src/core/reading/tables/groupings";
import type { Weighed } from "../../../../src/core/reading/tables/weigh";
import { columns, textsUnder } from "../../../support/column-facts";
import { listOn, tableNamed } from "../../../support/lists-by-hand";
import { tableOn } from "../../../support/tables";
import { written } from "../../../support/written";

const FACTS = columns(textsUnder("Settore"), textsUnder("Responsabile"), textsUnder("Tema"), textsUnder(""));
const [SETTORE, RESPONSABILE, TEMA, UNNAMED] = [0, 1, 2, 3];
const ELSEWHERE = tableNamed("Altro");

/** Lists of 40, four of them; and two of 80. */
const FOUR: readonly Group[] = [3, 4, 5, 6].map((row) => listOn([[row]], { weight: 40 }));
const BOTH: readonly Group[] = [listOn([[3], [4]], { weight: 40 }), listOn([[5], [6]], { weight: 40 })];

const by = (column: number | null, groups: readonly Group[], kind: GroupingKind = column === null ? "titles" : "column"): Grouping => ({
  kind,
  column,
  groups,
});
/** Lists that all make a total that is neither 100 nor on the sheet. */
const weighedAs = (grouping: Grouping, changed: Partial<Weighed> = {}): Weighed => ({
  grouping,
  sums: [],
  common: exact(40),
  agreed: true,
  covered: 0,
  score: 0,
  ...changed,
});
const sheets = (chosen: Weighed, other: Weighed | null): readonly string[] => [...doubtsBetween(chosen, other, FACTS).keys()];

describe("by how much one explains the sheet better", () => {
  const titles = (score: number, groups: readonly Group[]): Weighed => weighedAs(by(null, groups), { score });

  test.each<readonly [number, boolean]>([
    [0, true],
    [0.29, true],
    [0.3, false],
    [1, false],
  ])("by %d: in doubt %s", (margin, told) => {
    expect(sheets(titles(margin, FOUR), titles(0, BOTH))).toEqual(told ? ["Piano"] : []);
  });

  test("however well both do", () => {
    expect(sheets(titles(9.2, FOUR), titles(9, BOTH))).toEqual(["Piano"]);
    expect(sheets(weighedAs(by(RESPONSABILE, FOUR), { score: 9 }), weighedAs(by(SETTORE, BOTH), { score: 7 }))).toEqual(["Piano"]);
  });

  test("two that give the same sums are one", () => {
    expect(sheets(titles(0, FOUR), titles(0, [...FOUR].reverse()))).toEqual([]);
  });

  test("what has no other is in no doubt", () => {
    expect(sheets(titles(0, FOUR), null)).toEqual([]);
  });
});

describe("by either of two columns of structures, all lists making one total", () => {
  const four = (changed?: Partial<Weighed>, column = RESPONSABILE, kind: GroupingKind = "column"): Weighed =>
    weighedAs(by(column, FOUR, kind), { score: 2.9, ...changed });
  const both = (changed?: Partial<Weighed>, column = SETTORE): Weighed => weighedAs(by(column, BOTH), { common: exact(80), ...changed });

  test.each<readonly [string, Weighed, Weighed, boolean]>([
    ["better by less than a column of totals is worth", four(), both(), true],
    ["better by that", four({ score: 3 }), both(), false],
    ["one of them by titles", four({}, RESPONSABILE, "titles"), both(), false],
    ["one of them by a column of something else", four({}, TEMA), both(), false],
    ["the other by a column of something else", four(), both({}, TEMA), false],
    ["the lists of one do not agree", four(), both({ agreed: false }), false],
    ["they have no total in common", four({ common: null }), both(), false],
    ["they make 100", four(), both({ common: exact(100) }), false],
    ["totals of the sheet cover some", four({ covered: 0.25 }), both(), false],
  ])("%s", (_what, chosen, other, told) => {
    expect(sheets(chosen, other)).toEqual(told ? ["Piano"] : []);
  });
});

test("both are said, the one that was taken first, with where the sheet's lists begin", () => {
  const [first, second, third, fourth] = FOUR as [Group, Group, Group, Group];
  const doubts = doubtsBetween(weighedAs(by(RESPONSABILE, [third, first, second, fourth])), weighedAs(by(SETTORE, BOTH)), FACTS);
  expect([...doubts]).toMatchObject([
    [
      "Piano",
      {
        cell: { sheet: "Piano", row: 3, col: 0 },
        readings: [
          { lists: 4, by: { kind: "column", heading: "Responsabile" } },
          { lists: 2, by: { kind: "column", heading: "Settore" } },
        ],
      },
    ],
  ]);
});

test("of lists side by side that begin in one row the first is where they begin", () => {
  const beside = tableOn(written([[null, null, "Obiettivo", "Peso"]]));
  const groups = [listOn([[3]], { weight: 40 }), listOn([[3]], { table: beside, weight: 40 })];
  const doubts = doubtsBetween(weighedAs(by(null, groups)), weighedAs(by(null, BOTH)), FACTS);
  expect(doubts.get("Piano")?.cell).toEqual({ sheet: "Piano", row: 3, col: 0 });
});

test("a sheet on which they give the same sums is in no doubt", () => {
  const alike = listOn([[1], [2]], { table: ELSEWHERE, weight: 40 });
  expect(sheets(weighedAs(by(RESPONSABILE, [...FOUR, alike])), weighedAs(by(SETTORE, [...BOTH, alike])))).toEqual(["Piano"]);
  const apart = [1, 2].map((row) => listOn([[row]], { table: ELSEWHERE, weight: 40 }));
  expect(sheets(weighedAs(by(RESPONSABILE, [...FOUR, ...apart])), weighedAs(by(SETTORE, [...BOTH, alike])))).toEqual(["Piano", "Altro"]);
});

describe("a reading of a sheet", () => {
  test.each<readonly [GroupingKind, number | null, object]>([
    ["column", SETTORE, { kind: "column", heading: "Settore" }],
    ["column", UNNAMED, { kind: "column", heading: "" }],
    ["column", 9, { kind: "column", heading: "" }],
    ["sheet", null, { kind: "sheet" }],
    ["tables", null, { kind: "tables" }],
    ["numbers", null, { kind: "numbers" }],
    ["totals", null, { kind: "totals" }],
    ["titles", null, { kind: "titles" }],
    ["names", null, { kind: "titles" }],
    ["titles-numbers", null, { kind: "titles" }],
  ])("what told the lists apart: %s %s", (kind, column, told) => {
    expect(readingOn("Piano", by(column, FOUR, kind), FACTS).by).toEqual(told);
  });

  test("its lists are those that begin on it and count for nobody else", () => {
    const shared = listOn([[1]], { weight: 20, transversal: true });
    const away = listOn([[1]], { table: ELSEWHERE, weight: 70 });
    const grouping = by(null, [shared, ...BOTH, away]);
    const said = (sheet: string): readonly string[] => readingOn(sheet, grouping, FACTS).sums.map((sum) => sum.toString());
    expect(said("Piano")).toEqual(["80", "80"]);
    expect(said("Altro")).toEqual(["70"]);
    expect(readingOn("Terzo", grouping, FACTS).lists).toBe(0);
  });
});
