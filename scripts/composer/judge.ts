/** One composed plan against what the program says of it. */
import type { FileReport, Finding } from "../../src/core/report/report";
import type { ComposedPlan } from "./compose";
import { isNamed, sameNumber, sameSums } from "./compare";
import { readComposed } from "./read";

/** What a verdict needs to know of a plan, whoever composed it. */
export type Judged = Pick<ComposedPlan, "name" | "habits" | "truth" | "defect">;

export interface Verdict<Plan extends Judged = ComposedPlan> {
  readonly plan: Plan;
  /** Lists, groups and names are those of the truth. */
  readonly right: boolean;
  /** Read right, and every list is said to be right. */
  readonly judged: boolean;
  readonly found: boolean;
  readonly falseErrors: readonly Finding[];
  /** No list read, and nothing said about it. */
  readonly silent: boolean;
  /** Other sums read than are there, and all of them said to be right. */
  readonly certifiedWrong: boolean;
  /** The plan with the defect said to be right. */
  readonly certifiedDefect: boolean;
  /** What was read and what was wanted, a sentence each. */
  readonly why: readonly string[];
}

/** The rules that speak of weights, and those whose finding stands on the cell itself. */
const FAMILY = ["weights-total", "phase-weights-total", "declared-total", "total-formula", "weight-missing", "weight-out-of-range", "weight-not-numeric", "weight-repeated"]; // prettier-ignore
const ON_CELL = ["weight-missing", "weight-out-of-range", "weight-not-numeric", "weight-repeated"];

const unitsOf = (report: FileReport) => report.sheets.flatMap(({ units }) => units);

/** What was read amiss on the plan without defect; empty when all is right. */
export function misread(plan: Pick<ComposedPlan, "truth">, report: FileReport): string[] {
  const { truth } = plan;
  const units = unitsOf(report);
  const why: string[] = [];
  const sums = units.map(({ sum }) => sum);
  const wanted = truth.units.map(({ sum }) => sum);
  const asOne = truth.together && sameSums(sums, [wanted.reduce((a, b) => a + b, 0)], truth.fraction);
  if (!asOne && !sameSums(sums, wanted, truth.fraction)) why.push(`sums ${JSON.stringify(sums)}, wanted ${JSON.stringify(wanted)}`);
  const groups = units.flatMap(({ phases }) => phases.map(({ sum }) => sum));
  if (!sameSums(groups, truth.groups, truth.secondFraction || truth.fraction))
    why.push(`second level ${JSON.stringify(groups.slice(0, 12))} (${groups.length}), wanted ${JSON.stringify(truth.groups.slice(0, 12))} (${truth.groups.length})`); // prettier-ignore
  const unnamed =
    why.length > 0 ? undefined : truth.units.find((unit) => unit.name !== null && !units.some(({ name }) => isNamed(unit, name)));
  if (unnamed) why.push(`no unit named «${unnamed.name ?? ""}», but ${JSON.stringify(units.map(({ name }) => name))}`);
  if (units.length === 0) why.push(`not read: ${[...new Set(report.sheets.map(({ reason }) => reason))].join("; ").slice(0, 200)}`);
  return why;
}

/** Reads the plan with and without its defect. */
export function judge(plan: ComposedPlan): Verdict {
  return verdictOf(plan, readComposed(`${plan.name}.xlsx`, plan.sheets), readComposed(`${plan.name}.xlsx`, plan.bad));
}

/** What the reports of the plan with and without its defect are worth. */
export function verdictOf<Plan extends Judged>(plan: Plan, ok: FileReport, bad: FileReport): Verdict<Plan> {
  const why = misread(plan, ok);
  const units = unitsOf(ok);
  const allRight = units.length > 0 && units.every((unit) => unit.ok === true);
  const fresh = freshFindings(ok, bad);
  return {
    plan,
    right: why.length === 0,
    judged: why.length === 0 && allRight,
    found: fresh.some((finding) => names(plan, finding)),
    falseErrors: ok.findings.filter(({ severity }) => severity === "error"),
    silent: units.length === 0 && ok.findings.every(({ severity }) => severity === "info"),
    certifiedWrong: why.some((one) => one.includes("sums")) && allRight,
    certifiedDefect: plan.defect.detectable && isCertified(bad),
    why,
  };
}

/** Whether all lists are said to be right, and nothing to be wrong. */
export function isCertified(report: FileReport): boolean {
  const units = unitsOf(report);
  return units.length > 0 && units.every(({ ok }) => ok === true) && report.findings.every(({ severity }) => severity !== "error");
}

/** The findings on weights of the plan with its defect that the plan without it has not. */
export function freshFindings(ok: FileReport, bad: FileReport): readonly Finding[] {
  const before = new Set(ok.findings.map(signature));
  return bad.findings.filter((finding) => !before.has(signature(finding)) && finding.severity !== "info" && FAMILY.includes(finding.rule));
}

const signature = ({ rule, sheet, range, message }: Finding): string => [rule, sheet, range, message].join("|");

/** Whether a finding names the defect: a right sum, or the very cell. */
function names({ defect, truth, habits }: Judged, finding: Finding): boolean {
  const fraction = truth.fraction || truth.secondFraction;
  const numbers = Object.entries(finding.data).flatMap(([key, value]) => (typeof value === "number" && !["expected", "difference", "count"].includes(key) ? [value] : [])); // prettier-ignore
  if (numbers.some((value) => defect.accept.some((sum) => sameNumber(value, sum, fraction)))) return finding.sheet === defect.sheet || habits["transversal"] === "own_sheet"; // prettier-ignore
  return ON_CELL.includes(finding.rule) && finding.sheet === defect.sheet && finding.cells.includes(defect.cell);
}
