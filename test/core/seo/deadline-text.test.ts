import { Carried } from "../../../src/core/seo/carried";
import { deadlineText } from "../../../src/core/seo/deadline-text";
import { Sheet, type CellValue } from "../../../src/core/sheet/sheet";
import { readDeadlines } from "../../../src/core/text/deadline";

function written(value: CellValue, format?: string): { text: string; target: string } {
  const sheet = new Sheet({ name: "A", cells: [{ row: 0, col: 0, value, format }] });
  const { text, target } = deadlineText(
    { value: readDeadlines(value, format), cell: { sheet: "A", row: 0, col: 0 } },
    new Carried(new Map([["A", sheet]])),
  );
  return { text, target };
}

test.each([
  ["31.12.2024", undefined, "12/2024"],
  ["Entro il 31/12/2025", undefined, "12/2025"],
  ["entro e non oltre il 30/06/2025.", undefined, "06/2025"],
  ["12/2025", undefined, "12/2025"],
  ["dicembre 2025", undefined, "12/2025"],
  [45657, "dd.mm.yyyy", "12/2024"],
  [2025, undefined, "2025"],
  ["TERMINE REALIZZAZIONE: 31.12.2023", undefined, "12/2023"],
  ["INDICATORE: n. atti. TERMINE REALIZZAZIONE: 31.12.2023", undefined, "12/2023"],
])("%s is written %s %s", (value, format, text) => {
  expect(written(value, format)).toEqual({ text, target: "" });
});

test.each([
  ["31.06.2024", "an impossible date"],
  ["2025-2027", "several years"],
  ["31.12 di ciascun anno", "every year"],
  ["31.12.2023 con prosecuzione anni successivi", "a condition beside the date"],
  ["31/07/25 TASSATIVA", "a word that matters"],
  ["30/06/2025 e 31/12/2025", "two dates"],
  ["Termini di legge", "a time in words"],
])("%s stays as written: %s", (value) => {
  expect(written(value)).toEqual({ text: value, target: "" });
});

test.each(["100%", "Raggiunto / non raggiunto"])("%s is no time at all: it belongs under Target", (value) => {
  expect(written(value)).toEqual({ text: "", target: value });
});

test("no deadline, no text", () => {
  expect(deadlineText(null, new Carried(new Map()))).toEqual({ text: "", change: null, target: "" });
});
