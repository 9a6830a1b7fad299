/** One file: read, verified, reported. Whatever is wrong with it ends in its report as a sentence. */
import { render, type Language, type MessageData, type MessageId } from "../core/messages/messages";
import type { FileReport } from "../core/report/report";
import { reportOf } from "../core/report/report-of";
import type { Settings } from "../core/settings";
import type { Sheet } from "../core/sheet/sheet";
import { applyWaivers, type Waived } from "../core/waivers/apply";
import type { Waiver } from "../core/waivers/waiver";
import { unknownResultSentences } from "../hosts/file/notes";
import type { Correctable, Corrected } from "./correct";
import { openPlan, sheetNames, verifiedPlan } from "./open-plan";
import { chosenSheets, onlySheets } from "./sheet-choice";

/** A file's report, and sentences for people that have no place in it. */
export interface Checked {
  readonly report: FileReport;
  readonly remarks: readonly string[];
  /** What came of the corrected copy, where one was asked for. */
  readonly corrected?: Corrected;
}

export interface CheckOptions {
  readonly waivers?: readonly Waiver[];
  /** The sheets to report on; all when there is no name. */
  readonly only?: readonly string[];
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
    return unusable(settings.language, path, { code: "program-fault", message: "cli.program-fault", data: { detail } });
  }
}

async function check(path: string, settings: Settings, { waivers = [], only = [], correct }: CheckOptions): Promise<Checked> {
  const { language } = settings;
  const plan = await openPlan(path);
  if (plan.kind === "error") return unusable(language, path, plan);
  const choice = chosenSheets(sheetNames(plan), only);
  if (choice.kind === "error") return unusable(language, path, choice);
  const judge = (sheets: readonly Sheet[]): Waived => applyWaivers(verifiedPlan({ ...plan, sheets }, settings), waivers);
  const whole = reportOf(judge(plan.sheets), language);
  const checked = { report: onlySheets(whole, choice), remarks: unknownResultSentences(whole, plan.notes, language) };
  if (!correct) return checked;
  const { bytes, sheets } = plan;
  const corrected = await correct({ path, bytes, sheets, verify: (some) => judge(some).facts.filter(({ sheet }) => choice.has(sheet)) });
  return { ...checked, corrected };
}

/** Why a file could not be used, as its report. */
export function unusable(
  language: Language,
  file: string,
  { code, message, data }: { readonly code: string; readonly message: MessageId; readonly data: MessageData },
): Checked {
  return { report: { file, error: { code, message: render(language, message, data) }, sheets: [], findings: [] }, remarks: [] };
}
