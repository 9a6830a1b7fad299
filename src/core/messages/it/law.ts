/** Which years the plan covers, and the rules on dates, words, measures and what the law asks. */
export const law = {
  years: "Il piano riguarda il {years}, {source}.",
  "years.setting": "secondo le impostazioni",
  "years.title": "secondo il titolo in {cell} del foglio «{sheet}»",
  "years.file": "secondo il nome del file",
  "years.deadlines": "secondo la maggior parte delle scadenze",

  "month.1": "gennaio",
  "month.2": "febbraio",
  "month.3": "marzo",
  "month.4": "aprile",
  "month.5": "maggio",
  "month.6": "giugno",
  "month.7": "luglio",
  "month.8": "agosto",
  "month.9": "settembre",
  "month.10": "ottobre",
  "month.11": "novembre",
  "month.12": "dicembre",

  "date-invalid.day":
    "La data «{text}» in {cells} non esiste: {month} ha {days} giorni. Una scadenza impossibile non si può verificare: scrivete il giorno giusto.",
  "date-invalid.month": "La data «{text}» in {cells} non esiste: i mesi vanno da 1 a 12, il mese {month} non c'è. Scrivete il mese giusto.",
  "date-outside-plan":
    "{count:La scadenza|Le # scadenze} {texts} in {cells} {count:è|sono} fuori dagli anni del piano, {years} {source}. Spesso è l'anno rimasto dal piano precedente o un errore di battitura: correggete {count:la scadenza|le scadenze} oppure, se il piano è di altri anni, indicateli nelle impostazioni.",
  "date-order": "In {cells} la fine ({end}) viene prima dell'inizio ({start}). Correggete una delle due date.",
  "plan-years":
    "L'intestazione «{text}» in {cell} nomina il {other}, ma il piano riguarda il {years}, {source}. Se è rimasta dal piano precedente, aggiornatela.",

  vocabulary:
    "«{from}» in {cells} ({count:una cella|# celle}) somiglia a una parola prevista: si intendeva «{to}»? Una parola scritta male sfugge ai filtri e ai conteggi.",
  "vocabulary.digit":
    "«{from}» in {cells} ({count:una cella|# celle}) contiene una cifra al posto di una lettera: si intendeva «{to}»? Una parola scritta male sfugge ai filtri e ai conteggi.",
  "vocabulary.fix": "Scrivi «{to}» in {count:una cella|# celle}",

  "objective-measurable.type":
    "Manca il tipo di indicatore (Output/Outcome) in {cells} ({count:una riga|# righe}). Scrivetelo come nelle altre righe.",
  "objective-measurable.class":
    "Manca la classe dell'indicatore in {cells} ({count:una riga|# righe}): non si sa se misura efficacia, efficienza o altro. Scrivetela come nelle altre righe.",
  "objective-measurable.indicator":
    "Manca l'indicatore in {cells} ({count:una riga|# righe}): un obiettivo deve essere misurabile (D.Lgs. 150/2009, art. 5 c. 2). Scrivete come si misura il risultato.",
  "objective-measurable.target":
    "Manca il target, cioè il valore atteso, in {cells} ({count:una riga|# righe}): senza, a fine anno non si può dire se l'obiettivo è raggiunto (D.Lgs. 150/2009, art. 5 c. 2). Scrivete il valore da raggiungere.",
  "objective-measurable.deadline":
    "Manca la scadenza in {cells} ({count:un obiettivo|# obiettivi}): un obiettivo si riferisce a un tempo determinato (D.Lgs. 150/2009, art. 5 c. 2). Scrivete entro quando va raggiunto.",

  "objective-duplicate":
    "«{title}» compare {count} volte tra gli obiettivi {whose}, con gli stessi testi: in {cells}. Se è una copia rimasta per errore toglietela, altrimenti dite in che cosa gli obiettivi sono diversi.",
  "transversal-differs.missing":
    "Agli obiettivi trasversali {whose} {count:ne manca uno|ne mancano #} che hanno le altre strutture: {titles}. Se gli obiettivi trasversali sono gli stessi per tutti, aggiungete {count:quello che manca|quelli che mancano}.",
  "transversal-differs.extra":
    "Tra gli obiettivi trasversali {whose} {count:ce n'è uno|ce ne sono #} che le altre strutture non hanno: {titles}. Se gli obiettivi trasversali sono gli stessi per tutti, controllate se {count:va tolto|vanno tolti}.",
  "transversal-differs.both":
    "Gli obiettivi trasversali {whose} non sono quelli delle altre strutture: {count:manca|mancano} {titles}; {extraCount:c'è invece|ci sono invece} {extra}. Se devono essere gli stessi per tutti, allineateli.",
  "transversal-differs.weight":
    "Nell'obiettivo trasversale «{title}» il peso {whose} è {weight}, nelle altre strutture {other}. Se gli obiettivi trasversali sono gli stessi per tutti, allineate il peso in {cell}.",

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

  "citation-date": "In {cells} si cita «{act}» con la data {written}: la data giusta è {date}. Correggete la citazione.",

  "mandatory-payment-times.low":
    "{count:L'obiettivo|I # obiettivi} sui tempi di pagamento {whose} {count:pesa|pesano} {weight} su {total}, cioè {share}%: per la retribuzione di risultato la legge chiede almeno il 30% a chi paga fatture commerciali (D.L. 13/2023, art. 4-bis c. 2; Circolare RGS-DFP n. 1 del 3 gennaio 2024). Verificate se la struttura paga fatture e, in tal caso, aumentate il peso.",
  "mandatory-payment-times.low-both":
    "{count:L'obiettivo|I # obiettivi} sui tempi di pagamento {whose} {count:pesa|pesano} {weight}: {share}% del totale di {total}, e {weight} su 100. Per la retribuzione di risultato la legge chiede almeno il 30% a chi paga fatture commerciali (D.L. 13/2023, art. 4-bis c. 2; Circolare RGS-DFP n. 1 del 3 gennaio 2024). Verificate se la struttura paga fatture e su quale totale conta il vostro sistema di valutazione.",
  "mandatory-payment-times.missing":
    "Nessun obiettivo {whose} riguarda i tempi di pagamento. La legge ne chiede uno, con un peso di almeno il 30%, ai dirigenti responsabili del pagamento delle fatture commerciali e ai vertici delle loro strutture (D.L. 13/2023, art. 4-bis c. 2). Verificate se la struttura paga fatture: se non ne paga, il rilievo si può escludere con una deroga.",
  "mandatory-payment-times.missing-unsure":
    "Nessun obiettivo {whose} riguarda i tempi di pagamento. Serve solo se questa struttura paga fatture commerciali o dirige chi le paga, il che per un incarico come questo non è detto (D.L. 13/2023, art. 4-bis c. 2). Verificate: se non ne paga, il rilievo si può escludere con una deroga.",
  "mandatory-payment-times.none":
    "Nessuna delle {count} strutture del piano ha un obiettivo sui tempi di pagamento. La legge ne chiede uno, con un peso di almeno il 30%, ai dirigenti responsabili del pagamento delle fatture commerciali e ai vertici delle loro strutture (D.L. 13/2023, art. 4-bis c. 2). Verificate se è in un altro documento del piano.",
  "mandatory-anticorruption.both":
    "Nel piano non c'è nessun obiettivo sulla prevenzione della corruzione né sulla trasparenza. La legge li chiede all'ente (L. 190/2012, art. 1 c. 8; D.Lgs. 33/2013, art. 10 c. 3): aggiungetene uno, anche trasversale, oppure verificate se è in un altro documento del piano.",
  "mandatory-anticorruption.corruption":
    "Nel piano non c'è nessun obiettivo sulla prevenzione della corruzione. La legge lo chiede all'ente (L. 190/2012, art. 1 c. 8): aggiungetelo, anche trasversale, oppure verificate se è in un altro documento del piano.",
  "mandatory-anticorruption.transparency":
    "Nel piano non c'è nessun obiettivo sulla trasparenza. La legge lo chiede all'ente (D.Lgs. 33/2013, art. 10 c. 3): aggiungetelo, anche trasversale, oppure verificate se è in un altro documento del piano.",
  "mandatory-training.missing":
    "Nessun obiettivo {whose} riguarda la formazione del personale. Dal 2025 ogni dirigente ne ha uno, di almeno 40 ore all'anno per dipendente (Direttiva del Ministro per la pubblica amministrazione del 14 gennaio 2025): aggiungetelo, anche trasversale.",
  "mandatory-training.none":
    "Nessuna delle {count} strutture del piano ha un obiettivo sulla formazione del personale. Dal 2025 ogni dirigente ne ha uno, di almeno 40 ore all'anno per dipendente (Direttiva del Ministro per la pubblica amministrazione del 14 gennaio 2025): aggiungetelo, anche trasversale.",
  "mandatory-training.hours":
    "L'obiettivo di formazione {whose} prevede {hours} ore all'anno ({cell}): la direttiva del Ministro per la pubblica amministrazione del 14 gennaio 2025 ne chiede almeno 40 per dipendente. Portatele a 40.",
} as const;
