/** The sentences of the rules on weights, totals and numbering: what, where, how much, why, what to do. */
export const rules = {
  "weights-total.less":
    "I pesi {whose} fanno {sum} invece di {expected}: mancano {difference}. Totale atteso: {why}. Controllate i pesi in {cells}.",
  "weights-total.more":
    "I pesi {whose} fanno {sum} invece di {expected}: sono {difference} di troppo. Totale atteso: {why}. Controllate i pesi in {cells}.",
  "weights-total.near-less":
    "I pesi {whose} fanno {sum}, vicino a 100: se devono fare 100 mancano {difference}. Nel foglio niente dice quanto devono fare: indicate il totale nelle impostazioni, o controllate i pesi in {cells}.",
  "weights-total.near-more":
    "I pesi {whose} fanno {sum}, vicino a 100: se devono fare 100 sono {difference} di troppo. Nel foglio niente dice quanto devono fare: indicate il totale nelle impostazioni, o controllate i pesi in {cells}.",
  "weights-rounding":
    "I pesi {whose} fanno {sum} invece di {expected}: la differenza di {difference} dipende dall'arrotondamento dei singoli pesi. Se il totale deve tornare esatto, ritoccate uno dei pesi in {cells}.",
  "phase-weights-total.less":
    "Le fasi dell'{objective} fanno {sum} invece di {expected}: mancano {difference}. Totale atteso: {why}. Controllate i pesi delle fasi in {cells}.",
  "phase-weights-total.more":
    "Le fasi dell'{objective} fanno {sum} invece di {expected}: sono {difference} di troppo. Totale atteso: {why}. Controllate i pesi delle fasi in {cells}.",
  "declared-total":
    "Il totale in {cell} dice {declared}, ma i pesi sopra di esso fanno {sum}. Correggete il totale, meglio con una formula che sommi {cells}.",
  "declared-total.cumulative":
    "Il totale in {cell} dice {declared}, ma i pesi della sua sezione fanno {section} e quelli dall'inizio dell'elenco {sum}. Correggete il totale, meglio con una formula.",
  "declared-total.stale":
    "Il totale in {cell} mostra {declared}, ma la sua formula somma pesi che fanno {sum}: il risultato salvato non è aggiornato. Ricalcolate il foglio (F9) e salvate.",
  "declared-total.texts":
    "Il totale in {cell} mostra {declared}, ma i pesi fanno {sum}: la formula salta {count:il peso scritto|i pesi scritti} come testo in {texts}. Convertite {count:la cella|le celle} in numero.",
  "total-formula.left":
    "La formula del totale in {cell} non somma {count:il peso|i pesi} in {missing}. Estendete la formula a tutti i pesi: {cells}.",
  "total-formula.twice":
    "La formula del totale in {cell} conta due volte {count:il peso|i pesi} in {missing}. Correggete gli intervalli della formula.",
  "total-formula.extra":
    "La formula del totale in {cell} somma anche {count:il numero|i numeri} in {missing}, che non {count:è un peso|sono pesi} di questo elenco. Correggete gli intervalli della formula.",
  "weight-missing": "L'{objective} non ha peso in {cell}. Scrivete il peso, oppure X se l'obiettivo è un prerequisito senza peso.",
  "weight-missing.nowhere":
    "L'{objective} non ha peso: non si trova nessuna cella con il suo peso. Aggiungetelo, oppure indicate X se è un prerequisito senza peso.",
  "weight-not-numeric": "Il peso dell'{objective} in {cell} non è un numero: «{text}». Scrivete un numero.",
  "weight-not-numeric.level":
    "Il peso dell'{objective} in {cell} è «{text}», che non è tra i livelli {known} ({where}). Scrivete uno di questi, oppure aggiungete il livello con il suo valore.",
  "weight-not-numeric.no-scale":
    "I pesi {whose} sono parole ({words}), e niente dice quanti punti valgono: la loro somma non si può controllare. Scrivete nel foglio una legenda, per esempio «Alto = 50; Medio = 30; Basso = 20», oppure indicate i livelli nelle impostazioni. Celle: {cells}.",
  "levels.legend": "legenda in {cell} del foglio «{sheet}»",
  "levels.settings": "livelli scelti nelle impostazioni",
  "weight-out-of-range.negative": "Il peso dell'{objective} in {cell} è negativo: {weight}. Un peso è maggiore di zero.",
  "weight-out-of-range.zero":
    "Il peso dell'{objective} in {cell} è zero: l'obiettivo non conta nulla. Scrivete il peso, oppure X se è un prerequisito senza peso.",
  "weight-out-of-range.above": "Il peso dell'{objective} in {cell} è {weight}, più del totale di {expected} ({why}). Controllate la cella.",
  "weight-repeated":
    "Il peso {weight} dell'{objective} è ripetuto in {cells}: una somma fatta da Excel lo conta {times} volte. Lasciatelo solo sulla prima riga, oppure unite le celle.",
  "weight-as-text":
    "{count:Un peso è un numero scritto come testo|# pesi sono numeri scritti come testo} ({cells}): la somma di Excel {count:lo|li} salta. Convertite {count:la cella|le celle} in numero.",
  "number-sequence":
    "La numerazione {whose} salta da {from} a {to} in {cell}. Controllate se manca un obiettivo o se il numero è sbagliato.",
  "number-sequence.start":
    "La numerazione {whose} comincia da {to} in {cell}. Controllate se manca un obiettivo o se il numero è sbagliato.",
  "number-sequence.several":
    "La numerazione {whose} ha {count} salti ({cells}): i numeri sono {numbers}. Controllate se mancano obiettivi o se i numeri sono sbagliati.",
  "number-duplicate": "Due obiettivi {whose} hanno il numero {number}: {first} e {cell}. Correggete la numerazione.",
  "unit-label":
    "La scheda dell'{objective} è intestata a «{label}», che è il titolo del foglio «{other}», ma si trova nell'elenco {whose}. Correggete l'intestazione in {cell}, oppure spostate la scheda.",
  "cell-error":
    "{count:Una cella che serve al calcolo contiene|# celle che servono al calcolo contengono} un errore di Excel, {error} ({cells}): il totale dei pesi {whose} non si può controllare. Correggete {count:la cella|le celle}.",
  "cell-error.unknown":
    "Il file non conserva il risultato {count:della formula|delle # formule} in {cells}: il peso non è noto e il totale {whose} non si può controllare. Aprite il file con Excel e salvatelo.",
  "not-read":
    "Questo foglio sembra un piano (obiettivi in {cell}), ma non è stato possibile leggerlo: non si trova nessun peso degli obiettivi. Se i pesi ci sono, aggiungete il titolo «Peso» alla loro colonna, oppure indicate il vostro titolo nelle impostazioni.",
  "not-read.lists":
    "Questo foglio parla di obiettivi e di pesi («{text}» in {cell}), ma non è stato possibile ricavarne un elenco: i suoi pesi non sono stati controllati. Mettete i titoli delle colonne in una sola riga, con «Obiettivo» e «Peso», oppure indicate i vostri titoli nelle impostazioni.",
  "not-read.several":
    "Questo foglio parla di obiettivi e di pesi («{text}» in {cell}), e sembra contenere {lists} elenchi: i numeri fanno {sum} in tutto. Non è stato possibile distinguerli, e i pesi non sono stati controllati. Mettete i titoli delle colonne in una sola riga, con «Obiettivo» e «Peso», oppure indicate i vostri titoli nelle impostazioni.",
  "reading-unclear":
    "Questo foglio si può leggere in due modi: {first}; oppure {second}. Niente nel foglio dice quale sia quello giusto, perciò i suoi totali non sono giudicati. Scrivete il totale sotto ogni elenco, oppure indicate nelle impostazioni quanto devono fare i pesi.",
  "reading-unclear.several":
    "I pesi {whose} fanno {sum}, circa {lists} volte {one}: questo foglio sembra contenere {lists} elenchi, che non è stato possibile distinguere, perciò il totale non è giudicato. Scrivete il nome della struttura sopra ogni elenco, oppure in una colonna a fianco degli obiettivi.",
  "reading.lists": "{count:un elenco|# elenchi} {sums} ({by})",
  "reading.sum": "che fa {sum}",
  "reading.each": "che fanno {sum} ciascuno",
  "reading.first": "che fanno {sum}{rest}",
  "reading.next": ", {sum}{rest}",
  "reading.more": " e altri {count} totali",
  "reading.no-sum": "di cui non si conosce la somma",
  "reading.by-sheet": "tutte le righe insieme",
  "reading.by-titles": "divisi dai titoli tra le righe",
  "reading.by-tables": "uno per tabella",
  "reading.by-numbers": "divisi dove la numerazione ricomincia",
  "reading.by-totals": "divisi dalle righe di totale",
  "reading.by-column": "divisi secondo la colonna «{heading}»",
  "reading.by-some-column": "divisi secondo una colonna senza intestazione",
  "reason.blank": "il foglio è vuoto",
  "reason.no-plan": "non è un piano: non ci sono obiettivi con un peso",
  "reason.continued": "continua l'elenco di una struttura che comincia in un altro foglio",
  "reason.unclear-weights": "sembra un piano, ma non si trovano i pesi degli obiettivi",
  "reason.unclear-lists": "sembra un piano, ma non è stato possibile ricavarne un elenco di obiettivi",
} as const;
