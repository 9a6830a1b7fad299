/** Totals that a sheet states in words: "TOT. 80", "PESO MAX 40", "PESO TOTALE PUNTI 80", "(=100)". */
import type { Exact } from "../exact";
import { normalize } from "./normalize";
import { NUMBER, plainSpaces, readNumber } from "./number";

/** A stated total; percents as 0–100. */
export interface TotalInText {
  readonly value: Exact;
  readonly scale: "percent" | "points" | "plain";
}

const UNIT = String.raw`\s?(?:(?<percent>%)|(?<points>punti|pt\.?|p\.(?:ti)?|p\b))?`;
const AMOUNT = String.raw`(?<!\d[.,]?)(?<number>${NUMBER})(?![.,]*\d)${UNIT}`;
const WEIGHTS = "pesi|peso|pesature|pesatura|ponderazioni|ponderazione|punti|punteggi|punteggio";
/** What may stand between "TOT." and its number: nothing, or words that say what is added. */
const OF_WHAT = String.raw`(?:\s?(?:generale|complessiv[oi]|parziale|%))?`;
const MARK = String.raw`\s?[:=]?\s?\(?=?\s?`;
const END = String.raw`\s?\)?\s?\.?$`;

/** Each form of a stated total; the first that matches counts. */
const FORMS: readonly RegExp[] = [
  // "(=100)", "Totale pesi azioni (=100)", "Pesi (= 100 %)"
  new RegExp(String.raw`\(\s?=\s?${AMOUNT}\s?\)`, "i"),
  // "PESO MAX 40", "Peso massimo: 40 %", "Punteggio massimo 80"
  new RegExp(
    String.raw`\b(?:${WEIGHTS})\s?(?:\(\s?)?(?:max|massim[oi])\.?(?:\s(?:attribuibil[ei]|assegnabil[ei]|conseguibil[ei]))?${MARK}${AMOUNT}`,
    "i",
  ),
  // "Peso (totale 100)", "PESO TOTALE PUNTI 80", "Peso complessivo: 100"
  new RegExp(String.raw`\b(?:${WEIGHTS})\s?(?:\(\s?)?(?:total[ei]|complessiv[oi]|tot\.?)(?:\s(?:${WEIGHTS}))?${MARK}${AMOUNT}`, "i"),
  // "Punteggi fino a 80 P.", "fino a 80 punti"
  new RegExp(String.raw`\b(?:${WEIGHTS})\s(?:fino a|max|su)\s${AMOUNT}`, "i"),
  /\bfino a\s(?<number>\d+(?:[.,]\d+)?)\s?(?:(?<percent>%)|(?<points>punti))(?![\p{L}\d])/iu,
  // "TOT.40", "TOT. 80", "Totale: 100%", "Somma = 100", "TOTALE GENERALE 100"
  new RegExp(String.raw`^(?:sub\s?-?)?(?:tot(?:\.|ale|ali)?|somma)${OF_WHAT}${MARK}${AMOUNT}${END}`, "i"),
  // "TOTALE PESI 100", "TOTALE PUNTEGGI PERFORMANCE ORGANIZZATIVA: 20 PUNTI"
  new RegExp(
    String.raw`^(?:sub\s?-?)?(?:tot\.?(?:ale|ali)?|somma)\s(?:d[ei]i\s)?(?:${WEIGHTS})(?:[^\d:=()]{0,60}?)${MARK}${AMOUNT}${END}`,
    "i",
  ),
  // "Totale fasi: 100%", "Totale Area 80 punti": only with a unit, for "Totale obiettivi 5" is a count
  new RegExp(
    String.raw`^(?:sub\s?-?)?(?:tot\.?(?:ale|ali)?|somma)\s[^\d:=()]{0,60}?${MARK}(?<!\d[.,]?)(?<number>${NUMBER})\s?(?:(?<percent>%)|(?<points>punti|pt\.?))${END}`,
    "i",
  ),
];

/**
 * The total that a text states for weights, or null. A bare year ("TOTALE 2024") and a count ("Totale obiettivi 5") are no totals.
 * A point before three digits marks thousands here ("Totale 1.000" is 1000), other than in single weights.
 */
