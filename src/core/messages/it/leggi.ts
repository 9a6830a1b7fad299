/** The command `piao leggi`. */
export const leggi = {
  "leggi.summary": "mostra come viene letto un piano: colonne, righe, elenchi",
  "leggi.help":
    "Uso: piao leggi FILE… [opzioni]\n\nMostra, foglio per foglio, come viene letto il piano: per che cosa è stata presa ogni colonna, che cos'è ogni riga (obiettivo, parte,\ntitolo, totale, lasciata fuori e perché), quali elenchi ci sono con la somma e il totale atteso, e quali altre letture sono state\nconsiderate. Non cambia nulla.\n\nOpzioni\n  --foglio NOME   solo il foglio con questo nome (si può ripetere)\n  --impostazioni FILE  impostazioni di questo Comune; se manca, piao.config.json accanto al file\n  --lingua it|en  lingua (se manca, quella delle impostazioni)\n  --json          un documento JSON\n  --esporta       scrive una descrizione delle tabelle, da cui cominciare: va in piao.config.json (chiave layouts)\n  -o FILE         la descrizione va in questo file nuovo, invece che sullo standard output\n  --sovrascrivi   può prendere il posto di un file che esiste già\n\nCodice di uscita: 0 letto tutto ciò che sembra un piano, 2 un file o un'opzione non utilizzabile, 3 un foglio che sembra un piano\nnon si è potuto leggere, o si legge in due modi.\n\nEsempi\n  piao leggi piano-2025.xlsx\n  piao leggi piano-2025.xlsx --foglio \"Area 1\"\n  piao leggi piano-2025.xlsx --esporta -o piao.config.json",
  "leggi.export-only": "-o e --sovrascrivi valgono solo insieme a --esporta.",
  "leggi.export-alone": "scegliete: --json oppure --esporta.",
  "leggi.export-form": "il foglio «{sheet}» non è una tabella: le descrizioni valgono per le tabelle.",
  "leggi.export-matrix":
    "il foglio «{sheet}» non si può descrivere: ha una colonna di pesi per ogni struttura, o intestazioni che non si distinguono.",
  "leggi.export-likely":
    "il foglio «{sheet}» non è stato letto: la sua descrizione, con i pesi nella colonna «{weight}», è solo un inizio. Controllatela e correggetela.",
  "leggi.export-nothing": "il foglio «{sheet}» non è stato letto, e non vi si trova una riga di intestazioni da cui cominciare.",
  "leggi.doubtful": "Un'altra lettura è altrettanto buona: i totali non sono giudicati.",
  "leggi.headings": "Colonne (intestazioni in {cells})",
  "leggi.fields": "Dove sta ciò che si dice del primo obiettivo",
  "leggi.rows": "Righe",
  "leggi.lists": "Elenchi",
  "leggi.considered": "Altre letture considerate, che spiegano meno",
  "leggi.list": "{number}  {name}: {objectives:un obiettivo|# obiettivi}, pesi in {weights}, somma {sum}, attesa {expected} ({why})",
  "leggi.list-unknown": "{number}  {name}: {objectives:un obiettivo|# obiettivi}, pesi in {weights}, somma {sum} ({why})",
  "leggi.list-parts": "{parts:una parte|# parti} (fasi, azioni, indicatori)",
  "leggi.list-block": "vale per tutte le strutture",
} as const;
