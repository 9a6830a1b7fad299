/** Headings are data: what a column may be called. Compared by `normalize`: without case, accents, line breaks, punctuation and numbers. */
import { normalize } from "../text/normalize";
import { keptFor, remembered, rememberedBy } from "../text/remembered";
import { GOODS, likelyRole, weighsParts } from "./likeness";

/** Headings of a municipality's own, by column role (settings.headings). */
export type HeadingSettings = Readonly<Record<string, readonly string[]>>;

const NONE: HeadingSettings = {};

/** What a column of a plan holds. */
export type ColumnRole =
  | "number"
  | "weight"
  | "phaseWeight"
  | "title"
  | "publicValue"
  | "strategic"
  | "phase"
  | "objectiveCode"
  | "unit"
  | "start"
  | "deadline"
  | "state"
  | "type"
  | "class"
  | "indicator"
  | "target"
  | "achievement";

/** Words that head no column, and that a municipality may have of its own, too: of rows that add, and of what counts for everybody. */
export const OWN_LABELS = ["total", "transversal"] as const;

/** What a municipality may have words of its own for. */
export type OwnRole = ColumnRole | (typeof OWN_LABELS)[number];

/**
 * Synonyms of each role. A heading is of the role if it equals one of them, or begins with one (whole words); the longest wins, so that
 * "peso assegnato" need not be said beside "peso".
 * Words such as "anno 2024" and the number of "PESO MAX 40" are taken out before.
 */
export const HEADINGS: Readonly<Record<ColumnRole, readonly string[]>> = {
  number: words(`
    n, nr, num, numero, n ord, n ob, ob n, num ob, ob, ord, n obiettivo, numero obiettivo, progressivo, prog, id, id obiettivo, cod,
    codice, rif`),
  weight: words(`
    peso, pesi, peso obiettivo, peso dell obiettivo, peso obiettivi, ponderazione, pesatura, punti, punteggio massimo, punteggio max,
    coefficiente, valore ponderale`),
  phaseWeight: words(`
    peso fase, peso fasi, peso della fase, peso azione, peso azioni, peso dell azione, peso attivita, peso dell
    attivita, peso sub obiettivo, peso indicatore, peso dell indicatore, incidenza fase`),
  title: words("obiettivo, obiettivi, titolo, descrizione, denominazione obiettivo, oggetto"),
  publicValue: words(`
    obiettivi di valore pubblico, obiettivo di valore pubblico, valore pubblico, area strategica, linea di
    mandato, linee di mandato`),
  strategic: words("obiettivi strategici, obiettivo strategico, indirizzo strategico, obiettivo dup, obiettivi dup, obiettivo di mandato"),
  phase: words("fase, fasi, azione, azioni, attivita, descrizione fase, descrizione azione, descrizione attivita, sub obiettivo"),
  objectiveCode: words(`
    codice obiettivo, cod obiettivo, cod ob, rif obiettivo, riferimento obiettivo, obiettivo n, obiettivo di
    riferimento`),
  unit: words(`
    struttura, struttura responsabile, settore, area, servizio, ufficio, responsabile, dirigente, centro di
    responsabilita, titolare`),
  start: words("inizio, data inizio, data di inizio, avvio, data avvio, dal"),
  deadline: words(`
    mm aaaa, scadenza, scadenze, termine, termini, data fine, data di fine, fine, tempi, tempistica, entro, data scadenza,
    data prevista, data di conclusione, conclusione, durata, periodo, al`),
  state: words("stato"),
  type: words("output, outcome, tipo indicatore, tipologia"),
  class: words("classe, dimensione, tipologia indicatore"),
  indicator: words("indicatore, indicatori, kpi, unita di misura, parametri di misurazione, modalita di misurazione"),
  target: words(`
    target, valore atteso, valori attesi, risultato atteso, risultati attesi, valore target, risultato da
    raggiungere, livello atteso, baseline target, risultato previsto, risultati previsti, risultato programmato, risultato
    finale atteso, grado di raggiungimento atteso, raggiungimento atteso, avanzamento atteso, esito atteso, esiti attesi`),
  achievement: words(`
    grado di raggiungimento, grado raggiungimento, grado di realizzazione, percentuale di raggiungimento,
    percentuale raggiungimento, raggiungimento, di raggiungimento, realizzata, realizzato, valore realizzato,
    valore raggiunto, consuntivo, avanzamento, esito, percentuale di
    realizzazione, valutazione, stato avanzamento, di realizzazione, raggiunto, risultato, risultati, grado di
    conseguimento, livello di raggiungimento, livello raggiunto, valore ottenuto, percentuale raggiunta,
    percentuale conseguita, rendicontazione`),
};

