/** An .xlsx or .xlsm file → the core's sheets, in Node and in the browser. */
import type { MessageData, MessageId } from "../../core/messages/messages";
import { cellName } from "../../core/sheet/address";
import { isUnknown, type Sheet } from "../../core/sheet/sheet";
import { computeSums } from "./compute";
import { damage, guard } from "./guard";
import { LIMITS, type Limits } from "./limits";
import type { Package } from "./package";
import { readError, type ReadError } from "./read-error";
import { BrokenPart } from "./reader/broken-part";
import { EXCEL } from "./reader/excel-limits";
import { FormulaRoom } from "./reader/shared-formulas";
import { readSharedStrings } from "./reader/shared-strings";
import { readSheetPart, type Around, type ReadSheet } from "./reader/sheet-part";
import { readFormats } from "./reader/styles";
import { readWorkbookPart, type SheetEntry, type SheetKind } from "./reader/workbook-part";

/** Why a sheet was left out. */
type UnreadCode = Exclude<SheetKind, "worksheet"> | "broken-sheet";

/** Something about the file that the user should know, though it was read. */
export interface ReadNote {
  readonly code: UnreadCode | "long-text" | "unknown-results";
  /** The sheet it is about. */
  readonly sheet: string;
  readonly message: MessageId;
  readonly data: MessageData;
}

export type ReadResult = { readonly kind: "ok"; readonly sheets: readonly Sheet[]; readonly notes: readonly ReadNote[] } | ReadError;

/**
 * Reads a workbook. Dates stay serial numbers with their format. Formulas keep the result that the file stores; where it stores none,
 * plain sums are computed (see compute.ts) and anything else is `{ unknown: true }`, with one note a sheet.
 * @param bytes the whole file
 * @returns the sheets in the workbook's order, those without cells and broken ones left out and named in the notes; or why it cannot be read
 */
export function readWorkbook(bytes: Uint8Array, options: { readonly limits?: Limits } = {}): ReadResult {
  const guarded = guard(bytes, options.limits ?? LIMITS);
  if (guarded.kind === "error") return guarded;
  try {
    return readParts(guarded.parts);
  } catch (error) {
    return damage(error);
  }
}

function readParts(parts: Package): ReadResult {
  const book = readWorkbookPart(parts);
  if (book.sheets.length === 0) return readError("no-sheets");
  const strings = readSharedStrings(partText(parts, book.sharedStrings));
  const formats = readFormats(partText(parts, book.styles));
  const room = new FormulaRoom();
  const notes: ReadNote[] = [];
  const read: ReadSheet[] = [];
  const names = new Set<string>();
  for (const entry of book.sheets) {
    const { name, hidden } = entry;
    const outcome = names.has(name.toLowerCase())
      ? "broken-sheet"
      : sheetOf(parts, entry, { name, hidden, strings, formats, date1904: book.date1904, room });
    names.add(name.toLowerCase());
    if (typeof outcome === "string") notes.push(noteOf(outcome, name));
    else read.push(outcome);
  }
  if (read.length === 0) return readError(notes.some((note) => note.code === "broken-sheet") ? "damaged" : "no-sheets");
  const sheets = computeSums(read);
  return { kind: "ok", sheets, notes: [...notes, ...cutTexts(read), ...unknownResults(read, sheets)] };
}

function partText(parts: Package, name: string | null): string | null {
  return name === null ? null : parts.text(name);
}

/** The sheet, or what it is in place of one with cells. A sheet that is broken does not hinder the others. */
function sheetOf(parts: Package, { kind, part }: SheetEntry, around: Around): ReadSheet | UnreadCode {
  if (kind !== "worksheet") return kind;
  try {
    const xml = partText(parts, part);
    return xml === null ? "broken-sheet" : (readSheetPart(xml, around) ?? "other-sheet");
  } catch (error) {
    if (error instanceof BrokenPart) return "broken-sheet";
    throw error;
  }
}

function noteOf(code: UnreadCode, sheet: string): ReadNote {
  return { code, sheet, message: `file.${code}`, data: { sheet } };
}

/** One note for each sheet with a text longer than Excel allows: its end was not read. */
function cutTexts(read: readonly ReadSheet[]): ReadNote[] {
  return read.flatMap(({ sheet, cut }): ReadNote[] => {
    if (cut === null) return [];
    const data = { sheet: sheet.name, cell: cellName(cut.row, cut.col), limit: EXCEL.text };
    return [{ code: "long-text", sheet: sheet.name, message: "file.long-text", data }];
  });
}

/** One note for each sheet where formulas have no stored result and could not be computed. */
function unknownResults(converted: readonly ReadSheet[], sheets: readonly Sheet[]): ReadNote[] {
  return converted.flatMap(({ pending }, i) => {
    const sheet = sheets[i];
    const unknown = pending.filter(({ row, col }) => sheet && isUnknown(sheet.value(row, col)));
    const first = unknown[0];
    if (!sheet || !first) return [];
    const data = { sheet: sheet.name, count: unknown.length, cell: cellName(first.row, first.col) };
    return [{ code: "unknown-results", sheet: sheet.name, message: "file.unknown-results", data } satisfies ReadNote];
  });
}
