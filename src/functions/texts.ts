/**
 * The sentences of the functions. Italian only: a formula does not know the user's language, and its users are Italian
 * municipalities. Scores bring their own sentences from core/messages.
 */
import { fill, type MessageData } from "../core/messages/fill";
import { score } from "../core/messages/it/score";
import type { ScoreSentence } from "../core/score/outcome";
import type { CellRef } from "../core/sheet/address";

const TEXTS = {
  "no-weights":
    "Nell'intervallo non ci sono pesi: indicare la colonna dei pesi, oppure la tabella con la riga delle intestazioni («Obiettivo», «Peso», …).",
  "which-column":
    "Non si capisce quale colonna contiene i pesi: comprendere nell'intervallo la riga delle intestazioni, oppure indicare solo pesi e risultati.",
  "bad-base": "La base deve essere un numero maggiore di 0, per esempio 100.",
  "bad-expected": "Il totale atteso deve essere un numero maggiore di 0, per esempio 100.",
  "bad-tolerance": "La tolleranza deve essere un numero da 0 in su, per esempio 0,01.",
  "bad-decimals": "I decimali devono essere un numero intero da 0 a 6.",
  "base-decimals": "La base {base} non si può dividere in quote con {decimals} decimali.",
  "bad-year": "L'anno deve essere un numero di quattro cifre, per esempio 2024.",

  sum: "Somma {sum}, atteso {expected}{why}: {difference}{where}",
  missing: "{amount:manca #|mancano #}",
  excess: "{amount} di troppo",
  "why-usual": " (l'intervallo non dichiara un totale: si intende {expected})",
  "why-declared": " (dichiarato: {what})",
  "what-text": "«{text}», riga {row}",
  "what-row": "totale della riga {row}",
  rounding: " (lo spiega l'arrotondamento dei pesi)",
  "no-weight-rows": "; senza peso: {rows}",
  phases: "Le fasi dell'obiettivo della riga {row} fanno {sum}, atteso {expected}: {difference}",
  "not-numeric": "{rows}: «{text}» non è un peso; gli altri pesi fanno {sum}",
  negative: "{rows}: un peso è negativo; la somma è {sum}",
  "number-twice": "Il numero {number} si ripete",
  "number-jump": "La numerazione salta da {previous} a {number}",
  "as-text": "Pesi scritti come testo ({rows}): SOMMA di Excel li salta",
  "no-headings": "Per la tabella SeO serve anche la riga delle intestazioni: comprenderla nell'intervallo.",
  rows: "{count:riga|righe} {list}",
  reason: "{sentence} Nell'intervallo: {rows}.",

  "no-ladder":
    "Gradini non riconosciuti: scrivere per esempio «>= 75: 100; 40–75: 50; < 40: 0» oppure indicare due colonne, soglia e percentuale.",
  "ladder-gap": "I gradini lasciano fuori i valori tra {from} e {to}: completarli.",
  "ladder-gap-at": "I gradini lasciano fuori il valore {from}: completarli.",
  "ladder-overlap": "I valori tra {from} e {to} stanno in due gradini: correggerli.",
  "ladder-overlap-at": "Il valore {from} sta in due gradini: correggerli.",
  "ladder-not-falling":
    "I gradini «{first}» e «{second}» non sono in ordine: al crescere del valore la percentuale deve crescere (o calare) sempre.",
  "ladder-uncovered": "Il valore {value} non sta in nessun gradino.",
  "ladder-total": "Un gradino dice «tutte»: indicare come terzo argomento quante sono in tutto.",
  "bad-value": "Il valore deve essere un numero o una percentuale: «{text}» non lo è.",
  "no-bands":
    "Fasce non riconosciute: scrivere per esempio «< 60: 0; 60–80: 50; >= 80: 100» oppure indicare due colonne, da dove comincia ogni fascia e che cosa vale.",
  "band-unclear": "La fascia «{text}» non si capisce: scrivere da dove comincia (per esempio 60) o un intervallo (per esempio «60–80»).",
  "band-gap": "Le fasce lasciano fuori i valori tra {from} e {to}: completarle.",
  "band-gap-at": "Le fasce lasciano fuori il valore {from}: completarle.",
  "band-overlap": "I valori tra {from} e {to} stanno in due fasce: correggerle.",
  "band-overlap-at": "Il valore {from} sta in due fasce: correggerle.",
  "band-reversed": "La fascia da {from} a {to} è al contrario.",
  "band-uncovered": "Il punteggio {value} non sta in nessuna fascia.",
} as const;

export type TextId = keyof typeof TEXTS;

/** A sentence of the functions with its data. */
export function text(id: TextId, data: MessageData = {}): string {
  return fill("it", TEXTS[id], data);
}

/** A sentence of the score with its data. */
export function scoreText({ id, data }: ScoreSentence): string {
  return fill("it", score[id], data);
}

/** "riga 3", "righe 3, 5 e 7": 1-based in the range, each once, in order. */
export function rowsText(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b).map((row) => String(row + 1));
  const last = sorted.pop() ?? "";
  return text("rows", { count: sorted.length + 1, list: sorted.length > 0 ? `${sorted.join(", ")} e ${last}` : last });
}

/** A sentence and the rows of the range that it speaks of. */
export function withRows(sentence: string, cells: readonly CellRef[]): string {
  return cells.length === 0 ? sentence : text("reason", { sentence, rows: rowsText(cells.map((cell) => cell.row)) });
}
