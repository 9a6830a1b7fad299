/** Which column of a form holds what, weights left aside. */
import { normalize } from "../../text/normalize";
import type { ColumnRole } from "../headings";
import type { ColumnFacts } from "./column-facts";
import { resultsColumn } from "./results-column";

/** Columns by their index from the table's left edge, 0-based; undefined where the table has none. */
export interface TableColumns {
  readonly number: number | undefined;
  readonly title: number;
  /** Further columns of the title's kind, left to right. */
  readonly descriptions: readonly number[];
  readonly phase: number | undefined;
  readonly publicValue: number | undefined;
  readonly strategic: number | undefined;
  readonly start: number | undefined;
  readonly deadline: number | undefined;
  readonly type: number | undefined;
  readonly class: number | undefined;
  readonly indicator: number | undefined;
  readonly target: number | undefined;
  readonly achievement: number | undefined;
  readonly width: number;
}

/** Roles that can stand for what is weighed, best first. */
const TITLE_ROLES: readonly ColumnRole[] = ["title", "strategic", "phase", "publicValue", "indicator"];

/**
 * @param taken columns that hold weights: they are nothing else
 * @param stateIs what a column "stato attuazione" holds in this form
 */
export function columnsOf(facts: readonly ColumnFacts[], taken: ReadonlySet<number>, stateIs: "deadline" | "achievement"): TableColumns {
  const first = (role: ColumnRole): number | undefined =>
    facts.find((one) => one.heading.role === role && !taken.has(one.index))?.index ??
    (ABOVE.has(role)
      ? facts.find((one) => one.heading.role === null && one.heading.aboveRole === role && !taken.has(one.index))?.index
      : undefined);
  const titles = facts.filter((one) => one.heading.role === "title" && !taken.has(one.index));
  const speaking = titles.find(({ heading }) => /obiettiv/i.test(heading.text) && !/^n\b|codice/i.test(heading.text));
  const role = TITLE_ROLES.find((one) => first(one) !== undefined);
  const phases = facts.filter((one) => one.heading.role === "phase" && !taken.has(one.index));
  // Of two columns of what is done ("Linea di azione", "Fasi") the one that is not called a part is what the parts are of.
  const whole = phases.length > 1 ? phases.find(({ heading }) => !CALLED_PARTS.test(normalize(heading.text))) : undefined;
  const title =
    (speaking ? undefined : (standsOnAllRows(titles, phases, facts) ?? tellsApart(titles, phases, facts, taken))) ??
    mostly(speaking ?? titles[0], titles) ??
    (role === "phase" ? whole?.index : undefined) ??
    (role === "indicator" ? unnamedTitle(facts, taken) : undefined) ??
    (role === "phase" ? titleOfPhases(facts, taken) : undefined) ??
    (role ? first(role) : undefined) ??
    longest(facts, taken);
  const other = (one: ColumnRole): number | undefined =>
    first(one) === title ? (one === "phase" ? phases.find(({ index }) => index !== title)?.index : undefined) : first(one);
  const state = first("state");
  return {
    number: numberColumn(facts, taken) ?? numbering(facts, taken, title),
    title,
    descriptions: titles.map(({ index }) => index).filter((index) => index !== title),
    phase: other("phase"),
    publicValue: other("publicValue"),
    strategic: other("strategic"),
    start: first("start"),
    deadline: first("deadline") ?? (stateIs === "deadline" ? state : undefined),
    type: first("type"),
    class: first("class"),
    indicator: other("indicator"),
    target: first("target"),
    achievement: resultsColumn(facts, taken) ?? (stateIs === "achievement" ? state : undefined),
    width: facts.length,
  };
}

/** Of several columns of numbers and codes the one that tells the objectives apart: the structure's code recurs on all of its rows. */
function numberColumn(facts: readonly ColumnFacts[], taken: ReadonlySet<number>): number | undefined {
  const headed = facts.filter(
    ({ heading, index, ordinals, filled }) =>
      (heading.role === "number" || heading.role === "objectiveCode") &&
      !taken.has(index) &&
      (ordinals > 0 || filled === 0 || /obiettiv/i.test(heading.text)),
  );
  return (headed.find(({ distinct, filled }) => distinct() * 10 >= filled * 8) ?? headed[0])?.index;
}

/** Roles that a heading over several columns can give to the first of them ("Risultati attesi" over three years). */
const ABOVE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["target", "indicator", "title"]);

/** A column headed as title that holds only ordinals is none ("Obiettivo | Descrizione": 1, 2, 3). */
function mostly(chosen: ColumnFacts | undefined, titles: readonly ColumnFacts[]): number | undefined {
  if (!chosen) return undefined;
  const ordinal = chosen.ordinals * 2 > chosen.filled;
  return ordinal ? (titles.find((one) => one !== chosen && one.ordinals * 2 <= one.filled)?.index ?? chosen.index) : chosen.index;
}

