import { SEVERITIES, type Severity } from "../rules/severity";
import { unjudgedUnits, unreadSheets } from "./left-open";
import type { FileReport, Report } from "./report";

/** The report of several files with its counts; waived findings are not counted. */
export function summarise(files: readonly FileReport[]): Report {
  const counted = files.flatMap((file) => file.findings).filter((finding) => finding.waived === undefined);
  const count = (severity: Severity): number => counted.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = SEVERITIES.map(count) as [number, number, number];
  const unread = files.flatMap(unreadSheets).length;
  const unjudged = files.flatMap(unjudgedUnits).length;
  return { version: 1, files, summary: { files: files.length, errors, warnings, infos, unread, unjudged } };
}
