/** The looks of one sheet's cells: read only when the sheet is shown, never for judging it. */
import { damage, guard } from "../guard";
import { EXCEL } from "../reader/excel-limits";
import { cellPosition } from "../reader/cell-address";
import { relationsOf } from "../reader/relations";
import { readFormats } from "../reader/styles";
import { readWorkbookPart } from "../reader/workbook-part";
import { XmlReader } from "../reader/xml-reader";
import { themeColours } from "./colours";
import type { SheetLooks, StyledColumns } from "./look-at";
import { readLooks } from "./look-table";

/** The looks of the sheet of that name; null where the file does not say them. @param bytes the whole file, which has been read before */
export function sheetLooks(bytes: Uint8Array, name: string): SheetLooks | null {
  const guarded = guard(bytes);
  if (guarded.kind === "error") return null;
  const { parts } = guarded;
  try {
    const book = readWorkbookPart(parts);
    const part = book.sheets.find((sheet) => sheet.name === name)?.part ?? null;
    const xml = part === null ? null : parts.text(part);
    if (xml === null || book.styles === null) return null;
    const theme = relationsOf(parts, book.part)?.find(({ type }) => type === "theme")?.target;
    const styles = parts.text(book.styles);
    const looks = readLooks(styles, themeColours(theme === undefined ? null : parts.text(theme)));
    return { looks, formats: readFormats(styles), ...cellStyles(xml) };
  } catch (error) {
    // What is broken was said when the file was read (`damage` throws on anything else): it is shown without a look.
    damage(error);
    return null;
  }
}

function cellStyles(xml: string): Omit<SheetLooks, "looks" | "formats"> {
  const places: number[] = [];
  const styles: number[] = [];
  const rows = new Map<number, number>();
  const cols: StyledColumns[] = [];
  const reader = new XmlReader(xml);
  if (reader.child(0))
    while (reader.child(1)) {
      if (reader.is("cols")) while (reader.child(2)) cols.push(...columnsAt(reader));
      if (!reader.is("sheetData")) continue;
      for (let next = 0; reader.child(2);) {
        const row = Number(reader.attribute("r") ?? next + 1) - 1;
        next = row + 1;
        const ofRow = reader.isSet("customFormat") ? styleAt(reader, "s") : 0;
        if (ofRow !== 0) rows.set(row, ofRow);
        for (let position = row * EXCEL.columns - 1; reader.child(3);) {
          const address = reader.attribute("r");
          position = address === undefined ? position + 1 : cellPosition(address);
          const style = styleAt(reader, "s");
          // A plain cell says so where its row or column might have a style.
          if (position < 0 || (style === 0 && ofRow === 0 && cols.length === 0)) continue;
          places.push(position);
          styles.push(style);
        }
      }
    }
  return { places: Float64Array.from(places), styles: Uint16Array.from(styles), rows, cols };
}

function columnsAt(reader: XmlReader): readonly StyledColumns[] {
  const style = styleAt(reader, "style");
  const [first, last] = [Number(reader.attribute("min")) - 1, Number(reader.attribute("max")) - 1];
  return style === 0 || !(first >= 0 && last >= first) ? [] : [{ first, last, style }];
}

function styleAt(reader: XmlReader, name: "s" | "style"): number {
  return Number(reader.attribute(name) ?? 0);
}
