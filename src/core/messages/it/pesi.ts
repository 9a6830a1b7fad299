/** The command `piao pesi`. */
export const pesi = {
  "pesi.summary": "calcola i pesi dai livelli degli obiettivi, e li confronta con quelli scritti",
  "pesi.help":
    "Uso: piao pesi FILE [opzioni]\n\nCalcola i pesi dai livelli degli obiettivi (per esempio livello strategico, complessità, tipo) secondo le tabelle dell'ente, che stanno nelle\nimpostazioni alla chiave «weighting», e li mette accanto a quelli scritti nel piano: livelli, punti, quota esatta, peso arrotondato.\nVale anche per una tabella in cui i pesi sono ancora tutti da scrivere. Il file di partenza non viene toccato.\n\nOpzioni\n  --scrivi QUALI      scrive i pesi calcolati in una copia: vuoti (solo dove mancano) oppure tutti\n  -o, --uscita FILE   la copia (se manca: «piano - pesi.xlsx» accanto al piano)\n  --sovrascrivi       sostituisce la copia, se esiste già\n  --foglio NOME       solo il foglio con questo nome (si può ripetere)\n  --impostazioni FILE impostazioni del Comune (se manca: piao.config.json accanto al piano)\n  --lingua it|en      lingua (se manca, quella delle impostazioni)\n  --json              un documento JSON\n\nCodice di uscita: 0 i pesi sono quelli calcolati, 1 qualcuno manca o è diverso, o non si può calcolare, 2 un file o un'opzione non utilizzabile.\n\nEsempi\n  piao pesi piano-2025.xlsx\n  piao pesi piano-2025.xlsx --scrivi vuoti -o piano-con-pesi.xlsx",
  "pesi.no-file": "manca il file del piano.",
  "pesi.one-file": "si calcolano i pesi di un piano alla volta: «{file}» è di troppo.",
  "pesi.only-with-write": "-o e --sovrascrivi valgono solo insieme a --scrivi.",
  "pesi.bad-write": "--scrivi vuole «vuoti» oppure «tutti»; qui c'è «{value}».",
  "pesi.no-tables":
    "le impostazioni non dicono come si calcolano i pesi: servono le colonne dei livelli e quanto vale ogni parola, alla chiave «weighting» (docs/pesi-calcolati.md).",
  "pesi.no-levels": "nessuna tabella ha tutte le colonne di livelli che le impostazioni indicano: {headings}.",
  "pesi.level":
    "Il livello «{text}» in {cell} non è tra quelli previsti per «{heading}» ({words}): i pesi dell'elenco non si possono calcolare.",
  "pesi.no-level": "Manca il livello di «{heading}» in {cell}: i pesi dell'elenco non si possono calcolare.",
  "pesi.step": "Il totale {total} non è un multiplo del passo {step}: i pesi non si possono calcolare.",
  "pesi.brought-list": "I punti sono riportati a {total}, quanto deve fare l'elenco, a passi di {step}, con i resti più alti.",
  "pesi.brought-setting": "I punti sono riportati a {total}, come dicono le impostazioni, a passi di {step}, con i resti più alti.",
  "pesi.brought-nothing":
    "I punti sono riportati a {total}, perché niente dice quanto deve fare l'elenco, a passi di {step}, con i resti più alti.",
  "pesi.headings": "Obiettivo|Punti|Quota esatta|Peso|Nel piano",
  "pesi.written": "{count:Scritta una cella|Scritte # celle} in {file}; il resto del file è identico.",
  "pesi.nothing": "Non c'è nessun peso da scrivere: la copia non è stata fatta.",
  "pesi.refused": "La copia non è stata scritta, perché {reason}.",
} as const;
