/** What a cell of the sheet means: its formula, what a total adds up, its findings. Loaded with the core, not at start. */
export const explain = {
  "explain.hint": "Scegliete una cella del foglio per vedere che cosa significa.",
  "explain.label": "Cella {cell}",
  "explain.adds": "Somma {count:un peso|# pesi}: {terms} = {sum}.",
  "explain.numbers": "Somma {count:un numero|# numeri}: {terms} = {sum}.",
  "explain.none": "Non somma nessun peso.",
  "explain.written": "Numero scritto, senza formula. I pesi dell'elenco fanno {terms} = {sum}.",
  "explain.other": "Non è una somma semplice. I pesi dell'elenco fanno {terms} = {sum}.",
  "explain.says": "La cella dice {value}.",
  "explain.left": "Salta {cells} ({values}).",
  "explain.as-text": "Salta {cells} ({values}): {count:è un numero scritto|sono numeri scritti} come testo.",
  "explain.twice": "Conta due volte {cells} ({values}).",
  "explain.extra": "Somma anche {cells} ({values}), che {count:non è un peso|non sono pesi} dell'elenco.",
  "explain.more-terms": "… ({count} in tutto)",
  "explain.finding": "Rilievo: {text}",
} as const;
