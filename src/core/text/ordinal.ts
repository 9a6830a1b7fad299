/** Numbers in front of objectives and phases: "1", "1.1.", "n. 3", "Obiettivo n. 2", "a)". */
import type { CellValue } from "../sheet/sheet";
import { plainSpaces } from "./number";
import { remembered } from "./remembered";
import type { Ordinal } from "./values";

/** Words that introduce a number: "Obiettivo n. 2", "OB. 3", "Fase 1". */
const NOUN = String.raw`(?:obiettivo|obb?|fase|azione|attività|scheda|progetto|intervento)\.?(?:\s(?:strategico|operativo|gestionale|specifico|individuale|trasversale|di\sarea|di\ssettore))?`;
const NUMERO = String.raw`(?:n\.?\s?[°º]|n(?:r|um)?\.|n(?:r|um)?(?=\s?\d)|numero|[°º#])`;
const PARTS = String.raw`\d{1,3}(?:\.\d{1,3})*`;

/** The whole cell is an ordinal. */
const CELL = new RegExp(
  String.raw`^(?:${NOUN}\s?)?(?:${NUMERO}\s?)?[([]?(?:(?<parts>${PARTS})(?:\.?\s?(?<suffix>[a-z]|bis|ter|quater))?|(?<code>[a-z]{1,3}|[ivx]{4,5})[.\-\s]?(?<codeParts>${PARTS}))[.\-–:)\]°º]*$`,
  "i",
);
const LETTER = /^\(?(?<letter>[a-z])[.)]+$/i;
const ROMAN = /^\(?(?<roman>(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3}))[.)\-–]*$/;

/**
 * The ordinal that a cell is, or null.
 * Text keeps every part ("1.10" is [1, 10]); a number cell is read as it shows (1.1 is [1, 1], and so is 1.10).
 * Roman numerals are numbers ("IV" is [4]); a lone "X" is none, it marks prerequisites. Numbers have at most three digits: 2025 is a year.
 */
export function readOrdinal(value: CellValue): Ordinal | null {
  if (typeof value === "number") return numberCell(value);
  return typeof value === "string" ? textCell(value) : null;
}

const textCell = remembered((value): Ordinal | null => {
  const text = plainSpaces(value);
  const groups = CELL.exec(text)?.groups;
  if (groups) return fromGroups(groups, text);
  const letter = LETTER.exec(text)?.groups?.["letter"];
  if (letter !== undefined && !"IVX".includes(letter)) return { parts: [letter.toLowerCase()], text };
  const roman = ROMAN.exec(text)?.groups?.["roman"];
  return roman !== undefined && text !== "X" ? { parts: [romanNumber(roman)], text } : null;
});

function numberCell(value: number): Ordinal | null {
  const text = String(value);
  return /^[1-9]\d{0,2}(?:\.\d{1,2})?$/.test(text) ? { parts: text.split(".").map(Number), text } : null;
}

function fromGroups(groups: Readonly<Record<string, string | undefined>>, text: string): Ordinal | null {
  const digits = groups["parts"] ?? groups["codeParts"] ?? "";
  const parts: (number | string)[] = digits.split(".").map(Number);
  if (parts[0] === 0) return null;
  const code = groups["code"]?.toLowerCase();
  const suffix = groups["suffix"]?.toLowerCase();
  // "II.3" is 2.3; "I.03" is the third of the series I.
  const roman = /^0/.test(digits) ? undefined : ROMAN.exec(groups["code"] ?? "")?.groups?.["roman"];
  if (code !== undefined) parts.unshift(roman ? romanNumber(roman) : code);
  if (suffix !== undefined) parts.push(suffix);
  return { parts, text };
}

function romanNumber(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  const digits = [...roman].map((letter) => values[letter] ?? 0);
  return digits.reduce((total, digit, i) => (digit < (digits[i + 1] ?? 0) ? total - digit : total + digit), 0);
}

