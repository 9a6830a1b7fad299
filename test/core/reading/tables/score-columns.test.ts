/** Columns of scores at the year's end: known by what they multiply, not by what they are called. */
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { findTables } from "../../../../src/core/reading/tables/find-tables";
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
