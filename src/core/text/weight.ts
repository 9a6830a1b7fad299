/** What a weight cell says, and weights stated inside longer texts. */
import { exactFromDouble, HUNDRED, type Exact } from "../exact";
import { cellText, isError, isUnknown, type CellValue } from "../sheet/sheet";
import { NUMBER, plainSpaces, readNumber } from "./number";
import { formatLiterals, isPercentFormat } from "./number-format";
import { remembered } from "./remembered";
import type { WeightReading, WeightScale } from "./values";

const PERCENT_UNIT = String.raw`%|per\s?cento|(?:punti\s)?(?:/|su)\s?100`;
const POINTS_UNIT = String.raw`(?:punti\s)?(?:/|su)\s?[1-9]0|punt[oi]|pt[is]?\.?|pp\.?|p\.?`;

/** The whole cell is a weight: an optional name, the number, an optional unit. */
const CELL = new RegExp(
  String.raw`^(?:(?<label>peso|ponderazione|pesatura)(?: %)?\s?[:=]?\s?)?(?:(?:max\.?|fino\sa)\s?)?(?:(?<before>punti|punteggio|p\.|pt\.|pti\.?)\s?[:=]?\s?)?` +
    String.raw`(?<number>${NUMBER})\s?(?:(?<percent>${PERCENT_UNIT})|(?<points>${POINTS_UNIT}))?\s?\*{0,3}$`,
  "i",
);

/**
 * What a weight cell says.
 * @param value the cell's value
 * @param format its number format in English codes: with a percent format 0.15 is 15 percent
 * @returns percents as 0–100. "X" and "prerequisito" are prerequisites; a dash or strokes ("-", "//") stand for no weight and
 * are read as empty. A text that only contains a number among words ("20 per il 2024") is not numeric.
 */
export function readWeight(value: CellValue, format?: string): WeightReading {
  if (value === null) return { kind: "empty" };
  if (isError(value)) return { kind: "error", error: value.error };
  if (isUnknown(value)) return { kind: "unknown" };
  if (typeof value === "number") return numberCell(value, format);
  if (typeof value === "boolean") return { kind: "not-numeric", text: cellText(value) };
  return textCell(value);
}

/** Plain weights are the same few numbers over and over: their readings are kept, a few thousand at most. */
const plainNumbers = new Map<number, WeightReading>();
const MOST_NUMBERS = 4000;

function numberCell(value: number, format: string | undefined): WeightReading {
  if (format !== undefined) return formatted(value, format);
  const known = plainNumbers.get(value);
  if (known) return known;
  if (plainNumbers.size >= MOST_NUMBERS) plainNumbers.clear();
  const reading: WeightReading = { kind: "number", value: exactFromDouble(value), scale: "plain", asText: false };
  plainNumbers.set(value, reading);
  return reading;
}

function formatted(value: number, format: string): WeightReading {
  const number = exactFromDouble(value);
  if (isPercentFormat(format)) return { kind: "number", value: number.mul(HUNDRED), scale: "percent", asText: false };
  return { kind: "number", value: number, scale: scaleOfLiterals(formatLiterals(format)), asText: false };
}

/** A format may only decorate the number: 15 shown as "15%" by `0"%"`, as "15 punti" by `0" punti"`. */
function scaleOfLiterals(literals: string): WeightScale {
  if (literals.includes("%")) return "percent";
  return /punt|pt/i.test(literals) ? "points" : "plain";
}

const textCell = remembered((raw): WeightReading => {
  const text = unwrapped(plainSpaces(raw));
  if (text === "" || /^[-–—−_/\\]+$/.test(text)) return { kind: "empty" };
  if (/^(?:x|×|pre-?\s?requisito)$/i.test(text)) return { kind: "prerequisite" };
  const groups = CELL.exec(text)?.groups;
  const value = readNumber(groups?.["number"] ?? "");
  if (!groups || value === null) return { kind: "not-numeric", text: plainSpaces(raw) };
  return { kind: "number", value, scale: scaleOf(groups), asText: true };
});

