/** Scores: why there is none, how each line came about, what the reader must know. */
export const score = {
  "score.no-objectives": "Qui non ci sono obiettivi con un peso: non c'è nulla da calcolare.",
  "score.no-achievements":
    "Non c'è ancora nessun risultato: manca, o è vuota, la colonna del grado di raggiungimento. Scrivete i risultati.",
  "score.missing-achievement":
    "{count:Manca il risultato di un obiettivo|Mancano i risultati di # obiettivi}: scrivete la percentuale, oppure «non valutabile».",
  "score.missing-phase": "Manca il risultato di una fase: scrivete la percentuale, oppure «non valutabile».",
  "score.nothing-evaluable": "Nessun obiettivo è valutabile: il punteggio non si può calcolare.",
  "score.not-a-score": "«{text}» non è un risultato: scrivete una percentuale, «Sì» o «No», oppure «non valutabile».",
  "score.negative-achievement": "Un risultato è negativo ({value} %): va da 0 % in su.",
  "score.negative-weight": "Un peso è negativo: correggetelo e ricalcolate.",
  "score.weight-missing": "Manca il peso di un obiettivo: il punteggio non si può calcolare.",
  "score.weight-not-numeric": "Il peso «{text}» non è un numero.",
  "score.no-such-year": "Le colonne dei risultati non hanno l'anno {year}.",
  "score.choose-year": "Ci sono risultati per più anni ({years}): indicate l'anno da calcolare.",
  "score.expected-zero":
    "La percentuale attesa per il {year} è 0: il rapporto tra realizzata e attesa non esiste. Scrivete «//» se l'obiettivo non era previsto.",

  "score.why-product": "{weight} × {percent} %",
  "score.why-capped": "il risultato {value} % conta {cap} %, il massimo",
  "score.why-ratio": "anno {year}: realizzata {realised} % su attesa {expected} %",
  "score.why-realised": "anno {year}: realizzata {realised} %",
  "score.why-not-evaluable": "non valutabile: il suo peso va agli altri in proporzione",
  "score.why-left-out": "senza risultato: lasciato fuori, come dicono le impostazioni",
  "score.why-zero": "senza risultato: conta 0, come dicono le impostazioni",
  "score.why-redistributed": "il peso {weight} diventa {effective}",
  "score.why-phases": "dalle {count} fasi: {percent} %",
  "score.why-phase-weights": "i pesi delle fasi fanno {sum} e non 100: contano in proporzione",
  "score.why-rounded": "{full} punti arrotondati a {points}",

  "score.note-year": "Anno {year}, l'unico con risultati.",
  "score.note-shares": "I pesi sono quote di 1: il punteggio è in centesimi.",
  "score.note-prerequisite": "{count:Un prerequisito|# prerequisiti} senza peso non {count:entra|entrano} nel punteggio.",
} as const;
