/** Waivers ("deroghe"): findings accepted on purpose, and the file that keeps them. */
export const waivers = {
  "waivers.expired":
    "La deroga di {author} del {date} su {range} del foglio «{sheet}» è scaduta: le celle sono cambiate da allora. Se il rilievo va ancora accettato, scrivetene una nuova.",
  "waivers.unused": "La deroga di {author} del {date} su {range} del foglio «{sheet}» non serve più: il rilievo non c'è. Potete toglierla.",
} as const;
