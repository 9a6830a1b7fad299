/** Workbooks as other programs and other Excels write them: healthy ones are read, and what stands for no plan is called by its name. */
import { render } from "../../../src/core/messages/messages";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { readWorkbook } from "../../../src/hosts/file/read";
import { oneSheet, workbookParts, zip } from "./packages";

const ROW = `<row r="1"><c r="A1"><v>30</v></c></row>`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function only(bytes: Uint8Array): Sheet {
  const result = readWorkbook(bytes);
  if (result.kind === "error") throw new Error(result.code);
  return result.sheets[0]!;
}

const code = (bytes: Uint8Array): string => {
  const result = readWorkbook(bytes);
  return result.kind === "error" ? result.code : "read";
};

/** The text as bytes of two, with or without a byte order mark. */
function utf16(text: string, { little, mark }: { readonly little: boolean; readonly mark: boolean }): Uint8Array {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  [...(mark ? "\ufeff" : ""), ...text].forEach((sign, i) => view.setUint16(i * 2, sign.charCodeAt(0), little));
  return bytes;
}

test("persons of threaded comments, as Excel 365 writes them, hinder nothing", () => {
  const parts = workbookParts([{ name: "A", data: ROW }]);
  const rels = parts["xl/_rels/workbook.xml.rels"]!.replace(
    "</Relationships>",
    `<Relationship Id="rIdP" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>`,
  );
  const persons = {
    "xl/_rels/workbook.xml.rels": rels,
    "xl/persons/person.xml": `<personList><person displayName="M. Rossi" id="{1}"/></personList>`,
    "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
  };
  expect(only(zip({ ...parts, ...persons })).value(0, 0)).toBe(30);
});

test("dialogs, macro sheets and modules of old Excels are called what they are, and are no damage", () => {
  const parts = workbookParts([
    { name: "Area 1", data: ROW },
    { name: "Finestra", data: ROW },
    { name: "Macro1", data: ROW },
    { name: "Modulo", data: ROW },
  ]);
  const rels = parts["xl/_rels/workbook.xml.rels"]!.replace(
    `Id="rId2" Type="${OFFICE}/worksheet"`,
    `Id="rId2" Type="${OFFICE}/dialogsheet"`,
  ).replace(`Id="rId3" Type="${OFFICE}/worksheet"`, `Id="rId3" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"`);
  const workbook = parts["xl/workbook.xml"]!.replace(`r:id="rId4"`, `r:id=""`);
  const result = readWorkbook(zip({ ...parts, "xl/_rels/workbook.xml.rels": rels, "xl/workbook.xml": workbook }));
  if (result.kind === "error") throw new Error(result.code);
  expect(result.sheets.map(({ name }) => name)).toEqual(["Area 1"]);
  expect(result.notes.map((note) => [note.code, note.sheet])).toEqual([
    ["dialog-sheet", "Finestra"],
    ["macro-sheet", "Macro1"],
    ["other-sheet", "Modulo"],
  ]);
  for (const note of result.notes) expect(render("it", note.message, note.data)).not.toMatch(/danneggiato/);
});

test.each([
  ["UTF-16, little end first", { little: true, mark: true }],
  ["UTF-16, big end first", { little: false, mark: true }],
  ["UTF-16 without a mark", { little: true, mark: false }],
  ["UTF-16, big end first, without a mark", { little: false, mark: false }],
])("parts in %s", (_what, order) => {
  const parts = workbookParts([{ name: "Qualità", data: `<row r="1"><c r="A1" t="inlineStr"><is><t>Attività</t></is></c></row>` }]);
  const coded = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, utf16(text.replace("?>", ` encoding="UTF-16"?>`), order)]),
  );
  const sheet = only(zip(coded));
  expect([sheet.name, sheet.value(0, 0)]).toEqual(["Qualità", "Attività"]);
});

test("a list of parts in an encoding that nobody knows is damaged", () => {
  const parts = workbookParts([{ name: "A", data: ROW }]);
  const types = parts["[Content_Types].xml"]!.replace("?>", ` encoding="nessuna"?>`);
  expect(readWorkbook(zip({ ...parts, "[Content_Types].xml": types }))).toMatchObject({ kind: "error", code: "damaged" });
});

