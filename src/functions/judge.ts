/** Whether the weights of a range make what they should: the verdict of core/totals, in the fewest words. */
import { HUNDRED, nearlyEqual, ONE, sum, toNumber, ZERO, type Exact } from "../core/exact";
import { formatNumber } from "../core/messages/numbers";
import { objectivesOf, type Goal, type Plan, type Unit } from "../core/plan/plan";
import { areShares } from "../core/score/shares";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings";
import type { CellRef } from "../core/sheet/address";
import { sheetFromGrid } from "../core/sheet/sheet";
import { beginsAsTotal } from "../core/text/total";
import { checkTotals } from "../core/totals/check-totals";
import { compareSum } from "../core/totals/compare";
import { failingTotals } from "../core/totals/failing";
import type { DeclaredCheck, PhaseTotals, TotalCheck, UnitTotals } from "../core/totals/totals";
import { numericWeights, sumOfWeights } from "../core/totals/weights";
import { refusal, type Refusal } from "./range/refusal";
import { capital, language, rowList, text } from "./texts";

/** Something that is not as it should be, the most important first. */
export interface WeightFault {
  /** usual: against 100 or 1, which nothing in the range states; echo: a total says the same, and may be the sum's own formula. */
  readonly kind: "unreadable" | "total" | "usual" | "rounding" | "declared" | "phases" | "echo";
  readonly sentence: string;
  readonly cell: CellRef;
}

export interface Judgement {
  readonly kind: "judged";
  readonly totals: UnitTotals;
  /** The sum and what it should be; null where that is not known. */
  readonly sum: Exact | null;
  readonly expected: Exact | null;
  readonly faults: readonly WeightFault[];
}

const EMPTY = sheetFromGrid("", []);

/** A unit as the whole plan that a formula can see. */
function planOf(unit: Unit): Plan {
  return { file: null, sheets: [{ sheet: EMPTY, layout: unit.layout, units: [unit], notRead: null }] };
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
  ];
  const echo = echoOf(totals);
  if (echo && faults.length === 0) faults.push(echo);
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

function areSharesOf(unit: Unit): boolean {
  return areShares(objectivesOf(unit).map(({ weight }) => weight?.value));
}

/**
 * A range does not show which numbers are formulas: a total that only repeats the sum may be one, so that it is never the reason why its own
 * sum is right. A heading ("PESO MAX 40") or a text with its number ("TOT. 40") is typed.
 */
function echoOf({ unit, sum: made, expected, basis, basisCell }: UnitTotals): WeightFault | null {
  if (basis !== "declared" || made === null || expected === null || !nearlyEqual(made, expected)) return null;
  const total = unit.sections.flatMap(({ totals }) => totals).find(({ cell }) => cell === basisCell);
  if (unit.headingTotal || total?.source !== "row" || /\d/.test(total.text) || nearlyEqual(made, HUNDRED) || nearlyEqual(made, ONE))
    return null;
  return { kind: "echo", sentence: text("echo", { sum: shown(made, unit), row: total.cell.row }), cell: total.cell };
}

/** Cells in which no weight can be read; the sum of the others says little then, and comes along. */
function unreadable(unit: Unit): readonly WeightFault[] {
  const cells = objectivesOf(unit).flatMap(({ weight }): readonly { id: "not-numeric" | "negative"; text: string; cell: CellRef }[] => {
    if (!weight) return [];
    const { value, cell } = weight;
    if (value.kind === "not-numeric" || value.kind === "level") return [{ id: "not-numeric", text: value.text, cell }];
    return value.kind === "number" && value.value.s < 0n ? [{ id: "negative", text: "", cell }] : [];
  });
  if (cells.length === 0) return [];
  const others = shown(sum(numericWeights(objectivesOf(unit))), unit);
  return cells.map(({ id, text: written, cell }) => {
    const data = { rows: capital(rowList([cell.row])), sum: others, text: written };
    return { kind: "unreadable", sentence: text(id, data), cell };
  });
}

/** Objectives without a weight where the sum is right without it. */
function missing(unit: Unit): readonly WeightFault[] {
  const blank = objectivesOf(unit).filter(isBlank);
  const [first] = blank;
  if (!first) return [];
  const data = {
    rows: capital(rowList(blank.map(({ area }) => area.top))),
    sum: shown(sum(numericWeights(objectivesOf(unit))), unit),
  };
  return [{ kind: "unreadable", sentence: text("no-weight", data), cell: placeOf(first) }];
}

function isBlank({ weight }: Goal): boolean {
  return weight === null || weight.value.kind === "empty";
}

