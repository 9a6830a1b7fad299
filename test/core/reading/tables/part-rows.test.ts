/** Rows that are parts of the row above them, where no number says so. */
import { partRows } from "../../../../src/core/reading/tables/part-rows";
import type { TableColumns } from "../../../../src/core/reading/tables/columns";
import type { Run } from "../../../../src/core/reading/tables/drafts";
import type { DataRow } from "../../../../src/core/reading/tables/row";
import { ordinalAt, textAt, weightAt } from "../../../../src/core/reading/cells";
import { tableOn } from "../../../support/tables";
import { written, type Written } from "../../../support/written";

/** One table: its rows, and where its first column and its titles stand. */
interface Given {
  readonly rows: string;
  readonly left?: number;
  readonly title?: number;
}

/**
 * The titles of the parts, in tables of a column beside the titles (which may bear a level, a code or nothing), the weights, and what else may
 * stand behind them.
 * @param given "level|title|weight|…" a row, "---" where a title stands between
 */
function partsIn(...given: readonly Given[]): string {
  const tables = given.map(({ rows, left = 0, title = 1 }) => {
    const lines = rows.split("; ").map((line) => (line === "---" ? [] : cellsOf(line)));
    const before = Array.from({ length: left }, () => null);
    const grid: readonly (readonly Written[])[] = [["Livello", "Titolo", "Peso", "Note"], ...lines];
    const sheet = written(grid.map((line) => [...before, ...line]));
    const run: Run = lines.map((cells, place): DataRow | null => {
      const row = place + 1;
      if (cells.length === 0) return null;
      return {
        kind: "data",
        row,
        number: ordinalAt(sheet, row, left),
        title: textAt(sheet, row, left + title),
        titleCovered: false,
        weight: weightAt(sheet, row, left + 2),
      };
    });
    return { table: tableOn(sheet), columns: { title, width: 4 } as TableColumns, run };
  });
  return [...partRows(tables)].map(({ title }) => title?.value ?? "").join("; ");
}

const parts = (rows: string): string => partsIn({ rows });

const cellsOf = (line: string): readonly Written[] =>
  line.split("|").map((cell) => (cell === "" ? null : /^[\d.]+$/.test(cell) ? Number(cell) : cell));

