/** Columns of scores at the year's end: known by what they multiply, not by what they are called. */
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import { scoreColumns } from "../../../../src/core/reading/tables/score-columns";
import { tableOn } from "../../../support/tables";
import { share, written, type Written } from "../../../support/written";

const HEADINGS = ["Obiettivo", "Valenza", "% raggiungimento", "Punti"];

/** The headings of the columns that are taken for scores. */
function scores(...rows: Written[][]): string[] {
  const facts = columnFacts(findTables(written([HEADINGS, ...rows]), {}));
  return facts.filter(({ scores: one }) => one).map(({ heading }) => heading.text);
}

const STREETS = ["Strade", 40, share(1), 40];
const SCHOOLS = ["Scuole", 30, share(0.5), 15];
const PARKS = ["Parchi", 20, share(0.9), 18];

test("each number is the weight beside it times what was reached", () => {
  expect(scores(STREETS, SCHOOLS, PARKS)).toEqual(["Punti"]);
});

test("one weight that was changed afterwards hides nothing", () => {
  expect(scores(["Strade", 45, share(1), 40], SCHOOLS, PARKS)).toEqual(["Punti"]);
});

test("where all but one were reached, and that one's score is mistaken, the weights are none", () => {
  const reached = (weight: number): Written[] => [`Cura ${String(weight)}`, weight, share(1), weight];
  const rows = [reached(30), reached(21), reached(15), reached(14)];
  expect(scores(...rows, ["Parchi", 20, share(0.5), 12])).toEqual(["Punti"]);
  expect(scores(...rows, ["Parchi", 20, share(0.5), 10])).toEqual(["Punti"]);
});

test("a weight beside its score, where the score's heading speaks of what was reached and nearly all was", () => {
  const headings = ["Obiettivo", "% raggiungimento", "Valutazione", "Peso"];
  const rows = [20, 15, 10, 15, 20].map((weight, i) => [
    `Strade ${String(i)}`,
    share(i === 2 ? 0.5 : 1),
    i === 2 ? 5 : weight,
    share(weight / 100),
  ]);
  const facts = columnFacts(findTables(written([headings, ...rows]), {}));
  expect(facts.filter(({ scores: one }) => one).map(({ heading }) => heading.text)).toEqual(["Valutazione"]);
});

test("two of ten rows may disagree, two of nine may not", () => {
  const wrong: Written[] = ["Ponti", 20, share(1), 30];
  expect(scores(wrong, wrong, ...Array.from({ length: 8 }, () => SCHOOLS))).toEqual(["Punti"]);
  expect(scores(wrong, wrong, ...Array.from({ length: 7 }, () => SCHOOLS))).toEqual([]);
});

test("columns are counted from the table's left edge", () => {
  const beside = [HEADINGS, STREETS, SCHOOLS, PARKS].map((row) => ["", "", ...row]);
  expect(columnFacts(findTables(written(beside), {})).flatMap(({ scores: one, index }) => (one ? [index] : []))).toEqual([3]);
});

test("no score where two numbers are no such product, where all was reached, or in fewer than three rows", () => {
  expect(scores(["Strade", 45, share(1), 40], ["Scuole", 30, share(0.5), 20], PARKS)).toEqual([]);
  expect(scores(STREETS, ["Scuole", 30, share(1), 30], ["Parchi", 20, share(1), 20])).toEqual([]);
  expect(scores(STREETS, SCHOOLS)).toEqual([]);
});

test("weights of which some are percents and some bare shares", () => {
  expect(scores(["Strade", share(0.4), share(1), 40], ["Scuole", 0.3, share(0.5), 15], ["Parchi", 0.2, share(0.9), 18])).toEqual(["Punti"]);
});

test.each<readonly [string, readonly Written[][], readonly string[]]>([
  ["rows without what was reached say nothing", [STREETS, SCHOOLS, PARKS, ["Ponti", 20, null, 5], ["Viali", 20, null, 5]], ["Punti"]],
  ["nor do words in its place", [STREETS, SCHOOLS, PARKS, ["Ponti", 20, "in corso", 5], ["Viali", 20, "in corso", 5]], ["Punti"]],
  ["rows without a score neither", [STREETS, SCHOOLS, PARKS, ["Ponti", 20, share(1)], ["Viali", 20, share(1)]], ["Punti"]],
  ["three of six may be scored", [STREETS, SCHOOLS, PARKS, ["Ponti", 20, share(1)], ["Viali", 20, share(1)], ["Aiuole", 20, share(1)]], ["Punti"]],
  ["not three of seven", [STREETS, SCHOOLS, PARKS, ...Array.from({ length: 4 }, () => ["Ponti", 20, share(1)])], []],
  ["nor two of three", [STREETS, SCHOOLS, ["Parchi", 20, share(0.9)]], []],
  ["what was reached is no score of weights of one", [["Strade", 1, share(1), 1], ["Scuole", 1, share(0.5), 0.5], ["Parchi", 1, share(0.9), 0.9]], ["Punti"]],
  ["weights of a hundred have scores too", [["Strade", 100, share(1), 100], ["Scuole", 100, share(0.5), 50], ["Parchi", 100, share(0.9), 90]], ["Punti"]],
  ["nothing bears a sign of percentages", [["Strade", 0.4, 1, 40], ["Scuole", 0.3, 0.5, 15], ["Parchi", 0.2, 0.9, 18], ["Viali", 0.1, 1, 10]], ["Punti"]],
])("%s", (_what, rows, told) => {
  expect(scores(...rows)).toEqual(told);
}); // prettier-ignore

describe("of the rows between a table's headings and its end", () => {
  /** The indexes of the columns of scores in tables that stand on one sheet. */
  const indexes = (grid: Written[][], ...tables: readonly (readonly [first: number, end: number])[]): readonly number[] => {
    const sheet = written(grid);
    const made = tables.map(([first, end]) => tableOn(sheet, first, { end }));
    return [...scoreColumns(made, made[0]?.headings ?? [])];
  };
  const wrong: Written[] = ["Ponti", 20, share(1), 30];

  test("all of them count, and no other", () => {
    expect(indexes([HEADINGS, STREETS, SCHOOLS, PARKS, wrong, wrong], [0, 4])).toEqual([3]);
    expect(indexes([HEADINGS, STREETS, SCHOOLS, PARKS, wrong, wrong], [0, 6])).toEqual([]);
    expect(indexes([wrong, HEADINGS, STREETS, SCHOOLS, wrong], [1, 5])).toEqual([3]);
  });

  test("the first column may be the one of scores", () => {
    const turned = [HEADINGS, STREETS, SCHOOLS, PARKS].map((row) => [...row.slice(3), ...row.slice(0, 3)]);
    expect(indexes(turned, [0, 4])).toEqual([0]);
  });

  test("numbers beside a narrower table are none of its own", () => {
    const narrow: Written[][] = [HEADINGS.slice(0, 3), wrong, wrong];
    expect(indexes([HEADINGS, STREETS, SCHOOLS, PARKS, ...narrow], [0, 4], [4, 7])).toEqual([3]);
    expect(indexes([HEADINGS, STREETS, SCHOOLS, PARKS, HEADINGS, wrong, wrong], [0, 4], [4, 7])).toEqual([]);
  });
});
