/** Headings that no list of synonyms holds: what a column may be called is told by the words in it, a weaker evidence than a synonym. */
import type { ColumnRole } from "./headings";

/** Words of shares in general: of the objectives' whole where nothing else is named ("Quota del capitale"). */
const SHARE = "incidenz[ae]|rilevanz[ae]|rilievo|importanz[ae]|valenz[ae]|quot[ae]|contribut[oi]|priorita";
const OUTRIGHT_WORDS = [
  "pes|pes[oi]|pesatur[ae]|pond|ponder\\w*|punt[oi]|punteggi\\w*|pt|pti|coefficient[ei]",
  "percentual[ei] (?:attribuit|assegnat|ponderal)\\w*|fattor[ei] (?:di )?ponder\\w*|valor[ei] ponder\\w*|val pond\\w*|grado di importanza",
  // A single letter says it where it states a total: "P. (tot. 40)".
  "^pp? (?:tot|totale|somma|max|massimo)",
].join("|");
const WEIGHT_WORDS = `${OUTRIGHT_WORDS}|(?:${SHARE})(?! (?:d[ei]|del|della|delle|dei|degli|dell|a|al|alla)\\b(?! obiettiv))`;
const OUTRIGHT = new RegExp(`\\b(?:${OUTRIGHT_WORDS})\\b`);
const WEIGHT = new RegExp(`\\b(?:${WEIGHT_WORDS})\\b`);
const WEIGHT_OR_SHARE = new RegExp(`\\b(?:${WEIGHT_WORDS}|${SHARE})\\b|^pp?$`);
/** Words beside "peso" that speak of goods, not of plans. */
export const GOODS =
  /\b(?:kg|kn|kilogrammi|chilogrammi|chili|grammi|gr|tonnellate|quintali|lordo|netto|tara|pacco|pacchi|collo|colli|corporeo|mezzo|veicolo)\b/;
/** With a weight's word: the weight of a part. */
const PART =
  /\b(?:fas[ei]|azion[ei]|attivit\w*|indicator[ei]|kpi|sub|sotto ?obiettiv\w*|step|misur[ae]|intervent[oi]|intermedi[oa]|sottofas[ei]|ind|parzial[ei]|intern[oi]|int|tapp[ae])\b/;
/** Words beside "punti" and "peso" that are no weight: results, strong points, last year's score, shares of money. */
const NO_WEIGHT =
  /\b(?:tassabile|capitale|interessi|importo|euro|patente|ue|ottenut\w*|conseguit\w*|raggiunt\w*|realizzat\w*|final[ei]|forza|debolezza|attenzione|vista|vendita|ritrovo|luce|totalizzat\w*|autovalut\w*)\b/;

/** Tried in this order; the first that fits counts. */
const LIKELY: readonly (readonly [ColumnRole, RegExp])[] = [
  ["achievement", /\b(?:raggiungiment\w*|consuntiv\w*|rendicont\w*|esito|avanzament\w*|conseguit\w*|ottenut\w*)\b/],
  ["start", /\b(?:inizio|avvio|decorrenza)\b/],
  ["deadline", /\b(?:scadenz[ae]|termin[ei]|entro|tempi|tempistic\w*|data|conclusion[ei]|cronoprogramma|durata|quando)\b/],
  ["target", /\b(?:target|attes[oaie]|traguardo|standard|livello \w+|soglia|valore obiettivo|valore target)\b/],
  ["indicator", /\b(?:indicator[ei]|misur[ae]|metric\w*|kpi|parametr[oi]|misurazion[ei]|verifica)\b|^ind$/],
  [
    "number",
    /^(?:n|nr|num|numero|cod|codice|prog|progr|progressivo|id|rif|sigla)\b(?! (?:addett|dipendent|risors|unita|or[ae]\b|giorn|person|pratich|atti\b)).{0,20}$/,
  ],
  [
    "unit",
    /\b(?:settor[ei]|are[ae]|servizi[oi]?|uffici[oi]?|direzion[ei]|struttur[ae]|ripartizion[ei]|centro (?:di )?(?:resp|responsabilita|costo)|cdr|u ?o|unita (?:organizzativ\w+|di progetto)|posizion[ei] organizzativ\w+|macroare[ae]|articolazion[ei]|dipartiment[oi]|dirigent[ei]|titolar[ei]|responsabil[ei] (?:p ?o|e ?q|titolar\w+|d(?:i|el|ell) (?:settore|area|servizio|direzione|struttura))|reparto|comparto)\b|^assegnat[oaie] (?:a|al|alla)$/,
  ],
  ["phase", /\b(?:fas[ei]|azion[ei]|attivit\w*|step|tapp[ae]|intervent[oi]|sotto ?obiettiv\w*)\b/],
  ["title", /\b(?:obiettiv[oi]|impegn[oi] programmatic[oi]|finalita|progett[oi]|oggetto|contenuto|descrizione)\b/],
];

/** Whether the words around a weight's say that it is a part's: "Peso ind.", "Incidenza fase". */
export function weighsParts(heading: string): boolean {
  return PART.test(heading) && !/\bobiettiv/.test(heading);
}

/** Whether the words, as `normalize` gives them, could be of a weight or of a share of something: enough to suspect, not to read. */
export function speaksOfWeight(words: string): boolean {
  return WEIGHT_OR_SHARE.test(words) && !NO_WEIGHT.test(words) && !GOODS.test(words);
}

/** Whether nothing but a word of a share says that they are a weight's: "Priorità" beside "Peso" is a mark out of which it is made. */
export function sharesOnly(words: string): boolean {
  return WEIGHT.test(words) && !OUTRIGHT.test(words);
}

/** A heading of more words is a sentence, in which words of weight come by the way. */
const MOST_WORDS = 6;

/**
 * The role that the words of a heading speak for, or null.
 * @param heading the heading as `normalize` gives it, years and numbers taken out
 */
export function likelyRole(heading: string): ColumnRole | null {
  if (heading === "" || heading.split(" ").length > MOST_WORDS) return null;
  if (WEIGHT.test(heading)) {
    if (NO_WEIGHT.test(heading)) return null;
    return weighsParts(heading) ? "phaseWeight" : "weight";
  }
  return LIKELY.find(([, words]) => words.test(heading))?.[0] ?? null;
}
