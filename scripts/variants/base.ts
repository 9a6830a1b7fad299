/** The workbooks that variants are made of, and what is found in them before anything is changed. */
import { recalculateSums } from "../../src/core/fixes/recalculate";
import { readPlan } from "../../src/core/reading/read-plan";
import type { Plan } from "../../src/core/plan/plan";
import type { Fact } from "../../src/core/rules/fact";
import type { RuleName } from "../../src/core/rules/names";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { Sheet } from "../../src/core/sheet/sheet";
import { verify, verifyPlan, type Verified } from "../../src/core/verify";
import { readWorkbook } from "../../src/hosts/file/read";

export interface Base {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly plan: Plan;
  readonly totals: Verified["totals"];
  readonly findings: readonly Fact[];
}

export function baseOf(file: string, bytes: Uint8Array): Base {
  const workbook = readWorkbook(bytes);
  if (workbook.kind === "error") throw new Error(`${file}: ${workbook.code}`);
  const plan = readPlan(workbook.sheets, DEFAULT_SETTINGS, file);
  const { totals, facts } = verifyPlan(plan, DEFAULT_SETTINGS);
  return { file, sheets: workbook.sheets, plan, totals, findings: facts };
}

/** A workbook in which one thing is different. */
export interface Variant {
  readonly base: Base;
  /** What was done, for the list of what went wrong. */
  readonly what: string;
  readonly sheets: readonly Sheet[];
}

/** The findings of a variant, its sums computed as Excel would have. */
export function findingsOf({ base, sheets }: Variant): readonly Fact[] {
  return verify({ file: base.file, sheets: recalculateSums(sheets) }, DEFAULT_SETTINGS).facts;
}

/** The sheets with one of them replaced. */
export function replaced(base: Base, sheet: Sheet): readonly Sheet[] {
  return base.sheets.map((one) => (one.name === sheet.name ? sheet : one));
}

/** Whether the rules find nothing on the sheet before anything is changed. */
export function isClean(base: Base, sheet: string, rules: readonly RuleName[]): boolean {
  return !base.findings.some((finding) => finding.sheet === sheet && rules.includes(finding.rule));
}
