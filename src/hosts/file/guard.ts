/**
 * The guard before the reader: the file is recognised by its first bytes and held against the limits before anything of it is unpacked;
 * the reader then gets only the parts that matter, each under a byte count. Sizes that lie, overlapping entries and damaged headers end
 * here.
 */
import { recognise } from "./file-kind";
import { LIMITS, megabytes, type Limits } from "./limits";
import { Package } from "./package";
import { readError, type ReadError } from "./read-error";
import { BrokenPart } from "./reader/broken-part";
import { decodeXml } from "./reader/decode";
import { BrokenZip, listEntries, TooMuch, unpackInto, type ZipEntry } from "./zip";

/**
 * The workbook's parts, or why the file is refused.
 * @param bytes the file as it is
 */
export function guard(bytes: Uint8Array, limits: Limits = LIMITS): { readonly kind: "package"; readonly parts: Package } | ReadError {
  if (bytes.length > limits.fileBytes) return readError("too-large", { size: megabytes(bytes.length), limit: megabytes(limits.fileBytes) });
  const kind = recognise(bytes);
  if (kind !== "zip") return readError(kind);
  try {
    const entries = listEntries(bytes, limits.entries);
    if (entries.length > limits.entries) return readError("zip-bomb");
    return refuse(bytes, entries, limits) ?? { kind: "package", parts: new Package(bytes, entries.filter(matters)) };
  } catch (error) {
    return damage(error);
  }
}

/** What a package that cannot be unpacked is called. @throws whatever else went wrong */
export function damage(error: unknown): ReadError {
  if (error instanceof TooMuch) return readError("zip-bomb");
  if (error instanceof BrokenZip) return readError("truncated");
  if (error instanceof BrokenPart) return readError("damaged");
  throw error;
}

/** Parts that no check reads: pictures, charts, pivot tables, comments, macros, printers, links. They are not even unpacked. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  "media drawings charts pivottables pivotcache embeddings externallinks customxml printersettings ctrlprops activex persons threadedcomments slicers slicercaches timelines querytables tables docprops revisions xmlmaps".split(
    " ",
  ),
);

function matters(entry: ZipEntry): boolean {
  const [file = "", ...folders] = withSlashes(entry.name).toLowerCase().split("/").reverse();
  if (!file.endsWith(".xml") && !file.endsWith(".rels")) return false;
  // Only the workbook's own list of relations is asked for.
  if (folders[0] === "_rels" && (folders[1] === "worksheets" || folders[1] === "chartsheets")) return false;
  return !folders.some((folder) => PASSED_OVER.has(folder)) && file !== "calcchain.xml" && !/^comments\d{0,9}\.xml$/.test(file);
}

/** Some programs write backslashes. */
function withSlashes(name: string): string {
  return name.replaceAll("\\", "/");
}

const WORKBOOK_TYPES = /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml/i;
const CONTENT_TYPES = "[content_types].xml";
/** A workbook's list of parts is a few thousand characters. */
const MIMETYPE_LIMIT = 1024;
const CONTENT_TYPES_LIMIT = 4 * 1024 * 1024;

/** Why the package is not read, as far as its directory and its list of parts tell. */
function refuse(bytes: Uint8Array, entries: readonly ZipEntry[], limits: Limits): ReadError | null {
  const names = new Set(entries.map((entry) => withSlashes(entry.name).toLowerCase()));
  if (entries.some((entry) => entry.encrypted)) return readError("encrypted");
  if (names.has("xl/workbook.bin")) return readError("xlsb");
  const mimetype = entries.find((entry) => entry.name === "mimetype");
  if (mimetype && textOf(bytes, mimetype, MIMETYPE_LIMIT).includes("opendocument.spreadsheet")) return readError("ods");
  const types = entries.find((entry) => entry.name.toLowerCase() === CONTENT_TYPES);
  if (!types || !WORKBOOK_TYPES.test(textOf(bytes, types, CONTENT_TYPES_LIMIT))) return readError("not-a-workbook");
  const kept = entries.filter(matters);
  const packed = kept.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = kept.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio) return readError("zip-bomb");
  if (unpacked > limits.unpackedBytes) return readError("too-large", { size: megabytes(unpacked), limit: megabytes(limits.unpackedBytes) });
  return null;
}

function textOf(bytes: Uint8Array, entry: ZipEntry, limit: number): string {
  const room = new Uint8Array(Math.min(entry.unpacked, limit) + 1);
  // The list of parts may be UTF-16 as well: Excel on telephones wrote it so.
  return decodeXml(room.subarray(0, unpackInto(room, bytes, entry)));
}
