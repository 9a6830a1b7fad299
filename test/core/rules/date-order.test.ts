import { dateOrder } from "../../../src/core/rules/date-order";
import { sheetFromGrid, type CellValue } from "../../../src/core/sheet/sheet";
import { findings, places } from "../../support/check-rule";

function plan(...dates: [CellValue, CellValue][]) {
  return sheetFromGrid("Area", [
    ["AREA TECNICA"],
    ["N.", "Obiettivo", "Peso %", "Indicatore", "Inizio", "Fine"],
    ...dates.map(([start, end], i) => [i + 1, `Manutenzione del parco ${i + 1}`, 20, "Interventi", start, end]),
  ]);
}

test("the end before the start", () => {
  const found = findings(dateOrder, plan(["01.06.2024", "31.03.2024"], ["01.01.2024", "31.12.2024"]));
  expect(found.map(({ at, message }) => [at, message])).toEqual([
    ["Area!F3", "In F3 la fine (31.03.2024) viene prima dell'inizio (01.06.2024). Correggete una delle due date."],
  ]);
});

test.each<[string, CellValue, CellValue]>([
  ["a month before a year", "2025", "12/2024"],
  ["months in words", "settembre 2025", "31 agosto 2025"],
  ["in one cell", null, "dal 31/12/2025 al 01/01/2025"],
  ["a range written backwards", null, "2027-2025"],
])("%s", (_name, start, end) => {
  expect(places(dateOrder, plan([start, end]))).toEqual(["Area!F3"]);
});

test.each<[string, CellValue, CellValue]>([
  ["the same day", "31.12.2024", "31/12/2024"],
  ["the same year", "2024", "2024"],
  ["a month inside the year", "2024", "03/2024"],
  ["every year", "01.06.2024", "15.01 di ciascun anno"],
  ["words", "01.06.2024", "Intero anno"],
  ["two deadlines in a cell, the later first", null, "31/12/2024 e 30/06/2024"],
  ["an impossible date, which is another rule's", "01.07.2024", "31.06.2024"],
  ["a range in one cell", null, "dal 01/01/2025 al 31/12/2025"],
])("no finding: %s", (_name, start, end) => {
  expect(places(dateOrder, plan([start, end]))).toEqual([]);
});
