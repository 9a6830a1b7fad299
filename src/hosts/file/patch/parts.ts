/** Which part of the package is which sheet. */
import { readWorkbookPart } from "../reader/workbook-part";
import { Refused } from "../refused";
import type { ZipPackage } from "../zip/zip-package";

export interface WorkbookParts {
  /** The name of the workbook's own part, "xl/workbook.xml". */
  readonly workbook: string;
  /** The part of each sheet, by the sheet's name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The part of the texts that cells share; null when there is none. */
  readonly sharedStrings: string | null;
}

/**
 * @throws Refused when the workbook is signed
 * @throws BrokenPart when its parts are not found
 */
export function partsOf(archive: ZipPackage): WorkbookParts {
  if (archive.names.some((name) => /^\/?_xmlsignatures\//i.test(name))) throw new Refused("patch.signed");
  const { part, sheets, sharedStrings } = readWorkbookPart(archive);
  const named = sheets.flatMap(({ name, part: own }) => (own === null ? [] : [[name, own] as const]));
  return { workbook: part, sheets: new Map(named), sharedStrings };
}
