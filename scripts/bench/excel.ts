/**
 * What reading through Excel costs: Microsoft's own client over the workbook in memory. Requests must not grow with the number of sheets, and
 * what goes over the wire is compared with the JSON of the values alone (issue 5).
 */
import { createExcelHost } from "../../src/hosts/excel";
import { EXCEL } from "../../test/office/environments";
import { openInNode } from "../../test/office/excel-in-node";
import { bookFromXlsx, keyCol, keyRow, type Book } from "../../test/office/workbook";
import type { Figure, Section } from "./section";
import { benchWorkbook } from "./workbook";

const SHEETS = [1, 10, 50] as const;
const REQUESTS = 3;
const BYTES = 2.5;

/** The last request, in which the client lets go of what it kept, is none of the reading's; its bytes count all the same. */
const LETTING_GO = 1;

export const excelSection: Section = {
  title: "Lettura da Excel (client di Microsoft, cartella in memoria)",
  run: async () => {
    const figures: Figure[] = [];
    for (const sheets of SHEETS) figures.push(...(await read(sheets)));
    return figures;
  },
};

async function read(sheets: number): Promise<Figure[]> {
  const book = bookFromXlsx(benchWorkbook({ sheets, rows: 60, cols: 9 }));
  const session = openInNode(book);
  const outcome = await createExcelHost(EXCEL).read();
  if (outcome.kind === "blocked" || outcome.value.sheets.length !== sheets) throw new Error("the workbook was not read");
  const { requests, sent, received } = session.traffic;
  const name = sheets === 1 ? "1 foglio" : `${sheets} fogli`;
  return [
    { name: `richieste, ${name}`, value: requests - LETTING_GO, unit: "n", goal: REQUESTS },
    { name: `byte trasmessi ÷ JSON dei valori, ${name}`, value: (sent + received) / valuesSize(book), unit: "×", goal: BYTES },
  ];
}

/** Bytes of the used ranges' values as JSON, empty cells included. */
function valuesSize(book: Book): number {
  return book.sheets.reduce((sum, { cells }) => {
    const grid: unknown[][] = [];
    for (const [key, { value }] of cells) (grid[keyRow(key)] ??= [])[keyCol(key)] = value;
    const width = Math.max(...grid.map((line) => line.length));
    return sum + JSON.stringify(grid.map((line) => Array.from({ length: width }, (_cell, col) => line[col] ?? ""))).length;
  }, 0);
}
