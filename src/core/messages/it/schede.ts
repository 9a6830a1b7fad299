/** Individual sheets: what whoever hands them out must know, and the command `piao schede`. */
export const schede = {
  "schede.off-row":
    "le quote dell'{objective} di «{unit}» (foglio «{sheet}», {cells}) fanno {sum} e non {expected}: le schede le riportano come sono. Correggetele nel piano e rifate le schede.",
  "schede.off-weight":
    "le parti dell'{objective} di «{unit}» (foglio «{sheet}», {cells}) fanno {sum}, ma il suo peso è {expected}: le schede le riportano come sono. Correggetele nel piano e rifate le schede.",
  "schede.off-column":
    "i pesi di «{person}» in «{unit}» (foglio «{sheet}», {cells}) fanno {sum} e non {expected}: la scheda li riporta come sono. Correggeteli nel piano e rifate le schede.",
  "schede.doubt-both":
    "foglio «{sheet}», {cells}: i numeri sotto {names} fanno 100 sia per riga sia per colonna. Sono presi per quote degli obiettivi (per riga); se invece sono i pesi propri di ogni persona, le schede non valgono.",
  "schede.doubt-parts":
    "foglio «{sheet}», {cells}: sotto {names} ci sono più numeri per lo stesso obiettivo, che non si sa come sommare. Per queste persone non ci sono schede: scrivete una quota sola per obiettivo.",
  "schede.doubt-none":
    "foglio «{sheet}», {cells}: i numeri sotto {names} non fanno 100 né per riga né per colonna, e non si sa che cosa siano. Per queste persone non ci sono schede.",
  "schede.same-head": "«{name}» risponde di {count} strutture ({structures}): c'è una scheda per ciascuna.",
  "schede.same-name":
    "«{name}» compare {count} volte ({structures}): può essere una persona sola o possono essere omonimi, quindi c'è una scheda per ciascuna. Se sono omonimi, distinguete i nomi nel piano.",
  "schede.no-head":
    "il piano non dice chi è responsabile di {count:una struttura|# strutture} ({structures}): sulla scheda c'è la riga per scriverlo. Si può indicare anche nelle impostazioni, alla chiave «seo.heads».",
  "schede.names-other": "i testi degli obiettivi sulla scheda di «{person}» nominano anche {others}: controllate prima di consegnarla.",
  "schede.summary": "scrive la scheda individuale di ogni responsabile, e di ogni dipendente con quote sue",
  "schede.help":
    "Uso: piao schede FILE [opzioni]\n\nScrive la scheda individuale di ogni responsabile di struttura e, se il piano assegna quote alle persone, di ogni dipendente: obiettivi,\nindicatori, target, scadenze, pesi, risultati e punti fin dove si conoscono, componenti della valutazione, firme. Sulla scheda di una\npersona non c'è nulla delle altre. Il file di partenza non viene toccato.\n\nOpzioni\n  -o, --uscita FILE     una cartella di lavoro con una scheda per foglio e un elenco (se manca: «piano - Schede individuali.xlsx»)\n  --in CARTELLA         al suo posto, un file per persona in questa cartella\n  --docx                documenti Word al posto dei fogli di calcolo\n  --spiega              aggiunge a ogni scheda come si arriva al punteggio\n  --persona NOME        solo questa persona o struttura (si può ripetere; basta una parte del nome)\n  --foglio NOME         solo le persone di questo foglio del piano (si può ripetere)\n  --solo QUALI          responsabili oppure dipendenti\n  --anno N              nelle schede con le colonne «Attesa» e «Realizzata»: quale anno (se manca, l'unico con risultati)\n  --sovrascrivi         sostituisce i file da scrivere, se esistono già\n  --impostazioni FILE   impostazioni del Comune: componenti, comportamenti, firme (se manca: piao.config.json accanto al piano)\n  --lingua it|en        lingua di ciò che si legge qui; le schede sono sempre in italiano\n  --json                le schede scritte e ciò che c'è da sapere, come documento JSON\n\nCodice di uscita: 0 scritte, 1 scritte, ma qualche quota non torna o non si è capita, 2 un file o un'opzione non utilizzabile.\n\nEsempi\n  piao schede piano-2025.xlsx\n  piao schede piano-2025.xlsx --in schede --docx\n  piao schede consuntivo-2024.xlsx --anno 2024 --spiega --solo dipendenti",
  "schede.no-file": "manca il file del piano.",
  "schede.one-file": "si fanno le schede di un piano alla volta: «{file}» è di troppo.",
  "schede.two-places": "-o e --in non stanno insieme: o una cartella di lavoro, o un file per persona.",
  "schede.bad-only": "--solo vuole «responsabili» oppure «dipendenti»; qui c'è «{value}».",
  "schede.no-plan": "nessun piano riconosciuto: non ci sono fogli con obiettivi e pesi, e quindi nessuno di cui fare la scheda.",
  "schede.no-employees":
    "il piano non assegna quote o pesi a singole persone: non c'è nessun dipendente di cui fare la scheda. Servono colonne con i nomi accanto ai pesi, oppure i nomi con le percentuali («Rossi 40 %, Bianchi 60 %»).",
  "schede.no-person": "nessuno si chiama «{name}». Nel piano ci sono: {names}.",
  "schede.exists":
    "{files} esiste già e non è stato toccato: niente è stato scritto. Scegliete un'altra destinazione, oppure aggiungete --sovrascrivi.",
  "schede.no-folder": "la cartella {folder} non si può creare ({code}).",
  "schede.written-book": "{count:Scritta una scheda|Scritte # schede} in {file}",
  "schede.written-files": "{count:Scritta una scheda|Scritte # schede} nella cartella {folder}",
  "schede.head": "responsabile",
  "schede.employee": "dipendente",
  "schede.scored": "{shown} su {of}",
  "schede.not-scored": "punteggio non ancora noto",
  "schede.objectives": "{count:un obiettivo|# obiettivi}",
  "schede.pane.title": "Schede individuali",
  "schede.pane.help":
    "Una scheda per ogni responsabile e, se il piano assegna quote alle persone, per ogni dipendente, da scaricare. La cartella di lavoro aperta non cambia.",
  "schede.pane.nobody": "Nel piano non c'è nessuno di cui fare la scheda.",
  "schede.pane.remarks": "Da sapere prima di consegnarle",
  "schede.pane.people": "Di chi",
  "schede.pane.all": "Tutti ({count})",
  "schede.pane.explain": "Con i passaggi del punteggio",
  "schede.pane.preview": "Anteprima di una scheda",
  "schede.pane.whose": "Scheda di",
  "schede.pane.for-office": "Un file con una scheda per foglio e un elenco: per l'ufficio. Da consegnare, una persona alla volta.",
  "schede.pane.for-one": "Un file con la sola scheda di questa persona: si può consegnare.",
  "schede.pane.none": "Scegliete almeno una persona.",
  "schede.pane.word": "{count:Scarica la scheda individuale come Word|Scarica # schede individuali come Word}",
  "schede.pane.download": "{count:Scarica la scheda individuale|Scarica # schede individuali}",
} as const;