/** Without one pair of brackets around all of it: "(50%)" → "50%". */
function unwrapped(text: string): string {
  return /^(?:\([^()]*\)|\[[^[\]]*\])$/.test(text) ? text.slice(1, -1).trim() : text;
}

function scaleOf(groups: Readonly<Record<string, string | undefined>>): WeightScale {
  if (groups["percent"] !== undefined) return "percent";
  return groups["points"] !== undefined || groups["before"] !== undefined ? "points" : "plain";
}

/** "Peso obiettivo: 10%", "Ponderazione 15", "Peso (%) = 5", "Peso attribuito all'obiettivo: 15 punti"; not "Peso totale …", "peso 3 kg". */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:peso|ponderazione|pesatura|punteggio)` +
    String.raw`(?:\s+(?:relativo|attribuito|assegnato|previsto|percentuale|ponderale|operativo|strategico|gestionale|obiettivo|fase|azione|attività|(?:all|dell|dall)['’]\s?(?:obiettivo|azione|attività)|(?:alla|della)\s+fase))*` +
    String.raw`\s*(?:\(\s?%\s?\)|%)?\s*[:=–-]?\s*\(?(?<number>\d+(?:[.,]\d+)?)\)?\s*(?:(?<percent>${PERCENT_UNIT})|(?<points>punt[oi]|pt\.?))?(?![\p{L}\d])(?!\s*(?:kg|gr?|q|t|tonnellate|quintali|[.,]\d)(?![\p{L}]))`,
  "giu",
);

/** "Punti 20" at the beginning of a line or sentence with nothing behind it; "20 punti" only when it is all there is. */
const POINTS = new RegExp(
  String.raw`(?<=^|[\n.;:(–-]\s{0,9})(?:punti|p\.ti)\s{0,9}[:=]?\s{0,9}(?<number>\d+(?:[.,]\d+)?)(?=\s{0,9}(?:$|[\n;)]|\.(?:\s|$)))|^\s{0,9}(?<alone>\d+(?:[.,]\d+)?)\s{0,9}punti\s{0,9}\.?\s{0,9}$`,
  "gim",
);

/** "40% dell'obiettivo strategico", "30% del peso"; not as the outcome of a threshold ("tutte le attività: 100% dell'obiettivo"). */
const SHARE =
  /(?<![\d.,])(?<number>\d+(?:[.,]\d+)?)\s*%\s+(?:dell['’]\s?obiettivo|del\s+peso|del\s+punteggio)(?:\s+(?:strategico|operativo|gestionale|complessivo))?/giu;

/** A weight found inside a text: percent 0–100 or points, and the very words that state it. */
export interface WeightInText {
  readonly value: Exact;
  readonly scale: WeightScale;
  readonly matched: string;
}

/**
 * The weight that a longer text states of itself, or null. Only numbers labelled as a weight count (peso, ponderazione, pesatura,
 * punteggio, punti, "% dell'obiettivo"); a text that states two different weights states none.
 */
export function weightInText(text: string): WeightInText | null {
  return single(text, NAMED) ?? single(text, POINTS, "points") ?? single(outcomesMasked(text), SHARE, "percent");
}

function single(text: string, pattern: RegExp, scale?: WeightScale): WeightInText | null {
  const found: WeightInText[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const value = readNumber(groups["number"] ?? groups["alone"] ?? "");
    if (value !== null) found.push({ value, scale: scale ?? scaleOf(groups), matched: match[0].trim() });
  }
  const first = found[0];
  return first && found.every((other) => other.value.equals(first.value)) ? first : null;
}

/** Thresholds ("…: 100% dell'obiettivo") hidden, so that they are not taken for the objective's weight. */
function outcomesMasked(text: string): string {
  return text.replace(/[:=→]\s*\d+(?:[.,]\d+)?\s*%/g, " ");
}
