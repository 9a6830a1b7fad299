/**
 * The guard before the reader: SheetJS takes anything for a sheet and unpacks whatever it is given, so the file is recognised by its
 * first bytes, held against the limits, and only the parts that matter are unpacked, under a byte count. SheetJS then sees a package
 * of our own making, never the file itself: sizes that lie, overlapping entries and damaged headers end here.
 */
import { strFromU8, zipSync, type Zippable } from "fflate";
import type { MessageData, MessageId } from "../../core/messages/messages";
import { recognise } from "./file-kind";
import { LIMITS, megabytes, type Limits } from "./limits";
import { BrokenZip, listEntries, TooMuch, unpackEntry, type ZipEntry } from "./zip";

/** Why a file cannot be used: stable codes, each with its sentence "file.<code>". */
export type ReadErrorCode =
  | "empty"
  | "too-large"
  | "encrypted"
  | "old-xls"
  | "xlsb"
  | "ods"
  | "html"
  | "xml"
  | "text"
  | "not-a-workbook"
  | "truncated"
  | "zip-bomb"
  | "damaged"
  | "no-sheets";

export interface ReadError {
  readonly kind: "error";
  readonly code: ReadErrorCode;
  readonly message: MessageId;
  readonly data: MessageData;
}

export function readError(code: ReadErrorCode, data: MessageData = {}): ReadError {
  return { kind: "error", code, message: `file.${code}`, data };
}

/**
 * The workbook's parts as a plain package (nothing packed in it), or why the file is refused.
 * @param bytes the file as it is
 */
export function guard(bytes: Uint8Array, limits: Limits = LIMITS): { readonly kind: "package"; readonly bytes: Uint8Array } | ReadError {
  if (bytes.length > limits.fileBytes) return readError("too-large", { size: megabytes(bytes.length), limit: megabytes(limits.fileBytes) });
  const kind = recognise(bytes);
  if (kind !== "zip") return readError(kind);
  try {
    const entries = listEntries(bytes, limits.entries);
    if (entries.length > limits.entries) return readError("zip-bomb");
    const refused = refuse(bytes, entries, limits);
    if (refused) return refused;
    return { kind: "package", bytes: zipSync(unpack(bytes, entries.filter(matters), limits), { level: 0 }) };
  } catch (error) {
    if (error instanceof TooMuch) return readError("zip-bomb");
    if (error instanceof BrokenZip) return readError("truncated");
    throw error;
  }
}

/** Parts that no check reads: pictures, charts, pivot tables, comments, macros, printers, links. They are not even unpacked. */
const PASSED_OVER =
  /(^|\/)(media|drawings|charts|pivotTables|pivotCache|embeddings|externalLinks|customXml|printerSettings|ctrlProps|activeX|persons|threadedComments|slicers|slicerCaches|timelines|queryTables|tables|docProps|worksheets\/_rels|chartsheets\/_rels|revisions|xmlMaps)\/|(^|\/)(comments\d*|calcChain)\.xml$/i;

function matters(entry: ZipEntry): boolean {
  return /\.(xml|rels)$/i.test(entry.name) && !PASSED_OVER.test(withSlashes(entry.name));
}

/** Some programs write backslashes. */
function withSlashes(name: string): string {
  return name.replaceAll("\\", "/");
}

const WORKBOOK_TYPES = /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml/i;
const CONTENT_TYPES = "[content_types].xml";
/** A workbook's list of parts is a few thousand characters. */
const CONTENT_TYPES_LIMIT = 4 * 1024 * 1024;

/** Why the package is not read, as far as its directory and its list of parts tell. */
function refuse(bytes: Uint8Array, entries: readonly ZipEntry[], limits: Limits): ReadError | null {
  const names = new Set(entries.map((entry) => withSlashes(entry.name).toLowerCase()));
  if (entries.some((entry) => entry.encrypted)) return readError("encrypted");
  if (names.has("xl/workbook.bin")) return readError("xlsb");
  const mimetype = entries.find((entry) => entry.name === "mimetype");
  if (mimetype && strFromU8(unpackEntry(bytes, mimetype, 1024)).includes("opendocument.spreadsheet")) return readError("ods");
  const types = entries.find((entry) => entry.name.toLowerCase() === CONTENT_TYPES);
  if (!types || !WORKBOOK_TYPES.test(strFromU8(unpackEntry(bytes, types, CONTENT_TYPES_LIMIT)))) return readError("not-a-workbook");
  const kept = entries.filter(matters);
  const packed = kept.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = kept.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio) return readError("zip-bomb");
  if (unpacked > limits.unpackedBytes) return readError("too-large", { size: megabytes(unpacked), limit: megabytes(limits.unpackedBytes) });
  return null;
}

/** @throws TooMuch when the parts unpack to more than the limits allow, whatever the directory claims */
function unpack(bytes: Uint8Array, entries: readonly ZipEntry[], limits: Limits): Zippable {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  let left = Math.min(limits.unpackedBytes, Math.max(limits.ratioFrom, packed * limits.ratio));
  const parts: Zippable = {};
  for (const entry of entries) {
    const content = unpackEntry(bytes, entry, left);
    left -= content.length;
    parts[entry.name] = content;
  }
  return parts;
}
