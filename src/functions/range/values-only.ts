/**
 * Stands in functions.js for what core/reading asks of formulas, merged areas, deadlines and other lists (webpack.config.js): a range
 * brings the values of one list only, and no function judges a deadline. Of a sheet made of a range the real modules say the same of formulas and merged areas.
 */
import { exact } from "../../core/exact";
import type { Unit } from "../../core/plan/plan";
import type { Settings } from "../../core/settings";
import type { DeadlineReading } from "../../core/text/values";
import type { ChosenTotals } from "../../core/totals/chosen";
import { UNKNOWN, type Expectation } from "../../core/totals/expectation";
import type { UnitTotals } from "../../core/totals/totals";
import type { PlanTotals } from "../../core/totals/transversal";

/** No cell of a range adds others. */
export function addedCells(): null {
  return null;
}

/** No cell of a range checks others. */
export function checksOf(): readonly never[] {
  return [];
}

/** Of formats a function knows one: that its column holds shares (bare-list.ts, goal.ts). */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined;
}

/** No format says what stands beside a number. */
export function formatLiterals(): string {
  return "";
}

/** Deadlines stay unread. */
export function readDeadlines(): DeadlineReading {
  return { items: [], words: false };
}

/** Nothing is merged. */
export class MergeIndex {
  at(): undefined {
    return undefined;
  }
}

/** No other list says what this one should make. */
export function commonTotal(): null {
  return null;
}

export function expectOfPeers(): Expectation {
  return UNKNOWN;
}

export const expectOfBlock = expectOfPeers;

export const expectOfLikeSections = expectOfPeers;

/** Nothing that is common to all stands elsewhere. */
export function planTotals(): PlanTotals {
  return { transversal: null, block: null, blockName: null, fits: false };
}

export const besideTransversal = commonTotal;

/** What a formula asks for, of its list or of each of its sections (judge.ts): no sheet has a name here. */
export function chosenTotals({ sections }: Unit, { expected }: Settings): ChosenTotals {
  const [each] = Object.values(expected.sections?.["*"] ?? {});
  const whole = expected.workbook === null ? null : exact(expected.workbook);
  return { unit: whole, sections: sections.map(() => (each === undefined ? null : exact(each))) };
}

/** Weights in words have no sum: no function weighs them. */
export function namesLevel(): boolean {
  return false;
}

export const areLevels = namesLevel;

/** Behaviours and titles with totals part the lists of a sheet: of several lists a range is refused. */
export const headsBehaviours = namesLevel;

export const titleWithTotal = commonTotal;

/** Lists read as one are refused with their rows before anything is judged (lists-apart.ts). */
export const severalLists = commonTotal;

/** The settings, with a municipality's own words, are the workbook's: a formula does not know them. */
export function ownWords(): readonly never[] {
  return [];
}

export const speaksOwn = namesLevel;

export const afterOwn = commonTotal;

/** A range is read in one way, or refused. */
export function doubtfulSheets(): ReadonlySet<never> {
  return new Set();
}

export const isDoubtful = namesLevel;

/** What cannot be judged is refused before. */
export function unjudged(totals: UnitTotals): UnitTotals {
  return totals;
}
