/** What a file is by its first bytes; its name proves nothing. */
import type { ReadErrorCode } from "./read-error";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** How far into a file its kind is looked for. */
const HEAD = 4096;

/** "zip", which may be a workbook, or why the file is none. */
export function recognise(bytes: Uint8Array): "zip" | ReadErrorCode {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, ZIP)) return "zip";
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  const head = bytes.subarray(0, HEAD);
  // An empty zip package, or one whose first part is missing, and every other binary file (a PDF, a picture).
  if (head.includes(0) && !isUtf16(head)) return "not-a-workbook";
  const text = decode(head).trimStart().toLowerCase();
  if (text === "") return "empty";
  if (text.startsWith("%pdf") || text.startsWith("{\\rtf") || text.startsWith("pk")) return "not-a-workbook";
  if (HTML.test(withoutComments(text))) return "html";
  if (text.startsWith("<")) return text.includes("<html") ? "html" : "xml";
  return "text";
}

const HTML = /^<(!doctype html|html|head|body|table|meta|div|script|style)\b/;

/** The text behind the comments that it begins with. */
function withoutComments(text: string): string {
  let rest = text;
  for (let end = rest.indexOf("-->"); rest.startsWith("<!--") && end >= 0; end = rest.indexOf("-->"))
    rest = rest.slice(end + 3).trimStart();
  return rest;
}

/**
 * Old Office files and encrypted new ones are OLE containers; the names of their streams are stored as UTF-16
 * ([MS-CFB] 2.6.1; the encrypted package: [MS-OFFCRYPTO] 2.3.4.4).
 */
function oleKind(bytes: Uint8Array): ReadErrorCode {
  if (hasStream(bytes, "EncryptedPackage")) return "encrypted";
  if (hasStream(bytes, "WordDocument") || hasStream(bytes, "PowerPoint Document")) return "not-a-workbook";
  return "old-xls";
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** Excel's "Unicode text" begins with a byte order mark. */
function isUtf16(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

function decode(head: Uint8Array): string {
  return new TextDecoder(isUtf16(head) ? (head[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(head);
}
