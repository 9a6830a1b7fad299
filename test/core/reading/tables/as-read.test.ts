/** What tables are said to have been taken for: their columns, their rows, what parted the lists, and the readings that were not taken. */
import { tablesAsRead } from "../../../../src/core/reading/tables/as-read";
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import { readList } from "../../../../src/core/reading/tables/read-form";
import type { FormReading } from "../../../../src/core/reading/tables/form-reading";
import { readMatrix } from "../../../../src/core/reading/tables/read-matrix";
import { readTables, type ReadForm } from "../../../../src/core/reading/tables/read-tables";
import { sheetsOf } from "../../../support/evidence/notation";

function formsOf(text: string): readonly ReadForm[] {
  const sheets = sheetsOf(text);
  return readTables(sheets, new Map(sheets.map((sheet) => [sheet, findTables(sheet, {})])), {});
}
const tables = (text: string) => [...tablesAsRead(formsOf(text)).values()].flat();

/** "A «Peso» weight" of each column. */
const columns = (text: string): readonly string[] =>
  tables(text).flatMap((table) =>
    table.columns.map(({ col, heading, as }) => `${String.fromCharCode(65 + col)} «${heading?.value ?? ""}» ${as.join("+")}`.trim()),
  );

const TWO = `
Obiettivi
Settore | N. | Obiettivo | Descrizione dell'obiettivo | Peso | Indicatore | Note | Esito | Avanzamento | Stato al 30/06/2026
Tecnico | 1 | Strade | Si curano le strade | 60 | km | a | 12 | 13 | sì
Tecnico | 2 | Verde | Si curano i parchi | 40 | aree | b | 12 | 13 | sì
 | | Totale | | 100
Sociale | 1 | Asili | Si aprono nidi | 70 | posti | c | 12 | 13 | no
Sociale | 2 | Case | Si aiuta in casa | 30 | ore | d | 12 | 13 | no
 | | Totale | | 100`;

test("each column of a table", () => {
  expect(columns(TWO)).toEqual([
    "A «Settore» lists",
    "B «N.» number",
    "C «Obiettivo» title",
    "D «Descrizione dell'obiettivo» description",
    "E «Peso» weight",
    "F «Indicatore» indicator",
    "G «Note»",
    "H «Esito» achievement",
    "I «Avanzamento» otherResults",
    "J «Stato al 30/06/2026» monitoring",
  ]);
});

test("a column without words of its own has those of the heading over several", () => {
  const text =
    "Obiettivo | Altro |  |  | Peso\n | Target | | Fonte | \nStrade | 12 | km | uffici | 60\nVerde | 30 | aree | scuole | 40\n@merge B1:D1";
  expect(columns(text)).toEqual(["A «Obiettivo» title", "B «Target» target", "C «Altro»", "D «Fonte»", "E «Peso» weight"]);
});

test("its rows of titles and totals, and what parted its lists; one list of all would make another sum", () => {
  expect(tables(TWO)).toMatchObject([
    { headings: { top: 1, left: 0, bottom: 1, right: 9 }, titles: [0], totals: [4, 7], by: { kind: "column", heading: "Settore" } },
  ]);
  expect(tables(TWO)[0]?.considered).toMatchObject([{ lists: 1, by: { kind: "sheet" } }]);
});

test("what else a table can say of its objectives", () => {
  const text = `
Valore pubblico | Obiettivo strategico | Obiettivo | Inizio | Fine | Tipologia | Classe | Target | Peso | | Note
Salute | Città sana | Strade | 1/1/2026 | 30/6/2026 | output | efficacia | 30 | 60 | x | a
Salute | Città verde | Parchi | 1/2/2026 | 31/12/2026 | outcome | efficienza | 20 | 40 | y | b`;
  expect(columns(text)).toEqual([
    "A «Valore pubblico» publicValue",
    "B «Obiettivo strategico» strategic",
    "C «Obiettivo» title",
    "D «Inizio» start",
    "E «Fine» deadline",
    "F «Tipologia» type",
    "G «Classe» class",
    "H «Target» target",
    "I «Peso» weight",
    "J «»",
    "K «Note»",
  ]);
  expect(tables(text)[0]?.columns[9]?.heading).toBeNull();
});

test("titles above the headings and between the rows, and totals, in the order of the rows", () => {
  const text = `
Comune di Prova
N. | Obiettivo | Peso
SETTORE TECNICO
1 | Strade | 60
2 | Verde | 40
 | Totale | 100
SETTORE SOCIALE
1 | Asili | 70
2 | Case | 30
 | Totale | 100`;
  expect(tables(text)).toMatchObject([{ titles: [0, 2, 6], totals: [5, 9], by: { kind: "titles" } }]);
});

