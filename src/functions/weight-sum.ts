import { toNumber } from "../core/exact";
import { summed } from "./summed";

/**
 * La somma dei pesi, senza le righe dei totali e senza le fasi: un numero, da usare in altre formule.
 * @customfunction WEIGHTSUM
 * @param {any[][]} intervallo La colonna dei pesi, oppure la tabella con o senza le intestazioni.
 * @param {number} [atteso] Il totale che i pesi devono fare: serve solo dove, tra numeri senza titoli, un totale si può scambiare per un peso.
 * @returns {number} La somma, nella scala delle celle (0,96 se mostrano percentuali).
 */
export function weightSum(intervallo: unknown[][], atteso?: number): number {
  return toNumber(summed(intervallo, atteso).sum);
}
