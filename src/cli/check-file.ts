/** One file: read, verified, reported. Whatever is wrong with it ends in its report as a sentence. */
import { render, type Language, type MessageData, type MessageId } from "../core/messages/messages";
import type { FileReport } from "../core/report/report";
import { reportOf } from "../core/report/report-of";
import type { Settings } from "../core/settings";
import type { Sheet } from "../core/sheet/sheet";
import { verify } from "../core/verify";
import { applyWaivers, type Waived } from "../core/waivers/apply";
import type { Waiver } from "../core/waivers/waiver";
import { unknownResultSentences, withNotes } from "../hosts/file/notes";
import { readWorkbook } from "../hosts/file/read";
import type { Correctable, Corrected } from "./correct";
import { readFile } from "./read-file";

/** A file's report, and sentences for people that have no place in it. */
export interface Checked {
  readonly report: FileReport;
  readonly remarks: readonly string[];
  /** What came of the corrected copy, where one was asked for. */
  readonly corrected?: Corrected;
}

export interface CheckOptions {
  readonly waivers?: readonly Waiver[];
  /** Makes a corrected copy of a file that could be read. */
  readonly correct?: (workbook: Correctable) => Promise<Corrected>;
}

/**
 * Checks the file at `path`; the report's `file` is the path as given. A fault of the program itself is that file's error: the thousand
 * files behind it are checked all the same.
 */
export async function checkFile(path: string, settings: Settings, options: CheckOptions = {}): Promise<Checked> {
  try {
    return await check(path, settings, options);
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    return { report: errorReport(settings.language, path, "program-fault", "cli.program-fault", { detail }), remarks: [] };
  }
}

async function check(path: string, settings: Settings, { waivers = [], correct }: CheckOptions): Promise<Checked> {
  const { language } = settings;
  const file = await readFile(path);
  if (file.kind === "error") return { report: errorReport(language, path, file.code, file.message, file.data), remarks: [] };
  const workbook = readWorkbook(file.bytes);
  if (workbook.kind === "error")
    return { report: errorReport(language, path, workbook.code, workbook.message, workbook.data), remarks: [] };
  const judge = (sheets: readonly Sheet[]): Waived => applyWaivers(verify({ file: path, sheets }, settings), waivers);
  const report = reportOf(withNotes(judge(workbook.sheets), workbook.notes, settings), language);
  const remarks = unknownResultSentences(report, workbook.notes, language);
  if (!correct) return { report, remarks };
  const corrected = await correct({ path, bytes: file.bytes, sheets: workbook.sheets, verify: (sheets) => judge(sheets).facts });
  return { report, remarks, corrected };
}

/** The report of a file that could not be used. */
export function errorReport(language: Language, file: string, code: string, message: MessageId, data: MessageData = {}): FileReport {
  return { file, error: { code, message: render(language, message, data) }, sheets: [], findings: [] };
}
