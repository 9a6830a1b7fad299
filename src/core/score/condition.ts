/** Conditions on a number as Italian texts write them: ">= 75 %", "da 40 a 75", "almeno due", "tutte le attività". */
import { exact, ZERO, type Exact } from "../exact";
import type { Bound, Interval } from "./intervals";

/** What the numbers of a condition count. `number`: the text does not say. */
export type ConditionUnit = "percent" | "count" | "number";

export interface Condition {
  readonly interval: Interval;
  /** "tutte": as many as there are, a number the text does not know. */
  readonly all: boolean;
  readonly unit: ConditionUnit;
}

const WORDS = ["zero", "un", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"];
const NUMBER = String.raw`(\d+(?:[.,]\d+)?|un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)(?![\p{L}\d])\s*(%?)`;
/** Words between a comparison and its number: "almeno il 75%", "superiore al 75%", "almeno n. 2". */
const GLUE = String.raw`\s*(?:(?:il|lo|la|al|allo|alla|a|di|del|dello|della|n|nr|num|numero)[.°]?\s+|(?:l|all|dell|n|nr)['.°]\s*)*`;
/** What may be counted, or what else shows that a bare number is a count. */
const COUNTED = String.raw`(?=\s*(?:tra\b|fra\b|su\b|del|dei\b|degli\b|sol[aoei]\b|attivit|iniziativ|fas[ei]\b|azion|intervent|obiettiv|adempiment|event|corsi?\b|incontr|report\b|procediment|procedur))`;

type End = Bound["end"];
interface Pattern {
  readonly regex: RegExp;
  readonly from?: End;
  readonly to?: End;
}

const pattern = (source: string, ends: Omit<Pattern, "regex">): Pattern => ({ regex: new RegExp(source, "u"), ...ends });

/** Tried in this order; what one has read is taken out before the next, so that ">= 60 e < 80" gives both ends. */
const PATTERNS: readonly Pattern[] = [
  pattern(String.raw`inferior[ei] (?:e|ma) (?:fino|sino|non inferior[ei])${GLUE}${NUMBER}`, { from: "closed" }),
  pattern(
    String.raw`(?:>\s*=|=\s*>|≥|(?:pari|uguale) o (?:superiore|maggiore)|(?:superiore|maggiore) o (?:uguale|pari)|non (?:meno|inferiore)|almeno|minimo)${GLUE}${NUMBER}`,
    { from: "closed" },
  ),
  pattern(
    String.raw`(?:<\s*=|=\s*<|≤|(?:pari|uguale) o (?:inferiore|minore)|(?:inferiore|minore) o (?:uguale|pari)|non (?:più|piu|oltre|superiore)|fino|sino|massimo)${GLUE}${NUMBER}`,
    { to: "closed" },
  ),
  pattern(String.raw`entro${GLUE}${NUMBER}(?=\s*(?:g\.?g|giorn|settiman|mes[ei]\b|or[ea]\b))`, { to: "closed" }),
  pattern(String.raw`(?:>|superior[ei]|maggior[ei]|oltre|più|piu|sopra)${GLUE}${NUMBER}`, { from: "open" }),
  pattern(String.raw`(?:<|inferior[ei]|minor[ei]|meno|sotto)${GLUE}${NUMBER}`, { to: "open" }),
  pattern(String.raw`${NUMBER}\s*(?:o|e) (?:più|piu|oltre)`, { from: "closed" }),
];
const RANGE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:dal?l?['a]?|tra|fra|compres[oaie] tra|compres[oaie] fra)?${GLUE}(\d+(?:[.,]\d+)?)\s*(%?)\s*(?:-|÷|\/|a\b|al\b|all'|e\b|ed\b)${GLUE}(\d+(?:[.,]\d+)?)(?![\p{L}\d])\s*(%?)`,
  "u",
);
/** A number without a comparison, "this many at least": alone, or before what is counted ("una tra le attività"). */
const BARE = new RegExp(String.raw`^(?:(?:n|nr)[.°]?\s*)?${NUMBER}$|(?<![\p{L}\d.,])(?:(?:n|nr)[.°]?\s*)?${NUMBER}${COUNTED}`, "u");
const ALL = /(?<!\p{L})tutt[eio](?!\p{L})/u;
/** "Tutte e tre", "tutte le 3 attività" */
const ALL_OF = new RegExp(String.raw`(?<!\p{L})tutt[eio]\s+(?:(?:e|ed|le|i|gli)\s+)*${NUMBER}`, "u");
const NONE = /(?<!\p{L})nessun[aeo]?(?!\p{L})/u;

/** Lower case, plain quotes and dashes, "per cento" as %. */
export function plainCondition(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—−]/g, "-")
    .replace(/per ?cento/g, "%")
    .replace(/\s+/g, " ")
    .trim();
}

/** A condition, or null when the text is none: a wording with anything that would have to be guessed is none. */
export function parseCondition(text: string): Condition | null {
  let rest = plainCondition(text);
  const open: Interval = { from: null, to: null };
  const allOf = ALL_OF.exec(rest);
  if (allOf) return { interval: { from: { value: readCount(allOf[1] ?? ""), end: "closed" }, to: null }, all: false, unit: "count" };
  if (ALL.test(rest) && !/\d/.test(rest)) return { interval: open, all: true, unit: "count" };
  if (NONE.test(rest) && !/\d/.test(rest))
    return { interval: { from: null, to: { value: ZERO, end: "closed" } }, all: false, unit: "count" };

  let from: Bound | null = null;
  let to: Bound | null = null;
  let unit: ConditionUnit = "number";
  const note = (number: string, percent: string): Exact => {
    if (percent) unit = "percent";
    else if (!/^\d/.test(number) && unit === "number") unit = "count";
    return readCount(number);
  };
  for (const { regex, ...ends } of PATTERNS) {
    const match = regex.exec(rest);
    if (!match || (ends.from && from) || (ends.to && to)) continue;
    const value = note(match[1] ?? "", match[2] ?? "");
    if (ends.from) from = { value, end: ends.from };
    if (ends.to) to = { value, end: ends.to };
    rest = rest.replace(regex, " ").trim();
  }
  if (from === null && to === null) {
    const range = RANGE.exec(rest);
    const bare = range ? null : BARE.exec(rest);
    if (range) {
      const percent = (range[2] ?? "") + (range[4] ?? "");
      from = { value: note(range[1] ?? "", percent), end: "either" };
      to = { value: note(range[3] ?? "", percent), end: "either" };
    } else if (bare) {
      from = { value: note(bare[1] ?? bare[3] ?? "", (bare[2] ?? "") + (bare[4] ?? "")), end: "closed" };
      if (unit === "number" && bare[3] !== undefined) unit = "count";
    }
    rest = rest.replace(range ? RANGE : BARE, " ");
  } else if (to?.end === "open" && from === null) {
    // "da 60 a meno di 80": the beginning stands before the comparison
    const start = new RegExp(String.raw`(?:dal?l?['a]?)${GLUE}${NUMBER}\s*(?:a|al|e)?$`, "u").exec(rest);
    if (start) {
      from = { value: note(start[1] ?? "", start[2] ?? ""), end: "closed" };
      rest = "";
    }
  }
  const understood = (from !== null || to !== null) && !/\d\s*%/.test(rest);
  return understood ? { interval: { from, to }, all: false, unit } : null;
}

function readCount(text: string): Exact {
  if (/^\d/.test(text)) return exact(text.replace(",", "."));
  const index = WORDS.findIndex((word) => word === text || (word === "un" && /^un[oa]$/.test(text)));
  return exact(index);
}
