/** Sums in sentences, as the cells show them: shares of 1 are percentages in their cells. */
import { HUNDRED, type Exact } from "../core/exact";
import { formatNumber } from "../core/messages/numbers";
import { objectivesOf, type Unit } from "../core/plan/plan";
import { areShares } from "../core/score/shares";
import { language, text } from "./texts";

export function areSharesOf(unit: Unit): boolean {
  return areShares(objectivesOf(unit).map(({ weight }) => weight?.value));
}

export function shown(value: Exact | null, unit: Unit): string {
  return value === null ? "?" : inWords(value, areSharesOf(unit));
}

export function inWords(value: Exact, shares: boolean): string {
  return shares ? `${formatNumber(language(), value.mul(HUNDRED))} %` : formatNumber(language(), value);
}

/** "mancano 4", "4 di troppo". */
export function differenceOf(made: Exact, expected: Exact, shares: boolean): string {
  const amount = expected.sub(made);
  if (amount.compare(0) <= 0) return text("excess", { amount: inWords(amount.neg(), shares) });
  return shares ? text("missing-share", { amount: inWords(amount, true) }) : text("missing", { amount });
}