export function readTotal(text: string): TotalInText | null {
  const plain = plainSpaces(text);
  if (!/\d/.test(plain)) return null;
  for (const form of FORMS) {
    const groups = form.exec(plain)?.groups;
    if (!groups) continue;
    const written = groups["number"] ?? "";
    const value = readNumber(/^\d{1,3}\.\d{3}$/.test(written) ? written.replace(".", "") : written);
    const bare = groups["percent"] === undefined && groups["points"] === undefined;
    if (value === null || value.compare(0) <= 0 || (bare && /^(?:19|20)\d\d$/.test(written))) continue;
    return { value, scale: bare ? scaleOfWords(plain) : groups["percent"] !== undefined ? "percent" : "points" };
  }
  return null;
}

/** "max 80", "(totale 100)", "su 100", "= 40" behind the name of a column of weights. */
const IN_HEADING =
  /(?:\b(?:max|massim[oi]|tot|total[ei]|complessiv[oi]|somma|fino a|su)\b\.?|=)\s?[:=]?\s?(?<number>\d+(?:[.,]\d+)?)\s?(?:(?<percent>%)|(?<points>punti|pt\.?))?(?!\s?\d)/i;

/**
 * The total that the heading of a column of weights states, whatever the column is called: "Contributo (max 70)", "Valore ponderale max 80".
 * A year is none.
 */
export function totalInHeading(text: string): TotalInText | null {
  const stated = readTotal(text);
  if (stated) return stated;
  const groups = IN_HEADING.exec(plainSpaces(text))?.groups;
  const value = readNumber(groups?.["number"] ?? "");
  if (!groups || value === null || value.compare(0) <= 0 || /^20\d\d$/.test(groups["number"] ?? "")) return null;
  return { value, scale: groups["percent"] !== undefined ? "percent" : groups["points"] !== undefined ? "points" : scaleOfWords(text) };
}

/** "PESO TOTALE PUNTI 80" counts points, "Totale % 100" percents, even though the number bears no unit. */
function scaleOfWords(text: string): TotalInText["scale"] {
  if (/\bpunt(?:i|eggi|eggio)\b/i.test(text)) return "points";
  return /%/.test(text) ? "percent" : "plain";
}

/** Words that may follow "totale" in a total's label; any other makes it a sentence about something else. */
const LABEL_WORDS = new Set(
  (
    "dei degli delle del della di dell per a e i il lo la le gli generale complessivo complessivi parziale pesi peso pesatura pesature ponderazione " +
    "ponderazioni punti punteggi punteggio percentuale perc max massimo azioni azione fasi fase attivita obiettivi obiettivo performance organizzativa " +
    "individuale individuali trasversali trasversale operativi operativa strategici strategica gestionali gestionale specifici specifica sezione area settore servizio unita struttura scheda progressivo " +
    "in tutto cumulativo cumulato somma totale scheda complessiva pt p ti assegnati assegnato attribuiti attribuito i ii iii iv v vi vii viii ix x"
  ).split(" "),
);

const LABEL_START =
  /^(?:(?:sub ?)?(?:tot|totale|totali)|somma|sommano|in totale|t o t a l e|parziale|complessivo|complessivamente|quadratura|controllo (?:somma|totale|dei pesi|pesi)|verifica (?:somma|totale)|(?:peso|pesi|punteggio|punti|pesatura|ponderazione) (?:totale|totali|tot|complessivo|complessivi))(?= |$|\d)/;

/** A cheap look before the text is normalised: every label holds one of these. */
const TOTAL_HINT = /tot|somm|compless|parzial|quadrat|t o t|Σ/i;

/**
 * Whether the text begins as a total's label does, whatever follows: "Totale Settore Tecnico", but "Totale digitalizzazione dell'archivio" too.
 * Only the number beside it tells.
 */
export function beginsAsTotal(text: string): boolean {
  return text.length <= 160 && TOTAL_HINT.test(text) && LABEL_START.test(normalize(text));
}

/**
 * Whether the text is the label of a total: short, "totale" or "somma" at its start and nothing behind it but what is added and a number.
 * "TOT.", "Totale pesi", "TOT. 40" are; "Totale delle entrate accertate" is a sentence.
 */
export function isTotalLabel(text: string): boolean {
  if (text.length > 90 || !TOTAL_HINT.test(text)) return false;
  if (text.trim() === "Σ") return true;
  const label = normalize(text);
  const start = LABEL_START.exec(label);
  if (!start) return false;
  const rest = label.slice(start[0].length).trim();
  return rest === "" || rest.split(" ").every((word) => LABEL_WORDS.has(word) || /^\d{1,4}$/.test(word));
}
