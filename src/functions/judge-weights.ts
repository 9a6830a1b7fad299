/** Whether the weights of a range make what they should, in the fewest words. */
import { exact, ONE, sum, type Exact } from "../core/exact";
import { objectivesOf, type DeclaredTotal, type Goal, type Section, type Unit } from "../core/plan/plan";
import { areShares } from "../core/score/shares";
import type { CellRef } from "../core/sheet/address";
import { compareSum } from "../core/totals/compare";
import { rowsText, text } from "./texts";

/** Something that is not as it should be, the most important first. */
export interface WeightFault {
  /** usual: against 100 or 1, which nothing in the range states. */
  readonly kind: "unreadable" | "total" | "usual" | "rounding" | "declared" | "phases";
  readonly sentence: string;
  readonly cell: CellRef;
}

/**
 * @param expected the total the user asks for; null: what the range declares, else 100, or 1 for shares of 1
 * @param tolerance differences up to this are accepted
 */
export function judgeWeights(unit: Unit, expected: Exact | null, tolerance: Exact): readonly WeightFault[] {
  const faults = [
    ...unreadable(unit),
    ...mainTotal(unit, expected, tolerance),
    ...declaredTotals(unit, tolerance),
    ...phaseTotals(unit, tolerance),
  ];
  return faults.filter((fault, i) => faults.findIndex((other) => other.sentence === fault.sentence) === i);
}

function numbersOf(goals: readonly Goal[]): readonly Exact[] {
  const numbers: Exact[] = [];
  for (const { weight } of goals) if (weight?.value.kind === "number") numbers.push(weight.value.value);
  return numbers;
}

function weigh(goals: readonly Goal[]): Exact {
  return sum(numbersOf(goals));
}

/** Cells in which no weight can be read; the sum of the others says little then, and comes along. */
function unreadable(unit: Unit): readonly WeightFault[] {
  const objectives = objectivesOf(unit);
  const faulty = objectives.flatMap(({ weight }) => {
    const words = weight?.value.kind === "not-numeric";
    return weight && (words || (weight.value.kind === "number" && weight.value.value.s < 0n)) ? [weight] : [];
  });
  return faulty.map(({ value, cell }): WeightFault => {
    const data = { rows: capital(rowsText([cell.row])), sum: weigh(objectives) };
    const sentence = value.kind === "not-numeric" ? text("not-numeric", { ...data, text: value.text }) : text("negative", data);
    return { kind: "unreadable", sentence, cell };
  });
}

/** The sum against what is expected. With several sections, each of which may have that total, the sections count if one has it. */
function mainTotal(unit: Unit, asked: Exact | null, tolerance: Exact): readonly WeightFault[] {
  const objectives = objectivesOf(unit);
  const all = weigh(objectives);
  const heading = unit.headingTotal;
  const expected = asked ?? heading?.value ?? null;
  if (expected === null) {
    if (unit.sections.some((section) => section.totals.length > 0)) return [];
    const weights = objectives.flatMap(({ weight }) => (weight ? [weight.value] : []));
    if (unit.coefficients) return [];
    const usual = exact(areShares(weights) ? 1 : 100);
    const faults = compare(objectives, all, usual, text("why-usual", { expected: usual }), tolerance, unit.sections[0]?.objectives[0]);
    return faults.map((fault) => (fault.kind === "total" ? { ...fault, kind: "usual" } : fault));
  }
  const why =
    asked === null && heading ? text("why-declared", { what: text("what-text", { text: heading.text, row: heading.cell.row + 1 }) }) : "";
  const sections = unit.sections.filter((section) => section.objectives.length > 0);
  const good = (section: Section): boolean => isNear(weigh(section.objectives), expected, tolerance);
  if (isNear(all, expected, tolerance)) return [];
  if (sections.length > 1 && sections.some(good)) {
    return sections
      .filter((section) => !good(section))
      .flatMap(({ objectives: some }) => compare(some, weigh(some), expected, why, tolerance, some[0]));
  }
  return compare(objectives, all, expected, why, tolerance, objectives[0]);
}

/** Every total that the range states, against its section and everything above it: it is right if it equals either. */
function declaredTotals(unit: Unit, tolerance: Exact): readonly WeightFault[] {
  let above = exact(0);
  return unit.sections.flatMap((section) => {
    const own = weigh(section.objectives);
    above = above.add(own);
    const cumulative = above;
    const wrong = section.totals.filter((total) => ![own, cumulative].some((found) => isNear(found, inScale(total, found), tolerance)));
    return wrong.flatMap((total): readonly WeightFault[] => {
      const found = nearer(total.value, own, cumulative);
      const what =
        total.text === ""
          ? text("what-row", { row: total.cell.row + 1 })
          : text("what-text", { text: total.text, row: total.cell.row + 1 });
      const [fault] = compare(section.objectives, found, total.value, text("why-declared", { what }), tolerance, section.objectives[0]);
      return fault ? [{ ...fault, kind: fault.kind === "rounding" ? "rounding" : "declared", cell: total.cell }] : [];
    });
  });
}

function phaseTotals(unit: Unit, tolerance: Exact): readonly WeightFault[] {
  return objectivesOf(unit).flatMap((objective): readonly WeightFault[] => {
    const weighed = objective.phases.filter((phase) => phase.weight?.value.kind === "number");
    const found = weigh(weighed);
    const expected = areShares(weighed.flatMap(({ weight }) => (weight ? [weight.value] : []))) || found.equals(ONE) ? ONE : exact(100);
    if (weighed.length === 0 || isNear(found, expected, tolerance)) return [];
    const data = { row: objective.area.top + 1, sum: found, expected, difference: difference(found, expected) };
    return [
      { kind: "phases", sentence: text("phases", data), cell: objective.weight?.cell ?? { sheet: "", row: objective.area.top, col: 0 } },
    ];
  });
}

function compare(
  goals: readonly Goal[],
  found: Exact,
  expected: Exact,
  why: string,
  tolerance: Exact,
  first: Goal | undefined,
): readonly WeightFault[] {
  const { ok, rounding } = compareSum(found, expected, numbersOf(goals), tolerance);
  if (ok && !rounding) return [];
  const blank = goals.filter(({ weight }) => weight?.value.kind === "empty").map((goal) => goal.area.top);
  const where = rounding ? text("rounding") : blank.length > 0 ? text("no-weight-rows", { rows: rowsText(blank) }) : "";
  const sentence = text("sum", { sum: found, expected, why, difference: difference(found, expected), where });
  return [{ kind: rounding ? "rounding" : "total", sentence, cell: first?.weight?.cell ?? { sheet: "", row: 0, col: 0 } }];
}

/** "mancano 4", "4 di troppo". */
function difference(found: Exact, expected: Exact): string {
  const amount = expected.sub(found);
  return amount.compare(0) > 0 ? text("missing", { amount }) : text("excess", { amount: amount.neg() });
}

function isNear(found: Exact, expected: Exact, tolerance: Exact): boolean {
  return found.sub(expected).abs().compare(tolerance) <= 0;
}

/** A total of 100 written beside shares that make 1 is the same total. */
function inScale(total: DeclaredTotal, found: Exact): Exact {
  return found.compare(2) < 0 && total.value.compare(2) > 0 ? total.value.div(100) : total.value;
}

function nearer(target: Exact, first: Exact, second: Exact): Exact {
  return target.sub(second).abs().compare(target.sub(first).abs()) < 0 ? second : first;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
