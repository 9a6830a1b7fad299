/** The command `piao leggi`. */
export const leggi = {
  "leggi.summary": "mostra come viene letto un piano: colonne, righe, elenchi",
  "leggi.help":
    "Uso: piao leggi FILE… [opzioni]\n\nMostra, foglio per foglio, come viene letto il piano: per che cosa è stata presa ogni colonna, che cos'è ogni riga (obiettivo, parte,\ntitolo, totale, lasciata fuori e perché), quali elenchi ci sono con la somma e il totale atteso, e quali altre letture sono state\nconsiderate. Non cambia nulla.\n\nOpzioni\n  --foglio NOME   solo il foglio con questo nome (si può ripetere)\n  --impostazioni FILE  impostazioni di questo Comune; se manca, piao.config.json accanto al file\n  --lingua it|en  lingua (se manca, quella delle impostazioni)\n  --json          un documento JSON\n\nCodice di uscita: 0 letto tutto ciò che sembra un piano, 2 un file o un'opzione non utilizzabile, 3 un foglio che sembra un piano\nnon si è potuto leggere, o si legge in due modi.\n\nEsempi\n  piao leggi piano-2025.xlsx\n  piao leggi piano-2025.xlsx --foglio \"Area 1\"",
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
