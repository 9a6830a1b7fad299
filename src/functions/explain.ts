import { roundHalfUp, sum, toNumber } from "../core/exact";
import type { ScoreStep } from "../core/score/outcome";
import { decimalsOf } from "./arguments";
import { scoreRange } from "./range-score";
import { scoreText, text } from "./texts";

/**
 * Spiega il punteggio: una riga per obiettivo con peso, peso effettivo, risultato e punti; la somma dei punti è il punteggio.
 * @customfunction EXPLAIN
 * @param {any[][]} intervallo Lo stesso intervallo di PIAO.SCORE.
 * @param {any[][]} [risultati] Quali risultati: un anno (2025), il titolo della colonna («Consuntivo»), oppure un intervallo alto come il primo.
 * @param {number} [base] Il totale su cui esprimere il punteggio; se manca, la somma dei pesi.
 * @param [tetto] Il massimo che conta un risultato, in percentuale; se manca 100, «no» per nessun tetto.
 * @param {string} [mancanti] Un risultato mancante: «zero» vale 0, «fuori» esce e il suo peso va agli altri; se manca, la cella lo dice.
 * @param {number} [decimali] Arrotonda il punteggio a questi decimali; se manca, non arrotonda.
 * @param {number} [decimaliRiga] Arrotonda i punti di ogni riga a questi decimali, prima di sommarli; se manca, non arrotonda.
 * @returns {any[][]} I passaggi del punteggio, con le intestazioni e il totale.
 */
export function explain(
  intervallo: unknown[][],
  risultati?: unknown[][],
  base?: number,
  tetto?: unknown,
  mancanti?: string,
  decimali?: number,
  decimaliRiga?: number,
): unknown[][] {
  const given = { results: risultati, base, cap: tetto, missing: mancanti, lineDecimals: decimaliRiga };
  const result = scoreRange(intervallo, given);
  const decimals = decimalsOf(decimali);
  const shown = decimals === null ? result.score : roundHalfUp(result.score, decimals);
  const weights = toNumber(sum(result.steps.map((step) => step.weight)));
  const notes = result.notes.map(scoreText).join(" ");
  return [
    text("explain-headings").split(";"),
    ...result.steps.map((step) => [labelOf(step), ...numbersOf(step), step.why.map(scoreText).join("; ")]),
    [text("score"), weights, toNumber(result.of), "", toNumber(shown), notes],
  ];
}

function labelOf({ label, cell }: ScoreStep): string {
  return label === "" ? text("row", { row: cell?.row ?? 1 }) : label;
}

function numbersOf(step: ScoreStep): (string | number)[] {
  const achievement = step.achievement === null ? "" : toNumber(step.achievement);
  return [toNumber(step.weight), toNumber(step.effective), achievement, toNumber(step.points)];
}
