/** What stands around a plan and is none of it. */
export const PLAN_TITLES = [
  "Piano della performance {y}",
  "PIAO {y}/{n} - Sottosezione Performance",
  "Piano dettagliato degli obiettivi - Anno {y}",
  "Scheda di assegnazione obiettivi esercizio {y}",
  "P.E.G. {y} - Allegato tecnico",
];
export const PROTOCOLS = ["Prot. gen. n. 3307 del 14/02/{y}", "Deliberazione di Giunta n. 41 del 28/01/{y}", "Rev. 2 del 15/03/{y}", "Fasc. 2.4/{y}"]; // prettier-ignore
export const NOTES = [
  "Nota: il peso è proposto dal responsabile e validato dal Nucleo di valutazione.",
  "N.B. i target sono stati aggiornati nella seduta del 12/02/{y}.",
  "(*) obiettivo di nuova istituzione",
  "* dati provvisori al 31/01/{y}",
  "Gli obiettivi potranno essere rimodulati entro il 31/07/{y}.",
  "Avvertenza: ogni modifica va comunicata al Segretario.",
];
export const LEGENDS: readonly (readonly [string, string])[] = [
  ["S", "strategico"],
  ["O", "ordinario"],
  ["PNRR", "finanziato dal Piano nazionale"],
  ["NV", "Nucleo di valutazione"],
];
export const SIGNATURES = [
  ["Il Responsabile del servizio", "(firma digitale)"],
  ["Letto e sottoscritto", "Il Dirigente"],
  ["Il Segretario comunale", "dott.ssa R. Valli"],
] as const;
export const INSTRUCTIONS = [
  "Come compilare la scheda",
  "Inserire un obiettivo per riga, senza unire altre celle.",
  "I pesi vanno concordati con il Segretario.",
  "Restituire il file entro il 31 gennaio {y}.",
] as const;
export const MONTHS = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];
export const GROUP_HEADINGS = { first: ["Obiettivo", "Anagrafica", "Programma"], last: ["Misurazione", "Risultati", "Verifica"] } as const;
/** Columns that say nothing of weights, to be put in between. */
export const FOREIGN = [
  { heading: "Ore previste", values: [120, 45, 300, 80, 16, 210] },
  { heading: "Note del NdV", values: ["visto", "da chiarire", "ok", "rivedere il target"] },
  { heading: "Stanziamento €", values: [15000, 2300, 48000, 700, 9900] },
  { heading: "Delegato", values: ["Ass. Bruni", "Sindaco", "Ass. Cocchi"] },
];
