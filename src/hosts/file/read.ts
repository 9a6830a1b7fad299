/** An .xlsx or .xlsm file → the core's sheets, in Node and in the browser. */
import { read, type WorkBook } from "@e965/xlsx";
import type { MessageData, MessageId } from "../../core/messages/messages";
import { cellName } from "../../core/sheet/address";
import { isUnknown, type Sheet } from "../../core/sheet/sheet";
import { computeSums } from "./compute";
import { convertSheet, type Converted } from "./convert";
import { guard } from "./guard";
import { LIMITS, type Limits } from "./limits";
import { readError, type ReadError } from "./read-error";

/** Something about the file that the user should know, though it was read. */
export interface ReadNote {
  readonly code: "chart-sheet" | "broken-sheet" | "unknown-results";
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
 * @returns the sheets in the workbook's order, chart sheets and broken ones left out and named in the notes; or why it cannot be read
 */
export function readWorkbook(bytes: Uint8Array, options: { readonly limits?: Limits } = {}): ReadResult {
  const guarded = guard(bytes, options.limits ?? LIMITS);
  if (guarded.kind === "error") return guarded;
  const workbook = parse(guarded.bytes);
  if (workbook === null) return readError("damaged");
  if (workbook.SheetNames.length === 0) return readError("no-sheets");
  const { converted, notes } = convertAll(workbook);
  if (converted.length === 0) return readError(notes.some((note) => note.code === "broken-sheet") ? "damaged" : "no-sheets");
  const sheets = computeSums(converted);
  return { kind: "ok", sheets, notes: [...notes, ...unknownResults(converted, sheets)] };
}

function parse(bytes: Uint8Array): WorkBook | null {
  try {
    // In Node a Buffer spares SheetJS a copy of every part.
    const data = typeof Buffer === "undefined" ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return read(data, { type: "array", dense: true, cellStyles: true, cellNF: true, cellHTML: false, cellText: false, cellFormula: true });
  } catch {
    // SheetJS's messages are for programmers ("Could not find workbook"): the caller says "damaged" and what to do.
    return null;
  }
}

function convertAll(workbook: WorkBook): { converted: Converted[]; notes: ReadNote[] } {
  const notes: ReadNote[] = [];
  const converted: Converted[] = [];
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  workbook.SheetNames.forEach((name, i) => {
    const source = workbook.Sheets[name];
    if (source?.["!data"] && source["!type"] !== "chart") {
      converted.push(convertSheet(name, source, { hidden: (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0, date1904 }));
      // What SheetJS kept of the sheet is not needed any more: memory stays that of one sheet more than SheetJS alone.
      workbook.Sheets[name] = {};
    } else {
      const code = source?.["!type"] === "chart" ? "chart-sheet" : "broken-sheet";
      notes.push({ code, sheet: name, message: `file.${code}`, data: { sheet: name } });
    }
  });
  return { converted, notes };
}

/** One note for each sheet where formulas have no stored result and could not be computed. */
function unknownResults(converted: readonly Converted[], sheets: readonly Sheet[]): ReadNote[] {
  return converted.flatMap(({ pending }, i) => {
    const sheet = sheets[i];
    const unknown = pending.filter(({ row, col }) => sheet && isUnknown(sheet.value(row, col)));
    const first = unknown[0];
    if (!sheet || !first) return [];
    const data = { sheet: sheet.name, count: unknown.length, cell: cellName(first.row, first.col) };
    return [{ code: "unknown-results", sheet: sheet.name, message: "file.unknown-results", data } satisfies ReadNote];
  });
}
