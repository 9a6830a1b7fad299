import { toNumber } from "../core/exact";
import { numberOfRange } from "./range-score";

/**
 * Calcola il punteggio: somma di peso × risultato. Gli obiettivi non valutabili escono e il loro peso va agli altri in proporzione.
 * @customfunction SCORE
 * @param {any[][]} intervallo Due colonne, pesi e risultati, oppure la tabella con o senza le intestazioni.
 * @param {number} [anno] Nelle schede con le colonne «Attesa» e «Realizzata» di più anni: quale anno.
 * @param {number} [base] Il totale su cui esprimere il punteggio; se manca, la somma dei pesi.
 * @returns {number} Il punteggio.
 */
export function score(intervallo: unknown[][], anno?: number, base?: number): number {
  return toNumber(numberOfRange(intervallo, anno, base));
}
