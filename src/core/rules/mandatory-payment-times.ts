import { exact, HUNDRED, roundHalfUp, sum, ZERO, type Exact } from "../exact";
import { whose } from "../plan/describe";
import { unitName, type Objective, type Unit } from "../plan/plan";
import { normalize } from "../text/normalize";
import type { UnitTotals } from "../totals/totals";
import { page } from "./pages/mandatory-payment-times";
import { defineRule, type FindingOf, type RuleContext, type RuleFinding } from "./rule";
import { sentences } from "./sentences/mandatory-payment-times";
import { isGoalAbout, isWhollyAbout, objectivesAbout } from "./support/subjects";
import { placeOfUnit } from "./support/units";

type Found = FindingOf<typeof sentences>;

/** D.L. 13/2023 art. 4-bis c. 2: at least 30 % of the result pay. */
const LEAST = exact(30);
/** Plans of this year and later. */
const SINCE = 2023;
/** A total from here to 100 may be a part of the 100 points of the whole evaluation: then the weight out of 100 counts too. */
const PART_OF_100 = exact(50);
/** Offices that may well pay no invoices themselves. */
const PAYS_SELDOM = /\b(?:segretari[oa]|segreteria|avvocatura|avvocato|staff|gabinetto|controllo di gestione|organismo|oiv)\b/;

/**
 * A structure that pays invoices has objectives on payment times that weigh at least 30 %: of its own weights, and out of 100. The law is
 * about result pay, so this is a warning; whether a structure pays invoices the sheet does not say. Phases count with their share, the
 * transversal block wherever it stands. Source: D.L. 13/2023 art. 4-bis c. 2 (L. 41/2023); Circolare RGS-DFP n. 1 of 3 January 2024.
 */
export const mandatoryPaymentTimes = defineRule({
  name: "mandatory-payment-times",
  group: "law",
  severity: "warning",
  title: { it: "Tempi di pagamento", en: "Payment times" },
  sentences,
  page,
  ofLists: true,
  *check({ plan, totals, settings, years }: RuleContext): Iterable<Found> {
    if (!settings.mandatory.paymentTimes || (years && years.from < SINCE)) return;
    const units = totals
      .filter(({ unit }) => !unit.transversalBlock)
      .map((unitTotals) => ({ ...unitTotals, objectives: objectivesAbout(plan, unitTotals.unit, "payment-times") }));
    const lacking = units.filter(({ objectives }) => objectives.length === 0);
    const [first] = lacking;
    if (first && lacking.length > 1 && lacking.length === units.length) {
      yield { ...placeOfUnit(first.unit), unit: null, message: "mandatory-payment-times.none", data: { count: lacking.length } };
    } else {
      for (const { unit } of lacking) {
        const message = PAYS_SELDOM.test(normalize(`${unitName(unit)} ${unit.sheet.name}`)) ? "missing-unsure" : "missing";
        yield { ...placeOfUnit(unit), message: `mandatory-payment-times.${message}`, data: { whose: whose(unit) } };
      }
    }
    for (const unit of units) {
      const finding = tooLight(unit, unit.objectives) && tooLight(unit, objectivesAbout(plan, unit.unit, "payment-times", true));
      if (finding) yield finding;
    }
  },
});

/** The finding that the unit's objectives on payment times weigh too little; null when they weigh enough or it cannot be told. */
function tooLight(totals: UnitTotals, objectives: readonly Objective[]): Found | null {
  const { unit } = totals;
  const weights = objectives.map(paymentWeight);
  const total = wholeTotal(totals);
  if (objectives.length === 0 || total === null || unit.coefficients || !weights.every((weight) => weight !== null)) return null;
  const weight = sum(weights);
  const share = weight.mul(HUNDRED).div(total);
  const outOf100 = total.compare(PART_OF_100) >= 0 && total.compare(HUNDRED) <= 0 ? weight : share;
  if (share.compare(LEAST) >= 0 && outOf100.compare(LEAST) >= 0) return null;
  const data = { whose: whose(unit), weight, total, share: roundHalfUp(share, 2), count: objectives.length };
  const message = total.equals(HUNDRED) || outOf100 === share ? "mandatory-payment-times.low" : "mandatory-payment-times.low-both";
  return { ...placeOf(unit, objectives), message, data };
}

/** The weight of the objective; of one that only in a phase is about payment times, that phase's share of it. null when it is unknown. */
function paymentWeight(objective: Objective): Exact | null {
  const reading = objective.weight?.value;
  if (reading?.kind === "prerequisite") return ZERO;
  if (reading?.kind !== "number") return null;
  if (isWhollyAbout(objective, "payment-times")) return reading.value;
  const shares = objective.phases.filter((phase) => isGoalAbout(phase, "payment-times")).map(({ weight }) => weight?.value);
  const known = shares.flatMap((share) => (share?.kind === "number" ? [share.value] : []));
  return shares.length > 0 && known.length === shares.length ? reading.value.mul(sum(known)).div(HUNDRED) : reading.value;
}

/** All weights that count for the unit: its own and, unless it makes 100 alone, those of the transversal block. */
function wholeTotal({ sum: own, transversal, basis }: UnitTotals): Exact | null {
  if (own === null || own.compare(ZERO) <= 0) return null;
  if (transversal === null) return own;
  return basis === "transversal" ? own.add(transversal) : null;
}

/** The weights concerned where they stand on the unit's sheet, else the unit. */
function placeOf(unit: Unit, objectives: readonly Objective[]): Pick<RuleFinding, "unit" | "cells"> {
  const cells = objectives.flatMap(({ weight }) => (weight && weight.cell.sheet === unit.sheet.name ? [weight.cell] : []));
  return cells.length > 0 ? { unit, cells } : placeOfUnit(unit);
}
