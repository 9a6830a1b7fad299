/** The rows of all tables of a form as one sequence: what one table tells of the rows of another. */
import { exact } from "../../../../src/core/exact";
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { columnsOf } from "../../../../src/core/reading/tables/columns";
import { formRows, weightOf, type RowsAsked } from "../../../../src/core/reading/tables/entries";
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import type { Table } from "../../../../src/core/reading/tables/table";
import { sheetsOf } from "../../../support/evidence/notation";
import { listsRead } from "../../../support/lists-read";

const HEAD = "N. | Obiettivo | Indicatore | Peso";
const WEIGHT = 3;

/** Each table's rows: "data, data, total Totale 60". */
function rowsRead(text: string, asked: (tables: readonly Table[]) => RowsAsked = () => ({})): readonly string[] {
  const tables = sheetsOf(text).flatMap((sheet) => findTables(sheet, {}));
  const columns = columnsOf(columnFacts(tables), new Set([WEIGHT]), "deadline");
  const { rows } = formRows(
    tables.map((table) => ({ table, columns })),
    WEIGHT,
    [],
    asked(tables),
  );
  return [...rows.values()].map(
    (each) =>
    each.map((row) => (row.kind === "total" ? `total ${row.totals.map(({ text: said, value }) => `${said} ${value.toString()}`.trim()).join()}` : row.kind)).join(", "), // prettier-ignore
  );
}

const FIRST = `${HEAD}\n1 | Strade | km | 30\n2 | Scuole | n. | 30\n`;
const LAST = `${HEAD}\n4 | Parchi | mq | 40\n | | | 100`;

test.each<readonly [string, string, readonly string[]]>([
  ["the page above has none", `${FIRST}\n${LAST}`, ["data, data", "data, total 100"]],
  ["a page between them weighs nothing", `${FIRST}\n${HEAD}\n3 | Verde | mq |\n\n${LAST}`, ["data, data", "data", "data, total 100"]],
  ["the page above has its own", `${FIRST} | Totale | | 60\n\n${LAST}`, ["data, data, total Totale 60", "data, data"]],
  ["it stands on another sheet", `@sheet Uno\n${FIRST}@sheet Due\n${LAST}`, ["data, data", "data, data"]],
  ["it stands beside", `${FIRST}\n${LAST.replaceAll(/^/gm, "| | | | | |")}`, ["data, data", "data, data"]],
])("a number alone below a single weight is the total of the pages above and its own: %s", (_what, text, told) => {
  expect(rowsRead(text)).toEqual(told);
});

describe("words that nobody knows stand beside a total where they do so elsewhere in the form", () => {
  const list = (below: string): string => `${HEAD}\n1 | Strade | km | 40\n2 | Scuole | n. | 40\n${below}\n`;

  test.each<readonly [string, string, readonly string[]]>([
    [
      "on another sheet",
      `@sheet Uno\n${list(" | Quadra | | =SUM(D2:D3) -> 80")}@sheet Due\n${list(" | Quadra | atti | 90")}`,
      ["data, data, total Quadra 80", "data, data, total Quadra 90"],
    ],
    [
      "there in another column",
      `@sheet Uno\n${list(" | | Quadra | =SUM(D2:D3) -> 80")}@sheet Due\n${list(" | atti | Quadra | 90")}`,
      ["data, data, total Quadra 80", "data, data, total Quadra 90"],
    ],
    [
      "above in the same table",
      `${list(" | Quadra | | =SUM(D2:D3) -> 80")}SETTORE TECNICO\n1 | Parchi | mq | 40\n2 | Verde | mq | 40\n | Quadra | atti | 90`,
      ["data, data, total Quadra 80, title, data, data, total Quadra 90"],
    ],
    ["nowhere else", list(" | Quadra | atti | 90"), ["data, data, data"]],
  ])("%s", (_what, text, told) => {
    expect(rowsRead(text)).toEqual(told);
  });

  test("or in another column of weights", () => {
    expect(rowsRead(list(" | Quadra | atti | 90"), () => ({ told: new Set(["quadra"]) }))).toEqual(["data, data, total Quadra 90"]);
  });
});

