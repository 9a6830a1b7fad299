/** A column of weights for each structure: the lists they make, and what speaks for reading them so. */
import { objectivesOf, unitName } from "../../../../src/core/plan/plan";
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import type { FormReading } from "../../../../src/core/reading/tables/form-reading";
import { readMatrix } from "../../../../src/core/reading/tables/read-matrix";
import { sheetsOf } from "../../../support/evidence/notation";

/** The reading where all columns behind the first two, or this many, hold weights. */
function matrix(text: string, count = Infinity): FormReading | null {
  const tables = sheetsOf(text).flatMap((sheet) => findTables(sheet, {}));
  const facts = columnFacts(tables);
  const columns = facts.slice(2, 2 + count).map(({ index, heading }) => ({ index, name: heading.text }));
  return readMatrix(tables, facts, { kind: "matrix", columns });
}

/** "Rossi: Strade 60 + Scuole 40; Bianchi: …": each list with its weights. */
function said(text: string, count?: number): string {
  const lists = matrix(text, count)?.units.map((unit) => {
    const goals = objectivesOf(unit).map(
      ({ title, weight }) => `${title?.value ?? "–"} ${weight?.value.kind === "number" ? weight.value.value.toString() : "–"}`,
    );
    return `${unitName(unit) ?? "–"}: ${goals.join(" + ")}`;
  });
  return lists?.join("; ") ?? "nothing";
}

interface Around {
  readonly names?: readonly string[];
  readonly below?: string;
}

/** Two objectives whose weights make so much in each of the columns; below them what is given. */
function making(sums: readonly number[], { names = ["Rossi", "Bianchi", "Neri", "Verdi", "Bruni"], below = "" }: Around = {}): string {
  const row = (before: string, numbers: readonly number[]): string => [before, ...numbers].join(" | ");
  const head = ["Obiettivo", "Indicatore", ...names.slice(0, sums.length)].join(" | ");
  return [head, row("Strade | km", sums.map((sum) => sum * 0.6)), row("Scuole | tetti", sums.map((sum) => sum * 0.4)), below].join("\n"); // prettier-ignore
}

describe("what speaks for the columns, in points", () => {
  const points = (text: string): number | undefined => matrix(text)?.score;

  test.each<readonly [string, readonly number[], number]>([
    ["two that make 100", [100, 100], 9.5],
    ["two that make 1", [1, 1], 9.5],
    ["two that make another total", [90, 90], 7.5],
    ["two that make different ones", [90, 80], 2],
    ["one of them 100", [90, 100], 4],
    ["three that make different ones", [90, 80, 70], 2],
    ["three that make 100", [100, 100, 100], 12],
    ["two of three", [100, 90, 100], 7.25],
    ["four", [100, 100, 100, 100], 13],
    ["five speak no louder", [100, 100, 100, 100, 100], 13],
  ])("lists: %s", (_what, sums, told) => {
    expect(points(making(sums))).toBeCloseTo(told, 9);
  });

  test.each<readonly [string, readonly string[], number, FormReading["headed"]]>([
    ["of weights", ["Peso Rossi", "Peso Bianchi"], 4, "objectives"],
    ["one of them of weights", ["Rossi", "Peso Bianchi"], 4, "objectives"],
    ["names of structures", ["Settore Tributi", "Settore Scuola"], 3, null],
    ["two of three of them", ["Settore Tributi", "Rossi", "Settore Scuola"], 3, null],
    ["one of them", ["Settore Tributi", "Rossi"], 0, null],
    ["words for structures", ["Ufficio", "Servizio"], 3, null],
    ["names that only structures bear", ["Polizia locale", "Avvocatura"], 3, null],
    ["names of persons", ["Rossi", "Bianchi"], 0, null],
  ])("headings: %s", (_what, names, more, headed) => {
    const sums = names.map(() => 90);
    expect(points(making(sums, { names }))).toBeCloseTo((points(making(sums)) ?? NaN) + more, 9);
    expect(matrix(making(sums, { names }))?.headed).toBe(headed);
  });

  test("a heading of weights over all of them", () => {
    const rows = making([90, 90]);
    const read = matrix(` | | Peso\n${rows}\n@merge C1:D1`);
    expect(read?.headed).toBe("objectives");
    expect(read?.score).toBeCloseTo((points(rows) ?? NaN) + 4, 9);
  });

  test.each<readonly [string, string, number]>([
    ["each its own", "Totale | | 90 | 90", 3],
    ["one of them", "Totale | | 90 | 80", 1.5],
    ["none", "Totale | | 70 | 80", 0],
    ["beside another one", "Totale | | 90 | 90\nTotale ente | | 500 | 500", 3],
  ])("totals below them that state what the lists make: %s", (_what, below, more) => {
    expect(points(making([90, 90], { below }))).toBeCloseTo((points(making([90, 90])) ?? NaN) + more, 9);
  });
});

