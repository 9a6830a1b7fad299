/** Whether the weights of a range make what they should: the verdict of core/totals, in the fewest words. */
import { HUNDRED, nearlyEqual, ONE, toNumber, ZERO, type Exact } from "../core/exact";
import { objectivesOf, type Plan, type Unit } from "../core/plan/plan";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings";
import { beginsAsTotal, readTotal } from "../core/text/total";
import { checkTotals } from "../core/totals/check-totals";
import { compareSum } from "../core/totals/compare";
import { failingTotals } from "../core/totals/failing";
import type { TotalCheck, UnitTotals } from "../core/totals/totals";
import { numericWeights, sumOfWeights } from "../core/totals/weights";
import { areSharesOf, shown } from "./amounts";
import { declaredFault, phaseFault, sumFault, type Place, type WeightFault } from "./fault";
import { refusal, type Refusal } from "./range/refusal";
import { text } from "./texts";
import { impossible, missing, unreadable } from "./weight-faults";

export interface Judgement {
  readonly kind: "judged";
  readonly totals: UnitTotals;
  /** The sum and what it should be; null where that is not known. */
  readonly sum: Exact | null;
  readonly expected: Exact | null;
  readonly faults: readonly WeightFault[];
}

/** A unit as the whole plan that a formula can see. */
function planOf(unit: Unit): Plan {
  return { file: null, sheets: [{ sheet: unit.sheet, layout: unit.layout, units: [unit], notRead: null }] };
}

/**
 * @param asked the total the user asks for; null: what the range declares, else 100, or 1 for shares of 1
 * @param tolerance differences up to this are accepted
 */
export function judgeWeights(unit: Unit, asked: Exact | null, tolerance: Exact): Judgement | Refusal {
  const [totals] = checkTotals(planOf(unit), settingsFor(unit, asked, tolerance));
  if (!totals) return refusal("no-weights", {}, true);
  const usual = usualFor(totals);
  const faults = [
    ...unreadable(unit),
    ...(usual ? compared(unit, usual, tolerance) : failing(totals)),
    ...totals.declared.flatMap((check) => declaredFault(totals, check, tolerance)),
    ...totals.phases.flatMap((check) => phaseFault(check, tolerance)),
    ...missing(unit),
    ...impossible(totals),
  ];
  const echo = echoOf(totals);
  if (echo) faults.push(echo);
  return { kind: "judged", totals, sum: totals.sum, expected: echo ? null : (totals.expected ?? usual), faults };
}

/** With several sections, each of which may have the total asked for, the sections count if one has it. */
function settingsFor(unit: Unit, asked: Exact | null, tolerance: Exact): Settings {
  const settings = { ...DEFAULT_SETTINGS, tolerance: toNumber(tolerance) };
  if (asked === null) return settings;
  const made = unit.sections.map(({ objectives }) => sumOfWeights(objectives));
  const has = (one: Exact | null): boolean => one !== null && one.sub(asked).abs().compare(tolerance) <= 0;
  const all = sumOfWeights(objectivesOf(unit));
  if (made.length < 2 || has(all) || !made.some(has)) return { ...settings, expected: { workbook: toNumber(asked), sheets: {} } };
  const sections = Object.fromEntries(made.map((_one, index) => [String(index + 1), toNumber(asked)]));
  return { ...settings, expected: { workbook: null, sheets: {}, sections: { "*": sections } } };
}

/** 100, or 1 for shares, where the range states nothing. */
function usualFor({ unit, expected, declared }: UnitTotals): Exact | null {
  if (expected !== null || unit.coefficients || declared.length > 0) return null;
  return areSharesOf(unit) ? ONE : HUNDRED;
}

/**
 * A range does not show which numbers are formulas: a total that only repeats the sum may be one, so that it is never the reason why its own
 * sum is right. A heading ("PESO MAX 40") or a text with its number ("TOT. 40") is typed.
 */
function echoOf({ unit, sum: made, expected, basis, basisCell }: UnitTotals): WeightFault | null {
  if (basis !== "declared" || made === null || expected === null || !nearlyEqual(made, expected)) return null;
  const total = unit.sections.flatMap(({ totals }) => totals).find(({ cell }) => cell === basisCell);
  if (
    unit.headingTotal ||
    total?.source !== "row" ||
    readTotal(total.text) !== null ||
    nearlyEqual(made, HUNDRED) ||
    nearlyEqual(made, ONE)
  )
    return null;
  return { kind: "echo", sentence: text("echo", { sum: shown(made, unit), row: total.cell.row }), cell: total.cell };
}

/** What core/totals finds wrong with the sums of the list or of its sections. */
function failing(totals: UnitTotals): readonly WeightFault[] {
  return failingTotals([totals]).flatMap(({ section, check }) =>
    sumFault(section?.objectives ?? objectivesOf(totals.unit), asStated(check), check.rounding, whyOf(check, totals.unit), totals.unit).map(
      (one) => ({ ...one, cell: rowOf(check) ?? one.cell }),
    ),
  );
}

/** Against a cumulative total the whole sum is said, as the total is. */
function asStated<T extends TotalCheck & { readonly sum: Exact; readonly expected: Exact }>(check: T): T {
  const before = check.basis === "declared" && check.basisTotal ? check.basisTotal.sub(check.expected) : ZERO;
  return before.s > 0n ? { ...check, sum: check.sum.add(before), expected: check.expected.add(before) } : check;
}

/** The total row that states what is expected. */
function rowOf({ basis, basisCell, basisText }: TotalCheck): Place | null {
  return basis === "declared" && basisCell && (basisText === "" || beginsAsTotal(basisText ?? "")) ? basisCell : null;
}

function compared(unit: Unit, usual: Exact, tolerance: Exact): readonly WeightFault[] {
  const objectives = objectivesOf(unit);
  const made = sumOfWeights(objectives);
  if (made === null) return [];
  const { ok, rounding } = compareSum(made, usual, numericWeights(objectives), tolerance);
  if (ok && !rounding) return [];
  const why = text("why-usual", { expected: shown(usual, unit) });
  return sumFault(objectives, { sum: made, expected: usual }, rounding, why, unit).map((one) =>
    one.kind === "total" ? { ...one, kind: "usual" } : one,
  );
}

function whyOf({ basis, basisText, basisCell, expected }: TotalCheck, unit: Unit): string {
  if (basis === "percent") return areSharesOf(unit) ? text("why-usual", { expected: shown(expected, unit) }) : text("why-percent");
  if (basis !== "declared" || !basisCell) return "";
  const row = basisCell.row;
  return text("why-declared", {
    what: basisText ? text("what-text", { text: basisText.replace(/\s+/g, " "), row }) : text("what-row", { row }),
  });
}
