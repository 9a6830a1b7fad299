/** What is weighed, where a heading speaks for one column and the weights for another. */
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { columnsOf } from "../../../../src/core/reading/tables/columns";
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import { titledByWeights } from "../../../../src/core/reading/tables/title-by-weights";
import { written, type Written } from "../../../support/written";

/** The headings of the title, of the descriptions, of the parts and of the strategic column. */
const said = (...grid: Written[][]): string => saidOfSheets(grid);

/** The same where each of the grids stands on a sheet of its own. */
function saidOfSheets(...grids: readonly Written[][][]): string {
  const tables = grids.flatMap((grid) => findTables(written(grid), {}));
  const facts = columnFacts(tables);
  const weight = facts.findIndex(({ heading }) => heading.role === "weight");
  const columns = titledByWeights(tables, facts, columnsOf(facts, new Set([weight]), "deadline"), weight);
  const name = (index: number | undefined): string => (index === undefined ? "-" : (facts[index]?.heading.text ?? "?"));
  return [name(columns.title), columns.descriptions.map(name).join("+"), name(columns.phase), name(columns.strategic)].join(" | ");
}

const HEADS = ["Descrizione estesa", "Attività/Progetto", "Fasi", "Peso"];

test("a description that several weights share is none of what is weighed", () => {
  expect(said(HEADS, ["Città sicura", "Strade", "Avvio", 40], ["Città sicura", "Scuole", "Avvio", 60])).toBe(
    "Attività/Progetto | Descrizione estesa | Fasi | -",
  );
  expect(said(HEADS, ["Città sicura", "Strade", "Avvio", 40], ["", "Scuole", "Avvio", 60], ["Totale", "", "", 100])).toBe(
    "Attività/Progetto | Descrizione estesa | Fasi | -",
  );
});

test("nor is a strategic objective, which keeps its column", () => {
  const heads = ["Obiettivo strategico", "Linea di azione", "Tappa", "Peso"];
  expect(said(heads, ["Città sicura", "Strade", "Avvio", 40], ["", "Scuole", "Avvio", 60], ["Città sana", "Verde", "Avvio", 10])).toBe(
    "Linea di azione |  | Tappa | Obiettivo strategico",
  );
});

test("a description with one weight, however many rows repeat it, is", () => {
  expect(
    said(HEADS, ["Città sicura", "Strade", "Avvio", 40], ["Città sicura", "Strade", "Fine", 40], ["Città sana", "Verde", "Avvio", 60]),
  ).toBe("Descrizione estesa |  | Attività/Progetto | -");
});

test("so is one beside activities that go on over weights themselves, or are blank where a weight stands", () => {
  expect(said(HEADS, ["Città sicura", "Strade", "", 40], ["Città sicura", "Strade", "", 60], ["Città sana", "Verde", "", 10])).toBe(
    "Descrizione estesa |  | Attività/Progetto | -",
  );
  expect(said(HEADS, ["Città sicura", "Strade", "", 40], ["Città sicura", "", "", 60], ["Città sana", "Verde", "", 10])).toBe(
    "Descrizione estesa |  | Attività/Progetto | -",
  );
});

test("of two columns of what is done the one is that repeats its texts as the weights are repeated, left or right", () => {
  const rows = [["Avvio", 40, "Strade"], ["Fine", 40, "Strade"], ["Avvio", 60, "Scuole"]]; // prettier-ignore
  expect(said(["Azione", "Peso", "Linea di azione"], ...rows)).toBe("Linea di azione |  | Azione | -");
  expect(said(["Linea di azione", "Peso", "Azione"], ...rows.map((row) => [...row].reverse()))).toBe("Linea di azione |  | Azione | -");
  expect(said(["Azione", "Peso", "Linea di azione"], ["Avvio", 40, "Strade"], ["Avvio", 40, "Strade"])).toBe(
    "Azione |  | Linea di azione | -",
  );
});

test("a column that is headed as the objective is believed", () => {
  expect(said(["Obiettivo", "Attività", "Peso"], ["Città sicura", "Strade", 40], ["Città sicura", "Scuole", 60])).toBe(
    "Obiettivo |  | Attività | -",
  );
});

describe("a description over several weights", () => {
  const SWAPPED = "Attività/Progetto | Descrizione estesa | Fasi | -";
  const KEPT = "Descrizione estesa |  | Attività/Progetto | -";
  const SHARED = [HEADS, ["Città sicura", "Strade", "Avvio", 40], ["Città sicura", "Scuole", "Avvio", 60]];

  test.each<readonly [string, readonly Written[][], string]>([
    ["also over two that are the same", [...SHARED, ["Città sicura", "Viali", "Avvio", 60]], SWAPPED],
    ["above a sum without words", [...SHARED, ["", "", "", 100]], SWAPPED],
    ["beside the table's margin", SHARED.map((row) => ["", ...row]), SWAPPED],
    ["not beside activities that are numbers", [HEADS, ["Città sicura", 1, "Avvio", 40], ["Città sicura", 2, "Avvio", 60]], KEPT],
    ["nor where one of the same weight has none", [...SHARED.slice(0, 2), ["Città sicura", "", "", 40], ["Città sicura", "Viali", "", 60]], KEPT],
  ])("%s", (_what, grid, told) => {
    expect(said(...grid)).toBe(told);
  }); // prettier-ignore

  test("on one sheet of two is enough, but each weight of both needs its activity", () => {
    expect(saidOfSheets(SHARED, [HEADS, ["Città sana", "Verde", "Avvio", 10]])).toBe(SWAPPED);
    expect(saidOfSheets(SHARED, [HEADS, ["Città sana", "", "Avvio", 10]])).toBe(KEPT);
  });

  test("what measures it is no activity, however it differs", () => {
    const heads = ["Descrizione estesa", "Indicatore", "Attività/Progetto", "Peso"];
    expect(said(heads, ["Città sicura", "km", "Strade", 40], ["Città sicura", "n.", "Scuole", 60], ["Città sana", "mq", "Verde", 10])).toBe(
      "Attività/Progetto | Descrizione estesa | - | -",
    );
  });
});

test("of two columns of what is done it is enough that the one repeats on one sheet, and the other on none", () => {
  const heads = ["Azione", "Peso", "Linea di azione"];
  const parted = [heads, ["Avvio", 40, "Strade"], ["Fine", 40, "Strade"]];
  expect(saidOfSheets(parted, [heads, ["Avvio", 60, "Scuole"]])).toBe("Linea di azione |  | Azione | -");
  expect(saidOfSheets(parted, [heads, ["Avvio", 60, "Scuole"], ["Avvio", 60, "Scuole"]])).toBe("Azione |  | Linea di azione | -");
});
