/** Totals as offices make them, and what they prove. */
import { sumOf, wholeOf, type Composition, type PlanList } from "./composition";
import type { Formula, SumStyle } from "./formula";
import type { Habits } from "./habits";
import type { Page, WeightCell } from "./page";
import { CHECKS, GRAND_WORDS } from "./words-headings";

const SUMS: Readonly<Record<string, SumStyle>> = { sum: "SUM", subtotal: "SUBTOTAL", aggregate: "AGGREGATE", round: "ROUND", percent_of: "PERCENT", through: "SUM", above_sum: "SUM" }; // prettier-ignore

/** What a section of a list makes. */
function expectedOf(composition: Composition, list: PlanList, section: "own" | "shared" | "whole" = "whole"): number {
  const { habits, model } = composition;
  if (habits.transversal !== "section") return list.unit ? habits.own : model.sharedTotal;
  return section === "whole" ? habits.total : section === "own" ? habits.own : model.sharedTotal;
}

/** The heading of the weights, which may say what they make. */
export function declaredHeading({ habits, dice }: Composition, heading: string, list: PlanList | null): string {
  if (habits.totals !== "heading" || !list) return heading;
  list.declared = true;
  const total = String(list.unit ? habits.own : habits.total - habits.own);
  return `${heading} ${dice.one([`(max ${total})`, `(tot. ${total})`, `- totale ${total}`, `(totale = ${total})`])}`;
}

/** The words in a title that say what the list makes; "" where titles do not. */
export function declaredTitle({ habits, dice }: Composition, list: PlanList): string {
  if (habits.totals !== "in_title") return "";
  list.declared = true;
  const total = String(list.unit ? habits.own : habits.total - habits.own);
  return dice.one([` (totale pesi ${total})`, ` - peso complessivo ${total}`, ` - totale punti: ${total}`]);
}

/** The formula that adds weights in the plan's way; null where the total is typed. */
export function totalFormula(
  habits: Pick<Habits, "totals" | "level" | "levelPlace">,
  page: Page,
  weights: readonly WeightCell[],
): Formula | null {
  const spots = weights.flatMap((weight) => weight.spots.slice(0, 1));
  const first = spots[0];
  if (!first || /typed|none|heading|in_title|column/.test(habits.totals)) return null;
  const sameColumn = (habits.level === "child_rows" || habits.level === "level_words") && habits.levelPlace === "same";
  if (habits.totals === "chain" || sameColumn) return { kind: "chain", cells: spots };
  const rows = spots.map(({ row }) => row);
  const cols = spots.map(({ col }) => col);
  const area = { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...cols), right: Math.max(...cols) };
  return { kind: "sum", style: SUMS[habits.totals] ?? "SUM", page: page.name, area };
}

/** Writes the total of a section or of the whole list into a cell; live or typed, in its format. */
export function writeTotal(
  composition: Composition,
  page: Page,
  at: { row: number; col: number },
  list: PlanList,
  section: "own" | "shared" | "whole",
): void {
  const { habits, scale } = composition;
  const weights = section === "whole" ? [...list.own, ...list.shared] : list[section];
  const made = section === "whole" ? wholeOf(list) : sumOf(weights);
  const formula = wholeOfSections(composition, list, section) ?? totalFormula(habits, page, weights);
  const percentOf = formula?.kind === "sum" && formula.style === "PERCENT";
  const written = scale.write(made);
  const format = percentOf ? "0%" : habits.totalFormat === "other" ? otherFormat(composition) : written.format;
  if (formula) page.formula(at.row, at.col, formula, format);
  else if (habits.totalFormat === "other" && scale.form === "int" && made === 100) page.put(at.row, at.col, 1, "0%");
  else page.put(at.row, at.col, written.value, format);
  if (!formula && section === "whole") list.declared = true;
  list.totals.push({ page: page.name, ...at });
}

/** The total of the whole as the sum of those of its sections, where these are there. */
function wholeOfSections({ habits }: Composition, list: PlanList, section: string): Formula | null {
  const live = !/typed/.test(habits.totals);
  return section === "whole" && live && list.shared.length > 0 && list.totals.length === 2
    ? { kind: "chain", cells: [...list.totals] }
    : null;
}

function otherFormat({ scale }: Composition): string | undefined {
  if (scale.divisor === 100) return scale.fraction ? "0%" : undefined;
  return scale.form === "int" ? "0.00" : undefined;
}

/** A check beside or below a total that stands at `total`. */
export function writeCheck(
  composition: Composition,
  page: Page,
  total: { row: number; col: number },
  at: { row: number; col: number },
  list: PlanList,
): void {
  const { habits, scale } = composition;
  const cell = { page: page.name, ...total };
  const made = page.at(total.row, total.col);
  const shownAsOne = made?.formula?.kind === "sum" && made.formula.style === "PERCENT";
  const expected = expectedOf(composition, list) / (shownAsOne || (made?.value === 1 && scale.divisor === 1) ? 100 : scale.divisor);
  list.checked = true;
  if (habits.check === "difference") {
    page.formula(at.row, at.col, { kind: "difference", cell, expected });
    return;
  }
  const [yes, no] = CHECKS[(habits.year + habits.totalWord.length) % CHECKS.length] ?? ["OK", "ERRORE"];
  const typed = made?.formula === undefined;
  const weights = [...list.own, ...list.shared];
  const added = typed ? totalFormula({ ...habits, totals: "sum" }, page, weights) : null;
  page.formula(at.row, at.col, { kind: "check", of: added ?? { kind: "same", cell }, expected: added ? expectedOf(composition, list) / scale.divisor : expected, yes, no }); // prettier-ignore
}

/** The words of a total; those with the unit's name where that is the habit. */
export function totalLabel({ habits }: Composition, list: PlanList | null): string {
  return list?.unit && habits.totalLabel === "unit_name" ? `Totale ${list.unit.name}` : habits.totalWord;
}

export const grandLabel = ({ dice }: Composition): string => dice.one(GRAND_WORDS);