/** What core/totals finds wrong with the sums of the list or of its sections. */
function failing(totals: UnitTotals): readonly WeightFault[] {
  return failingTotals([totals]).flatMap(({ section, check }) =>
    fault(section?.objectives ?? objectivesOf(totals.unit), asStated(check), check.rounding, whyOf(check, totals.unit), totals.unit).map(
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
function rowOf({ basis, basisCell, basisText }: TotalCheck): CellRef | null {
  return basis === "declared" && basisCell && (basisText === "" || beginsAsTotal(basisText ?? "")) ? basisCell : null;
}

function compared(unit: Unit, usual: Exact, tolerance: Exact): readonly WeightFault[] {
  const objectives = objectivesOf(unit);
  const made = sumOfWeights(objectives);
  if (made === null) return [];
  const { ok, rounding } = compareSum(made, usual, numericWeights(objectives), tolerance);
  if (ok && !rounding) return [];
  const why = text("why-usual", { expected: shown(usual, unit) });
  return fault(objectives, { sum: made, expected: usual }, rounding, why, unit).map((one) =>
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

function fault(
  goals: readonly Goal[],
  { sum: made, expected }: { readonly sum: Exact; readonly expected: Exact },
  rounding: boolean,
  why: string,
  unit: Unit,
): readonly WeightFault[] {
  const blank = goals.filter(isBlank).map(({ area }) => area.top);
  const where = rounding ? text("rounding") : blank.length > 0 ? text("no-weight-rows", { rows: rowList(blank) }) : "";
  const data = { sum: shown(made, unit), expected: shown(expected, unit), why, where, difference: difference(made, expected, unit) };
  const [first] = goals;
  return [
    { kind: rounding ? "rounding" : "total", sentence: text("sum", data), cell: first ? placeOf(first) : { sheet: "", row: 1, col: 0 } },
  ];
}

/** A stated total that is not its sum, where the weights' own total is another: else the sum is what is wrong, and said. */
function declaredFault(
  { unit, sections }: UnitTotals,
  { total, sectionSum, cumulativeSum, ok }: DeclaredCheck,
  tolerance: Exact,
): readonly WeightFault[] {
  if (ok !== false || sectionSum === null || cumulativeSum === null) return [];
  if ([sectionSum, cumulativeSum].some((made) => made.sub(total.value).abs().compare(tolerance) <= 0)) return [];
  const index = unit.sections.findIndex((section) => section.totals.includes(total));
  const should = sections.slice(0, index + 1).map((one) => one.expected ?? one.sum);
  const whole = should.every((one) => one !== null) ? sum(should) : null;
  if ([sections[index]?.expected, whole].some((one) => one && nearlyEqual(one, total.value))) return [];
  const near = total.value.sub(cumulativeSum).abs().compare(total.value.sub(sectionSum).abs()) < 0 ? cumulativeSum : sectionSum;
  const data = { row: total.cell.row, declared: shown(total.value, unit), sum: shown(near, unit) };
  return [{ kind: "declared", sentence: text("declared", data), cell: total.cell }];
}

function phaseFault({ objective, parts, sum: made, expected, ok }: PhaseTotals, tolerance: Exact): readonly WeightFault[] {
  if (ok !== false || made === null || expected === null || made.sub(expected).abs().compare(tolerance) <= 0) return [];
  const shares = areShares(parts.map(({ weight }) => weight?.value));
  const amount = (value: Exact): string => inWords(value, shares);
  const data = { row: objective.area.top, sum: amount(made), expected: amount(expected), difference: differenceOf(made, expected, shares) };
  return [{ kind: "phases", sentence: text("phases", data), cell: placeOf(objective) }];
}

function placeOf(goal: Goal): CellRef {
  return goal.weight?.cell ?? { sheet: "", row: goal.area.top, col: goal.area.left };
}

/** "mancano 4", "4 di troppo". */
function difference(made: Exact, expected: Exact, unit: Unit): string {
  return differenceOf(made, expected, areSharesOf(unit));
}

function differenceOf(made: Exact, expected: Exact, shares: boolean): string {
  const amount = expected.sub(made);
  if (amount.compare(0) <= 0) return text("excess", { amount: inWords(amount.neg(), shares) });
  return shares ? text("missing-share", { amount: inWords(amount, true) }) : text("missing", { amount });
}

/** A sum as the cells show it: shares of 1 are percentages in their cells. */
function shown(value: Exact | null, unit: Unit): string {
  return value === null ? "?" : inWords(value, areSharesOf(unit));
}

function inWords(value: Exact, shares: boolean): string {
  return shares ? `${formatNumber(language(), value.mul(HUNDRED))} %` : formatNumber(language(), value);
}
