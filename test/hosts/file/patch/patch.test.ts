/** A corrected copy: the corrected cells change, every other byte of the package stays; where that cannot be, it is refused. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { read, type WorkSheet } from "@e965/xlsx";
import type { FixStep } from "../../../../src/core/fixes/fix";
import { render } from "../../../../src/core/messages/messages";
import { parseArea } from "../../../../src/core/sheet/address";
import { reported } from "../../../support/reported";
import { patchWorkbook } from "../../../../src/hosts/file/patch/patch";
import { readWorkbook } from "../../../../src/hosts/file/read";
import { oneSheet, workbookParts, zip, type SheetPart } from "../packages";

type To = FixStep["to"];
const value = (to: string | number): To => ({ value: to });

/** The sheets of a file, as `piao` reads them. */
function sheetsOf(bytes: Uint8Array) {
  const workbook = readWorkbook(bytes);
  if (workbook.kind === "error") throw new Error(workbook.code);
  return workbook.sheets;
}

/** The file with cells changed ("B2": 15), or the sentence that says why not. */
function patch(bytes: Uint8Array, to: Readonly<Record<string, To>>, sheet = "A"): Uint8Array | string {
  const sheets = sheetsOf(bytes);
  const own = sheets.find(({ name }) => name === sheet)!;
  const steps = Object.entries(to).map(([name, content]): FixStep => {
    const { top: row, left: col } = parseArea(name)!;
    return { cell: { sheet, row, col }, from: { value: own.value(row, col), formula: own.formula(row, col) ?? null }, to: content };
  });
  const outcome = patchWorkbook(bytes, sheets, steps);
  return outcome.kind === "done" ? outcome.bytes : render("it", outcome.message, outcome.data);
}

function patched(bytes: Uint8Array, to: Readonly<Record<string, To>>, sheet?: string): Uint8Array {
  const outcome = patch(bytes, to, sheet);
  if (typeof outcome === "string") throw new Error(outcome);
  return outcome;
}

const parts = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString("utf8")]));
const sheetXml = (bytes: Uint8Array) => parts(bytes).get("xl/worksheets/sheet1.xml")!;

const ROWS =
  '<row r="1" spans="1:3"><c r="A1" s="0" t="inlineStr"><is><t>Peso</t></is></c></row>' +
  '<row r="2"><c r="A2" s="0" t="inlineStr"><is><t>15</t></is></c><c r="B2"><v>10</v></c></row>' +
  '<row r="3"><c r="A3"><v>25</v></c><c r="B3" t="b"><v>1</v></c></row>' +
  '<row r="4"><c r="A4" s="0"><f>SUM(A2:A3)</f><v>25</v></c><c r="B4"><f>A4*2</f><v>50</v></c></row>';
const plain = oneSheet(ROWS, { after: '<mergeCells count="1"><mergeCell ref="C1:C4"/></mergeCells>' });

