/** Which years the plan covers, and the rules on dates, words, measures and what the law asks. */
export const law = {
  "years.setting": "Il piano riguarda il {years}, come scelto nelle impostazioni.",
  "years.title": "Il piano riguarda il {years}: lo dice il titolo in {cell} del foglio «{sheet}».",
  "years.file": "Il piano riguarda il {years}: lo dice il nome del file.",
  "years.deadlines": "Il piano riguarda il {years}: lo dice la maggior parte delle scadenze.",

  "rule.date-invalid.day":
    "La data «{text}» in {cells} non esiste: il mese {month} ha {days} giorni. Una scadenza impossibile non si può verificare: scrivere il giorno giusto.",
  "rule.date-invalid.month":
    "La data «{text}» in {cells} non esiste: i mesi vanno da 1 a 12 e non c’è un mese {month}. Scrivere il mese giusto.",

  "rule.date-outside-plan.setting":
    "{count:La scadenza|Le # scadenze} {texts} in {cells} {count:è|sono} fuori dagli anni del piano, {years} secondo le impostazioni. Correggere {count:la scadenza|le scadenze} oppure gli anni del piano nelle impostazioni.",
  "rule.date-outside-plan.title":
    "{count:La scadenza|Le # scadenze} {texts} in {cells} {count:è|sono} fuori dagli anni del piano, {years} secondo il titolo in {cell} del foglio «{sheet}». Spesso è l’anno rimasto dal piano precedente o un errore di battitura: correggere {count:la scadenza|le scadenze}, o il titolo se è quello a essere sbagliato.",
  "rule.date-outside-plan.file":
    "{count:La scadenza|Le # scadenze} {texts} in {cells} {count:è|sono} fuori dagli anni del piano, {years} secondo il nome del file. Spesso è l’anno rimasto dal piano precedente o un errore di battitura: correggere {count:la scadenza|le scadenze}, o indicare gli anni del piano nelle impostazioni.",
  "rule.date-outside-plan.deadlines":
    "{count:La scadenza|Le # scadenze} {texts} in {cells} {count:è lontana|sono lontane} dagli anni {years} di quasi tutte le altre. Controllare che l’anno sia giusto.",

  "rule.date-order": "In {cells} la fine ({end}) viene prima dell’inizio ({start}). Correggere una delle due date.",

  "rule.plan-years.setting":
    "L’intestazione «{text}» in {cell} nomina il {other}, ma il piano riguarda il {years} secondo le impostazioni. Aggiornare l’intestazione.",
  "rule.plan-years.title":
    "L’intestazione «{text}» in {cell} nomina il {other}, ma il piano riguarda il {years} secondo il titolo in {from} del foglio «{sheet}». Se è rimasta dal piano precedente, aggiornarla.",
  "rule.plan-years.file":
    "L’intestazione «{text}» in {cell} nomina il {other}, ma il piano riguarda il {years} secondo il nome del file. Se è rimasta dal piano precedente, aggiornarla.",
  "rule.plan-years.deadlines":
    "L’intestazione «{text}» in {cell} nomina il {other}, ma le scadenze sono del {years}. Se è rimasta dal piano precedente, aggiornarla.",

  "rule.vocabulary":
    "«{from}» in {cells} ({count:una cella|# celle}) somiglia a una parola prevista: si intendeva «{to}»? Una parola scritta male sfugge ai filtri e ai conteggi.",
  "rule.vocabulary.fix": "Scrivere «{to}» in {count:una cella|# celle}",
} as const;
