/** Citations of laws, deliberations and contracts: their years and dates are no deadlines. */
import { MONTH_NAMES } from "./calendar";

const YEAR = String.raw`(?:19|20)\d\d`;
const DATE = String.raw`(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{1,2}[°º]?\s+(?:${MONTH_NAMES})\.?\s+\d{4})`;
const NUMERO = String.raw`(?:nn?\.?\s?[°º]?|nr\.?|num\.?|numero|nn\.)`;
const OF = String.raw`(?:del(?:l['’]\s?anno)?|dd\.?|in\sdata|datat[ao])`;
/** "n. 150/2009", "13/2023", "n. 55 del 27.12.2024", "UE 2016/679". */
const NUMBERED = String.raw`(?:${NUMERO}\s*)?\d+(?:\s?/\s?\d+)?(?:/[A-Z]{2,3})?(?:\s*,?\s*${OF}\s+(?:${DATE}|${YEAR}))?`;

/** Laws by names that mean nothing else; what follows them is their number and date. */
const LAW_NAMES =
  String.raw`d\.?\s?lgs\.?|d\.?\s?lvo\.?|d\.?\s?l\.|dl|l\.\s?r\.|d\.?\s?p\.?\s?r\.?|d\.?\s?p\.?\s?c\.?\s?m\.?|d\.\s?m\.|dm|l\.|c\.?c\.?n\.?l\.?|t\.?u\.?e\.?l\.?|gdpr` +
  String.raw`|reg(?:olamento|\.)?\s*(?:\(?(?:ue|ce|cee|europeo)\)?[\s/]*)+|direttiva\s*\(?(?:ue|ce|cee)\)?`;

/** Acts with names that also mean an activity ("delibera entro il 31.12.2024" has a deadline): only with a number or "del" and a date. */
const ACT_NAMES = String.raw`legg[ei]|decret[oi](?:[\s-]+(?:legislativo|legge))?|ccd?i|deliber(?:a|e|azion[ei])|determin(?:a|e|azion[ei])|ordinanz[ae]|direttiv[ae]|circolar[ei]|regolament[oi]|nota|note|sentenz[ae]|verbal[ei]|contratt[oi]|protocoll[oi]|prot\.?|avvis[oi]|dispost[oi]|d\.?g\.?[cr]\.?|d\.?c\.?c\.?|g\.\s?[cm]\.|c\.\s?c\.|linee\sguida`;

/** A word between an act's name and its number that begins no deadline: "Deliberazione di Giunta comunale n. 55". */
const WORD = String.raw`(?:[\s,]+(?!(?:entro|al|fino|dal|scadenza|termine|anno|${MONTH_NAMES})(?!\p{L}))[\p{L}.'’]+)`;
const B = String.raw`(?<![\p{L}\d])`;

const CITATIONS: readonly RegExp[] = [
  // "D.Lgs. 27 ottobre 2009, n. 150", "L. 190/2012", "legge n. 241 del 1990", "CCNL 16.11.2022", "CCNL 2019-2021"
  new RegExp(
    String.raw`${B}(?:${LAW_NAMES})${WORD}{0,3}?[\s,/]*(?:(?:${OF}\s+)?${DATE}(?:\s*,?\s*${NUMERO}\s*\d+(?:/\d+)?)?|(?:${OF}\s+)?${YEAR}(?:\s?[-–/]\s?\d{2,4})?|${NUMBERED})`,
    "giu",
  ),
  // "Deliberazione di Giunta n. 55 del 27.12.2024", "nota prot. 1234 del 3/2/2024"
  new RegExp(
    String.raw`${B}(?:${ACT_NAMES})${WORD}{0,8}?[\s,]*${NUMERO}\s*\d+(?:\s?/\s?\d+)?(?:\s*,?\s*(?:${OF}\s+)?(?:${DATE}|${OF}\s+${YEAR}))?`,
    "giu",
  ),
  new RegExp(String.raw`${B}prot(?:ocollo)?\.?\s*(?:${NUMERO}\s*)?\d+(?:/\d+)?(?:\s*${OF}\s+${DATE})?`, "giu"),
  // "Legge 6 novembre 2012, n. 190", "decreto legislativo 14 marzo 2013 n. 33"
  new RegExp(
    String.raw`${B}(?:legge|decret[oi](?:[\s-]+(?:legislativo|legge))?)\s+(?:${DATE}\s*,?\s*${NUMERO}\s*\d+|\d+\s?/\s?${YEAR})`,
    "giu",
  ),
  // "Direttiva del Ministro per la PA del 14 gennaio 2025", "delibera G.C. 55/2024"
  new RegExp(String.raw`${B}(?:${ACT_NAMES})${WORD}{0,8}?[\s,]+(?:${OF}\s+(?:${DATE})|\d+\s?/\s?${YEAR}(?:\s*${OF}\s+${DATE})?)`, "giu"),
  // "n. 55 del 27.12.2024", "n. 13/2023", "n. 2025"
  new RegExp(String.raw`${B}${NUMERO}\s*\d+(?:\s?/\s?\d+)?(?:\s*,?\s*${OF}\s+(?:${DATE}|${YEAR}))?`, "giu"),
  // telephone numbers
  /(?<![\p{L}\d])(?:tel|cell|fax)\p{L}{0,12}\.?[:\s]{0,8}[\d\s./+-]{5,60}/giu,
];

/** The text with every citation replaced by as many strokes, so that positions stay and no year or date of it is left. */
export function withoutCitations(text: string): string {
  return CITATIONS.reduce((masked, form) => masked.replace(form, (citation) => "¦".repeat(citation.length)), text);
}
