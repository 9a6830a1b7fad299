/** One file: read, verified, reported. Whatever is wrong with it ends in its report as a sentence. */
import { open } from "node:fs/promises";
import { render, type Language, type MessageData, type MessageId } from "../core/messages/messages";
import type { FileReport } from "../core/report";
import type { Settings } from "../core/settings";
import { verify } from "../core/verify";
import { LIMITS, megabytes } from "../hosts/file/limits";
import { unknownResultSentences, withNotes } from "../hosts/file/notes";
import { readWorkbook } from "../hosts/file/read";

/** A file's report, and sentences for people that have no place in it. */
export interface Checked {
  readonly report: FileReport;
  readonly remarks: readonly string[];
}

/** Checks the file at `path`; the report's `file` is the path as given. */
export async function checkFile(path: string, settings: Settings): Promise<Checked> {
  const { language } = settings;
  const file = await readFile(path);
  if (file.kind === "error") return { report: errorReport(language, path, file.code, file.message, file.data), remarks: [] };
  const workbook = readWorkbook(file.bytes);
  if (workbook.kind === "error")
    return { report: errorReport(language, path, workbook.code, workbook.message, workbook.data), remarks: [] };
  const report = withNotes(verify({ file: path, sheets: workbook.sheets }, settings), workbook.notes, settings);
  return { report, remarks: unknownResultSentences(report, workbook.notes, language) };
}

/** The report of a file that could not be used. */
export function errorReport(language: Language, file: string, code: string, message: MessageId, data: MessageData = {}): FileReport {
  return { file, error: { code, message: render(language, message, data) }, sheets: [], findings: [] };
}

type FileContent =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "error"; readonly code: string; readonly message: MessageId; readonly data: MessageData };

const UNREADABLE: Readonly<Record<string, { code: string; message: MessageId }>> = {
  ENOENT: { code: "not-found", message: "cli.not-found" },
  ENOTDIR: { code: "not-found", message: "cli.not-found" },
  ENAMETOOLONG: { code: "not-found", message: "cli.not-found" },
  EACCES: { code: "no-permission", message: "cli.no-permission" },
  EPERM: { code: "no-permission", message: "cli.no-permission" },
  EBUSY: { code: "in-use", message: "cli.in-use" },
  EISDIR: { code: "not-a-file", message: "cli.not-a-file" },
};

async function readFile(path: string): Promise<FileContent> {
  try {
    const handle = await open(path, "r");
    try {
      const found = await handle.stat();
      // A pipe or a device could go on for ever.
      if (!found.isFile()) return { kind: "error", code: "not-a-file", message: "cli.not-a-file", data: {} };
      if (found.size > LIMITS.fileBytes) {
        const data = { size: megabytes(found.size), limit: megabytes(LIMITS.fileBytes) };
        return { kind: "error", code: "too-large", message: "file.too-large", data };
      }
      return { kind: "bytes", bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return { kind: "error", ...(UNREADABLE[code] ?? { code: "unreadable", message: "cli.unreadable" }), data: { detail: code } };
  }
}