test.each<readonly [string, string, string]>([
  [
    "a dash before the title",
    "|Strade|60; |- asfalto|50; |- segnali|50; |Scuole|40; |- tetti|100; |- muri|0",
    "- asfalto; - segnali; - tetti; - muri",
  ],
  [
    "spaces before it",
    "|Strade|60; |   asfalto|50; |   segnali|50; |Scuole|40; |   tetti|30; |   muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  [
    "a dash inside a title is none",
    "|Anti-incendio|60; |- asfalto|50; |- segnali|50; |Scuole - tetti|40; |- tetti|30; |- muri|70",
    "- asfalto; - segnali; - tetti; - muri",
  ],
  [
    "dots",
    "|Strade|60; |.. asfalto|50; |... segnali|50; |Scuole|40; |.. tetti|30; |.. muri|70",
    ".. asfalto; ... segnali; .. tetti; .. muri",
  ],
  ["one dot is none", "|Strade|60; |. asfalto|50; |. segnali|50; |Scuole|40; |. tetti|30; |. muri|70", ""],
  ["one space is none", "|Strade|60; | asfalto|50; | segnali|50; |Scuole|40; | tetti|30; | muri|70", ""],
  [
    "a word for phases",
    "|Strade|60; |Fase asfalto|50; |fase segnali|50; |Scuole|40; |Azione tetti|30; |tappa muri|70",
    "Fase asfalto; fase segnali; Azione tetti; tappa muri",
  ],
  [
    "letters",
    "|Strade|60; |a) asfalto|50; |b) segnali|50; |Scuole|40; |a) tetti|30; |b) muri|70",
    "a) asfalto; b) segnali; a) tetti; b) muri",
  ],
  [
    "parts that make their whole's weight",
    "|Strade|60; |- asfalto|20; |- segnali|40; |Scuole|40; |- tetti|10; |- muri|30",
    "- asfalto; - segnali; - tetti; - muri",
  ],
  [
    "shares of one",
    "|Strade|0.6; |- asfalto|0.5; |- segnali|0.5; |Scuole|0.4; |- tetti|0.2; |- muri|0.8",
    "- asfalto; - segnali; - tetti; - muri",
  ],
  ["parts that make nothing", "|Strade|60; |- asfalto|20; |- segnali|20; |Scuole|40; |- tetti|10; |- muri|10", ""],
  ["one run of them alone", "|Strade|60; |- asfalto|50; |- segnali|50; |Scuole|40", ""],
  ["one that stands before any whole", "|- neve|10; |Strade|60; |- asfalto|50; |- segnali|50; |Scuole|40; |- tetti|30; |- muri|70", ""],
  ["behind a title", "|Strade|60; |- asfalto|50; |- segnali|50; ---; |- tetti|30; |Scuole|40; |- muri|70; |- porte|30", ""],
  [
    "one of two runs may be the mistake",
    "|Strade|60; |- asfalto|50; |- segnali|50; |Scuole|40; |- tetti|30; |- muri|60",
    "- asfalto; - segnali; - tetti; - muri",
  ],
  ["single parts as heavy as their wholes are objectives", "|Strade|60; |- asfalto|60; |Scuole|40; |- tetti|40", ""],
  ["single parts of a hundred alone", "|Strade|60; |- asfalto|100; |Scuole|40; |- tetti|100", ""],
  [
    "rows without a weight are passed over",
    "|Strade|60; |- asfalto|50; |- neve|; |- segnali|50; |Scuole|40; |- tetti|30; |- muri|70",
    "- asfalto; - segnali; - tetti; - muri",
  ],
  [
    "a column that only wholes fill",
    "ST1|Strade|60; |asfalto|50; |segnali|50; SC1|Scuole|40; |tetti|30; |muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  ["a cross fills nothing", "x|Strade|60; |asfalto|50; |segnali|50; x|Scuole|40; |tetti|30; |muri|70", ""],
  [
    "words for levels",
    "Obiettivo|Strade|60; Fase|asfalto|50; Fase|segnali|50; Obiettivo|Scuole|40; Fase|tetti|30; Fase|muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  [
    "words that nobody calls so, where all adds up",
    "STR|Strade|60; OPR|asfalto|50; OPR|segnali|50; STR|Scuole|40; OPR|tetti|30; OPR|muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  [
    "and where the wholes make no hundred, by far",
    "STR|Strade|30; OPR|asfalto|50; OPR|segnali|50; STR|Scuole|20; OPR|tetti|30; OPR|muri|70",
    "",
  ],
  [
    "or nearly, every run being right",
    "STR|Strade|50; OPR|asfalto|50; OPR|segnali|50; STR|Scuole|40; OPR|tetti|30; OPR|muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  ["five words are no levels", "A|Strade|60; B|asfalto|50; C|segnali|50; D|Scuole|40; E|tetti|30; F|muri|70", ""],
  [
    "four are",
    "Obiettivo|Strade|60; Fase|asfalto|50; Azione|segnali|50; Obiettivo|Scuole|40; Attività|tetti|30; Fase|muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  [
    "five words for levels are too many",
    "Obiettivo|Strade|60; Fase|asfalto|50; Azione|segnali|50; Obiettivo|Scuole|40; Attività|tetti|30; Tappa|muri|70",
    "",
  ],
  [
    "one of two words is called so, whatever the wholes make",
    "Obiettivo|Strade|30; Dato|asfalto|50; Dato|segnali|50; Obiettivo|Scuole|20; Dato|tetti|30; Dato|muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  [
    "a word that only speaks of one is none",
    "Scheda obiettivo|Strade|30; Scheda dati|asfalto|50; Scheda dati|segnali|50; Scheda obiettivo|Scuole|20; Scheda dati|tetti|30; Scheda dati|muri|70",
    "",
  ],
  [
    "one of three is not enough",
    "Gestionale|Strade|60; Banca dati|asfalto|50; Registro|segnali|50; Gestionale|Scuole|40; Banca dati|tetti|30; Registro|muri|70",
    "",
  ],
  [
    "wholes a fifth amiss at most, every run being right",
    "STR|Strade|50; OPR|asfalto|50; OPR|segnali|50; STR|Scuole|30; OPR|tetti|30; OPR|muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  ["not by more", "STR|Strade|50; OPR|asfalto|50; OPR|segnali|50; STR|Scuole|29; OPR|tetti|30; OPR|muri|70", ""],
  [
    "one of them not weighed yet",
    "STR|Strade|60; OPR|asfalto|50; OPR|segnali|50; STR|Scuole|40; OPR|tetti|30; OPR|muri|70; STR|Musei|da definire",
    "asfalto; segnali; tetti; muri",
  ],
  [
    "a whole that is not weighed yet",
    "|Strade|da definire; |- asfalto|50; |- segnali|50; |Scuole|40; |- tetti|30; |- muri|70",
    "- asfalto; - segnali; - tetti; - muri",
  ],
  [
    "a single part of a hundred beside several of another",
    "|Strade|60; |- asfalto|50; |- segnali|50; |Scuole|40; |- tetti|100",
    "- asfalto; - segnali; - tetti",
  ],
  [
    "single ones as heavy as their wholes are objectives beside several of another, too",
    "|Strade|60; |- asfalto|50; |- segnali|50; |Scuole|30; |- tetti|30; |Musei|10; |- sale|10",
    "",
  ],
])("%s", (_what, rows, told) => {
  expect(parts(rows)).toBe(told);
});

describe("how many of the runs have to make their total", () => {
  /** Wholes with two parts each, which make 100 or 90, and wholes without any; "a1; a2" and so on are the parts. */
  const runs = (right: number, wrong: number, bare: number): string =>
    [...Array.from({ length: right + wrong }, (_, i) => `|A${i}|7; |- a${i}|50; |- b${i}|${i < right ? 50 : 40}`), ...Array.from({ length: bare }, (_, i) => `|N${i}|7`)].join("; "); // prettier-ignore

  test.each<readonly [string, number, number, number, boolean]>([
    ["one of two", 1, 1, 0, true],
    ["none of two", 0, 2, 0, false],
    ["two of three", 2, 1, 0, true],
    ["one of three", 1, 2, 0, false],
    ["one of two, among four wholes", 1, 1, 2, true],
    ["one of two, among five wholes", 1, 1, 3, false],
    ["two of three, among seven wholes", 2, 1, 4, false],
    ["two of four", 2, 2, 0, false],
    ["three of four", 3, 1, 0, true],
    ["seven of ten", 7, 3, 0, true],
    ["six of nine", 6, 3, 0, false],
  ])("%s", (_what, right, wrong, bare, told) => {
    expect(parts(runs(right, wrong, bare)) !== "").toBe(told);
  });
});

describe("of two columns that part the rows", () => {
  const group = (name: string, [filled, mark]: readonly [string, string], made: number): string =>
    `X${name}|${name}|7; ${filled}|${mark}a${name}|50; ${filled}|${mark}b${name}|${made - 50}`;
  const [ONLY_FILLED, ONLY_MARKED, BOTH] = [["", ""], ["y1", "- "], ["", "- "]] as const; // prettier-ignore

  test("the one with more runs that make their totals", () => {
    expect(parts([group("S", BOTH, 100), group("T", BOTH, 100), group("U", ONLY_FILLED, 100)].join("; "))).toBe(
      "- aS; - bS; - aT; - bT; aU; bU",
    );
  });

  test("the one with more of them, be it looked at first", () => {
    expect(parts([group("S", BOTH, 100), group("T", BOTH, 100), group("U", ONLY_MARKED, 100)].join("; "))).toBe(
      "- aS; - bS; - aT; - bT; - aU; - bU",
    );
  });

  test.each<readonly [string, readonly number[]]>([
    ["one run amiss", [90]],
    ["one more run that makes its total, and one amiss", [100, 90]],
  ])("the one all of whose runs do, beside %s", (_what, made) => {
    const others = made.map((sum, i) => group(`U${i}`, ONLY_MARKED, sum));
    expect(parts([group("S", BOTH, 100), group("T", BOTH, 100), ...others].join("; "))).toBe("- aS; - bS; - aT; - bT");
  });
});

describe("where all rows are numbered in one series, a cell that is left blank says nothing", () => {
  const WEIGHTS = [30, 50, 50, 30, 50, 50, 40, 20, 30, 50];
  const LONGER = [30, 50, 50, 30, 50, 50, 40, 20, 20, 30, 30];
  const numbered = (numbers: string, weights: readonly number[]): string =>
    numbers
      .split(" ")
      .map((number, i) => `${number === "–" ? "" : number}|voce|${weights[i] ?? ""}|${i === 0 || i === 3 || i === 6 ? "Rossi" : ""}`)
      .join("; ");

  test.each<readonly [string, string, readonly number[], boolean]>([
    ["one series", "1 2 3 4 5 6 7 8 9 10", WEIGHTS, false],
    ["one of codes", "A.01 A.02 A.03 A.04 A.05 A.06 A.07 A.08 A.09 A.10", WEIGHTS, false],
    ["one that begins anew", "1 2 3 4 5 1 2 3 4 5", WEIGHTS, false],
    ["one row in ten without a number", "1 2 3 4 5 6 7 8 9 –", WEIGHTS, false],
    ["two in eleven out of it", "1 2 3 4 5 6 7 8 9 20 40", LONGER, true],
    ["numbers in no order", "5 3 9 2 7 4 8 6 30 20", WEIGHTS, true],
    ["no numbers", "– – – – – – – – – –", WEIGHTS, true],
  ])("%s", (_what, numbers, weights, told) => {
    expect(parts(numbered(numbers, weights)) !== "").toBe(told);
  });
});

describe("tables", () => {
  const LEVELS = "STR|Strade|60; OPR|asfalto|50; OPR|segnali|50; STR|Scuole|40; OPR|tetti|30; OPR|muri|70";

  test("that stand further right", () => {
    const behind = LEVELS.replaceAll(/(\w+)(\|\w+\|\d+)/g, "$2|$1");
    expect(partsIn({ rows: LEVELS, left: 5 })).toBe("asfalto; segnali; tetti; muri");
    expect(partsIn({ rows: behind, left: 5 })).toBe("asfalto; segnali; tetti; muri");
  });

  test("words that nobody calls levels make 100 in each of them", () => {
    expect(partsIn({ rows: LEVELS }, { rows: LEVELS })).not.toBe("");
    expect(partsIn({ rows: LEVELS }, { rows: LEVELS.replace("40", "10") })).toBe("");
  });

  test("each has its titles where its own columns say", () => {
    const rows = "|Strade|60; |- asfalto|50; |- segnali|50";
    const other = { rows: "Scuole|- nota|40; - tetti|- nota|30; - muri|nota|70", title: 0 };
    expect(partsIn({ rows }, other)).toBe("- asfalto; - segnali; - tetti; - muri");
  });
});
