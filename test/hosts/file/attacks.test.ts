/** Small files made to keep a computer busy: each ends soon, with sheets or with a sentence. The measure is what Excel itself allows. */
import { strToU8, zipSync } from "fflate";
import { render } from "../../../src/core/messages/messages";
import { effortOf } from "../../support/effort";
import { reported } from "../../support/reported";
import { patchWorkbook } from "../../../src/hosts/file/patch/patch";
import { readWorkbook } from "../../../src/hosts/file/read";
import { workbookParts, type SheetPart } from "./packages";

/** What a file may cost in all, in standard works (about two seconds on two cores of today); each took more than twenty seconds once. */
const LIMIT = 40;

/** Not packed: what repeats itself a thousandfold would be refused as a bomb before the reader sees it. */
function book(sheets: readonly SheetPart[], options?: Parameters<typeof workbookParts>[1]): Uint8Array {
  const parts = workbookParts(sheets, options);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 0 });
}
const one = (data: string, around: Partial<SheetPart> = {}): Uint8Array => book([{ name: "A", data, ...around }]);

const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (cell: string, value: number | string): string => `<c r="${cell}"><v>${value}</v></c>`;
const HEADINGS =
  `<row r="1">${text("A1", "OBIETTIVI AREA 1 - AFFARI GENERALI")}</row>` +
  `<row r="2">${text("A2", "N.")}${text("B2", "Obiettivo")}${text("C2", "PESO MAX 100")}</row>`;

/** A plan of so many goals; `weight` is the XML of the cell in column C, and of what else stands in the row. */
function plan(count: number, weight: (row: number) => string): string {
  const row = (n: number): string => `<row r="${n}">${number(`A${n}`, n - 2)}${text(`B${n}`, `Obiettivo ${n}`)}${weight(n)}</row>`;
  return HEADINGS + Array.from({ length: count }, (_goal, i) => row(i + 3)).join("");
}
const formula = (cell: string, content: string): string => `<c r="${cell}"><f>${content}</f></c>`;

