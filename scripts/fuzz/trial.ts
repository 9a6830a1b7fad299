/** What the program does with one file: read, verified, corrected; whatever it is, it must end soon and without a fault. */
import { certainFixes } from "../../src/core/fixes/certain";
import { render } from "../../src/core/messages/messages";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { reportOf } from "../../src/core/report/report-of";
import { verify } from "../../src/core/verify";
import { patchWorkbook } from "../../src/hosts/file/patch/patch";
import { readWorkbook } from "../../src/hosts/file/read";

/** Seconds of computing after which a file is called slow, and after which it counts as a hang: a busy computer must not fail the checks. */
const SOON = 2;
const HANG = 6;

export interface Trial {
  /** What came of it, for the statistics: "read", a code of refusal, "fault", "slow". */
  readonly outcome: string;
  /** What is wrong with the program, or what took long; null when nothing. */
  readonly problem: string | null;
  readonly isDefect: boolean;
}

export function tried(bytes: Uint8Array): Trial {
  const started = process.cpuUsage();
  let outcome: string;
  let stage = "";
  try {
    outcome = carriedOut(bytes, (next) => (stage = `${next} (${seconds(started).toFixed(1)} s)`));
  } catch (error) {
    return { outcome: "fault", problem: error instanceof Error ? (error.stack ?? error.message) : String(error), isDefect: true };
  }
  const time = seconds(started);
  if (time < SOON) return { outcome, problem: null, isDefect: false };
  return { outcome: "slow", problem: `${time.toFixed(1)} s; last: ${stage}`, isDefect: time >= HANG };
}

function seconds(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

function carriedOut(bytes: Uint8Array, stage: (name: string) => void): string {
  const book = readWorkbook(bytes);
  stage("read");
  if (book.kind === "error") {
    // A sentence that lacks a datum throws.
    render("it", book.message, book.data);
    return book.code;
  }
  const verified = verify({ file: "fuzz.xlsx", sheets: book.sheets }, DEFAULT_SETTINGS);
  stage("verified");
  reportOf(verified, "it");
  stage("reported");
  const steps = certainFixes(verified.facts).flatMap((fix) => fix.steps);
  const copy = patchWorkbook(bytes, book.sheets, steps);
  stage("corrected");
  return copy.kind === "done" ? "read" : `read, ${copy.message}`;
}
