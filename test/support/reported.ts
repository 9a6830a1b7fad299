/** The Italian report of sheets, all the way through the door. */
import type { FileReport } from "../../src/core/report/report";
import { reportOf } from "../../src/core/report/report-of";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings";
import type { Sheet } from "../../src/core/sheet/sheet";
import { verify } from "../../src/core/verify";

export function reported(
  input: { readonly file: string; readonly sheets: readonly Sheet[] },
  settings: Settings = DEFAULT_SETTINGS,
): FileReport {
  return reportOf(verify(input, settings), settings.language);
}
