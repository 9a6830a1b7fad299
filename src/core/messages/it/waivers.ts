/** Waivers ("deroghe"): findings accepted on purpose, and the file that keeps them. */
export const waivers = {
  "waivers.expired":
    "La deroga di {author} del {date} su {range} del foglio «{sheet}» è scaduta: le celle o il rilievo sono cambiati da allora. Se va ancora accettato, scrivetene una nuova.",
  "waivers.unused":
    "La deroga di {author} del {date} su {range} del foglio «{sheet}» non serve più: quel rilievo non c'è. Potete toglierla.",
  "waivers.bad": "la chiave «{key}» manca o non va bene: serve {wanted}.",
  "waivers.bad-file": 'non contiene deroghe: serve un oggetto come { "version": 2, "waivers": [] }.',
  "waivers.wanted.version": "il numero 1 o 2",
  "waivers.wanted.waivers": "un elenco di deroghe",
  "waivers.wanted.id": "l'identificativo del rilievo che il programma ha scritto",
  "waivers.wanted.rule": "il nome di un controllo, per esempio weights-total",
  "waivers.wanted.sheet": "il nome del foglio",
  "waivers.wanted.range": "l'intervallo del rilievo, per esempio E4:E10",
  "waivers.wanted.reason": "il motivo: senza, una deroga non vale",
  "waivers.wanted.author": "il nome di chi accetta il rilievo",
  "waivers.wanted.date": "una data come 2025-03-31",
  "waivers.wanted.fingerprint": "l'impronta delle celle che il programma ha scritto (16 cifre esadecimali)",
  "waivers.wanted.file": "il nome del file del piano",
  "waivers.newer": "le deroghe sono della versione {version}, più recente di questo programma: si possono leggere, non modificare.",
  "waivers.in-file": "File delle deroghe «{file}»: {problem}",
  "waivers.cli.summary": "accetta un rilievo di proposito, con il motivo (deroga)",
  "waivers.cli.help":
    'Uso: piao deroga FILE --rilievo NOME --motivo TESTO --autore NOME [opzioni]\n\nAccetta un rilievo di proposito. La deroga vale finché non cambiano le celle di cui il rilievo parla: piao verifica elenca il rilievo\na parte e non lo conta tra gli errori.\n\nOpzioni\n  --rilievo NOME       il controllo (i nomi sono quelli di piao regole)\n  --foglio NOME        il foglio del rilievo, se ce n\'è più di uno\n  --celle E4:E10       le celle del rilievo, se ce n\'è più di uno\n  --motivo TESTO       perché il rilievo si accetta (obbligatorio)\n  --autore NOME        chi lo accetta (obbligatorio)\n  --data AAAA-MM-GG    il giorno; oggi, se manca\n  --deroghe FILE       il file delle deroghe; se manca, piao.deroghe.json accanto al piano\n  --impostazioni FILE  le impostazioni con cui si verifica\n  --lingua it|en       lingua dei messaggi\n\nEsempio\n  piao deroga piano-2025.xlsx --rilievo weights-total --foglio "Area 1" --motivo "Il quinto obiettivo si aggiunge a luglio" --autore "M. Rossi"',
  "waivers.cli.one-plan": "serve un piano, e uno solo: piao deroga FILE --rilievo NOME --motivo TESTO --autore NOME",
  "waivers.cli.no-rilievo": "manca --rilievo: il nome del controllo, come in piao regole.",
  "waivers.cli.no-motivo": "manca --motivo: senza un motivo una deroga non vale.",
  "waivers.cli.no-autore": "manca --autore: il nome di chi accetta il rilievo.",
  "waivers.cli.no-finding": "il controllo {rule} non trova niente in questo piano: non c'è nulla da accettare.",
  "waivers.cli.not-there": "il controllo {rule} non trova niente lì, ma in {list}.",
  "waivers.cli.many": "il controllo {rule} trova più di un rilievo: indicate quale con --foglio e --celle. Sono {list}.",
  "waivers.cli.newer": "le deroghe in «{file}» sono di una versione più recente del programma: si possono leggere, non modificare.",
  "waivers.cli.done": "Deroga scritta in {file}, per {range} del foglio «{sheet}»: {message}",
} as const;