test.each<readonly [string, readonly number[], string | null]>([
  ["all", [100, 100], "100"],
  ["two of three", [90, 100, 100], "100"],
  ["none", [90, 100], null],
])("the total that most of the lists make: %s", (_what, sums, told) => {
  const { chosen } = matrix(making(sums)) ?? {};
  expect(chosen?.common?.toString() ?? null).toBe(told);
  expect(chosen?.sums.map((sum) => sum.valueOf())).toEqual(sums);
});

const TWO = "Obiettivo | Indicatore | Rossi | Bianchi";

test.each<readonly [string, string, string]>([
  ["an objective is in the lists of those that it has a weight of", `${TWO}\nStrade | km | 60 | 30\nScuole | tetti | 40 | \nMusei | sale | | 70`, "Rossi: Strade 60 + Scuole 40; Bianchi: Strade 30 + Musei 70"],
  ["a column without weights is no list", `${TWO} | Neri\nStrade | km | 60 | 30\nScuole | tetti | 40 | 70`, "Rossi: Strade 60 + Scuole 40; Bianchi: Strade 30 + Scuole 70"],
  ["nor one of words", `${TWO} | Neri\nStrade | km | 60 | 30 | da definire\nScuole | tetti | 40 | 70`, "Rossi: Strade 60 + Scuole 40; Bianchi: Strade 30 + Scuole 70"],
  ["one list alone is none of several", `${TWO}\nStrade | km | 60\nScuole | tetti | 40`, "nothing"],
  ["a first one without weights is none", `${TWO} | Neri\nStrade | km | | 60 | 30\nScuole | tetti | | 40 | 70`, "nothing"],
  ["what stands beside a total is one's label for all", `${TWO}\nStrade | km | 60 | 10\nScuole | tetti | 40 | 80\nA pareggio | | 100 | 100`, "Rossi: Strade 60 + Scuole 40; Bianchi: Strade 10 + Scuole 80"],
])("%s", (_what, text, told) => {
  expect(said(text)).toBe(told);
}); // prettier-ignore

test("the heading of what is weighed", () => {
  expect(matrix(making([90, 90]))?.title).toBe("title");
});

test.each<readonly [string, number, string, string]>([
  ["of all three", 3, "60 | 50 | 10\nScuole | tetti | 40 | 50 | 80\n | pesi | 100 | 100 | 90 | ok", "Rossi: Strade 60 + Scuole 40; Bianchi: Strade 50 + Scuole 50; Neri: Strade 10 + Scuole 80"],
  ["of two of three, and so of the third", 3, "60 | 50 | 10\nScuole | tetti | 40 | 50 | 80\n | pesi | 100 | 100 | 35 | ok", "Rossi: Strade 60 + Scuole 40; Bianchi: Strade 50 + Scuole 50; Neri: Strade 10 + Scuole 80"],
  ["of one of three, which says nothing of the others", 3, "60 | 50 | 10\nScuole | tetti | 40 | 50 | 80\n | pesi | 100 | 45 | 35 | ok", "Rossi: Strade 60 + Scuole 40; Bianchi: Strade 50 + Scuole 50 + – 45; Neri: Strade 10 + Scuole 80 + – 35"],
  ["of one of two, which says nothing of the other", 2, "60 | 10\nScuole | tetti | 40 | 80\n | pesi | 100 | 35 | ok", "Rossi: Strade 60 + Scuole 40; Bianchi: Strade 10 + Scuole 80 + – 35"],
])("a row below the lists is the total %s", (_what, count, rows, told) => {
  const names = ["Rossi", "Bianchi", "Neri"].slice(0, count).join(" | ");
  expect(said(`Obiettivo | Indicatore | ${names} | Note\nStrade | km | ${rows}`, count)).toBe(told);
}); // prettier-ignore

test("what the lists were made of are the rows of each of them", () => {
  expect(matrix(making([100, 100, 90]))?.from.entries.filter(({ kind }) => kind === "objective")).toHaveLength(6);
});
