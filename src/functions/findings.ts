import { ZERO } from "../core/exact";
import { objectivesOf, type Unit } from "../core/plan/plan";
import { weightedGoals } from "../core/plan/goals";
import { topNumber } from "../core/reading/numbering";
import type { CellRef } from "../core/sheet/address";
import { rangeOf } from "./arguments";
import { refuse } from "./errors";
import { judgeWeights, type Judgement } from "./judge";
import type { Refusal } from "./range/refusal";
import { capital, rowList, scoreText, text } from "./texts";

interface RangeFinding {
  readonly severity: "error" | "warning" | "info";
  readonly cell: Pick<CellRef, "row" | "col">;
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
  const found = [
    ...weightFindings(judged),
    ...rangeFindings(judged),
    ...numberFindings(unit),
    ...resultFindings(unit, results),
    ...asText(unit),
  ];
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
function numberFindings(unit: Unit): readonly RangeFinding[] {
  let before = 0;
  return unit.sections.flatMap((section) => {
    const seen = new Set<string>();
    let last: number | null = null;
    const found: RangeFinding[] = [];
    for (const { number } of section.objectives) {
      if (!number) continue;
      const written = number.value.parts.join(".");
      const value = topNumber(number);
      const warn = (sentence: string): void => void found.push({ severity: "warning", cell: number.cell, sentence });
      if (seen.has(written)) warn(text("number-twice", { number: written }));
      else if (value !== null && last === null && value > 1 && value !== before + 1) warn(text("number-start", { to: value }));
      else if (value !== null && last !== null && value > last + 1) warn(text("number-jump", { from: last, to: value }));
      seen.add(written);
      if (value !== null) last = Math.max(last ?? value, value);
    }
    before = last ?? before;
    return found;
  });
}

/** Weights of 0, and those above what all weights together should make. */
function rangeFindings({ totals }: Judgement): readonly RangeFinding[] {
  return weightedGoals(totals.unit).flatMap(({ weight, phase }): readonly RangeFinding[] => {
    if (weight.value.kind !== "number") return [];
    const { value } = weight.value;
    const data = { rows: capital(rowList([weight.cell.row])), weight: value };
    if (value.equals(0)) return [{ severity: "error", cell: weight.cell, sentence: text("zero", data) }];
    const above = !phase && totals.expected !== null && value.compare(totals.expected) > 0;
    return above ? [{ severity: "error", cell: weight.cell, sentence: text("above", data) }] : [];
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

/** One note for all: weights stored as text, which a SUM of Excel skips. A column of percentages in words is written so on purpose. */
function asText(unit: Unit): readonly RangeFinding[] {
  if (unit.layout === "prose") return [];
  const cells = objectivesOf(unit).flatMap(({ weight }) => {
    const plain = weight?.value.kind === "number" && weight.value.asText && weight.value.scale === "plain";
    return weight && plain ? [weight.cell] : [];
  });
  const [first] = cells;
  return first ? [{ severity: "info", cell: first, sentence: text("as-text", { rows: rowList(cells.map((cell) => cell.row)) }) }] : [];
}
