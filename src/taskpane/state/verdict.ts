/** The verdict: how many structures do not add up, said before everything else. */
import type { FileReport, SheetReport, UnitReport } from "../../core/report/report";
import { verdictOf as unitVerdict } from "../../core/report/order";
import type { RuleName } from "../../core/rules/names";
import type { Unit } from "../../core/plan/plan";
import type { Fact } from "../../core/rules/fact";
import { findingsIn } from "./findings";
import { leftOpen, type OpenPoint } from "./left-open";
import type { Result, Scope } from "./state";
import type { Text } from "./texts";

/** What is judged: a report, and the plan and facts it tells of (the report's sheets and units are the plan's, in order). */
export type Judged = Pick<Result, "report" | "plan" | "facts" | "scope">;

/** A unit with the sheet it stands on. */
export interface PlacedUnit {
  readonly sheet: string;
  readonly unit: UnitReport;
  /** A block of transversal objectives on a sheet of its own: it counts for every structure and is none itself. */
  readonly block: boolean;
  /** It does not add up, and that was accepted on purpose. */
  readonly waived: boolean;
}

export interface Verdict {
  /** open: nothing is wrong, but not everything was read or judged. */
  readonly tone: "success" | "error" | "warning" | "info" | "open";
  readonly title: Text;
  /** A second line: what could not be judged, or what the first line does not mean. */
  readonly detail: Text | null;
  /** What was not read or not judged, and why. */
  readonly open: readonly OpenPoint[];
}

/** The sheets of the scope. */
export function sheetsInScope(report: FileReport, scope: Scope): readonly SheetReport[] {
  return scope.kind === "all" ? report.sheets : report.sheets.filter((sheet) => sheet.name === scope.sheet);
}

/** The units of the scope, in the order of the sheets. */
export function unitsOf({ report, plan, facts, scope }: Judged): readonly PlacedUnit[] {
  const units = report.sheets.flatMap((sheet, i) =>
    sheet.units.map((unit, j) => {
      const planned = plan.sheets[i]?.units[j];
      const waived = unitOk(unit) === false && planned !== undefined && isWaived(facts, planned);
      return { sheet: sheet.name, unit, block: planned?.transversalBlock ?? false, waived };
    }),
  );
  return scope.kind === "all" ? units : units.filter((placed) => placed.sheet === scope.sheet);
}

const ADDS_UP = { ok: true, off: false, unknown: null } as const;

/** Whether a unit adds up as a whole: its own total, its sections and the phases of its objectives. */
export function unitOk(unit: UnitReport): boolean | null {
  return ADDS_UP[unitVerdict(unit)];
}

const TOTALS: ReadonlySet<RuleName> = new Set<RuleName>(["weights-total", "phase-weights-total"]);

/** Whether every finding on the unit's totals has been waived, and there is one. */
function isWaived(facts: readonly Fact[], unit: Unit): boolean {
  const own = facts.filter((fact) => fact.unit === unit && TOTALS.has(fact.rule));
  return own.length > 0 && own.every(({ waived }) => waived !== undefined);
}

/** The verdict on the scope: wrong, else not complete, else right. */
export function verdictOf(judged: Judged): Verdict {
  const { report, scope } = judged;
  const open = leftOpen(report, scope);
  const units = unitsOf(judged).filter(({ block }) => !block);
  const total = units.length;
  if (total === 0) return noPlan(scope, open);
  const waived = units.filter((placed) => placed.waived).length;
  const wrong = units.filter(({ unit }) => unitOk(unit) === false).length - waived;
  const right = units.filter(({ unit }) => unitOk(unit) === true).length;
  if (wrong > 0) {
    const detail: Text | null = waived > 0 ? { id: "pane.verdict.waived", data: { count: waived } } : openDetail(open);
    if (total === 1) return { tone: "error", title: { id: "pane.verdict.wrong-single" }, detail, open };
    return { tone: "error", title: { id: "pane.verdict.wrong", data: { wrong, total } }, detail, open };
  }
  if (open.length > 0) return notComplete(open, right);
  // Notes are counted too, as in the list below; only what is more than a note takes the green away.
  const others = findingsIn(report, scope).filter((finding) => finding.waived === undefined);
  const warned = others.some(({ severity }) => severity !== "info");
  const detail: Text | null = others.length > 0 ? { id: "pane.verdict.but-findings", data: { count: others.length } } : null;
  if (waived > 0) return { tone: "info", title: { id: "pane.verdict.accepted", data: { waived, total } }, detail, open };
  return { tone: warned ? "warning" : "success", title: { id: "pane.verdict.right", data: { total } }, detail, open };
}

/** Nothing is wrong, but something was not read, or nothing says what it should make. */
function notComplete(open: readonly OpenPoint[], right: number): Verdict {
  const unread = open.some(({ kind }) => kind === "unread");
  const id = unread ? "pane.verdict.not-all-read" : right > 0 ? "pane.verdict.not-all-judged" : "pane.verdict.not-judged";
  const detail: Text =
    right > 0
      ? { id: "pane.verdict.rest-right", data: { count: right } }
      : { id: unread ? "pane.verdict.unclear-help" : "pane.verdict.unjudged-help" };
  return { tone: "open", title: { id }, detail, open };
}

function openDetail(open: readonly OpenPoint[]): Text | null {
  return open.length > 0 ? { id: "pane.verdict.also-open", data: { count: open.length } } : null;
}

function noPlan(scope: Scope, open: readonly OpenPoint[]): Verdict {
  if (open.length > 0)
    return {
      tone: "open",
      title: { id: "pane.verdict.not-read", data: { count: open.length } },
      detail: { id: "pane.verdict.unclear-help" },
      open,
    };
  const title: Text =
    scope.kind === "all" ? { id: "pane.verdict.no-plan" } : { id: "pane.verdict.no-plan-sheet", data: { sheet: scope.sheet } };
  return { tone: "info", title, detail: { id: "pane.verdict.no-plan-help" }, open };
}
