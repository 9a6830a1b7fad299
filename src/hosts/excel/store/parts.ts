/** How a text is kept in the workbook's settings: a header with version, length and checksum, and the text in parts. Pure. */
import * as z from "zod/mini";

/** Version of the way of keeping, not of the text itself. A newer one is left alone. */
const VERSION = 1;
const APP = "piao-excel";
/** Characters of a part: Excel keeps texts of up to 32,767. */
const PART = 20_000;
/** Bytes of all that this program keeps in a workbook. */
export const LIMIT = 100_000;
/** As many parts as the limit can fill. */
export const PARTS = LIMIT / PART;

const Header = z.object({ app: z.literal(APP), version: z.number(), parts: z.number(), bytes: z.number(), sum: z.number() });

/** What lies under a key: nothing, a text of ours, or something to be left alone. */
export type Kept =
  | { readonly kind: "none" }
  | { readonly kind: "text"; readonly text: string; readonly bytes: number }
  | { readonly kind: "newer" }
  | { readonly kind: "foreign" }
  | { readonly kind: "damaged" };

export const headerKey = (key: string): string => `piao.${key}`;
export const partKey = (key: string, index: number): string => `piao.${key}.${index + 1}`;

/** Bytes of the text in UTF-8, as it is saved in the file. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The entries that keep the text, parts first, so that a header never stands without them. */
export function entriesOf(key: string, text: string): readonly (readonly [string, string])[] {
  const parts = Array.from({ length: Math.ceil(text.length / PART) }, (_unused, index) => text.slice(index * PART, (index + 1) * PART));
  const header = { app: APP, version: VERSION, parts: parts.length, bytes: byteLength(text), sum: checksum(text) };
  return [...parts.map((part, index) => [partKey(key, index), part] as const), [headerKey(key), JSON.stringify(header)]];
}

/** What the header and the parts say; `null` stands for an entry that is not there. */
export function keptIn(header: unknown, parts: readonly unknown[]): Kept {
  if (header === null) return { kind: "none" };
  const parsed = z.safeParse(Header, parseJson(header));
  if (!parsed.success) return { kind: "foreign" };
  const { version, parts: count, bytes, sum } = parsed.data;
  if (version > VERSION) return { kind: "newer" };
  const text = parts.slice(0, count).join("");
  if (checksum(text) !== sum) return { kind: "damaged" };
  return { kind: "text", text, bytes };
}

function parseJson(value: unknown): unknown {
  if (typeof value !== "string") return null;
  try {
    return JSON.parse(value) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** FNV-1a over the UTF-16 units: tells a text that was saved by halves. */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