/** Mean length of titles of which many are alike, in characters. */
const LONG_TEXT = 15;

/** A column of texts that all differ, under a heading that says nothing known, is rather what is weighed than how it is measured. */
function unnamedTitle(facts: readonly ColumnFacts[], taken: ReadonlySet<number>): number | undefined {
  const measured = facts.find(({ heading }) => heading.role === "indicator")?.filled ?? 0;
  const free = facts.filter(
    ({ index, heading, texts, filled, distinct, length }) =>
      !taken.has(index) &&
      heading.role === null &&
      heading.text !== "" &&
      filled >= measured &&
      texts * 10 >= filled * 9 &&
      // Phases below objectives bear the same few titles again and again, and are not measured.
      (distinct() * 10 >= filled * 9 || (filled * 2 >= measured * 3 && length >= LONG_TEXT)),
  );
  return free.length === 1 ? free[0]?.index : undefined;
}

/** Left of phases that have weights of their own, long texts under a heading that says nothing known: what the phases are of. */
function titleOfPhases(facts: readonly ColumnFacts[], taken: ReadonlySet<number>): number | undefined {
  const phase = facts.find(({ heading }) => heading.role === "phase");
  if (!phase || !facts.some(({ heading }) => heading.role === "phaseWeight")) return undefined;
  return facts.find(
    ({ index, heading, texts, filled, length, distinct }) =>
      index < phase.index &&
      !taken.has(index) &&
      heading.role === null &&
      heading.text !== "" &&
      texts * 10 >= filled * 9 &&
      length >= LONG_TEXT &&
      distinct() * 10 >= filled * 9 &&
      filled * 4 >= phase.filled,
  )?.index;
}

const CALLED_PARTS = /^(?:fas[ei]|sotto|sub|tapp[ae]|step|azioni)\b|^sotto|\b(?:fas[ei]|tapp[ae]|step)$/;

/**
 * "Descrizione estesa" beside "Attività": where only the objectives' own rows bear a description, and the parts below them stand in the other
 * column, that one holds the titles of both.
 */
function standsOnAllRows(
  titles: readonly ColumnFacts[],
  phases: readonly ColumnFacts[],
  facts: readonly ColumnFacts[],
): number | undefined {
  const [title, ...others] = titles;
  const [phase] = phases;
  if (!title || others.length > 0 || !phase || phases.length > 1) return undefined;
  if (facts.some(({ heading }) => heading.role === "phaseWeight") || !/^descrizione|^contenut/.test(normalize(title.heading.text)))
    return undefined;
  return title.filled * 3 < phase.filled * 2 ? phase.index : undefined;
}

/** Without any heading that says so: the column of the longest texts. */
function longest(facts: readonly ColumnFacts[], taken: ReadonlySet<number>): number {
  const free = facts.filter(({ index, texts }) => !taken.has(index) && texts > 0);
  return (
    free.reduce<ColumnFacts | undefined>((best, one) => (best === undefined || one.length > best.length ? one : best), undefined)?.index ??
    0
  );
}

/**
 * "Finalità" beside "Attività/Progetto": where the same few purposes come again and again, and no two activities are alike, these are what is
 * weighed; and where a strategic objective stands only on the first of several weighed rows.
 */
function tellsApart(
  titles: readonly ColumnFacts[],
  phases: readonly ColumnFacts[],
  facts: readonly ColumnFacts[],
  taken: ReadonlySet<number>,
): number | undefined {
  const [phase, ...others] = phases;
  if (!phase || others.length > 0 || facts.some(({ heading }) => heading.role === "phaseWeight")) return undefined;
  const weighed = Math.max(0, ...facts.filter(({ index }) => taken.has(index)).map(({ numbers }) => numbers));
  const strategic = titles.length > 0 ? [] : facts.filter(({ heading }) => heading.role === "strategic");
  const recur =
    titles.every(({ distinct, filled }) => distinct() * 2 <= filled) &&
    strategic.every(({ distinct, filled }) => distinct() * 2 <= filled || (filled < weighed && phase.filled >= weighed));
  return titles.length + strategic.length > 0 && recur && phase.texts > 1 && phase.distinct() * 10 >= phase.filled * 9
    ? phase.index
    : undefined;
}

/** A column of ordinals under a blank or unknown heading, left of what is weighed. */
function numbering(facts: readonly ColumnFacts[], taken: ReadonlySet<number>, title: number): number | undefined {
  return facts.find(
    ({ index, heading, ordinals, filled, sequence }) =>
      index < title &&
      !taken.has(index) &&
      (heading.role === null || heading.role === "title") &&
      ordinals >= 2 &&
      ordinals * 3 >= filled * 2 &&
      (sequence || (heading.text === "" && ordinals === filled)),
  )?.index;
}
