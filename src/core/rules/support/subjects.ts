/** What an objective is about, told by keywords: the tables of the mandatory objectives. Patterns see normalised text. */
import { blocksFor } from "./units";
import { objectivesOf, sheetOfGoal, type At, type Goal, type Objective, type Plan, type Unit } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { keptFor } from "../../text/remembered";

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
  "payment-times": /pagament|debit|ritard|tempestiv|13\W{1,4}2023/i,
  anticorruption: /corru|ptpc|ptct|rpct|whistle|legalit|190\W{1,4}2012/i,
  transparency: /trasparen|pubblicazion|ptpc|ptct|rpct|accesso|33\W{1,4}2013/i,
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

/** Whether the objective itself is about the subject. The public value is left out: it names whole policies ("gestione trasparente"). */
export function isWhollyAbout(objective: Objective, subject: Subject): boolean {
  return tellingTexts(objective).some(({ value }) => isAbout(value, subject));
}

/** Texts that may be about a subject, of an objective itself and of a goal: nearly always none, and every rule and subject asks. */
const tellingTexts = keptFor((objective: Objective) => ownTexts(objective).filter(isTelling));
const tellingGoal = keptFor((goal: Goal) => goalTexts(goal).filter(isTelling));

function isTelling({ value }: At<string>): boolean {
  return ANY_HINT.test(value);
}

/** Whether the phase is about the subject. */
export function isGoalAbout(goal: Goal, subject: Subject): boolean {
  return tellingGoal(goal).some(({ value }) => isAbout(value, subject));
}

/** Whether a text speaks of the subject. */
export function isAbout(text: string, subject: Subject): boolean {
  return HINTS[subject].test(text) && KEYWORDS[subject].test(normalize(text));
}

/**
 * The objectives that count for the unit and are about the subject: its own, and those of transversal blocks on other sheets.
 * @param closely whether to read also the cells of their rows that the plan does not keep, such as a column of notes
 */
export function objectivesAbout(plan: Plan, unit: Unit, subject: Subject, closely = false): readonly Objective[] {
  const candidates = [unit, ...blocksFor(plan, unit)].flatMap((one) => candidatesOf(plan, one));
  const found = candidates.filter(({ objective }) => concerns(objective, subject));
  const told =
    closely || found.length === 0 ? candidates.filter((one) => concerns(one.objective, subject) || rowsConcern(one, subject)) : found;
  return told.map(({ objective }) => objective);
}

/** Whether the objective or one of its phases is about the subject. */
function concerns(objective: Objective, subject: Subject): boolean {
  return isWhollyAbout(objective, subject) || objective.phases.some((phase) => isGoalAbout(phase, subject));
}

/** An objective on whose rows some text may be about a subject. */
interface Candidate {
  readonly objective: Objective;
  readonly sheet: Sheet;
}

const sheetsByName = keptFor((plan: Plan): ReadonlyMap<string, Sheet> => new Map(plan.sheets.map(({ sheet }) => [sheet.name, sheet])));
const candidatesByUnit = new WeakMap<Unit, readonly Candidate[]>();
/** The unit's objectives that may be about any subject; looked for once, since every subject asks. Most objectives are about none. */
function candidatesOf(plan: Plan, unit: Unit): readonly Candidate[] {
  const known = candidatesByUnit.get(unit);
  if (known) return known;
  const found: Candidate[] = [];
  for (const objective of objectivesOf(unit)) {
    const sheet = sheetsByName(plan).get(sheetOfGoal(objective, unit));
    if (sheet && tellingRows(sheet).size > 0 && rowsOf(objective).some((row) => tellingRows(sheet).has(row)))
      found.push({ objective, sheet });
  }
  candidatesByUnit.set(unit, found);
  return found;
}

/** The rows of the objective and its phases, and that of its strategic objective, which may stand above in a merged cell. */
function rowsOf({ area, strategic, phases }: Objective): readonly number[] {
  const rows = strategic ? [strategic.cell.row] : [];
  for (const { top, bottom } of [area, ...phases.map((phase) => phase.area)]) for (let row = top; row <= bottom; row++) rows.push(row);
  return rows;
}

/** The rows with a text that may be about a subject. */
const tellingRows = keptFor((sheet: Sheet): ReadonlySet<number> => {
  const told = sheet.rows.filter(({ cells }) =>
    cells.some(({ value }) => typeof value === "string" && value.length > 3 && ANY_HINT.test(value)),
  );
  return new Set(told.map(({ row }) => row));
});

/** Whether any text on the objective's rows is about the subject, its public value left out. */
function rowsConcern({ objective: { area, publicValue }, sheet }: Candidate, subject: Subject): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (const { col, value } of sheet.rowCells(row)) {
      if (typeof value !== "string" || value.length > LONGEST || col < area.left || col > area.right) continue;
      if ((publicValue?.cell.row !== row || publicValue.cell.col !== col) && isAbout(value, subject)) return true;
    }
  }
  return false;
}

function ownTexts(objective: Objective): readonly At<string>[] {
  const details = objective.details.filter(({ value }) => value.length <= LONGEST);
  return [...(objective.strategic ? [objective.strategic] : []), ...goalTexts(objective), ...details];
}

function goalTexts({ title, indicators }: Goal): readonly At<string>[] {
  return [title, ...indicators.flatMap(({ text, target }) => [text, target])].filter((text) => text !== null);
}
