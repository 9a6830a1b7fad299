/** Tables known by the headings that a description names: where they begin, and what each of their columns is. */
import { describedTables, headingKey, missingOn } from "../../../../src/core/reading/layouts/find";
import type { TableLayout } from "../../../../src/core/settings/layouts";
import { sheetsOf } from "../../../support/evidence/notation";
import { written } from "../../../support/written";

const layoutOf = (more: Partial<TableLayout> = {}): TableLayout => ({
  version: 1,
  name: "Vallescura",
  headings: ["Cosa si fa", "Valenza"],
  weight: "Valenza",
  title: "Cosa si fa",
  ...more,
});
const tables = (text: string, more: Partial<TableLayout> = {}) =>
  sheetsOf(text).flatMap((sheet) => describedTables(sheet, layoutOf(more), {}));

test.each([
  ["Valenza 2025", "Valenza"],
  ["VALENZA (max 37,50)", "valenza max"],
  ["Valenza 1.234.567", "Valenza"],
  ["Valenza2026max", "Valenza max"],
  ["%", "%"],
  ["  %   * ", "% *"],
])("%j is compared as %j", (text, other) => {
  expect(headingKey(text)).toBe(headingKey(other));
});

test("signs alone are compared as they stand, between single spaces", () => {
  expect(headingKey(" %\n *")).toBe("% *");
  expect(headingKey("%*")).not.toBe(headingKey("% *"));
});

describe("where a table begins and ends", () => {
  /** "0–1 from 0 to 5" of each: its rows of headings, and the rows that are its. */
  const rows = (text: string): readonly string[] =>
    tables(text).map(({ table: { first, last, from, end } }) => `${String(first)}–${String(last)} from ${String(from)} to ${String(end)}`);

  test.each<readonly [string, string, readonly string[]]>([
    ["in one row", "Comune\nCosa si fa | Valenza\nStrade | 60", ["1–1 from 0 to Infinity"]],
    ["in two rows", "Cosa si fa\n | Valenza\nStrade | 60", ["0–1 from 0 to Infinity"]],
    ["in three", "Cosa si fa\n(breve) | (punti)\n | Valenza\nStrade | 60", ["0–2 from 0 to Infinity"]],
    ["in four is too deep", "Cosa si fa\n(breve)\nx\n | Valenza\nStrade | 60", []],
    ["one is missing", "Cosa si fa | Valore\nStrade | 60", []],
    ["several", "Cosa si fa | Valenza\nStrade | 60\nCosa si fa | Valenza\nVerde | 40\nCosa si fa | Valenza", ["0–0 from 0 to 2", "2–2 from 1 to 4", "4–4 from 3 to Infinity"]], // prettier-ignore
    ["the second row alone would do: it is the same table", "Cosa si fa\nCosa si fa | Valenza\nStrade | 60", ["0–1 from 0 to Infinity"]],
    [
      "the same below another table",
      "Cosa si fa | Valenza\nStrade | 60\n\nCosa si fa\nCosa si fa | Valenza\nVerde | 40",
      ["0–0 from 0 to 3", "3–4 from 1 to Infinity"],
    ],
    [
      "the same below two",
      "Cosa si fa | Valenza\nCosa si fa | Valenza\nCosa si fa\nCosa si fa | Valenza\nVerde | 40",
      ["0–0 from 0 to 1", "1–1 from 1 to 2", "2–3 from 2 to Infinity"],
    ],
  ])("%s", (_what, text, told) => {
    expect(rows(text)).toEqual(told);
  });
});

describe("its columns", () => {
  const one = (text: string, more?: Partial<TableLayout>) => tables(text, more)[0];

  test("of two headings alike the first counts", () => {
    expect(one("Cosa si fa | Valenza | Note | Valenza\nStrade | 60 | x | 40")).toMatchObject({ title: 0, weight: 1 });
    expect(one(" | | Valenza\nCosa si fa | Valenza\nStrade | 60 | 40", { headings: ["Cosa si fa", "Valenza"] })).toMatchObject({ weight: 1 }); // prettier-ignore
  });

  test("the heading is the lowest text; a number or a blank below it is none", () => {
    const text = " | Spesa | Valenza\nCosa si fa | (euro) | 40\nStrade | 900 | 60";
    expect(one(text)?.table.headings.map((heading) => [heading.row, heading.text])).toEqual([
      [1, "Cosa si fa"],
      [1, "(euro)"],
      [0, "Valenza"],
    ]);
    const blank = written([[null, "Valenza"], ["Cosa si fa", "  "], ["Strade", 60]]); // prettier-ignore
    expect(describedTables(blank, layoutOf(), {})[0]?.table.headings.map(({ text: said }) => said)).toEqual(["Cosa si fa", "Valenza"]);
  });

  test("which columns hold weights the description alone says", () => {
    const text = "N. | Cosa si fa | Valenza | Peso | Peso fase | Indicatore\n1 | Strade | 60 | 3 | 40 | km";
    const roles = (more?: Partial<TableLayout>) => one(text, more)?.table.headings.map(({ role }) => role);
    expect(roles()).toEqual(["number", "title", "weight", null, null, "indicator"]);
    expect(roles({ parts: ["Peso fase"] })).toEqual(["number", "title", "weight", null, "phaseWeight", "indicator"]);
  });

  test("the column that parts the lists names structures, whatever its heading", () => {
    const text = "Gruppo | Cosa si fa | Valenza\nNord | Strade | 60";
    const role = (more?: Partial<TableLayout>) => one(text, more)?.table.headings[0]?.role;
    expect(role({ lists: { column: "Gruppo" } })).toBe("unit");
    expect(role({ lists: "titles" })).toBeNull();
  });

  test("a place before the sheet's first column is none", () => {
    const text = "Cosa si fa | Valenza\nStrade | 60";
    expect(one(text, { weight: { after: "Cosa si fa", columns: 1 } })).toMatchObject({ weight: 1 });
    expect(one(text, { title: { after: "Valenza", columns: -1 } })).toMatchObject({ title: 0 });
    expect(one(text, { title: { after: "Cosa si fa", columns: -1 } })).toBeUndefined();
    expect(one(text, { weight: "Altrove" })).toBeUndefined();
    expect(one(text, { weight: { after: "Altrove", columns: 3 } })).toBeUndefined();
  });

  test("what lists should make, where the description says so", () => {
    const text = "Cosa si fa | Valenza\nStrade | 60";
    expect(one(text)?.table.chosen).toBeNull();
    expect(one(text, { total: 60 })?.table.chosen?.toString()).toBe("60");
  });
});

test("headings are texts: a number is none", () => {
  const layout = layoutOf({ headings: ["Cosa si fa", "40"] });
  const missing = (heading: string): readonly string[] | null =>
    sheetsOf(`Cosa si fa | ${heading}\nStrade | 60`).flatMap((sheet) => missingOn(sheet, layout) ?? ["other headings"]);
  expect(missing("'40")).toEqual([]);
  expect(missing("40")).toEqual(["40"]);
});

test("a heading of signs alone is a heading; no number stands for it, nor for a blank name", () => {
  const missing = (name: string, heading: string): readonly string[] =>
    sheetsOf(`Cosa si fa | ${heading}\nStrade | 60`).flatMap(
      (sheet) => missingOn(sheet, layoutOf({ headings: ["Cosa si fa", name] })) ?? ["other headings"],
    );
  expect(missing("?", "?")).toEqual([]);
  expect(missing("?", "40")).toEqual(["?"]);
  expect(missing(" ", "40")).toEqual([" "]);
});
