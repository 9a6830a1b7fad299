/** The number format of each style that cells name. */
import { EXCEL } from "./excel-limits";
import { builtInFormat } from "./number-formats";
import { XmlReader } from "./xml-reader";
import { spoken } from "./xml-text";

/** Formats by a cell's style number; undefined for General. */
export type Formats = readonly (string | undefined)[];

/** @param xml the part "styles", or null when the workbook has none */
export function readFormats(xml: string | null): Formats {
  if (xml === null) return [];
  const own = new Map<number, string>();
  const ids: number[] = [];
  const reader = new XmlReader(xml);
  if (!reader.child(0)) return [];
  while (reader.child(1)) {
    if (reader.is("numFmts")) {
      while (reader.child(2)) own.set(Number(reader.attribute("numFmtId")), spoken(reader.attribute("formatCode") ?? ""));
    } else if (reader.is("cellXfs")) {
      while (reader.child(2)) if (reader.is("xf")) ids.push(Number(reader.attribute("numFmtId") ?? 0));
    }
  }
  return ids.map((id) => {
    const format = own.get(id) ?? builtInFormat(id);
    return format === undefined || format === "" || format === "General" || format.length > EXCEL.format ? undefined : format;
  });
}
