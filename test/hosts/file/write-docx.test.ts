import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { seoDocuments } from "../../../src/core/seo/seo-documents";
import { seoUnits } from "../../../src/core/seo/to-seo";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { readWorkbook } from "../../../src/hosts/file/read";
import { writeDocuments } from "../../../src/hosts/file/write";
import { writeDocx } from "../../../src/hosts/file/write-docx";
import { KEEP } from "../../core/seo/essence";
import { planOf } from "../../core/seo/round-trip";

const DOCUMENTS = seoDocuments(seoUnits(planOf(readFileSync(join(__dirname, "../../../samples/schede.xlsx"))), KEEP), DEFAULT_SETTINGS);

/** The texts of an XML part, in order, with its entities undone. */
function textsOf(xml: string): string {
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)]
    .map(([, text = ""]) => text)
    .join("\n")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

test("the Word file has the printed cells of every sheet as tables, headings repeated, on their paper", async () => {
  const parts = unzipSync(await writeDocx(DOCUMENTS, "Piano"));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const texts = textsOf(xml);
  for (const { cells, print } of DOCUMENTS) {
    for (const { col, value } of cells) {
      if (value?.kind !== "text" || col > (print.area?.right ?? Infinity)) continue;
      for (const line of value.text.split("\n")) expect(texts).toContain(line);
    }
  }
  expect(texts).not.toContain("Controllo dei pesi");
  expect(xml.match(/<w:tbl>/g)).toHaveLength(DOCUMENTS.length);
  expect(xml.match(/<w:tblHeader/g)?.length).toBeGreaterThanOrEqual(DOCUMENTS.length);
  expect(xml).toMatch(/<w:pgSz [^>]*w:orient="landscape"/);
  expect(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array())).toContain("<dc:title>Piano</dc:title>");
});

test("the workbook says its title, its language and the program", async () => {
  const bytes = await writeDocuments(DOCUMENTS, "Piano del Comune");
  const parts = unzipSync(bytes);
  const core = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
  expect(core).toContain("<dc:title>Piano del Comune</dc:title>");
  expect(core).toContain("<dc:language>it-IT</dc:language>");
  expect(strFromU8(parts["docProps/app.xml"] ?? new Uint8Array())).toContain("<Application>PIAO per Excel</Application>");
  expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toMatch(
    /_xlnm\.Print_Area" localSheetId="1">'SeO [^']+'!\$A\$1:\$I\$\d+</,
  );
  expect(readWorkbook(bytes).kind).toBe("ok");
});
