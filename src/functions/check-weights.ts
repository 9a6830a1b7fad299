import { ZERO } from "../core/exact";
import { notNegative, positive, rangeOf } from "./arguments";
import { refuse } from "./errors";
import { judgeWeights } from "./judge";

/**
 * Controlla che i pesi facciano il totale: risponde «OK», oppure dice quanto fanno, quanto dovrebbero fare e quanto manca.
 * @customfunction CHECKWEIGHTS
 * @param {any[][]} intervallo La colonna dei pesi, oppure la tabella con o senza le intestazioni. Le righe dei totali sono controllate, non sommate.
 * @param {number} [atteso] Il totale che i pesi devono fare; se manca, quello dichiarato nell'intervallo, altrimenti 100 (1 per le quote).
 * @param {number} [tolleranza] La differenza che si accetta; se manca, nessuna.
 * @returns {string} «OK» o una frase.
 */
export function checkWeights(intervallo: unknown[][], atteso?: number, tolleranza?: number): string {
  const expected = positive(atteso, "bad-expected");
  const tolerance = notNegative(tolleranza, ZERO, "bad-tolerance");
  const judged = judgeWeights(rangeOf(intervallo, expected).unit, expected, tolerance);
  return judged.kind === "refused" ? refuse(judged) : (judged.faults[0]?.sentence ?? "OK");
}
