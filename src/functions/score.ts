import { toNumber } from "../core/exact";
import { numberOfRange } from "./range-score";

/**
 * Calcola il punteggio: somma di peso × risultato. Gli obiettivi non valutabili escono e il loro peso va agli altri in proporzione.
 * @customfunction SCORE
 * @param {any[][]} intervallo Due colonne, pesi e risultati, oppure la tabella con o senza le intestazioni.
 * @param {any[][]} [risultati] Quali risultati: un anno (2025), il titolo della colonna («Consuntivo»), oppure un intervallo alto come il primo.
 * @param {number} [base] Il totale su cui esprimere il punteggio; se manca, la somma dei pesi.
 * @param [tetto] Il massimo che conta un risultato, in percentuale; se manca 100, «no» per nessun tetto.
 * @param {string} [mancanti] Un risultato mancante: «zero» vale 0, «fuori» esce e il suo peso va agli altri; se manca, la cella lo dice.
 * @param {number} [decimali] Arrotonda il punteggio a questi decimali; se manca, non arrotonda.
 * @param {number} [decimaliRiga] Arrotonda i punti di ogni riga a questi decimali, prima di sommarli; se manca, non arrotonda.
 * @returns {number} Il punteggio.
 */
export function score(
  intervallo: unknown[][],
  risultati?: unknown[][],
  base?: number,
  tetto?: unknown,
  mancanti?: string,
  decimali?: number,
  decimaliRiga?: number,
): number {
  return toNumber(
    numberOfRange(intervallo, {
      results: risultati,
      base,
      cap: tetto,
      missing: mancanti,
      decimals: decimali,
      lineDecimals: decimaliRiga,
    }),
  );
}
