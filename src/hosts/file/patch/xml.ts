/** Pieces of a part's XML written anew; it is read by the reader of workbooks (../reader/xml-reader). */

/** Each attribute with the blanks before it. */
const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;

/** Attributes as they are written, without the one of that name. */
export function withoutAttribute(attributes: string, name: string): string {
  const pattern = new RegExp(ATTRIBUTE);
  for (let match = pattern.exec(attributes); match; match = pattern.exec(attributes)) {
    if (match[1] === name) return attributes.slice(0, match.index) + attributes.slice(pattern.lastIndex);
  }
  return attributes;
}

/** A text as an element's content. Texts such as "_x000D_" mean a character to Excel: their underscore is escaped as Excel does it. */
export function escaped(text: string): string {
  return text
    .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
