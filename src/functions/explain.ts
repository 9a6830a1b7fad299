import { sum, toNumber } from "../core/exact";
import type { ScoreStep } from "../core/score/outcome";
import { scoreRange } from "./range-score";
import { scoreText } from "./texts";

const HEADINGS = ["Obiettivo", "Peso", "Peso effettivo", "Raggiungimento %", "Punti", "Perché"];

/**
 * Spiega il punteggio: una riga per obiettivo con peso, peso effettivo, risultato e punti; la somma dei punti è il punteggio.
 * @customfunction EXPLAIN
 * @param {any[][]} intervallo Lo stesso intervallo di PIAO.SCORE.
 * @param {number} [anno] Nelle schede con le colonne «Attesa» e «Realizzata» di più anni: quale anno.
 * @param {number} [base] Il totale su cui esprimere il punteggio; se manca, la somma dei pesi.
 * @returns {any[][]} I passaggi del punteggio, con le intestazioni e il totale.
 */
export function explain(intervallo: unknown[][], anno?: number, base?: number): unknown[][] {
  const result = scoreRange(intervallo, anno, base);
  const weights = toNumber(sum(result.steps.map((step) => step.weight)));
  const notes = result.notes.map(scoreText).join(" ");
  return [
    HEADINGS,
    ...result.steps.map((step) => [labelOf(step), ...numbersOf(step), step.why.map(scoreText).join("; ")]),
    ["Punteggio", weights, toNumber(result.of), "", toNumber(result.score), notes],
  ];
}

function labelOf({ label, cell }: ScoreStep): string {
  return label === "" ? `Riga ${(cell?.row ?? 0) + 1}` : label;
}

function numbersOf(step: ScoreStep): (string | number)[] {
  const achievement = step.achievement === null ? "" : toNumber(step.achievement);
  return [toNumber(step.weight), toNumber(step.effective), achievement, toNumber(step.points)];
}