test("a part in a Windows encoding says which, and one in an unknown encoding is damaged", () => {
  const parts = workbookParts([{ name: "A", data: ROW }]);
  const sheet = (encoding: string): Uint8Array =>
    Uint8Array.from(
      `<?xml version="1.0" encoding="${encoding}"?><worksheet><sheetData><row><c t="inlineStr"><is><t>Attivit\u00e0</t></is></c></row></sheetData></worksheet>`,
      (sign) => sign.charCodeAt(0),
    );
  expect(only(zip({ ...parts, "xl/worksheets/sheet1.xml": sheet("windows-1252") })).value(0, 0)).toBe("Attività");
  expect(code(zip({ ...parts, "xl/worksheets/sheet1.xml": sheet("ebcdic-it") }))).toBe("damaged");
});

test("references in small letters, without any, and with the part's names in another case", () => {
  const rows = `<row r="2"><c r="b2"><v>1</v></c><c><v>2</v></c></row>` + `<row><c><v>3</v></c><c r="xfd3"><v>4</v></c></row>`;
  const parts = workbookParts([{ name: "A", data: rows }]);
  const { "xl/worksheets/sheet1.xml": own, ...others } = parts;
  const sheet = only(zip({ ...others, "XL\\Worksheets\\Sheet1.XML": own! }));
  expect([sheet.value(1, 1), sheet.value(1, 2), sheet.value(2, 0), sheet.value(2, 16383)]).toEqual([1, 2, 3, 4]);
});

test("prefixes, comments, CDATA, entities and line breaks as XML allows them", () => {
  const data =
    `<!-- <c r="A1"><v>9</v></c> --><x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r='1'><x:c r = "A1" t='inlineStr'>` +
    `<x:is><x:r><x:t>a &lt; b &#232;</x:t></x:r><x:r><x:t><![CDATA[ <c> ]]></x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c><x:c r="B1" t="str"><x:v>due_x000D_\nrighe</x:v></x:c></x:row>`;
  const sheet = only(oneSheet(data));
  expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual(["a < b è <c> ", "due\nrighe"]);
});

test("shared formulas move with their cell, names of sheets and texts do not", () => {
  const data =
    `<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">SUM(C1:$D$9)+'Area B2'!C$3+"B2"+LOG10(C1)+SUM(D:D)+SUM($5:5)</f><v>1</v></c></row>` +
    `<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c><c r="C2"><f t="shared" si="7"/><v>1</v></c></row>`;
  const sheet = only(oneSheet(data));
  expect(sheet.formula(1, 1)).toBe(`SUM(D2:$D$9)+'Area B2'!D$3+"B2"+LOG10(D2)+SUM(E:E)+SUM($5:6)`);
  expect(sheet.formula(1, 2)).toBeUndefined();
});

test("dates and times as texts of the ISO format; numbers that Excel has by number only", () => {
  const styles = `<styleSheet><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="30"/></cellXfs></styleSheet>`;
  const data = `<row r="1"><c r="A1" t="d" s="1"><v>2025-06-30</v></c><c r="B1" t="d"><v>2024-12-31T12:00:00Z</v></c><c r="C1" t="d"><v>06:00:00</v></c><c r="D1" s="2"><v>45657</v></c></row>`;
  const sheet = only(zip(workbookParts([{ name: "A", data }], { styles })));
  expect([0, 1, 2].map((col) => sheet.value(0, col))).toEqual([45838, 45657.5, 0.25]);
  expect([sheet.format(0, 0), sheet.format(0, 3)]).toEqual(["m/d/yy", "m/d/yy"]);
});

test("a part that is not what its checksum says is not read", () => {
  const bytes = oneSheet(ROW);
  const view = new DataView(bytes.buffer);
  const changed = (at: number): Uint8Array => {
    const copy = bytes.slice();
    copy[at] = copy[at]! ^ 1;
    return copy;
  };
  const directory = [...bytes.keys()].filter((at) => at + 46 < bytes.length && view.getUint32(at, true) === 0x02014b50);
  expect(directory.length).toBeGreaterThan(4);
  // Parts that are not read are not checked either; of those that are, every checksum counts.
  expect(directory.slice(1).map((at) => code(changed(at + 16)))).toEqual(directory.slice(1).map(() => "truncated"));
});

test("of two parts of one name nobody can say which Excel would show", () => {
  const parts = workbookParts([{ name: "A", data: ROW }]);
  expect(code(zip({ ...parts, "xl/Worksheets/sheet1.xml": parts["xl/worksheets/sheet1.xml"]!.replace(">30<", ">40<") }))).toBe("truncated");
});
