/** The look of a document's role as the style of a cell in an .xlsx file. */
import type { CellStyle } from "hucre/xlsx";
import type { StyleRole } from "../../core/document";
import { BORDER_COLOR, DOCUMENT_FONT, LOOKS } from "../../core/document/styles";

const LINE = { style: "thin", color: { rgb: BORDER_COLOR } } as const;

/** @param format the number format in English codes; "@" keeps a text from becoming a formula or a date when it is edited */
export function cellStyle(role: StyleRole, format?: string): CellStyle {
  const look = LOOKS[role];
  return {
    font: { name: DOCUMENT_FONT, size: look.size, bold: look.bold, italic: look.italic, color: { rgb: look.color } },
    alignment: {
      horizontal: look.horizontal,
      vertical: look.vertical,
      wrapText: look.wrap,
      ...(look.indent > 0 ? { indent: look.indent } : {}),
    },
    ...(look.fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: look.fill } } }),
    ...(look.border ? { border: { top: LINE, right: LINE, bottom: LINE, left: LINE } } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
  };
}
