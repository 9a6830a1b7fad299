import { weightsFix } from "../fixes/of-totals";
import { HUNDRED, type Exact } from "../exact";
import { objectivesOf, type Objective } from "../plan/plan";
import { whose } from "../plan/describe";
import { failingTotals, type FailingTotal } from "../totals/failing";
import type { UnitTotals } from "../totals/totals";
import { why } from "../totals/why";
import { page } from "./pages/weights-total";
import { defineRule, type FindingOf, type RuleContext } from "./rule";
import { sentences } from "./sentences/weights-total";
import { bySheet } from "./support/group";

type Found = FindingOf<typeof sentences>;

/** Sums nearer than this to 100 are probably meant to be 100, in points. */
const NEAR = 10;

/**
 * The weights of a section or unit differ from the expected total (domain.md, "Where the expected total comes from"). A sum near 100 of
 * which nothing says what it should be is a warning.
 */
export const weightsTotal = defineRule({
  name: "weights-total",
  group: "weights",
  severity: "error",
  title: { it: "Pesi che non fanno il totale", en: "Weights that do not make the total" },
  sentences,
  page,
  ofLists: true,
  *check({ plan, totals }) {
    for (const failing of failingTotals(totals)) if (!failing.check.rounding) yield* findings(plan, failing);
    for (const unitTotals of totals) yield* nearHundred(unitTotals);
  },
});

/** One finding a sheet: the error where the slip is likeliest, a warning on each other sheet that the list goes on over. */
function* findings(plan: RuleContext["plan"], failing: FailingTotal): Generator<Found> {
  const { unitTotals, section, check } = failing;
  const objectives: readonly Objective[] = section?.objectives ?? objectivesOf(unitTotals.unit);
  const cells = objectives.flatMap(({ weight }) => (weight ? [weight.cell] : []));
  const difference = check.sum.sub(check.expected);
  if (cells.length === 0) yield* unwritten(failing);
  const main = likeliestSheet(objectives, difference);
  for (const here of bySheet(cells)) {
    yield {
      unit: unitTotals.unit,
      section,
      cells: here,
      message: difference.compare(0) < 0 ? "weights-total.less" : "weights-total.more",
      data: {
        whose: whose(unitTotals.unit, section),
        sum: check.sum,
        expected: check.expected,
        difference: difference.abs(),
        why: why(check, unitTotals.transversal),
        cells: here,
      },
      ...(here[0]?.sheet === main || main === null ? {} : { severity: "warning" as const }),
      fix: weightsFix(plan, failing),
    };
  }
}

/** A section of which only the total is there: a standard sheet whose rows nobody has filled in yet. */
function* unwritten({ unitTotals: { unit, transversal }, section, check }: FailingTotal): Generator<Found> {
  const cells = (section?.totals ?? []).map(({ cell }) => cell);
  if (cells.length === 0) return;
  yield {
    unit,
    section,
    cells,
    message: "weights-total.none",
    data: { whose: whose(unit, section), expected: check.expected, why: why(check, transversal), cells },
  };
}

/** The sheet of the weight that would be a multiple of five without the difference and is none now, else the last; null for a single sheet. */
function likeliestSheet(objectives: readonly Objective[], difference: Exact): string | null {
  const weights = objectives.flatMap(({ weight }) =>
    weight?.value.kind === "number" ? [{ value: weight.value.value, sheet: weight.cell.sheet }] : [],
  );
  if (new Set(weights.map(({ sheet }) => sheet)).size < 2) return null;
  const round = (value: Exact): boolean => value.compare(0) > 0 && value.div(5).d === 1n;
  const odd = weights.find(({ value }) => !round(value) && round(value.sub(difference)));
  return (odd ?? weights.at(-1))?.sheet ?? null;
}

/** "Torna" needs a reason, and so does an error: a sum near 100 without one is only pointed out. */
function* nearHundred({ unit, sum, expected, sections }: UnitTotals): Generator<Found> {
  // What a section lacks is said already, with its reason.
  if (sections.some(({ ok }) => ok === false)) return;
  if (expected !== null || sum === null || unit.coefficients || unit.transversalBlock) return;
  const difference = sum.sub(HUNDRED);
  const weighed = objectivesOf(unit).flatMap(({ weight }) => (weight ? [weight.cell] : []));
  const [cells] = bySheet(weighed);
  if (!cells || difference.equals(0) || difference.abs().compare(NEAR) > 0 || weighed.length < 2) return;
  yield {
    unit,
    cells,
    message: difference.compare(0) < 0 ? "weights-total.near-less" : "weights-total.near-more",
    data: { whose: whose(unit), sum, difference: difference.abs(), cells },
    severity: "warning",
  };
}
