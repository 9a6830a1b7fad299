/** Documents as the bytes of an .xlsx workbook, in the browser and in Node alike. */
import { writeXlsx } from "hucre/xlsx";
import type { NamedRange } from "hucre";
import type { SheetDocument } from "../../core/document";
import { DEFAULT_SIZE, DOCUMENT_FONT } from "../../core/document/styles";
import { areaName } from "../../core/sheet/address";
import { freeSheetName } from "../../core/document/sheet-name";
import { withProperties } from "./properties";
import { writeSheet } from "./write-sheet";

/**
 * A workbook with one sheet a document, in order; names are made valid and numbered where two are the same.
 * Nothing of the machine or its user goes into the file but the time of writing.
 * @param title of the whole; the first sheet's where it is left out
 * @throws RangeError when there is no document: a workbook needs a sheet
 */
export async function writeDocuments(documents: readonly SheetDocument[], title?: string): Promise<Uint8Array> {
  if (documents.length === 0) throw new RangeError("a workbook needs at least one sheet");
  const names: string[] = [];
  for (const document of documents) names.push(freeSheetName(document.name, names));
  const bytes = await writeXlsx({
    sheets: documents.map((document, index) => writeSheet(document, names[index] ?? document.name)),
    properties: { title: title ?? documents[0]?.print.footer ?? "", creator: "PIAO per Excel" },
    namedRanges: documents.flatMap((document, index) => printNames(document, names[index] ?? document.name)),
    defaultFont: { name: DOCUMENT_FONT, size: DEFAULT_SIZE },
  });
  return withProperties(bytes);
}

/**
 * What is printed, and the rows that are on each page, as the reserved names that Excel keeps them under. Written here because hucre 1.0.0 leaves the
 * sheet's name unquoted, which Excel takes for a damaged file when the name has a blank.
 */
function printNames({ print }: SheetDocument, name: string): NamedRange[] {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const area = print.area && areaName(print.area).replace(/[A-Z]+|\d+/g, "$$$&");
  return [
    ...(area === undefined ? [] : [{ name: "_xlnm.Print_Area", range: `${quoted}!${area}`, scope: name }]),
    ...(print.titleRows
      ? [{ name: "_xlnm.Print_Titles", range: `${quoted}!$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`, scope: name }]
      : []),
  ];
}
