import { ZERO } from "../core/exact";
import { objectivesOf, type Unit } from "../core/plan/plan";
import { weightedGoals } from "../core/plan/goals";
import { jumps, lastNumber, repeatedNumbers } from "../core/rules/support/numbering";
import { rangeOf } from "./arguments";
import { refuse } from "./errors";
import type { Place } from "./fault";
import { judgeWeights, type Judgement } from "./judge";
import type { Refusal } from "./range/refusal";
import { capital, rowList, scoreText, text } from "./texts";

interface RangeFinding {
  readonly severity: "error" | "warning" | "info";
  readonly cell: Place;
  readonly sentence: string;
}

/**
 * Elenca i rilievi su pesi, totali, fasi, numerazione e risultati; il controllo completo, con le scadenze e gli obblighi di legge, è nel riquadro. Righe e colonne si contano dall'inizio dell'intervallo.
 * @customfunction FINDINGS
 * @param {any[][]} intervallo La tabella con o senza le intestazioni, oppure la colonna dei pesi.
 * @returns {any[][]} Gravità, riga, colonna, rilievo; oppure «Nessun rilievo».
 */
export function findings(intervallo: unknown[][]): unknown[][] {
  const { unit, results } = rangeOf(intervallo);
  const judged = judgeWeights(unit, null, ZERO);
  if (judged.kind === "refused") return refuse(judged);
  const found = [...weightFindings(judged), ...numberFindings(unit), ...resultFindings(unit, results), ...asText(unit)];
  if (found.length === 0) return [[text("no-findings")]];
  const rows = found.map(({ severity, cell, sentence }) => [text(severity), cell.row, cell.col + 1, `${sentence}.`.replace(/\.\.$/, ".")]);
  return [text("findings-headings").split(";"), ...rows];
}

function weightFindings({ faults }: Judgement): readonly RangeFinding[] {
  return faults.map(({ kind, sentence, cell }) => ({
    severity: kind === "echo" ? "info" : kind === "rounding" || kind === "usual" ? "warning" : "error",
    cell,
    sentence,
  }));
}

/** In each section: a number twice, a jump, a beginning other than 1 or the number after the section above. */
function numberFindings({ sections }: Unit): readonly RangeFinding[] {
  let before = 0;
  const warn = (cell: Place, sentence: string): RangeFinding => ({ severity: "warning", cell, sentence });
  return sections.flatMap((section) => {
    const jumping = jumps(section, before).map(({ from, to, cell }) => warn(cell, from === null ? text("number-start", { to }) : text("number-jump", { from, to }))); // prettier-ignore
    before = lastNumber(section) ?? before;
    const twice = repeatedNumbers(section).map(({ number, cell }) => warn(cell, text("number-twice", { number })));
    return [...jumping, ...twice].sort((a, b) => a.cell.row - b.cell.row);
  });
}

function resultFindings(unit: Unit, doubt: Refusal | null): readonly RangeFinding[] {
  const goals = objectivesOf(unit).flatMap((objective) => [objective, ...objective.phases]);
  const cell = { row: unit.area.top, col: unit.area.left };
  const unclear: readonly RangeFinding[] = doubt && !doubt.notYet ? [{ severity: "warning", cell, sentence: capital(text(doubt.id, doubt.data)) }] : []; // prettier-ignore
  return goals.reduce<readonly RangeFinding[]>((found, { achievement }) => {
    if (achievement?.value.kind !== "not-a-score") return found;
    const sentence = scoreText({ id: "score.not-a-score", data: { text: achievement.value.text } });
    return [...found, { severity: "warning", cell: achievement.cell, sentence }];
  }, unclear);
}

/** One note for all: weights stored as text, which a SUM of Excel skips. Prose is text by nature. */
function asText(unit: Unit): readonly RangeFinding[] {
  if (unit.layout === "prose") return [];
  const cells = weightedGoals(unit).flatMap(({ weight: { value, cell } }) => (value.kind === "number" && value.asText ? [cell] : []));
  const [first] = cells;
  return first ? [{ severity: "info", cell: first, sentence: text("as-text", { rows: rowList(cells.map((cell) => cell.row)) }) }] : [];
}
