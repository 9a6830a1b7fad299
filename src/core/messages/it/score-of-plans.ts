/** Of scores, what the range of a formula cannot give rise to: errors and unknown values in cells, the settings' bands, other lists. */
export const scoreOfPlans = {
  "score.in-doubt":
    "Il foglio «{sheet}» si può leggere in più modi: il punteggio potrebbe essere di un altro elenco, o di altri pesi. Dite prima come si legge.",
  "score.choose-results":
    "Più colonne hanno risultati ({headings}) e nessuna dice a quale giorno si riferisce: scegliete quale conta, o scrivete il giorno nell'intestazione.",
  "score.no-such-results": "Sul foglio «{sheet}» non c'è la colonna «{heading}»: il punteggio mescolerebbe risultati di giorni diversi.",
  "score.error-cell": "Una cella contiene l'errore {error}: correggetela e ricalcolate.",
  "score.unknown-cell": "Una formula non ha un risultato salvato: aprite il file in Excel, ricalcolatelo e salvatelo.",
  "score.band-overlap-at": "Le fasce non sono utilizzabili: il valore {from} sta in due fasce. Correggetele nelle impostazioni.",
  "score.no-band": "Il punteggio {score} è sotto la fascia più bassa, che comincia da {lowest}.",
  "score.note-transversal":
    "Gli obiettivi trasversali ({weight} punti) non hanno ancora risultati e non sono contati: il punteggio è sui soli obiettivi propri.",
  "score.note-total": "I pesi fanno {sum} e dovrebbero fare {expected}: il punteggio è su {sum}.",
} as const;