describe("only the corrected cells change", () => {
  test("a text becomes a number, and the sum that depends on it follows", () => {
    const xml = sheetXml(patched(plain, { A2: value(15) }));
    expect(xml).toBe(
      sheetXml(plain)
        .replace('<c r="A2" s="0" t="inlineStr"><is><t>15</t></is></c>', '<c r="A2" s="0"><v>15</v></c>')
        .replace("<f>SUM(A2:A3)</f><v>25</v>", "<f>SUM(A2:A3)</f><v>40</v>"),
    );
  });

  test.each<[string, string, To, string]>([
    ["a number", "A3", value(30.5), '<c r="A3"><v>30.5</v></c>'],
    [
      "a text, harmless whatever it says",
      "A3",
      value('=1+1 & <b> "x"'),
      '<c r="A3" t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &lt;b&gt; "x"</t></is></c>',
    ],
    ["nothing", "B2", value(""), '<c r="B2"/>'],
    ["a formula with its result", "A3", { formula: "SUM(B2,B2)" }, '<c r="A3"><f>SUM(B2,B2)</f><v>20</v></c>'],
  ])("%s", (_what, name, to, element) => {
    expect(sheetXml(patched(plain, { [name]: to }))).toContain(element);
  });

  test("a cell that the file does not hold is put in its place, with its column's look", () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>', {
      before: '<cols><col min="2" max="2" width="9" style="0"/></cols>',
    });
    expect(sheetXml(patched(bytes, { B1: value(2) }))).toContain('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>');
    expect(sheetXml(patched(bytes, { D1: value(4) }))).toContain('<c r="C1"><v>3</v></c><c r="D1"><v>4</v></c></row>');
    expect(patch(bytes, { A2: value(1) })).toBe("la cella A2 del foglio «A» non si trova nel file");
  });

  test("prefixed elements, as some programs write them", () => {
    const content = workbookParts([{ name: "A", data: "" }]);
    const xml = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>15</x:v></x:c></x:row></x:sheetData></x:worksheet>'; // prettier-ignore
    const bytes = zip({ ...content, "xl/worksheets/sheet1.xml": xml });
    expect(sheetXml(patched(bytes, { A1: value(15) }))).toContain('<x:c r="A1"><x:v>15</x:v></x:c>');
  });
});

describe("formulas are computed when Excel opens the copy", () => {
  const workbook = (workbookXml: string, data = ROWS) => zip(workbookParts([{ name: "A", data }], { workbookXml }));
  const calc = (bytes: Uint8Array) => /<calcPr[^>]*>/.exec(parts(patched(bytes, { A3: value(1) })).get("xl/workbook.xml")!)?.[0];

  test("the wish is added, once, to what the workbook says already", () => {
    expect(calc(workbook(""))).toBe('<calcPr fullCalcOnLoad="1"/>');
    expect(calc(workbook('<calcPr calcId="191029" iterate="1"/>'))).toBe('<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>');
    expect(calc(workbook('<calcPr fullCalcOnLoad="0" calcId="1"/>'))).toBe('<calcPr calcId="1" fullCalcOnLoad="1"/>');
    expect(calc(workbook('<calcPr fullCalcOnLoad="1"/>'))).toBe('<calcPr fullCalcOnLoad="1"/>');
  });

  test("a workbook without formulas stays as it is", () => {
    const bytes = workbook("", '<row r="3"><c r="A3"><v>25</v></c></row>');
    expect(parts(patched(bytes, { A3: value(1) })).get("xl/workbook.xml")).toBe(parts(bytes).get("xl/workbook.xml"));
  });
});

