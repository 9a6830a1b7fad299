/** Documents as the bytes of an .xlsx workbook, in the browser and in Node alike. */
import { writeXlsx } from "hucre/xlsx";
import type { NamedRange } from "hucre";
import type { SheetDocument } from "../../core/document";
import { DEFAULT_SIZE, DOCUMENT_FONT } from "../../core/document/styles";
import { freeSheetName } from "../../core/document/sheet-name";
import { writeSheet } from "./write-sheet";

/**
 * A workbook with one sheet a document, in order; names are made valid and numbered where two are the same.
 * Nothing of the machine or its user goes into the file but the time of writing.
 * @throws RangeError when there is no document: a workbook needs a sheet
 */
export async function writeDocuments(documents: readonly SheetDocument[]): Promise<Uint8Array> {
  if (documents.length === 0) throw new RangeError("a workbook needs at least one sheet");
  const names: string[] = [];
  for (const document of documents) names.push(freeSheetName(document.name, names));
  return writeXlsx({
    sheets: documents.map((document, index) => writeSheet(document, names[index] ?? document.name)),
    properties: { title: documents[0]?.print.footer ?? "", creator: "PIAO per Excel" },
    namedRanges: documents.flatMap((document, index) => printTitles(document, names[index] ?? document.name)),
    defaultFont: { name: DOCUMENT_FONT, size: DEFAULT_SIZE },
  });
}

/**
 * The rows that are printed on each page, as the reserved name that Excel keeps them under. Written here because hucre 1.0.0 leaves the
 * sheet's name unquoted, which Excel takes for a damaged file when the name has a blank.
 */
function printTitles({ print }: SheetDocument, name: string): NamedRange[] {
  if (!print.titleRows) return [];
  const [first, last] = print.titleRows;
  return [{ name: "_xlnm.Print_Titles", range: `'${name.replaceAll("'", "''")}'!$${first + 1}:$${last + 1}`, scope: name }];
}
