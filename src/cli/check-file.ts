/** One file: read, verified, reported. Whatever is wrong with it ends in its report as a sentence. */
import { render, type Language, type MessageData, type MessageId } from "../core/messages/messages";
import type { FileReport } from "../core/report";
import type { Settings } from "../core/settings";
import { verify } from "../core/verify";
import { unknownResultSentences, withNotes } from "../hosts/file/notes";
import { readWorkbook } from "../hosts/file/read";
import { readFile } from "./read-file";

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