test("weights of parts, and the total beside the weights", () => {
  const text = `
Obiettivo | Fase | Peso | Peso fase | Totale pesi
Digitalizzazione | rete | 50 | 30 | 100
 | carta | | 70 |
Trasparenza | sito | 50 | 40 |
 | atti | | 60 |`;
  expect(columns(text)).toEqual([
    "A «Obiettivo» title",
    "B «Fase» phase",
    "C «Peso» weight",
    "D «Peso fase» partWeight",
    "E «Totale pesi» statedTotal",
  ]);
});

test("a column of weights for each structure: each is a list", () => {
  const text = `
N. | Obiettivo | Peso per settore
 | | Tecnico | Sociale
1 | Digitalizzazione | 50 | 30
2 | Trasparenza | 50 | 70
@merge C1:D1`;
  expect(tables(text)).toMatchObject([{ by: { kind: "columns" }, considered: [] }]);
  expect(columns(text).slice(2)).toEqual(["C «Tecnico» weight", "D «Sociale» weight"]);
});

test("the tables of a sheet from top to bottom and from left to right, of whatever form they are", () => {
  const text = `
N. | Obiettivo | Peso
1 | Strade | 60
2 | Verde | 40



Obiettivo | Scadenza | Peso | | | N. | Obiettivo | Peso
Asili | 2026 | 70 | | | 1 | Mense | 50
Case | 2026 | 30 | | | 2 | Scuole | 50`;
  const places = tables(text).map(({ headings: { top, left } }) => [top, left]);
  // The first and the last are of one form.
  expect(places).toEqual([
    [0, 0],
    [6, 0],
    [6, 5],
  ]);
  const upside = new Map([...tablesAsRead([...formsOf(text)].reverse())]);
  expect(upside.get("Piano")?.map(({ headings: { top, left } }) => [top, left])).toEqual(places);
});

describe("other columns that could be the weights", () => {
  const text = `
Obiettivo | Peso | Prima | Seconda | Terza | Quarta | Quinta
Strade | 40 | 3 | 5 | 7 | 1 | 40
Verde | 35 | 2 | 4 | 6 | 2 | 35
Asili | 25 | 5 | 3 | 9 | 5 | 25`;

  /** "Terza 22" of each reading that is said, where these columns (from A = 0) were weighed, each as good as its place in the list. */
  const considered = (...weighed: readonly number[]): readonly string[] => consideredIn(text, weighed);
  function consideredIn(grid: string, weighed: readonly number[]): readonly string[] {
    const [form] = formsOf(grid);
    if (!form) return [];
    const facts = columnFacts(form.tables);
    const others = weighed.flatMap((weight, score): FormReading[] => {
      const reading = readList(form.tables, facts, { kind: "list", weight, parts: [], stated: null });
      return reading ? [{ ...reading, score }] : [];
    });
    const [table] = tablesAsRead([{ ...form, others }]).get("Piano") ?? [];
    return table?.considered.map(({ weight, sums }) => `${String(weight)} ${sums.map((sum) => sum.toString()).join("+")}`) ?? [];
  }

  test("the likeliest first, in whatever order they were weighed, and no more than three", () => {
    expect(considered(2, 3)).toEqual(["Seconda 12", "Prima 10"]);
    expect(considered(3, 2)).toEqual(["Prima 10", "Seconda 12"]);
    expect(considered(5, 4, 3, 2)).toEqual(["Prima 10", "Seconda 12", "Terza 22"]);
  });

  test("not those of the same column, nor of one that makes the same sums", () => {
    expect(considered(1, 6, 2)).toEqual(["Prima 10"]);
  });

  test("not those under the same heading; a column that has none is told by its letter", () => {
    const grid = "Obiettivo | Peso | Peso | | Misura\nStrade | 40 | 3 | 5 | 7\nVerde | 35 | 2 | 4 | 6\nAsili | 25 | 5 | 3 | 9";
    expect(consideredIn(grid, [2, 3, 4])).toEqual(["Misura 22", "D 12"]);
    expect(consideredIn(grid.replace(/^/gm, " | "), [2, 3, 4])).toEqual(["Misura 22", "E 12"]);
  });

  test("nor a column for each structure: that is no other column of weights", () => {
    const [form] = formsOf(text);
    const columns = [2, 3].map((index) => ({ index, name: String(index) }));
    const each = form && readMatrix(form.tables, columnFacts(form.tables), { kind: "matrix", columns });
    expect(each && tablesAsRead([{ ...form, others: [each] }]).get("Piano")?.[0]?.considered).toEqual([]);
  });
});
