/** Which rows say more of the objective above them, and which are objectives of their own. */
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { columnsOf } from "../../../../src/core/reading/tables/columns";
import { formRows } from "../../../../src/core/reading/tables/entries";
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import { sheetsOf } from "../../../support/evidence/notation";
import { written, type Written, type WrittenOptions } from "../../../support/written";
import { listsRead } from "../../../support/lists-read";
import { units, verified, weightFindings } from "../../../support/verify-grid";

const HEAD = ["N.", "Obiettivo", "Indicatore", "Peso %"];

/** Objectives, their sum, and what is found on their weights. */
function read(rows: readonly (readonly Written[])[], options: WrittenOptions = {}): readonly unknown[] {
  const report = verified([written([["SETTORE TECNICO"], HEAD, ...rows], options)]);
  return [report.sheets[0]?.units[0]?.objectives, ...units(report), ...weightFindings(report)];
}

/** The objectives as the form's own habits make them, each with the titles of its parts: "Strade (Asfalto, Segnali)". */
function drafted(rows: string, head = HEAD.join(" | ")): readonly string[] {
  const tables = sheetsOf(`SETTORE TECNICO\n${head}\n${rows}`).flatMap((sheet) => findTables(sheet, {}));
  const weight = head.split("|").length - 1;
  const columns = columnsOf(columnFacts(tables), new Set([weight]), "deadline");
  const each = tables.map((table) => ({ table, columns }));
  return formRows(each, weight, []).entries.flatMap((entry) => {
    if (entry.kind !== "objective") return [];
    const parts = entry.draft.parts.map(({ title }) => title?.value).join(", ");
    return [`${entry.draft.head.title?.value ?? "–"}${parts === "" ? "" : ` (${parts})`}`];
  });
}

test("a number merged over two rows with the same weight is one objective's", () => {
  const rows: Written[][] = [
    [1, "Cura delle strade", "km", 60],
    [null, "anche di notte", "ore", 60],
    [2, "Cura delle scuole", "n.", 40],
  ];
  expect(read(rows, { merges: ["A3:A4"] })).toEqual([2, "100/100 ok", "weight-repeated D3:D4"]);
  expect(read(rows)[0]).toBe(3);
});

test("so it is in a table that begins further right, and with its numbers within", () => {
  const sheet = `
 | SETTORE TECNICO
 | Tema | N. | Obiettivo | Indicatore | Peso %
 | Vie | 1 | Cura delle strade | km | 60
 | Vie | | anche di notte | ore | 60
 | Case | 2 | Cura delle scuole | n. | 40`;
  expect(listsRead(`${sheet}\n@merge C3:C4`)).toEqual(["SETTORE TECNICO: Cura delle strade 60 + Cura delle scuole 40"]);
});

test("the same title and weight under another number is another objective", () => {
  const rows = (second: number): Written[][] => [
    [1, "Cura delle strade", "km", 30],
    [second, "Cura delle strade", "ore", 30],
    [3, "Cura delle scuole", "n.", 40],
  ];
  expect(read(rows(2))).toEqual([3, "100/100 ok"]);
});

test("a weight merged over rows of its own belongs to an objective of its own", () => {
  const rows: Written[][] = [
    [1, "Cura delle strade", "km", 50],
    [null, "Cura delle strade", "ore", 50],
    [null, "di notte", "ore", null],
  ];
  expect(read(rows, { merges: ["D4:D5"] })[0]).toBe(2);
});

test("a row without number and weight says more of the one above, where the others have numbers", () => {
  const rows: Written[][] = [
    [1, "Cura delle strade", "km", 60],
    [null, "anche di notte", "ore", null],
    [2, "Cura delle scuole", "n.", 40],
  ];
  expect(read(rows)).toEqual([2, "100/100 ok"]);
});

describe("rows with the title and weight of the one above are one objective's where more than one in five has such rows", () => {
  const UNNUMBERED = "Obiettivo | Indicatore | Peso %";
  const TWICE = `
Strade | km | 10
Strade | ore | 10
Scuole | n. | 10
Scuole | ore | 10`;
  const once = (...titles: readonly string[]): string => titles.map((title) => `\n${title} | n. | 10`).join("");
  const SEVEN = ["Parchi", "Muri", "Tetti", "Ponti", "Fossi", "Viali", "Giochi"];

  test("two of nine have", () => {
    expect(drafted(TWICE + once(...SEVEN), UNNUMBERED)).toEqual(["Strade", "Scuole", ...SEVEN]);
  });

  test("two of ten are too few: they are objectives of their own", () => {
    const told = ["Strade", "Strade", "Scuole", "Scuole", ...SEVEN, "Fontane"];
    expect(drafted(TWICE + once(...SEVEN, "Fontane"), UNNUMBERED)).toEqual(told);
  });

  test("rows without a weight, which say more of an objective, are not counted", () => {
    const more = SEVEN.map((title) => `\n${title} | n. |`).join("");
    expect(drafted(`${TWICE}\nVerde | mq | 10${more}`, UNNUMBERED)).toEqual(["Strade", "Scuole", "Verde"]);
  });

  test("the first row of each may bear a number that the others lack", () => {
    const rows = "1 | Strade | km | 30\n | Strade | ore | 30\n2 | Scuole | n. | 30\n | Scuole | ore | 30\n3 | Parchi | mq | 40";
    expect(drafted(rows)).toEqual(["Strade", "Scuole", "Parchi"]);
  });
});

describe("numbers that go deeper", () => {
  test("1 without a weight above 1.1 and 1.2 heads them and is no objective, be it the only one", () => {
    expect(drafted("1 | Strade | |\n1.1 | Asfalto | km | 60\n1.2 | Segnali | n. | 40")).toEqual(["Asfalto", "Segnali"]);
  });

  test("where another has a weight it is an objective that lacks its own", () => {
    const rows =
      "1 | Strade | km | 60\n1.1 | Asfalto | km | 50\n1.2 | Segnali | n. | 50\n2 | Scuole | |\n2.1 | Tetti | mq | 50\n2.2 | Muri | mq | 50";
    expect(drafted(rows)).toEqual(["Strade (Asfalto, Segnali)", "Scuole (Tetti, Muri)"]);
  });

  test("a row without a number between 1 and 1.1 parts them not", () => {
    const rows = "1 | Strade | km | 60\n | anche di notte | ore |\n1.1 | Asfalto | km | 50\n1.2 | Segnali | n. | 50\n2 | Scuole | n. | 40";
    expect(drafted(rows)).toEqual(["Strade (Asfalto, Segnali)", "Scuole"]);
  });
});

test.each([
  ["Fase di asfalto", ["Strade (Fase di asfalto)", "Scuole"]],
  ["Azione di asfalto", ["Strade (Azione di asfalto)", "Scuole"]],
  ["Asfalto", ["Strade", "Asfalto", "Scuole"]],
])("a weighed row without a number below a numbered one is its part where its title says so: %s", (title, told) => {
  expect(drafted(`1 | Strade | km | 60\n | ${title} | km | 30\n2 | Scuole | n. | 40`)).toEqual(told);
});
