/** The reader beside SheetJS, a reader of another hand: on the samples, on the real plans where they are, and on sheets made at random. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { read, utils, write, type CellObject, type WorkBook } from "@e965/xlsx";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { readWorkbook } from "../../../src/hosts/file/read";

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

type Content = readonly [value: unknown, formula: string | undefined, format: string | undefined];

/** The filled cells as SheetJS reads them, by their place. */
function theirs(workbook: WorkBook): Map<string, Content> {
  const cells = new Map<string, Content>();
  for (const name of workbook.SheetNames) {
    const rows = (workbook.Sheets[name]?.["!data"] ?? []) as ((CellObject | undefined)[] | undefined)[];
    rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (!cell) return;
        const value = cell.t === "e" ? { error: ERRORS[Number(cell.v)] } : cell.t === "z" ? (cell.f ? "unknown" : "") : cell.v;
        const format = cell.z === "General" || cell.z === undefined ? undefined : String(cell.z);
        if (value !== "" && value !== undefined) cells.set(`${name} ${r} ${c}`, [value, cell.f, format]);
      }),
    );
  }
  return cells;
}

function ours(sheets: readonly Sheet[]): Map<string, Content> {
  const cells = new Map<string, Content>();
  for (const sheet of sheets) {
    for (const { row, cells: filled } of sheet.rows) {
      for (const { col, value } of filled)
        cells.set(`${sheet.name} ${row} ${col}`, [value, sheet.formula(row, col), sheet.format(row, col)]);
    }
  }
  return cells;
}

function bothRead(bytes: Uint8Array): { readonly theirs: Map<string, Content>; readonly ours: Map<string, Content> } {
  const result = readWorkbook(bytes);
  if (result.kind === "error") throw new Error(result.code);
  const workbook = read(bytes, { type: "array", dense: true, cellStyles: true, cellNF: true, cellText: false, cellHTML: false });
  return { theirs: theirs(workbook), ours: ours(result.sheets) };
}

const shared = join(__dirname, "../../../../shared");
const workbooks = [join(__dirname, "../../../samples"), join(shared, "plans"), join(shared, "layouts"), join(shared, "composed")]
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith(".xlsx"));

test.each(workbooks.map((path) => [path.split("/").slice(-2).join("/"), path]))("%s: cell by cell the same", (_name, path) => {
  const read = bothRead(readFileSync(path));
  // SheetJS gives a missing result no value; here plain sums are computed.
  for (const [place, content] of read.theirs) if (content[0] === "unknown") read.ours.set(place, content);
  expect(Object.fromEntries(read.ours)).toEqual(Object.fromEntries(read.theirs));
});

test("any sheet that SheetJS writes", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 12 }).filter((value) => !/_x[\da-f]{4}_|\p{Cc}|[\ufffe\uffff]/iu.test(value));
  const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), fc.boolean(), (grid, bookSST) => {
      const workbook = utils.book_new(utils.aoa_to_sheet([["inizio"], ...grid]), "Foglio");
      const bytes = new Uint8Array(write(workbook, { type: "array", bookSST }) as ArrayBuffer);
      const read = bothRead(bytes);
      expect(Object.fromEntries(read.ours)).toEqual(Object.fromEntries(read.theirs));
    }),
    { numRuns: 60 },
  );
});
