/** One scale for the weights of a form: a share of 1 among percentages is a percentage that lost its format. */
import { weightAt } from "../../../../src/core/reading/cells";
import type { Draft } from "../../../../src/core/reading/tables/drafts";
import type { Entry } from "../../../../src/core/reading/tables/entries";
import type { DataRow, TableRow } from "../../../../src/core/reading/tables/row";
import { inOneScale, partsMixShares, rowsInOneScale } from "../../../../src/core/reading/tables/scale";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { inOneLine } from "../../../support/evidence/notation";
import { tableOn } from "../../../support/tables";

/** Weights one below the other, "30% 0.2"; "-" is one that a merged area covers. */
const weights = (text: string): Sheet => inOneLine(`Peso / ${text.split(" ").join(" / ")}`);

const rowOf = (sheet: Sheet, row: number): DataRow => ({ kind: "data", row, number: null, title: null, titleCovered: false, weight: sheet.text(row, 0) === "-" ? null : weightAt(sheet, row, 0) }); // prettier-ignore

const rowsOf = (text: string): readonly DataRow[] => {
  const sheet = weights(text);
  return text.split(" ").map((_one, place) => rowOf(sheet, place + 1));
};

/** "30% 20%": percentages with their sign, others as they are. */
const told = (rows: readonly TableRow[]): string => rows.map((row) => (row.kind === "data" ? saidOf(row) : row.kind)).join(" ");

function saidOf({ weight }: DataRow): string {
  if (weight === null) return "-";
  return weight.value.kind === "number" ? `${weight.value.value.toString()}${weight.value.scale === "percent" ? "%" : ""}` : weight.value.kind; // prettier-ignore
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["a share among percentages is one", ["30% 0.2"], ["30% 20%"]],
  ["on another sheet too", ["30% 40%", "0.2 0.1"], ["30% 40%", "20% 10%"]],
  ["shares alone stay shares", ["0.3 0.2"], ["0.3 0.2"]],
  ["as do points among percentages", ["30% 0.2", "20"], ["30% 0.2", "20"]],
  ["beside a covered weight", ["30% - 0.2"], ["30% - 20%"]],
])("rows of all tables: %s", (_what, tables, made) => {
  expect(rowsInOneScale(tables.map(rowsOf)).map(told)).toEqual(made);
});

test("titles and rows that are none of the list stay as they are", () => {
  const others: readonly TableRow[] = [
    { kind: "left", row: 5 },
    { kind: "total", row: 6, totals: [], adds: null },
  ];
  const [made] = rowsInOneScale([[...rowsOf("30% 0.2"), ...others]]);
  expect(made?.slice(2)).toStrictEqual(others);
  expect(told(made ?? [])).toBe("30% 20% left total");
});

/** An objective of so many rows, the first its head, and its parts. */
function objective(rows: string, parts = ""): Draft {
  const own = rowsOf(rows);
  return { table: tableOn(weights(rows)), head: own[0] as DataRow, rows: [...own], parts: parts === "" ? [] : [...rowsOf(parts)], repeated: [] }; // prettier-ignore
}

const entriesOf = (...drafts: readonly Draft[]): readonly Entry[] => drafts.map((draft): Entry => ({ kind: "objective", draft }));

describe("objectives and their parts, each by themselves", () => {
  const said = (entries: readonly Entry[]): readonly string[] =>
    entries.map((entry) => entry.kind === "objective" ? [told([entry.draft.head]), told(entry.draft.rows), told(entry.draft.parts)].join(" | ").trim() : entry.kind); // prettier-ignore

  test.each<readonly [string, readonly Draft[], readonly string[]]>([
    ["objectives", [objective("30%"), objective("0.2")], ["30% | 30% |", "20% | 20% |"]],
    ["not their further rows", [objective("30%"), objective("0.2 0.2")], ["30% | 30% |", "20% | 20% 0.2 |"]],
    ["not objectives that are all shares", [objective("0.3"), objective("0.2")], ["0.3 | 0.3 |", "0.2 | 0.2 |"]],
    ["parts alone", [objective("0.3", "30% 0.7"), objective("0.2")], ["0.3 | 0.3 | 30% 70%", "0.2 | 0.2 |"]],
    ["objectives alone", [objective("30%", "0.3 0.7"), objective("0.2")], ["30% | 30% | 0.3 0.7", "20% | 20% |"]],
    ["both", [objective("30%", "30% 0.7"), objective("0.2")], ["30% | 30% | 30% 70%", "20% | 20% |"]],
    ["a head that is covered", [objective("30%"), objective("-"), objective("0.2")], ["30% | 30% |", "- | - |", "20% | 20% |"]],
  ])("%s", (_what, drafts, made) => {
    expect(said(inOneScale(entriesOf(...drafts)))).toEqual(made);
  });

  test("what is no objective stays as it is", () => {
    const sheet: Entry = { kind: "sheet", sheet: "Piano" };
    expect(inOneScale([sheet, ...entriesOf(objective("30%"), objective("0.2"))])[0]).toBe(sheet);
    const shares = [sheet, ...entriesOf(objective("0.3"))];
    expect(inOneScale(shares)).toBe(shares);
  });
});

describe("a column of weights of parts beside the objectives", () => {
  /** One objective, its first row and the others as rows of its own or as its parts; the third column from the second on weighs parts. */
  function mixes(text: string, asParts: boolean): boolean {
    const sheet = inOneLine(`| Obiettivo | Peso | Peso fase / ${text}`);
    const [head, ...others] = sheet.rows.slice(1).map(({ row }) => rowOf(sheet, row)) as [DataRow, ...DataRow[]];
    const draft: Draft = { table: tableOn(sheet), head, rows: asParts ? [head] : [head, ...others], parts: asParts ? others : [], repeated: [] }; // prettier-ignore
    return partsMixShares(
      [
        { kind: "sheet", sheet: "Piano" },
        { kind: "objective", draft },
      ],
      2,
    );
  }

  test.each<readonly [string, string, boolean]>([
    ["percentages and shares", "| Strade | 60 | 70% / | Gara | | 0.3", true],
    ["percentages alone", "| Strade | 60 | 70% / | Gara | | 30%", false],
    ["shares alone", "| Strade | 60 | 0.7 / | Gara | | 0.3", false],
    ["shares beside an objective's percentage", "| Strade | 60% | 0.7 / | Gara | | 0.3", false],
  ])("%s", (_what, text, told) => {
    expect([mixes(text, false), mixes(text, true)]).toEqual([told, told]);
  });
});
