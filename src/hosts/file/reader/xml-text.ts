/** What stands for a character in a workbook's XML. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const LAST_CODE_POINT = 0x10ffff;

/** The text with its entities ("&amp;", "&#8364;", "&#x20ac;") resolved; what is no entity stays. */
export function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

/**
 * What a string of the workbook says: "_x000D_" is the character of that code (ECMA-376 part 1, 22.9.2.19), and a line break is one
 * character, as Excel shows it.
 */
export function spoken(text: string): string {
  const characters = text.includes("_x") || text.includes("_X") ? text.replace(/_x([\da-fA-F]{4})_/gi, codeUnit) : text;
  return characters.includes("\r") ? characters.replaceAll("\r\n", "\n") : characters;
}

function codeUnit(_whole: string, hex: string): string {
  return String.fromCharCode(parseInt(hex, 16));
}