describe("what would be lost is refused, with the reason", () => {
  const cell = (inner: string, attributes = "") => oneSheet(`<row r="1"><c r="A1"${attributes}>${inner}</c></row>`);
  const withTable = (table: string): SheetPart & { bytes: Uint8Array } => {
    const content = workbookParts([{ name: "A", data: ROWS }]);
    const rel = "http://schemas.openxmlformats.org";
    const rels = `<Relationships xmlns="${rel}/package/2006/relationships"><Relationship Id="r1" Type="${rel}/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>`;
    return {
      name: "A",
      data: ROWS,
      bytes: zip({ ...content, "xl/worksheets/_rels/sheet1.xml.rels": rels, "xl/tables/table1.xml": table }),
    };
  };

  test.each<[string, Uint8Array, string]>([
    ["a protected sheet", oneSheet(ROWS.replace(/.*/s, '<row r="1"><c r="A1"><v>1</v></c></row>'), { after: '<sheetProtection sheet="1" objects="1"/>' }), "il foglio «A» è protetto"],
    ["a formula shared with other cells", cell('<f t="shared" ref="A1:A3" si="0">B1</f><v>1</v>'), "contiene più di un valore"],
    ["an array formula", cell('<f t="array" ref="A1">SUM(B1:B2)</f><v>1</v>'), "contiene più di un valore"],
    ["a formula in place of which a value would stand", cell("<f>B1+1</f><v>1</v>"), "contiene più di un valore"],
    ["a text with formatted words", cell("<is><r><t>1</t></r><r><rPr><b/></rPr><t>5</t></r></is>", ' t="inlineStr"'), "contiene più di un valore"],
    ["a signed workbook", zip({ ...workbookParts([{ name: "A", data: '<row r="1"><c r="A1"><v>1</v></c></row>' }]), "_xmlsignatures/sig1.xml": "<x/>" }), "firma digitale"],
  ])("%s", (_what, bytes, reason) => {
    expect(patch(bytes, { A1: value("x") })).toContain(reason);
  }); // prettier-ignore

  test("a shared text with formatted words", () => {
    const content = workbookParts([{ name: "A", data: '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>' }]);
    const rels = content["xl/_rels/workbook.xml.rels"]!.replace(
      "</Relationships>",
      '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    );
    const types = content["[Content_Types].xml"]!.replace(
      "</Types>",
      '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    );
    const strings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>15</t></si><si><r><t>1</t></r><r><rPr><b/></rPr><t>6</t></r></si></sst>'; // prettier-ignore
    const bytes = zip({ ...content, "xl/_rels/workbook.xml.rels": rels, "xl/sharedStrings.xml": strings, "[Content_Types].xml": types });
    expect(patch(bytes, { A1: value(16) })).toBe(
      "la cella A1 del foglio «A» contiene un testo con parole formattate, che andrebbero perse",
    );
    expect(typeof patch(bytes, { B1: value(15) })).toBe("object");
  });

  test("headings and totals of an Excel table, which are kept twice", () => {
    const table = (totals: string) => withTable(`<table ref="A1:B4" id="1" name="T"${totals}/>`).bytes;
    expect(patch(table(""), { A1: value("Pesi") })).toContain("tabella di Excel");
    expect(patch(table(' totalsRowCount="1"'), { A4: { formula: "SUM(A2:A3)" } })).toContain("tabella di Excel");
    expect(typeof patch(table(' totalsRowCount="1"'), { A3: value(1) })).toBe("object");
  });

  test("cells that do not hold what was read", () => {
    const steps: FixStep[] = [{ cell: { sheet: "A", row: 1, col: 1 }, from: { value: 11, formula: null }, to: { value: 1 } }];
    expect(patchWorkbook(plain, sheetsOf(plain), steps)).toMatchObject({ kind: "refused", message: "patch.changed" });
  });
});

describe("the package around the parts", () => {
  test("unchanged parts keep their packed bytes; order, dates and comment stay", () => {
    const comments = "<comments>qui c'è una nota</comments>";
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries({
          ...workbookParts([{ name: "A", data: ROWS }]),
          "xl/comments1.xml": comments,
          "xl/vbaProject.bin": "\u0000\u0001",
        }).map(([name, text], i) => [
          name,
          [Buffer.from(text), { mtime: new Date(2001 + i, 1, 1), level: i % 2 === 0 ? 0 : 9, comment: `n. ${i}` }],
        ]),
      ),
    );
    const copy = patched(bytes, { A3: value(30) });
    const [before, after] = [parts(bytes), parts(copy)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
    expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const packed = Buffer.from(bytes);
    const segment = packed.subarray(packed.indexOf("xl/comments1.xml"), packed.indexOf("xl/vbaProject.bin"));
    expect(Buffer.from(copy).includes(segment)).toBe(true);
  });

  test("a package with something between its directory and its end is left alone", () => {
    const view = new DataView(plain.buffer, plain.byteOffset);
    const end = plain.length - 22;
    const odd = new Uint8Array(plain.length + 4);
    odd.set(plain.subarray(0, end));
    odd.set(plain.subarray(end), end + 4);
    expect(view.getUint32(end, true)).toBe(0x06054b50);
    expect(patch(odd, { A3: value(1) })).toContain("non si può modificare a pezzi");
  });
});

const folders = [join(__dirname, "../../../../samples"), join(__dirname, "../../../../../shared/plans")].filter((folder) =>
  existsSync(folder),
);
const workbooks = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".xlsx")).map((name) => join(folder, name))); // prettier-ignore

