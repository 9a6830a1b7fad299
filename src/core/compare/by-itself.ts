/** What in a plan alone shows that it was written for another year: years in its texts, deadlines, norms repealed since. */
import { objectivesOf, type At, type Objective, type PlanYears } from "../plan/plan";
import { yearsNamed } from "../plan/years";
import type { CellRef } from "../sheet/address";
import { normalize } from "../text/normalize";
import type { Verified } from "../verify";
import { repealedIn, type RepealedAct } from "./repealed";

/** A cell and what it says of the past. */
export type Outdated =
  | { readonly kind: "year"; readonly cell: CellRef; readonly text: string; readonly years: string }
  | { readonly kind: "deadline"; readonly cell: CellRef; readonly text: string }
  | { readonly kind: "norm"; readonly cell: CellRef; readonly text: string; readonly act: RepealedAct };

/** Of the past a plan speaks of right when it says one of these. */
const PAST_IS_MEANT =
  /\b(?:rispetto|confront\w*|consuntiv\w*|rendicont\w*|bilanci\w*|dat[oi]|baseline|storic\w*|precedent\w*|arretrat\w*|resid\w*|medi[ao]|partire|avviat\w*|iniziat\w*|mandato|pnrr|programmazione|annualit\w*|esercizi\w*|riaccertament\w*|ccnl|censiment\w*|relazion\w*|conto annuale|monitoragg\w*|certificazion\w*|ruol[oi]|tari|imu|tasi|tribut\w*|accertament\w*|evasion\w*|stagion\w*|scolastic\w*|bando|edizion\w*|(?:dal|del|nel|al|di|in|su|sul|sull|vs|contro|anno|anni)(?: l anno| anno| anni)? (?:19|20)\d\d|gia|ex|conclus\w*|archivi\w*|fascicol\w*|fattur\w*|pratich\w*|concors\w*|performance)\b/;

/** In reading order of its sheets; nothing where no year of the plan is known. */
export function outdatedIn({ plan, years, facts }: Verified): readonly Outdated[] {
  if (!years) return [];
  const early = new Set(facts.filter(({ rule }) => rule === "date-outside-plan").flatMap(({ cells }) => cells.map(keyOf)));
  const found = plan.sheets.flatMap(({ units }) => units.flatMap(objectivesOf)).flatMap((one) => [...ofTexts(one, years), ...ofDeadlines(one, years, early)]); // prettier-ignore
  // Several lists may hold one cell: transversal objectives, merged texts.
  return [...new Map(found.map((one) => [`${one.kind} ${keyOf(one.cell)} ${one.kind === "norm" ? one.act.name : ""}`, one])).values()];
}

const keyOf = ({ sheet, row, col }: CellRef): string => `${sheet}!${String(row)},${String(col)}`;

function textsOf(objective: Objective): readonly At<string>[] {
  const goals = [objective, ...objective.phases, ...(objective.measures ?? [])];
  const own = goals.flatMap(({ title, indicators }) => [title, ...indicators.flatMap(({ text, target }) => [text, target])]);
  return [...own, ...objective.details].flatMap((text) => text ?? []);
}

function ofTexts(objective: Objective, years: PlanYears): readonly Outdated[] {
  return textsOf(objective).flatMap(({ value, cell }): Outdated[] => {
    const text = value.replace(/\s+/g, " ").trim();
    const norms = repealedIn(text, `${String(years.from)}-01-01`).map((act) => ({ kind: "norm", cell, text, act }) as const);
    const named = PAST_IS_MEANT.test(normalize(text)) ? [] : yearsNamed(text);
    const past = named.length > 0 && named.every(({ to }) => to < years.from && to > years.from - 6);
    const said = [...new Set(named.map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`)))].join(", ");
    return [...(past ? [{ kind: "year", cell, text, years: said } as const] : []), ...norms];
  });
}

/** Deadlines that the rule on dates found outside the plan's years, those before them. */
function ofDeadlines(objective: Objective, years: PlanYears, early: ReadonlySet<string>): readonly Outdated[] {
  return [objective, ...objective.phases].flatMap(({ deadline }): Outdated[] => {
    if (!deadline || !early.has(keyOf(deadline.cell))) return [];
    const before = deadline.value.items.every((item) =>
      "year" in item ? item.year < years.from : item.kind === "years" && item.to < years.from,
    );
    return before ? [{ kind: "deadline", cell: deadline.cell, text: deadline.value.items.map(({ text }) => text).join(", ") }] : [];
  });
}
