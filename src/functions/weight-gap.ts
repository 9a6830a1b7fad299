import { toNumber } from "../core/exact";
import { notAvailable } from "./errors";
import { summed } from "./summed";
import { text } from "./texts";

/**
 * Quanto manca ai pesi per fare il totale: 0 se torna, un numero negativo se ce n'è di troppo. Per SE e per la formattazione condizionale.
 * @customfunction WEIGHTGAP
 * @param {any[][]} intervallo La colonna dei pesi, oppure la tabella con o senza le intestazioni.
 * @param {number} [atteso] Il totale che i pesi devono fare; se manca, quello dichiarato nell'intervallo, altrimenti 100 (1 per le quote).
 * @returns {number} Atteso meno somma, nella scala delle celle.
 */
export function weightGap(intervallo: unknown[][], atteso?: number): number {
  const { sum, expected } = summed(intervallo, atteso);
  return expected === null ? notAvailable(text("no-expected")) : toNumber(expected.sub(sum));
}