describe("real workbooks: every certain fix applied, read again by SheetJS", () => {
  test.each(workbooks)("%s", (path) => {
    const bytes = readFileSync(path);
    const original = Buffer.from(bytes);
    const sheets = sheetsOf(bytes);
    const findings = reported({ file: path, sheets }).findings;
    const steps = findings.flatMap(({ fix }) => (fix?.certain ? (fix.options[0]?.steps ?? []) : []));
    const outcome = patchWorkbook(bytes, sheets, steps);
    if (outcome.kind === "refused") throw new Error(outcome.message);
    expect(bytes.equals(original)).toBe(true);
    const [before, after] = [bytes, outcome.bytes].map(asSheetJs);
    const touched = new Set(steps.map(({ cell }) => cell.sheet));
    for (const name of before!.SheetNames) {
      const [old, now] = [before!.Sheets[name]!, after!.Sheets[name]!];
      expect(now["!merges"]).toEqual(old["!merges"]);
      expect(now["!cols"]).toEqual(old["!cols"]);
      expect(Object.keys(now)).toEqual(Object.keys(old));
      if (!touched.has(name)) expect(now).toEqual(old);
      else expect(stylesOf(now)).toEqual(stylesOf(old));
    }
    expect(parts(outcome.bytes).get("xl/styles.xml")).toBe(parts(bytes).get("xl/styles.xml"));
  });
});

/** As SheetJS reads the parts; packed anew, for it complains of sizes that stand behind the data, as LibreOffice writes them. */
function asSheetJs(bytes: Uint8Array) {
  return read(zipSync(unzipSync(bytes)), { cellStyles: true, cellNF: true, sheetStubs: true });
}

/** Each cell's look, by its name. */
function stylesOf(sheet: WorkSheet): unknown {
  return Object.entries(sheet).filter(([name]) => !name.startsWith("!")).map(([name, cell]: [string, { s?: unknown; z?: unknown }]) => [name, cell.s, cell.z]); // prettier-ignore
}

describe("nothing follows but what depends on the correction", () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>15</t></is></c><c r="B1"><v>0.1</v></c><c r="C1"><v>0.2</v></c></row>' +
    '<row r="2"><c r="A2"><f>SUM(A1:A1)</f><v>0</v></c><c r="B2"><f>B1+C1</f><v>0.30000000000000004</v></c><c r="C2"><f>Z99</f><v>0</v></c></row>';

  test("a sum with the last digits of a binary number stays, and so does a formula that refers to an empty cell", () => {
    const before = oneSheet(rows);
    expect(sheetXml(patched(before, { A1: value(15) }))).toBe(
      sheetXml(before)
        .replace('<c r="A1" t="inlineStr"><is><t>15</t></is></c>', '<c r="A1"><v>15</v></c>')
        .replace("<f>SUM(A1:A1)</f><v>0</v>", "<f>SUM(A1:A1)</f><v>15</v>"),
    );
  });

  test("Excel is asked to compute anew only where a formula is more than a sum", () => {
    const sums = oneSheet(rows);
    expect(parts(patched(sums, { A1: value(15) })).get("xl/workbook.xml")).toBe(parts(sums).get("xl/workbook.xml"));
    const more = oneSheet(rows + '<row r="3"><c r="A3"><f>A2*2</f><v>0</v></c></row>');
    expect(parts(patched(more, { A1: value(15) })).get("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test("cells in small letters, without an address, in a part without blanks", () => {
    const bytes = oneSheet('<row><c r="a1"><v>1</v></c><c><v>2</v></c><c r=\'D1\'t="n"><v>3</v></c></row>');
    expect(sheetXml(patched(bytes, { A1: value(7), B1: value(8), C1: value("x"), D1: value(9) }))).toContain(
      '<row><c r="a1"><v>7</v></c><c><v>8</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve">x</t></is></c><c r=\'D1\'><v>9</v></c></row>',
    );
  });
});
