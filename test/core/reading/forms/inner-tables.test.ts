/** The small tables within cards: which rows below a heading are theirs. */
import { headingsIn } from "../../../../src/core/reading/forms/inner-tables";
import type { Frame } from "../../../../src/core/reading/forms/frames";
import { cellName, parseArea, type Area } from "../../../../src/core/sheet/address";
import { sheetsOf } from "../../../support/evidence/notation";

/** The headings over weights, each with the numbers of its rows as Excel shows them: "B1: 2 3". */
function tablesOn(text: string, area?: string, only?: number): readonly string[] {
  const [sheet] = sheetsOf(text);
  const frame = { sheet, area: area === undefined ? sheet?.used : (parseArea(area) as Area) } as Frame;
  return headingsIn(frame, only).map(({ row, col, rows }) => `${cellName(row, col)}: ${rows.map((at) => at + 1).join(" ")}`);
}

test.each([
  ["rows that name something and have a number", "Fase | Peso fase\nGara | 40\nAvvio | 60", ["B1: 2 3"]],
  ["up to a blank row", "Fase | Peso fase\nGara | 40\n\nAvvio | 60", ["B1: 2"]],
  ["up to one with a text under the heading", "Fase | Peso fase\nGara | 40\nNota | nessuna", ["B1: 2"]],
  ["a row without a number between them", "Fase | Peso fase\nGara | 40\nBando\nAvvio | 60", ["B1: 2 3 4"]],
  ["so in a table that stands further right", "Note | nessuna\n | Fase | Peso fase\n | Gara | 40\n | Bando\n | Avvio | 60", ["C2: 3 4 5"]],
  ["but not where that row begins elsewhere", "Note | nessuna\n | Fase | Peso fase\n | Gara | 40\nBando\n | Avvio | 60", ["C2: 3"]],
  [
    "a last row without a number, as full as the one above",
    "Fase | Mese | Ufficio | Peso fase\nGara | marzo | SUAP | 40\nAvvio | giugno | SUAP",
    ["D1: 2 3"],
  ],
  ["one with less", "Fase | Mese | Ufficio | Peso fase\nGara | marzo | SUAP | 40\nFirma | luglio", ["D1: 2"]],
  ["one heading alone is none", "Peso fase\n40\n60", []],
  ["nor are headings without numbers below them", "Fase | Mese\nGara | marzo", []],
])("%s", (_what, text, told) => {
  expect(tablesOn(text)).toEqual(told);
});

describe("beside the table of another card", () => {
  const TWO = "Fase | Peso fase | Fase | Peso fase\nGara | 40 | Bando | 50\nAvvio | 60 | Esame\n | | Firma | 50\nNota | 7 | Nota | 7";

  test("rows are those of the card's own columns, and end with it", () => {
    expect(tablesOn(TWO, "A1:B4")).toEqual(["B1: 2 3"]);
    expect(tablesOn(TWO, "C1:D4")).toEqual(["D1: 2 3 4"]);
    expect(tablesOn(TWO, "C1:D2")).toEqual(["D1: 2"]);
    expect(tablesOn(TWO, "C1:D1")).toEqual([]);
  });

  test("in one column alone, where that is asked for", () => {
    expect(tablesOn(TWO, "A1:D4", 3)).toEqual(["D1: 2 3 4"]);
  });
});