/** A list of synonyms as an officer would write it: between commas. */
function words(list: string): readonly string[] {
  return list.split(",").map((word) => word.trim().replace(/\s+/g, " "));
}

/** A heading is short; a sentence is not. In characters. */
const LONGEST_HEADING = 120;

/** Each known heading with its role. */
const KNOWN: ReadonlyMap<string, ColumnRole> = rolesByWord(HEADINGS, (word) => word);
/** A municipality's own. */
const ownRoles = keptFor((own: HeadingSettings) => rolesByWord(own, clean));

function rolesByWord(headings: HeadingSettings, keyOf: (word: string) => string): ReadonlyMap<string, ColumnRole> {
  const known = Object.entries(headings).filter((entry): entry is [ColumnRole, readonly string[]] => entry[0] in HEADINGS);
  return new Map(known.flatMap(([role, list]) => list.map((word) => [keyOf(word), role] as const)));
}

const clean = remembered((text) =>
  normalize(text)
    .replace(/\b(?:anno|anni|triennio)\b|\b\d+\b/g, " ")
    .replace(/\s+/g, " ")
    .trim(),
);

/**
 * The role of a heading, or null when it is none. "PESO MAX\n40" → weight, "Obiettivi anno 2024" → title.
 * @param own a municipality's own headings by role (settings)
 */
export function headingRole(text: string, own: HeadingSettings = NONE): ColumnRole | null {
  return roleOfHeading(text, own);
}

const roleOfHeading = rememberedBy((text, own: HeadingSettings): ColumnRole | null => {
  if (text.length === 0 || text.length > LONGEST_HEADING) return null;
  const heading = clean(text);
  if (GOODS.test(heading)) return null;
  for (let end = heading.length; end > 0; end = heading.lastIndexOf(" ", end - 1)) {
    const role = ownRoles(own).get(heading.slice(0, end)) ?? KNOWN.get(heading.slice(0, end));
    if (role === "weight" && end < heading.length && weighsParts(heading.slice(end))) return "phaseWeight";
    if (role !== undefined && (end === heading.length || beginsLike(role, heading.length - end))) return role;
  }
  return null;
});

/**
 * The role of a column's heading: by its synonyms, else by the words in it ("Incidenza %", "Punteggio attribuibile"). Only for headings of
 * tables and labels of cards, whose place says that they are headings.
 */
export function columnRole(text: string, own: HeadingSettings = NONE): ColumnRole | null {
  return roleOfColumn(text, own);
}

const roleOfColumn = rememberedBy((text, own: HeadingSettings): ColumnRole | null => {
  const known = headingRole(text, own);
  if (known !== null || text.length > LONGEST_HEADING) return known;
  if (/^[#№]$/.test(text)) return "number";
  const heading = clean(text);
  // "Realizzazione %": how much was reached, where the sign says so.
  if (heading === "realizzazione" && /%/.test(text)) return "achievement";
  return GOODS.test(heading) ? null : likelyRole(heading);
});

/** A heading may go on a little after its synonym ("Indicatori di risultato e fonte"), single letters may not ("n" … "nome"). */
function beginsLike(role: ColumnRole, rest: number): boolean {
  return role !== "number" && role !== "unit" && rest <= 60;
}
