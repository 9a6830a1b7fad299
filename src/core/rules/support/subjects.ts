/** What an objective is about, told by keywords: the tables of the mandatory objectives. Patterns see normalised text. */
import { blocksFor } from "./units";
import { objectivesOf, type At, type Goal, type Objective, type Plan, type Unit } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";

export type Subject = "payment-times" | "anticorruption" | "transparency" | "training";

const KEYWORDS: Readonly<Record<Subject, RegExp>> = {
  "payment-times": new RegExp(
    [
      // "tempi medi di pagamento", "tempestività dei pagamenti", "termini di pagamento", "ritardo nei pagamenti"
      String.raw`\b(?:temp[oi]|tempistic\w+|tempestiv\w+|termin[ei]|ritard\w+) (?:\w+ ){0,4}?pagament\w*`,
      String.raw`\bpagament\w* (?:\w+ ){0,3}?(?:fattur\w+|fornitor\w+|debiti commerciali)`,
      String.raw`\bdebiti commerciali\b`,
      String.raw`\bindicator\w* (?:annual\w+ )?di (?:ritardo|tempestivita)\b`,
      String.raw`\b(?:4 bis|dl|d l) (?:\w+ ){0,6}?13 2023\b`,
      String.raw`\bstock (?:del|di) debito\b`,
    ].join("|"),
  ),
  anticorruption: /\b(?:anti ?corruzion\w*|corruzion\w*|corruttiv\w*|ptpct?|ptct|rpct|whistle ?blow\w*|legalita)\b|\b190 2012\b/,
  transparency:
    /\btrasparenza\b|\bamministrazione trasparente\b|\bobblighi di pubblicazione\b|\b33 2013\b|\b(?:ptpct|ptct|rpct)\b|\baccesso civico\b/,
  training: new RegExp(
    [
      String.raw`\bformazione (?:\w+ ){0,5}?(?:personal\w*|dipendent\w*|risorse umane|lavorator\w*|direttor\w*|dirigent\w*|responsabil\w*)`,
      String.raw`\bformazione (?:obbligatori\w*|continua|interna|digitale|specialistic\w+)\b`,
      String.raw`\b(?:personal\w*|dipendent\w*|risorse umane) (?:\w+ ){0,4}?formazione\b`,
      String.raw`\b(?:piano|programma|percors[oi]|ore|cors[oi]|attivita|iniziative|giornate|fabbisogn\w+|eventi) (?:\w+ ){0,3}?(?:formazione|formativ\w+)`,
      String.raw`\besigenze formative\b|\bsyllabus\b|\bcorsi di aggiornamento\b|\baggiornamento professionale\b|\bcompetenze digitali\b`,
    ].join("|"),
  ),
};

/** A cheap look at the text as written before it is normalised: each keyword above holds one of these. */
const HINTS: Readonly<Record<Subject, RegExp>> = {
  "payment-times": /pagament|debit|ritard|tempestiv|13\D{0,3}2023/i,
  anticorruption: /corru|ptpc|ptct|rpct|whistle|legalit|190/i,
  transparency: /trasparen|pubblicazion|ptpc|ptct|rpct|accesso|33/i,
  training: /forma|syllabus|aggiornament|competenz/i,
};

/** One look for all subjects: most texts are about none. */
const ANY_HINT = new RegExp(
  Object.values(HINTS)
    .map((hint) => hint.source)
    .join("|"),
  "i",
);

/** A text of more characters tells a story in which a subject may come up by the way. */
const LONGEST = 300;

/** Whether the objective or one of its phases is about the subject. */
export function concerns(objective: Objective, subject: Subject): boolean {
  return isWhollyAbout(objective, subject) || objective.phases.some((phase) => isGoalAbout(phase, subject));
}

/** Whether the objective itself is about the subject. The public value is left out: it names whole policies ("gestione trasparente"). */
export function isWhollyAbout(objective: Objective, subject: Subject): boolean {
  return ownTexts(objective).some(({ value }) => isAbout(value, subject));
}

/** Whether the phase is about the subject. */
export function isGoalAbout(goal: Goal, subject: Subject): boolean {
  return goalTexts(goal).some(({ value }) => isAbout(value, subject));
}

/** Whether a text speaks of the subject. */
export function isAbout(text: string, subject: Subject): boolean {
  return ANY_HINT.test(text) && HINTS[subject].test(text) && KEYWORDS[subject].test(normalize(text));
}

/**
 * The objectives that count for the unit and are about the subject: its own, and those of transversal blocks on other sheets.
 * @param closely whether to read also the cells of their rows that the plan does not keep, such as a column of notes
 */
export function objectivesAbout(plan: Plan, unit: Unit, subject: Subject, closely = false): readonly Objective[] {
  const units = [unit, ...blocksFor(plan, unit)];
  const found = new Set(units.flatMap(objectivesOf).filter((objective) => concerns(objective, subject)));
  if (!closely && found.size > 0) return [...found];
  return units.flatMap((one) => {
    const sheet = plan.sheets.find((candidate) => candidate.sheet.name === one.sheet)?.sheet;
    return objectivesOf(one).filter((objective) => found.has(objective) || (sheet && rowsConcern(sheet, objective, subject)));
  });
}

/** Whether any text on the objective's rows is about the subject, its public value left out. */
function rowsConcern(sheet: Sheet, objective: Objective, subject: Subject): boolean {
  const known = rowTextsOf.get(objective) ?? rowTexts(sheet, objective);
  rowTextsOf.set(objective, known);
  return known.some((text) => isAbout(text, subject));
}

const rowTextsOf = new WeakMap<Objective, readonly string[]>();

/** The texts on the objective's rows that may be about a subject at all; looked for once, since each subject asks for them. */
function rowTexts(sheet: Sheet, { area, publicValue }: Objective): readonly string[] {
  const texts: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (const { col, value } of sheet.rowCells(row)) {
      if (typeof value !== "string" || value.length > LONGEST || col < area.left || col > area.right) continue;
      if ((publicValue?.cell.row !== row || publicValue.cell.col !== col) && ANY_HINT.test(value)) texts.push(value);
    }
  }
  return texts.length > 0 ? texts : NO_ROW_TEXTS;
}

const NO_ROW_TEXTS: readonly string[] = [];

const ownTextsOf = new WeakMap<Objective, readonly At<string>[]>();

/** Texts of the objective that may be about a subject at all; gathered once, since each subject asks for them. */
function ownTexts(objective: Objective): readonly At<string>[] {
  const known = ownTextsOf.get(objective);
  if (known) return known;
  const details = objective.details.filter(({ value }) => value.length <= LONGEST);
  const texts = [...(objective.strategic ? [objective.strategic] : []), ...goalTexts(objective), ...details];
  const telling = texts.filter(({ value }) => ANY_HINT.test(value));
  const kept = telling.length > 0 ? telling : NO_TEXTS;
  ownTextsOf.set(objective, kept);
  return kept;
}

const NO_TEXTS: readonly At<string>[] = [];

function goalTexts({ title, indicators }: Goal): readonly At<string>[] {
  return [title, ...indicators.flatMap(({ text, target }) => [text, target])].filter((text) => text !== null);
}
