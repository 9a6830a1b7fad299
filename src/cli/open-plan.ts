/** A plan's file opened: its bytes and sheets, or a sentence on why there are none. */
import { render, type Language, type MessageData, type MessageId } from "../core/messages/messages";
import type { Settings } from "../core/settings";
import type { Sheet } from "../core/sheet/sheet";
import { verify, type Verified } from "../core/verify";
import { withNotes } from "../hosts/file/notes";
import { readWorkbook, type ReadNote } from "../hosts/file/read";
import { readFile } from "./read-file";
import type { Terminal } from "./terminal";
import { harmless } from "./text";

export interface OpenedPlan {
  readonly kind: "ok";
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly Sheet[];
  /** What was noticed while reading. */
  readonly notes: readonly ReadNote[];
}

/** Why a plan cannot be used: a stable code and a sentence by id. */
export interface NotOpened {
  readonly kind: "error";
  readonly code: string;
  readonly message: MessageId;
  readonly data: MessageData;
}

export async function openPlan(path: string): Promise<OpenedPlan | NotOpened> {
  const file = await readFile(path);
  if (file.kind === "error") return file;
  const workbook = readWorkbook(file.bytes);
  if (workbook.kind === "error") return { kind: "error", code: workbook.code, message: workbook.message, data: workbook.data };
  return { kind: "ok", path, bytes: file.bytes, sheets: workbook.sheets, notes: workbook.notes };
}

/** The names of its sheets, those that could not be read included. */
export function sheetNames({ sheets, notes }: OpenedPlan): readonly string[] {
  return [...new Set([...sheets.map(({ name }) => name), ...notes.map(({ sheet }) => sheet)])];
}

/** Says what was noticed while reading, for commands whose results have no place for it. */
export function sayNotes({ path, notes }: OpenedPlan, language: Language, terminal: Pick<Terminal, "err">): void {
  for (const { message, data } of notes) terminal.err(`${harmless(`${path}: ${render(language, message, data)}`)}\n`);
}

/** What is known of the plan: what its sheets say, and which of them could not be read. */
export function verifiedPlan({ path, sheets, notes }: Omit<OpenedPlan, "kind" | "bytes">, settings: Settings): Verified {
  return withNotes(verify({ file: path, sheets }, settings), notes, settings);
}