const ATTACKS: Readonly<Record<string, () => Uint8Array>> = {
  "a row number of 2.6e10": () => one(`<row r="26000000000"><c r="A26000000000"><v>1</v></c></row>`),
  "a column behind XFD": () => one(`<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>`),
  "500 overlapping ranges of columns": () =>
    one(HEADINGS, { before: `<cols>${'<col min="1" max="99999999" hidden="1"/>'.repeat(500)}</cols>` }),
  "a number format of 20,000 brackets": () =>
    book([{ name: "A", data: plan(500, (n) => `<c r="C${n}" s="0"><v>3</v></c>`) }], {
      workbookXml: `<workbookPr date1904="1"/>`,
      styles: `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${"[".repeat(20_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
    }),
  "a sheet's name of 200,000 parentheses": () => book([{ name: "(".repeat(200_000), data: HEADINGS }]),
  "4,000 sums, each of all before it, without results": () => one(plan(4000, (n) => formula(`C${n}`, `SUM(C$3:C$${n - 1})`))),
  "4,000 sums of all weights, without results": () => one(plan(4000, (n) => number(`C${n}`, 1) + formula(`G${n}`, "SUM(C$3:C$4002)"))),
  "sums of whole columns": () => one(plan(2000, (n) => number(`C${n}`, 1) + formula(`G${n}`, "SUM(A:C)+SUM(A:C)+SUM(A:C)+SUM(A:C)"))),
  "300 sums of 2,500 terms": () => one(plan(300, (n) => formula(`C${n}`, `${"A1+".repeat(2500)}1`))),
  "formulas of apostrophes": () => one(plan(300, (n) => formula(`C${n}`, "'".repeat(4000)))),
  "formulas of parentheses": () => one(plan(300, (n) => formula(`C${n}`, "(".repeat(8000)))),
  "a shared formula of 8,000 characters in 20,000 cells": () =>
    one(
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9">${"A1+".repeat(2700)}1</f></c></row>` +
        Array.from({ length: 20_000 }, (_row, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/></c></row>`).join(""),
    ),
  "1,000 array formulas over the whole sheet": () =>
    one(
      Array.from(
        { length: 1000 },
        (_row, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f t="array" ref="B1:XFD1048576">1</f></c>${"<c/>".repeat(100)}</row>`,
      ).join(""),
    ),
  "20,000 merged areas over one another": () =>
    one(HEADINGS, { after: `<mergeCells>${'<mergeCell ref="A3:XFD1048576"/>'.repeat(20_000)}</mergeCells>` }),
  "16,000 merged areas down to the last row": () =>
    one(
      plan(300, (n) => number(`C${n}`, 1)),
      {
        after: `<mergeCells>${Array.from({ length: 16_000 }, (_area, i) => `<mergeCell ref="A${i + 3}:A1048576"/>`).join("")}</mergeCells>`,
      },
    ),
  "200,000 shared texts that do not end": () =>
    book([{ name: "A", data: HEADINGS }], { extra: { "xl/sharedStrings.xml": `<sst>${"<si>i".repeat(200_000)}</sst>` } }),
  "100,000 attributes that do not end": () => one(HEADINGS + `<row r="3">${'<c "'.repeat(100_000)}`),
  "200,000 attributes in one cell": () => one(`<row r="1"><c ${'a="1" '.repeat(200_000)} r="A1"><v>1</v></c></row>`),
  "300,000 elements in one another": () => one(`<row>${"<a>".repeat(300_000)}${"</a>".repeat(300_000)}</row>`),
  "5,000 sheets": () =>
    book(Array.from({ length: 5000 }, (_sheet, i) => ({ name: `Foglio ${i}`, data: `<row r="1">${number("A1", 1)}</row>` }))),
  "a weight of 1e999, one that is no number, one of 1e308": () =>
    one(plan(3, (n) => number(`C${n}`, ["1e999", "NaN", "1e308"][n - 3] ?? ""))),
  "texts of 300,000 characters": () => one(plan(50, (n) => text(`C${n}`, "1. ".repeat(100_000)))),
  "a row as wide as the sheet, with formulas": () =>
    one(Array.from({ length: 4 }, (_row, i) => `<row r="${i + 1}">${"<c><f>B9</f><v>1</v></c>".repeat(16_384)}</row>`).join("")),
};

test.each(Object.keys(ATTACKS))("%s", (name) => {
  const bytes = ATTACKS[name]!();
  expect(effortOf(() => answered(bytes))).toBeLessThan(LIMIT);
});

/** Read, verified and corrected in one cell: each ends, with sheets or with a sentence. */
function answered(bytes: Uint8Array): void {
  const result = readWorkbook(bytes);
  if (result.kind === "error") {
    for (const language of ["it", "en"] as const) expect(render(language, result.message, result.data)).toMatch(/^(the|il) /);
  } else {
    const report = reported({ file: "a.xlsx", sheets: result.sheets });
    expect(report.sheets).toHaveLength(result.sheets.length);
    const sheet = result.sheets[0]!;
    const from = { value: sheet.value(0, 0), formula: sheet.formula(0, 0) ?? null };
    const outcome = patchWorkbook(bytes, result.sheets, [{ cell: { sheet: sheet.name, row: 0, col: 0 }, from, to: { value: 5 } }]);
    if (outcome.kind === "refused") expect(render("it", outcome.message, outcome.data)).not.toBe("");
  }
}

test("what is no number is an error of the cell, said as such", () => {
  const result = readWorkbook(ATTACKS["a weight of 1e999, one that is no number, one of 1e308"]!());
  if (result.kind === "error") throw new Error(result.code);
  const findings = reported({ file: "a.xlsx", sheets: result.sheets }).findings;
  expect(result.sheets[0]?.value(2, 2)).toEqual({ error: "#NUM!" });
  expect(findings.filter(({ rule }) => rule === "cell-error").map(({ range }) => range)).toEqual(["C3:C4"]);
});

test("addresses that no sheet has make a sheet damaged, never a cell elsewhere", () => {
  for (const cell of ["A0", "A1048577", "XFE1", "1A", "A", "7", "A1B", "A-1", "$"]) {
    expect([cell, readWorkbook(one(`<row r="1"><c r="${cell}"><v>1</v></c></row>`))]).toMatchObject([cell, { code: "damaged" }]);
  }
});

test("a text longer than Excel allows is cut, and said", () => {
  const result = readWorkbook(one(plan(2, (n) => text(`C${n}`, "x".repeat(40_000)))));
  if (result.kind === "error") throw new Error(result.code);
  expect(result.sheets[0]?.text(2, 2)).toHaveLength(32_767);
  expect(result.notes.map(({ message, data }) => render("it", message, data))).toEqual([
    "Foglio «A»: il testo in C3 supera i 32767 caratteri che Excel ammette in una cella; ne è stata letta solo la prima parte.",
  ]);
});
