import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "ladder.gap":
      "Le soglie scritte in {cell} lasciano un vuoto tra {from}{unit} e {to}{unit}: un risultato in mezzo non avrebbe punteggio. Indicate quale soglia lo comprende.",
    "ladder.gap-at":
      "Le soglie scritte in {cell} non dicono che cosa vale {from}{unit} esatto. Indicate quale soglia lo comprende («≥» oppure «>»).",
    "ladder.overlap":
      "Le soglie scritte in {cell} si sovrappongono tra {from}{unit} e {to}{unit}: lo stesso risultato avrebbe due punteggi. Indicate dove finisce l'una e comincia l'altra.",
    "ladder.overlap-at":
      "Le soglie scritte in {cell} comprendono {from}{unit} due volte: lo stesso risultato avrebbe due punteggi. Indicate quale soglia lo comprende.",
    "ladder.not-falling":
      "Nelle soglie scritte in {cell} il punteggio non segue il risultato: «{first}» vale {firstScore}% e «{second}» {secondScore}%. Controllate l'ordine e i punteggi.",
    "ladder.more":
      "Nelle soglie scritte in {cell} c'è dell'altro: oltre ai punti già segnalati, {count:un altro non torna|altri # non tornano}. Rivedete tutta la scala.",
  },
  en: {
    "ladder.gap":
      "The thresholds written in {cell} leave a gap between {from}{unit} and {to}{unit}: a result in between would have no score. Say which threshold includes it.",
    "ladder.gap-at":
      "The thresholds written in {cell} do not say what exactly {from}{unit} is worth. Say which threshold includes it (“≥” or “>”).",
    "ladder.overlap":
      "The thresholds written in {cell} overlap between {from}{unit} and {to}{unit}: one result would have two scores. Say where one ends and the other begins.",
    "ladder.overlap-at":
      "The thresholds written in {cell} include {from}{unit} twice: one result would have two scores. Say which threshold includes it.",
    "ladder.not-falling":
      "In the thresholds written in {cell} the score does not follow the result: “{first}” is worth {firstScore}% and “{second}” {secondScore}%. Check the order and the scores.",
    "ladder.more":
      "There is more in the thresholds written in {cell}: besides the places reported, {count:another does|# others do} not fit. Go over the whole scale.",
  },
} as const satisfies Sentences;
