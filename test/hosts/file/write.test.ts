import { strFromU8, unzipSync } from "fflate";
import type { DocumentCell, DocumentValue, SheetDocument } from "../../../src/core/document";
import { writeDocuments } from "../../../src/hosts/file/write";
import { readWorkbook } from "../../../src/hosts/file/read";
import type { Sheet } from "../../../src/core/sheet/sheet";

const text = (value: string): DocumentValue => ({ kind: "text", text: value });

function documentOf(values: readonly (DocumentValue | null)[], over: Partial<SheetDocument> = {}): SheetDocument {
  const cells = values.map((value, row): DocumentCell => ({ row, col: 0, value, role: "text" }));
  const print = { landscape: true, titleRows: null, footer: "Piè di pagina" };
  return {
    id: "x",
    name: "Foglio",
    cells,
    merges: [],
    widths: [20],
    heights: new Map(),
    lists: [],
    alerts: [],
    frozenRows: 0,
    print,
    ...over,
  };
}

async function written(...documents: SheetDocument[]): Promise<{ sheets: readonly Sheet[]; part: (name: string) => string }> {
  const bytes = await writeDocuments(documents);
  const result = readWorkbook(bytes);
  if (result.kind !== "ok") throw new Error(result.code);
  const parts = unzipSync(bytes);
  return { sheets: result.sheets, part: (name) => strFromU8(parts[name] ?? new Uint8Array()) };
}

const DANGEROUS = [
  "=1+1",
  "+39 081",
  "-5 giorni",
  "@tutti",
  '=HYPERLINK("http://x")',
  "12/2025",
  "1-2",
  "00123",
  "#N/D",
  "#REF!",
  "<b>&amp;\"'</b>",
  "due\nrighe",
  " spazi ",
  "_x0041_bc",
];

test("a text stays text, whatever it begins with or looks like", async () => {
  const { sheets, part } = await written(documentOf(DANGEROUS.map(text)));
  DANGEROUS.forEach((value, row) => {
    expect(sheets[0]?.value(row, 0)).toBe(value);
    expect(sheets[0]?.formula(row, 0)).toBeUndefined();
  });
  expect(part("xl/worksheets/sheet1.xml")).not.toContain("<f>");
  // Typing Enter in such a cell must not turn it into a formula or a date either: it has the text format.
  expect(["=1+1", "12/2025", "+39 081"].map((value) => sheets[0]?.format(DANGEROUS.indexOf(value), 0))).toEqual(["@", "@", "@"]);
});

test("numbers, formulas with their results, formats", async () => {
  const { sheets } = await written(
    documentOf([
      { kind: "number", value: 33.3 },
      { kind: "number", value: 2025, format: "0" },
      { kind: "formula", formula: "SUM(A1:A2)", cached: 2058.3 },
      { kind: "formula", formula: 'IF(A1>0,"sì","no")', cached: "sì" },
    ]),
  );
  const [sheet] = sheets;
  expect([0, 1, 2, 3].map((row) => sheet?.value(row, 0))).toEqual([33.3, 2025, 2058.3, "sì"]);
  expect([sheet?.formula(2, 0), sheet?.format(1, 0)]).toEqual(["SUM(A1:A2)", "0"]);
});

test("our functions are stored under the name that Excel gives to web add-ins", async () => {
  const { part } = await written(documentOf([{ kind: "formula", formula: 'IFERROR(PIAO.CHECKWEIGHTS(A1:A3,40),"OK")', cached: "OK" }]));
  expect(part("xl/worksheets/sheet1.xml")).toContain(
    "<f>IFERROR(_xldudf_PIAO_CHECKWEIGHTS(A1:A3,40),&quot;OK&quot;)</f>".replaceAll("&quot;", '"'),
  );
});

test("names are made valid and numbered where two are the same", async () => {
  const { sheets } = await written(
    documentOf([text("a")], { name: "Area 1: Servizi / Uffici" }),
    documentOf([text("b")], { name: "area 1- servizi - uffici" }),
    documentOf([text("c")], { name: "" }),
  );
  expect(sheets.map((sheet) => sheet.name)).toEqual(["Area 1- Servizi - Uffici", "area 1- servizi - uffici (2)", "SeO"]);
});

test("headings repeated on each page, sheet names with blanks and apostrophes quoted", async () => {
  const { part } = await written(
    documentOf([text("a")], { name: "L'area 1", print: { landscape: true, titleRows: [0, 2], footer: "A & B" } }),
  );
  expect(part("xl/workbook.xml")).toContain("'L''area 1'!$1:$3");
  expect(part("xl/worksheets/sheet1.xml")).toContain("&amp;L&amp;8A &amp;&amp; B&amp;R&amp;8Pagina &amp;P di &amp;N");
});

test("page, merges, frozen rows, breaks, lists and alerts", async () => {
  const area = { top: 0, left: 0, bottom: 1, right: 0 };
  const { sheets, part } = await written(
    documentOf([text("a"), null, text("b")], {
      merges: [area],
      frozenRows: 1,
      lists: [
        { area, values: ["SI/NO"], strict: false },
        { area, values: ["sì", "no"], strict: true },
        { area, values: ["x".repeat(300)], strict: true },
      ],
      alerts: [{ area, formula: "SUM($A$1:$A$2)<>40" }],
      heights: new Map([[0, 30]]),
      print: { landscape: true, titleRows: null, breaks: [2], footer: "" },
    }),
  );
  const xml = part("xl/worksheets/sheet1.xml");
  expect(sheets[0]?.merges).toEqual([area]);
  for (const piece of [
    'ySplit="1"',
    'paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"',
    '<brk id="2"',
    'ht="30"',
    "<formula>SUM($A$1:$A$2)&lt;&gt;40</formula>",
    'showErrorMessage="1" errorStyle="stop"',
  ]) {
    expect(xml).toContain(piece);
  }
  // A list that Excel cannot hold in the rule itself is left out rather than breaking the file.
  expect(xml.match(/<dataValidation /g)).toHaveLength(2);
});

test("a text longer than a cell can hold is cut and marked", async () => {
  const { sheets } = await written(documentOf([text("a".repeat(40_000))]));
  const value = sheets[0]?.text(0, 0) ?? "";
  expect([value.length, value.at(-1)]).toEqual([32_767, "…"]);
});

test("no document, no workbook", async () => {
  await expect(writeDocuments([])).rejects.toThrow(RangeError);
});