/** "Obiettivo n. 2 - Titolo", "OBIETTIVO STRATEGICO N. 1", "Fase 1.2: …". */
const NAMED = new RegExp(
  String.raw`^(?<ordinal>${NOUN}\s?(?:${NUMERO}\s?)?(?<parts>${PARTS})(?!\d|[.,]\d))(?:\s?[.\-–—:)°]+\s?|\s|$)(?<rest>.*)$`,
  "isu",
);
/** "N. 3 - Titolo", "n° 3) Titolo": "n." alone needs a separator, for "n. 3 interventi" is a quantity. */
const NUMERO_FIRST = new RegExp(String.raw`^(?<ordinal>${NUMERO}\s?(?<parts>${PARTS}))\s?[\-–—:)]+\s?(?<rest>\D.*)?$`, "isu");
/** "1. Titolo", "2) Titolo", "(3) Titolo", "4 - Titolo", "1.1. Titolo". */
const SEPARATED = new RegExp(
  String.raw`^(?<ordinal>(?:\((?<inside>${PARTS})\)|(?<parts>${PARTS})\s?(?:[.:]?[)\]]|\.\s?[-–—]?|:|\s?[-–—](?=\s))))\s*(?<rest>(?:[^\d\s.,:%/)-]|(?<=\)\s*)\d).*)?$`,
  "su",
);
/** "1.1 Titolo": two or more parts need no separator. */
const OUTLINE = new RegExp(
  String.raw`^(?<ordinal>(?<parts>\d{1,3}(?:\.\d{1,2})+))\s+(?<rest>(?!(?:mil\p{L}+|mln|mld|euro|ore|giorni|anni|mesi|km|mq|kg|mc|ha|punti|di ciascun|di ogni|dell)(?!\p{L}))[^\d\s%€/,.)-].*)$`,
  "isu",
);
/** "a) …", "b. …": a lower-case letter; with a point only from a to h, so that "n. 3", "p. 4", "c. 2" stay abbreviations. */
const LETTERED = /^(?<ordinal>\(?(?<letter>[a-zA-Z])\)|(?<dotted>[a-h])\.\s)\s*(?<rest>(?!lgs)[^\d\s].*)?$/su;

/**
 * The ordinal at the beginning of a title and what follows it, or null.
 * Dates ("31.12.2024 …"), years, quantities ("100 giorni", "3 interventi", "1.000 euro") are none.
 */
export function leadingOrdinal(text: string): { readonly ordinal: Ordinal; readonly rest: string } | null {
  const trimmed = text.replace(/[\u00a0\u2007\u202f]/g, " ").trim();
  const groups = [NAMED, NUMERO_FIRST, SEPARATED, OUTLINE].map((form) => form.exec(trimmed)?.groups).find((found) => found !== undefined);
  if (groups) return numbered(groups);
  const lettered = LETTERED.exec(trimmed)?.groups;
  const letter = lettered?.["letter"] ?? lettered?.["dotted"];
  if (!lettered || letter === undefined) return null;
  return { ordinal: { parts: [letter.toLowerCase()], text: (lettered["ordinal"] ?? "").trim() }, rest: lettered["rest"] ?? "" };
}

function numbered(groups: Readonly<Record<string, string | undefined>>): { ordinal: Ordinal; rest: string } | null {
  const written = (groups["parts"] ?? groups["inside"] ?? "").split(".");
  const parts = written.map(Number);
  if (parts[0] === 0 || looksLikeDate(written) || written.slice(1).some((part) => part.length === 3)) return null;
  return { ordinal: { parts, text: (groups["ordinal"] ?? "").trim() }, rest: (groups["rest"] ?? "").trim() };
}

/** "31.12", "31.01", "31.12.24": a day and a zero-padded or impossible part number; "1.1", "2.3.4" are outlines. */
function looksLikeDate(parts: readonly string[]): boolean {
  const [day = "", month = "", year = ""] = parts;
  const dayMonth = Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  if (parts.length === 3) return dayMonth && year.length === 2;
  return parts.length === 2 && dayMonth && (month.startsWith("0") || day.startsWith("0") || Number(day) >= 28);
}
