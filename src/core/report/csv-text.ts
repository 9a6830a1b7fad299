/** Tables as CSV, as Italian (or English) Excel opens them by a double click. */
import type { Language } from "../messages/messages";

/** Tells Excel that the text is UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";
/** Italian Excel expects ";" between the fields, for the comma is its decimal mark. */
const SEPARATOR: Readonly<Record<Language, string>> = { it: ";", en: "," };

/** The lines, fields quoted where needed. */
export function csvText(lines: readonly (readonly string[])[], language: Language): string {
  return BYTE_ORDER_MARK + lines.map((line) => csvLine(line, language)).join("");
}

/** One line with its end, fields quoted where needed. */
export function csvLine(fields: readonly string[], language: Language): string {
  const separator = SEPARATOR[language];
  return `${fields.map((field) => quoted(field, separator)).join(separator)}\r\n`;
}

/** A text that begins like a formula (also after blanks, or by a tab) is marked as text: it may come from a stranger's file. */
export function safeText(text: string): string {
  return /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(field: string, separator: string): string {
  return field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
