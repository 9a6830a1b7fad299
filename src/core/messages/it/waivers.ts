/** Waivers ("deroghe"): findings accepted on purpose, and the file that keeps them. */
export const waivers = {
  "waivers.expired":
    "La deroga di {author} del {date} su {range} del foglio «{sheet}» è scaduta: le celle o il rilievo sono cambiati da allora. Se va ancora accettato, scrivetene una nuova.",
  "waivers.unused":
    "La deroga di {author} del {date} su {range} del foglio «{sheet}» non serve più: quel rilievo non c'è. Potete toglierla.",
  "waivers.bad": "la chiave «{key}» manca o non va bene: serve {wanted}.",
  "waivers.bad-file": 'non contiene deroghe: serve un oggetto come { "version": 1, "waivers": [] }.',
  "waivers.wanted.version": "il numero 1",
  "waivers.wanted.waivers": "un elenco di deroghe",
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
} as const;
