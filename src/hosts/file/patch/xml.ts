/** As much XML as is needed to find an element in a workbook's part and to leave everything around it as it is. */

/** Attributes of a tag: quoted values may hold ">". */
export const ATTRIBUTES = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*?`;

/** The opening tags of that name, with any prefix: where they stand and their attributes. */
export function* tags(xml: string, name: string): Generator<{ readonly start: number; readonly end: number; readonly attributes: string }> {
  const pattern = new RegExp(String.raw`<(?:[\w.-]+:)?${name}(?=[\s/>])(${ATTRIBUTES})/?>`, "g");
  for (const match of xml.matchAll(pattern)) {
    yield { start: match.index, end: match.index + match[0].length, attributes: match[1] ?? "" };
  }
}

/** An attribute's value, its entities resolved; a prefix of the name ("r:id") is part of it. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescaped(value);
}

/** Whether a Boolean attribute is set. */
export function isSet(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === "1" || value === "true";
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
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