test("a name beside every weight of a table is no word for totals because it stands beside the total too", () => {
  const rows = " | Strade | Tecnico | 40\n | Scuole | Tecnico | 40\n";
  expect(rowsRead(`N. | Obiettivo | Settore | Peso\n${rows} | | Tecnico | =SUM(D2:D3) -> 80`)).toEqual(["data, data, total Tecnico 80"]);
});

test("rows that are totals in other columns are totals here, and keep their words where they are known as such", () => {
  const text = `${HEAD}\n1 | Strade | km | 40\n2 | Scuole | n. | 40\n3 | Quadra | atti | 90\n | Totale | | 80`;
  expect(rowsRead(text)).toEqual(["data, data, data, total Totale 80"]);
  const known = (...rows: readonly number[]) =>
    rowsRead(text, (tables) => ({ totals: new Map(tables.map((table) => [table, new Set(rows)])) }));
  expect(known(3)).toEqual(["data, data, total 90, total Totale 80"]);
  expect(known(3, 4)).toEqual(["data, data, total 90, total Totale 80"]);
});

test("beside weights of parts an objective's weight on a further row of it is no other's, be it a slip", () => {
  const list = (last: number): string => `
N. | Obiettivo | Peso | Fase | Peso fase
1 | Cura delle strade | 30 | Gara | 40
 | Cura delle strade | 30 | Lavori | 60
2 | Cura delle scuole | 30 | Gara | 50
 | Cura delle scuole | 30 | Lavori | 50
3 | Cura dei parchi | 40 | Gara | 30
3 | Cura dei parchi | ${String(last)} | Lavori | 70`;
  const told = [
    "–: Cura delle strade 30 (Gara 40 + Lavori 60) + Cura delle scuole 30 (Gara 50 + Lavori 50) + Cura dei parchi 40 (Gara 30 + Lavori 70)",
  ];
  expect(listsRead(list(40))).toEqual(told);
  expect(listsRead(list(45))).toEqual(told);
});

test("only a number weighs", () => {
  const weight = (value: object | null) => weightOf({ kind: "objective", draft: { head: { weight: value && { value } } } } as never);
  expect(weight({ kind: "number", value: exact(40), scale: "plain", asText: false })?.valueOf()).toBe(40);
  for (const one of [null, { kind: "empty" }, { kind: "prerequisite" }, { kind: "not-numeric", text: "Alto" }]) expect(weight(one)).toBeNull(); // prettier-ignore
});

test("a total of parts parts no rows: what stands below it is still a part", () => {
  const rows = ["1 | IMU | atti | 60", " | - Avvisi | atti | 50", " | - Incassi | atti | 50", " | Totale azioni | | 100", " | - Sgravi | atti | ", "2 | TARI | atti | 40", " | - Ruoli | atti | 100", " | Totale azioni | | 100"]; // prettier-ignore
  expect(listsRead(`SETTORE TRIBUTI\n${HEAD}\n${rows.join("\n")}`)).toEqual([
    "SETTORE TRIBUTI: IMU 60 (- Avvisi 50 + - Incassi 50 = 100) + TARI 40 (- Ruoli 100 = 100)",
  ]);
});

test("what stands beside totals below one table stands there below a table that goes on with another, too", () => {
  const head = "Obiettivo | Indicatore | Peso";
  const text = `SETTORE TRIBUTI\n${head}\nIMU | atti | 60\n\n${head}\nTARI | atti | 40\nQuadratura | | 100\n\n${head}\nMense | pasti | 70\nAsili | posti | 30\nQuadratura | | 100`;
  expect(listsRead(text)).toEqual(["SETTORE TRIBUTI: IMU 60 + TARI 40 = 100", "SETTORE TRIBUTI: Mense 70 + Asili 30 = 100"]);
});
