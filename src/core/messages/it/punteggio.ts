/** The command `piao punteggio`. */
export const punteggio = {
  "punteggio.summary": "calcola i punteggi dai risultati scritti nel piano, o dice che cosa manca",
  "punteggio.help":
    "Uso: piao punteggio FILE… [opzioni]\n\nCalcola il punteggio di ogni struttura: peso × risultato, sul totale dei suoi pesi. Gli obiettivi non valutabili escono e il loro\npeso va agli altri in proporzione; un risultato mancante non vale 0: il programma dice quali mancano e dove.\n\nOpzioni\n  --anno N        nelle schede con le colonne «Attesa» e «Realizzata»: quale anno (se manca, l'unico con risultati)\n  --risultati INTESTAZIONE  dove ci sono più colonne di risultati: quale conta, per esempio «Avanzamento al 30/06»\n  --spiega        mostra i passaggi: peso, peso effettivo, risultato, punti e perché\n  --foglio NOME   solo il foglio con questo nome (si può ripetere)\n  --impostazioni FILE  le regole del Comune: arrotondamento, massimo, fasce (se manca, piao.config.json accanto al file)\n  --lingua it|en  lingua (se manca, quella delle impostazioni)\n  --json          un documento JSON\n\nCodice di uscita: 0 tutti i punteggi calcolati, 1 qualche struttura non ha un punteggio, 2 un file o un'opzione non utilizzabile.\n\nEsempi\n  piao punteggio consuntivo-2024.xlsx\n  piao punteggio consuntivo-2024.xlsx --anno 2024 --spiega",
  "punteggio.bad-year": "--anno vuole un anno di quattro cifre, per esempio 2024; «{value}» non lo è.",
  "punteggio.no-plan": "nessun piano riconosciuto: non ci sono fogli con obiettivi e pesi.",
  "punteggio.no-column": "--risultati non trova «{value}»: le colonne di risultati sono {headings}.",
  "punteggio.one-column": "--risultati serve dove ci sono più colonne di risultati: qui non c'è da scegliere.",
  "punteggio.score": "{shown} su {of}",
  "punteggio.exact": "({score} senza arrotondare)",
  "punteggio.band": "fascia: {band}",
  "punteggio.none": "nessun punteggio",
  "punteggio.cells": "Celle: {cells}.",
  "punteggio.headings": "Obiettivo|Peso|Effettivo|Risultato %|Punti|Perché",
  "punteggio.total": "Totale",
} as const;
