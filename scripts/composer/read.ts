/** What the program makes of a workbook. This is the only place where the composer meets the program. */
import type { FileReport } from "../../src/core/report/report";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { Sheet } from "../../src/core/sheet/sheet";
import { reportOf } from "../../src/core/report/report-of";
import { verify } from "../../src/core/verify";

export function readComposed(file: string, sheets: readonly Sheet[]): FileReport {
  return reportOf(verify({ file, sheets }, DEFAULT_SETTINGS), "it");
}
