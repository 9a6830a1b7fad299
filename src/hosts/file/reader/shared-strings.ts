/** Texts: those that cells share, and those that stand in a cell itself. */
import { XmlReader } from "./xml-reader";
import { spoken } from "./xml-text";

/** The shared texts in order. @param xml the part "sharedStrings", or null when the workbook has none */
export function readSharedStrings(xml: string | null): string[] {
  const texts: string[] = [];
  if (xml === null) return texts;
  const reader = new XmlReader(xml);
  if (!reader.child(0)) return texts;
  while (reader.child(1)) if (reader.is("si")) texts.push(readText(reader));
  return texts;
}

/** The text of the current element (<si>, <is>): plain, or runs of different looks put together; how to pronounce it is left out. */
export function readText(reader: XmlReader): string {
  const depth = reader.depth;
  let text = "";
  while (reader.child(depth)) {
    if (reader.is("t")) text += reader.content();
    else if (reader.is("r")) while (reader.child(depth + 1)) if (reader.is("t")) text += reader.content();
  }
  return spoken(text);
}
