import type { Sheet } from "../../../src/core/sheet/sheet";
import { readWorkbook } from "../../../src/hosts/file/read";
import { effortOf } from "../../support/effort";
import { oneSheet, workbookParts, zip, type SheetPart } from "./packages";

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const result = readWorkbook(bytes);
  if (result.kind === "error") throw new Error(result.code);
  return result.sheets;
}
const only = (bytes: Uint8Array): Sheet => sheetsOf(bytes)[0]!;
const book = (sheets: readonly SheetPart[], options?: Parameters<typeof workbookParts>[1]): Uint8Array =>
  zip(workbookParts(sheets, options));

const STYLES = `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

test("every kind of cell comes out as it stands in the file", () => {
  const sheet = only(
    oneSheet(
      `<row r="2"><c r="B2" t="inlineStr"><is><t>Peso</t></is></c><c r="C2"><v>33.3</v></c><c r="D2" t="b"><v>1</v></c>` +
        `<c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="H2"/></row>`,
    ),
  );
  const row = sheet.rows[0]!;
  expect(row.row).toBe(1);
  expect(row.cells.map((cell) => cell.value)).toEqual(["Peso", 33.3, true, { error: "#N/A" }, { error: "#DIV/0!" }, "ab"]);
  expect(sheet.formula(1, 6)).toBe('"a"&"b"');
  expect(sheet.used).toEqual({ top: 1, left: 1, bottom: 1, right: 6 });
});

test("number formats are kept, General is not; dates stay serial numbers", () => {
  const data = `<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>0.15</v></c><c r="C1" s="2"><v>45657</v></c></row>`;
  const sheet = only(book([{ name: "A", data }], { styles: STYLES }));
  expect([0, 1, 2].map((col) => sheet.format(0, col))).toEqual([undefined, "0%", "dd\\.mm\\.yyyy"]);
  expect(sheet.value(0, 2)).toBe(45657);
});

test("a workbook that counts its days from 1904 gives the same dates, and the same weights", () => {
  const data = `<row r="1"><c r="A1"><v>30</v></c><c r="B1" s="2"><v>44195</v></c></row>`;
  const sheet = only(book([{ name: "A", data }], { styles: STYLES, workbookXml: `<workbookPr date1904="1"/>` }));
  expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([30, 45657]);
});

test("merged areas, hidden rows, columns and sheets", () => {
  const [shown, hidden, deep] = sheetsOf(
    book([
      {
        name: "A",
        before: `<cols><col min="3" max="4" hidden="1"/></cols>`,
        data: `<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="D2"><v>2</v></c></row>`,
        after: `<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>`,
      },
      { name: "B", data: `<row r="1"><c r="A1"><v>1</v></c></row>`, state: "hidden" },
      { name: "C", data: "", state: "veryHidden" },
    ]),
  );
  expect(shown!.shown(2, 0)).toBe(1);
  expect([shown!.isHiddenRow(0), shown!.isHiddenRow(1), shown!.isHiddenCol(2), shown!.isHiddenCol(4)]).toEqual([false, true, true, false]);
  expect([shown!.hidden, hidden!.hidden, deep!.hidden]).toEqual([false, true, true]);
});

test("a million declared rows with two filled cost two", () => {
  const data = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`;
  const bytes = oneSheet(data, { before: `<dimension ref="A1:XFD1048576"/>` });
  const look = (): void => expect(only(bytes).rows.map((row) => row.row)).toEqual([0, 1048575]);
  expect(effortOf(look)).toBeLessThan(20);
});

test("chart sheets and broken sheets cost nothing and are named", () => {
  const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;
  const parts = workbookParts([
    { name: "Area 1", data: row },
    { name: "Grafico", data: null },
    { name: "Rotto", data: `<row r="1"><c r="A1" t="s"><v>99</v></c></row>` },
    { name: "Area 2", data: row },
  ]);
  const result = readWorkbook(zip(parts));
  expect(result.kind === "ok" && result.sheets.map((sheet) => sheet.name)).toEqual(["Area 1", "Area 2"]);
  expect(result.kind === "ok" && result.notes.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual([
    "chart-sheet Grafico",
    "broken-sheet Rotto",
  ]);
});

test("a workbook of charts alone, and one whose sheets are all broken, are refused", () => {
  expect(readWorkbook(book([{ name: "Grafico", data: null }]))).toMatchObject({ kind: "error", code: "no-sheets" });
  expect(readWorkbook(oneSheet(`<row r="1"><c r="A1" t="s"><v>99</v></c></row>`))).toMatchObject({ kind: "error", code: "damaged" });
  expect(readWorkbook(book([]))).toMatchObject({ kind: "error", code: "no-sheets" });
  expect(readWorkbook(zip({ ...workbookParts([]), "xl/workbook.xml": "<workbook" }))).toMatchObject({ kind: "error" });
});

test("comments, pictures and links of a sheet do not hinder reading it", () => {
  const parts = workbookParts([
    {
      name: "A",
      data: `<row r="1"><c r="A1"><v>7</v></c></row>`,
      after: `<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks><legacyDrawing r:id="rId2"/>`,
    },
  ]);
  const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org" TargetMode="External"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>`;
  expect(only(zip({ ...parts, "xl/worksheets/_rels/sheet1.xml.rels": rels, "xl/comments1.xml": "<broken" })).value(0, 0)).toBe(7);
});
