/** Headings by role, as offices write them. {y} is the plan's year, {p} the year before. */

/** Headings of weights that say they are percentages, and others. */
export const WEIGHT_HEADINGS = {
  percent: ["Peso %", "Incidenza %", "% di incidenza", "Peso in percentuale", "Valenza %", "Ponderaz. %", "Quota percentuale", "% pond.", "Peso\n(%)", "PERC. PESO"], // prettier-ignore
  plain: [
    "Peso",
    "Pesi",
    "Peso ob.vo",
    "Valenza",
    "Rilevanza",
    "Grado di importanza",
    "Punteggio attribuibile",
    "Val. pond.",
    "Pt.",
    "P.",
    "Punti",
    "Punteggio max",
    "Peso assegnato {y}",
    "Peso specifico",
    "Pond.ne",
    "Valore del peso",
    "Peso\nobiettivo",
    "PESO",
    "Rilievo strategico",
    "Importanza",
    "Pesatura dell'obiettivo",
    "Max punti",
    "Fattore peso",
  ],
} as const;

export const HEADINGS = {
  number: ["N.", "Nr", "N°", "Num. ob.", "Progr.", "Cod.", "Codice ob.", "ID", "#", "Ob. n."],
  objective: [
    "Obiettivo",
    "Obiettivi assegnati",
    "Descrizione dell'obiettivo",
    "Obiettivo di struttura",
    "OBIETTIVO OPERATIVO",
    "Obiettivi {y}",
    "Titolo dell'obiettivo",
    "Obiettivo gestionale {y}",
    "Enunciazione obiettivo",
    "Attivita'/Progetto",
    "Linea di azione",
    "Impegno programmatico",
  ],
  purpose: ["Finalita'", "Motivazione della scelta", "Descrizione estesa", "Contenuti", "Stato dell'arte"],
  indicator: [
    "Indicatore",
    "Indicatori di risultato",
    "Ind.",
    "Parametro",
    "KPI",
    "Come si misura",
    "Elemento di verifica",
    "Unita' di misura",
  ],
  target: ["Target", "Target {y}", "Valore atteso", "Risultato al 31/12/{y}", "Livello da raggiungere", "Esito atteso", "Standard"],
  deadline: ["Scadenza", "Termine", "Entro", "Data limite", "Tempi", "Fine prevista"],
  person: ["Referente", "Assegnatario", "Personale coinvolto", "Istruttore", "Resp. proc."],
  budget: ["Risorse (€)", "Budget assegnato", "Spesa prevista", "Cap. PEG"],
  hours: ["Ore stimate", "Giornate uomo", "N. addetti"],
  remarks: ["Note", "Annotazioni", "Eventuali note", "Collegamento DUP"],
  base: ["Valore {p}", "Dato di partenza", "Storico {p}"],
  source: ["Fonte", "Fonte dati", "Origine del dato"],
  unit: ["CdR", "Struttura", "Settore di riferimento", "Direzione", "Servizio competente", "Unità organizzativa", "Area", "Articolazione", "Settore/Ufficio", "Centro di resp.", "Assegnato a"], // prettier-ignore
  office: ["Ufficio", "Sotto-servizio", "Nucleo operativo"],
  level: ["Livello", "Tipo", "Tipologia", "Liv."],
  phase: ["Fase", "Fasi", "Azione", "Azioni previste", "Attivita'", "Sotto-obiettivo", "Tappa"],
  phaseWeight: ["Peso fase", "Peso azione", "% fase", "Peso attività", "Ponderazione delle fasi", "Peso int.", "Peso parziale"],
  indicatorWeight: ["Peso indicatore", "Peso ind.", "% indicatore", "Ponderaz. indicatore", "Peso del KPI"],
  unitTotal: ["Totale pesi struttura", "Tot. struttura", "Somma pesi della struttura"],
} as const;
/** Headings of a column that tells lists apart by who answers for them. */
export const MANAGER_HEADINGS = ["Dirigente responsabile", "Responsabile P.O.", "Titolare E.Q.", "Dirigente"] as const;
export type HeadingRole = keyof typeof HEADINGS;

/** Words of totals, and of checks. */
export const TOTAL_WORDS = [
  "Totale",
  "TOTALE",
  "TOT.",
  "Parziale",
  "Sommano",
  "Controllo somma pesi",
  "Somma dei punti",
  "Totale performance operativa",
  "Totale pesatura",
  "Complessivamente",
  "T O T A L E",
  "Quadratura",
  "Totale peso obiettivi",
  "In totale",
] as const;
export const GRAND_WORDS = ["Totale generale", "TOTALE ENTE", "Totale complessivo dell'ente", "Sommano in tutto"] as const;
export const CHECKS: readonly (readonly [string, string])[] = [
  ["OK", "ERRORE"],
  ["corretto", "DA RIVEDERE"],
  ["quadra", "non quadra"],
  ["VERO", "FALSO"],
  ["somma pesi corretta", "ATTENZIONE: somma pesi errata"],
];

/** Titles of the part that all units share, and of the other. */
export const SHARED_TITLES = [
  "Obiettivi trasversali",
  "OBIETTIVI TRASVERSALI A TUTTI I SERVIZI",
  "Obiettivi comuni di ente",
  "B) Obiettivi trasversali",
  "Parte II - Obiettivi trasversali",
];
export const OWN_TITLES = ["Obiettivi di struttura", "A) Obiettivi specifici del servizio", "Parte I - Obiettivi settoriali", "OBIETTIVI SPECIFICI"]; // prettier-ignore
export const FOR_ALL = ["Tutti i settori", "Tutte le strutture", "Tutti i servizi", "TUTTI", "Intero ente (trasversale)"];
export const SHARED_SHEETS = ["Trasversali", "Obiettivi di ente", "Ob. trasversali", "Comuni a tutti"];
