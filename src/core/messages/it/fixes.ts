/** Titles of fixes: what will be done, with its arithmetic; why a workbook is left alone (`patch.`). */
export const fixes = {
  "fix.numbers": "Converti in {count:numero una cella|numeri # celle} ({cells})",
  "fix.total-sum": "Scrivi in {cell} la somma automatica di {cells}, che fa {sum}",
  "fix.scale": "Ripartisci in proporzione, a passi di {step}, per fare {expected}: {changes}",
  "fix.difference": "Metti tutta la differenza sull'{objective}, il più pesante: da {from} a {to}, per fare {expected}",
  "fix.missing": "Scrivi {weight} in {cell} ({objective}), quanto manca al totale: {sum} + {weight} = {expected}",
  "fix.repeated": "Lascia il peso solo in {cell} e svuota {cells}",
  "fix.change": "{name}: {from} → {to}",
  "fix.and": "{one}; {all}",
  "fix.more": "e {count:un altro|altri #}",
  "fix.none": "nessun cambiamento",
  "fix.number-of": "n. {number}",
  "fix.cell-of": "{cell}",

  "patch.signed": "la cartella di lavoro ha una firma digitale, che una modifica annullerebbe",
  "patch.package": "il file è fatto in un modo che non si può modificare a pezzi senza rischi",
  "patch.encoding": "una parte del file è scritta in un modo che non si può modificare senza rischi",
  "patch.protected": "il foglio «{sheet}» è protetto",
  "patch.special":
    "la cella {cell} del foglio «{sheet}» contiene più di un valore: una formula in comune con altre celle, una matrice o un testo con formati propri",
  "patch.rich": "la cella {cell} del foglio «{sheet}» contiene un testo con parole formattate, che andrebbero perse",
  "patch.table": "la cella {cell} del foglio «{sheet}» è nell'intestazione o nei totali di una tabella di Excel",
  "patch.too-many-sums": "il file ha somme su così tante celle che la copia non si può controllare in tempi ragionevoli",
  "patch.not-found": "la cella {cell} del foglio «{sheet}» non si trova nel file",
  "patch.changed": "la cella {cell} del foglio «{sheet}» non contiene più ciò che è stato letto",
  "patch.failed": "la copia non è uscita identica all'originale nel foglio «{sheet}», perciò non è stata scritta",

  "correct.done":
    "Copia corretta: {output} ({count:una cella cambiata|# celle cambiate}{results}{recalculates}; il resto del file è identico).",
  "correct.results": ", {count:aggiornato il risultato di una somma|aggiornati i risultati di # somme} che ne dipendono",
  "correct.recalculates": "; aggiunta la richiesta che Excel ricalcoli le formule all'apertura",
  "correct.fix": "· Foglio «{sheet}»: {title}",
  "correct.nothing": "Nessuna correzione certa da fare: la copia non è stata scritta.",
  "correct.choices": "Da scegliere e da fare a mano (una riga per ogni possibilità):",
  "correct.choice": "· Foglio «{sheet}», {range}: {title}",
  "correct.refused": "La copia corretta non è stata scritta, perché {reason}.",
  "correct.same-file":
    "La copia corretta non è stata scritta: «{output}» è il piano stesso, che non va sovrascritto. Indicate un altro nome con -o.",
  "correct.exists":
    "La copia corretta non è stata scritta: «{output}» esiste già. Indicate un altro nome con -o, oppure aggiungete --sovrascrivi.",
  "correct.unsaved": "La copia corretta «{output}» non è stata scritta: {reason}",
  "correct.by-hand": "Le correzioni da fare a mano:",
  "correct.step": "· Foglio «{sheet}», {cell}: {before} diventa {after}",
  "correct.one-output":
    "con -o si può correggere un solo file: toglietela, e ogni copia si chiamerà come il suo piano con -corretto in fondo.",
  "correct.only-with": "l'opzione «{option}» vale solo insieme a --correggi.",
  "rules.cli.regole.summary": "elenca i controlli: nome, gravità, che cosa guardano",
  "rules.cli.regole.help":
    "Uso: piao regole [--lingua it|en]\n\nElenca i controlli che piao verifica fa, con il nome che serve nelle impostazioni, nelle deroghe e per piao spiega.",
  "rules.cli.spiega.summary": "spiega un controllo: quando scatta, un esempio, perché, come spegnerlo",
  "rules.cli.spiega.help":
    "Uso: piao spiega NOME…\n\nStampa la pagina di un controllo: quando scatta e quando no, un esempio sbagliato e uno giusto, perché e con quale fonte,\ncome cambiarlo o spegnerlo. I nomi sono quelli di piao regole.\n\nEsempio: piao spiega weights-total",
  "rules.cli.error": "errore",
  "rules.cli.warning": "avviso",
  "rules.cli.info": "nota",
  "rules.cli.more": "La gravità si cambia, e un controllo si spegne, nelle impostazioni. Per sapere di più: piao spiega NOME",
  "rules.cli.no-words": "«{word}» non serve: piao regole elenca tutti i controlli. Per uno solo: piao spiega {word}",
  "rules.cli.no-name": "manca il nome del controllo. I nomi sono quelli di piao regole.",
  "rules.cli.unknown": "il controllo «{name}» non esiste. I nomi sono quelli di piao regole.",
  "rules.cli.unknown-near": "il controllo «{name}» non esiste: forse {near}?",
} as const;
