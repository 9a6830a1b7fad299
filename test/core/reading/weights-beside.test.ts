/** The numbers that stand beside, below or within a label of weights: enough to suspect that a sheet weighs. */
import { underTitle, weightsAt, type WeightsBeside } from "../../../src/core/reading/weights-beside";
import { inOneLine } from "../../support/evidence/notation";

/** "below 40 60", "beside 40", with the rows of a column behind: "below 40 60 @ 1 2". */
function said(found: WeightsBeside | null): string | null {
  if (!found) return null;
  const rows = found.kind === "below" ? ` @ ${found.rows.join(" ")}` : "";
  return `${found.kind} ${found.weights.map((weight) => weight.toString()).join(" ")}${rows}`;
}

const lines = (count: number, line: string): string => ` / ${line}`.repeat(count);

describe("at a cell", () => {
  const at = (text: string, row = 0, col = 0): string | null => said(weightsAt(inOneLine(text), row, col, {}));

  test.each<readonly [string, string, string | null]>([
    ["in the text itself", "Peso: 40 | 30", "beside 40"],
    ["two below", "Peso / 40 / 60", "below 40 60 @ 1 2"],
    ["two below come before one at the right", "Peso | 30 / 40 / 60", "below 40 60 @ 1 2"],
    ["as texts", "Peso / 40 punti / '60", "below 40 60 @ 1 2"],
    ["shares", "Peso / 40% / 60%", "below 40 60 @ 1 2"],
    ["at the right", "Peso | 40", "beside 40"],
    ["at the right beyond empty cells", "Peso | | | 40", "beside 40"],
    ["at the right comes before one below", "Peso | 40 / 60", "beside 40"],
    ["behind another text at the right", "Peso | alto | 40", null],
    ["directly below", "Peso / 40", "beside 40"],
    ["in the second row below", "Peso / | Strade / 40", "beside 40"],
    ["in the third row below", "Peso / | Strade / | Scuole / 40", null],
    ["below another text", "Peso / alto / 40", null],
    ["nothing", "Peso", null],
    ["a total alone", "Peso / Totale", null],
  ])("%s", (_what, text, told) => {
    expect(at(text)).toBe(told);
  });

  test("what stands above or to the left of it is not its own", () => {
    expect(at("| 30 / 20 | Peso / | 40 / | 60", 1, 1)).toBe("below 40 60 @ 2 3");
    expect(at("30 | Peso", 0, 1)).toBeNull();
    expect(at("| 30 / | Peso", 1, 1)).toBeNull();
  });

  test("a row that states a total bears no weight", () => {
    expect(at("Peso | Obiettivo / 40 | Strade / 60 | Scuole / 100 | Totale / 20 | Ponti")).toBe("below 40 60 20 @ 1 2 4");
  });

  test.each<readonly [string, string | null]>([
    ["0.5", "beside 0.5"],
    ["1000", "beside 1000"],
    ["1000.5", null],
    ["0", null],
    ["-5", null],
    ["alto", null],
  ])("beside %s", (value, told) => {
    expect(at(`Peso | ${value}`)).toBe(told);
  });

  test.each<readonly [number, string | null]>([
    [12, `below 40 60 @ 13 14`],
    [13, null],
  ])("%p filled rows without a number above the first", (count, told) => {
    expect(at(`Peso | Obiettivo${lines(count, "| Fase")} / 40 / 60`)).toBe(told);
  });

  test("as many between two weights, and one more", () => {
    expect(at(`Peso / 40${lines(12, "| Fase")} / 60`)).toBe("below 40 60 @ 1 14");
    expect(at(`Peso / 40 / 30${lines(13, "| Fase")} / 60`)).toBe("below 40 30 @ 1 2");
    expect(at(`Peso / 40${lines(20, "")} / 60`)).toBe("below 40 60 @ 1 22");
  });

  test("a long column is one", () => {
    expect(at(`Peso${lines(15, "5")}`)?.split(" @ ")[0]).toBe(`below ${"5 ".repeat(15).trim()}`);
  });
});

describe("under a title", () => {
  const under = (text: string): string | null => said(underTitle(inOneLine(`Peso degli obiettivi${text}`), 0, {}));

  test.each<readonly [string, string, string | null]>([
    ["three rows of a text and a number", " / Strade | 40 / Scuole | 30 / Ponti | 30", "title 40 30 30"],
    ["two numbers in a row", " / Strade | 40 | 10 / Scuole | 30 / Ponti | 20", "title 40 10 30 20"],
    ["two texts in a row", " / Strade | Tecnico | 40 / Scuole | Tecnico | 30 / Ponti | Tecnico | 30", "title 40 30 30"],
    ["two rows", " / Strade | 40 / Scuole | 60", null],
    ["a third without a number", " / Strade | 40 / Scuole | 60 / Ponti |", null],
    ["a third that is a total", " / Strade | 40 / Scuole | 60 / Totale | 100", null],
    ["a third that is a total, behind another text", " / Strade | 40 / Scuole | 60 / Tecnico | Totale | 100", null],
    ["numbers alone", " / 1 | 40 / 2 | 30 / 3 | 30", null],
    ["marks of two letters", " / AB | 40 / CD | 30 / EF | 30", null],
    ["pages, which are texts", " / Strade | p. 3 / Scuole | p. 4 / Ponti | p. 5", null],
    ["amounts of money", " / Strade | 4000 / Scuole | 3000 / Ponti | 3000", null],
    ["an amount beside a weight", " / Strade | 4000 | 40 / Scuole | 3000 | 30 / Ponti | 3000 | 30", "title 40 30 30"],
  ])("%s", (_what, text, told) => {
    expect(under(text)).toBe(told);
  });

  test.each<readonly [number, string | null]>([
    [37, "title 40 30 30"],
    [38, null],
  ])("%p empty rows above them", (count, told) => {
    expect(under(`${lines(count, "")} / Strade | 40 / Scuole | 30 / Ponti | 30`)).toBe(told);
  });

  test("rows above the title are not under it", () => {
    const sheet = inOneLine("Strade | 40 / Peso degli obiettivi / Scuole | 30 / Ponti | 30");
    expect(underTitle(sheet, 1, {})).toBeNull();
  });
});
