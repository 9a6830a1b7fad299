/** Conditions on a number as Italian texts write them: ">= 75 %", "da 40 a 75", "almeno due", "tutte le attività". */
import { exact, ZERO, type Exact } from "../exact";
import { amountIn, NUMBER, rangeIn, without, type Wording } from "./condition-text";
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
type End = Bound["end"];
interface Comparison extends Wording {
  readonly from?: End;
  readonly to?: End;
}

/** Tried in this order; what one has read is taken out before the next, so that ">= 60 e < 80" gives both ends. */
const COMPARISONS: readonly Comparison[] = [
  { before: /inferior[ei] (?:e|ma) (?:fino|sino|non inferior[ei])/gu, from: "closed" },
  {
    before:
      /> ?=|= ?>|≥|(?:pari|uguale) o (?:superiore|maggiore)|(?:superiore|maggiore) o (?:uguale|pari)|non (?:meno|inferiore)|almeno|minimo/gu,
    from: "closed",
  },
  {
    before:
      /< ?=|= ?<|≤|(?:pari|uguale) o (?:inferiore|minore)|(?:inferiore|minore) o (?:uguale|pari)|non (?:più|piu|oltre|superiore)|fino|sino|massimo/gu,
    to: "closed",
  },
  { before: /entro/gu, after: /(?=\s*(?:g\.?g|giorn|settiman|mes[ei]\b|or[ea]\b))/uy, to: "closed" },
  { before: />|superior[ei]|maggior[ei]|oltre|più|piu|sopra/gu, from: "open" },
  { before: /<|inferior[ei]|minor[ei]|meno|sotto/gu, to: "open" },
  {
    before: /(?<!\d)(?=\d)|(?=un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)/gu,
    after: /\s*(?:o|e) (?:più|piu|oltre)/uy,
    from: "closed",
  },
];
/** "da 60 a meno di 80": the beginning, when "meno di 80" has been read and taken out. */
const BEGINNING: Wording = { before: /dal?l?['a]?/gu, after: /\s*(?:a|al|e)?$/uy };

/** A number without a comparison, "this many at least": alone, or before what is counted ("una tra le attività"). */
const ALONE = new RegExp(String.raw`^(?:nr?[.°]?\s*)?${NUMBER}\s*(%?)$`, "u");
/** What may be counted, or what else shows that a bare number is a count. */
const COUNTED = String.raw`(?:tra\b|fra\b|su\b|del|dei\b|degli\b|sol[aoei]\b|attivit|iniziativ|fas[ei]\b|azion|intervent|obiettiv|adempiment|event|corsi?\b|incontr|report\b|procediment|procedur)`;
const BEFORE_COUNTED = new RegExp(String.raw`(?<![\p{L}\d.,])(?:nr?[.°]?\s*)?${NUMBER}\s*(?:(%)\s*)?(?=${COUNTED})`, "u");
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
  for (const comparison of COMPARISONS) {
    if ((comparison.from && from) || (comparison.to && to)) continue;
    const amount = amountIn(rest, comparison);
    if (!amount) continue;
    const value = note(amount.number, amount.percent);
    if (comparison.from) from = { value, end: comparison.from };
    if (comparison.to) to = { value, end: comparison.to };
    rest = without(rest, amount);
  }
  if (from === null && to === null) {
    const range = rangeIn(rest);
    const alone = range ? null : ALONE.exec(rest);
    const bare = range ? null : (alone ?? BEFORE_COUNTED.exec(rest));
    if (range) {
      const [lower, upper] = range;
      const percent = lower.percent + upper.percent;
      from = { value: note(lower.number, percent), end: "either" };
      to = { value: note(upper.number, percent), end: "either" };
      rest = without(rest, { start: lower.start, end: upper.end });
    } else if (bare) {
      from = { value: note(bare[1] ?? "", bare[2] ?? ""), end: "closed" };
      if (unit === "number" && !alone) unit = "count";
      rest = without(rest, { start: bare.index, end: bare.index + bare[0].length });
    }
  } else if (to?.end === "open" && from === null) {
    const start = amountIn(rest, BEGINNING);
    if (start) {
      from = { value: note(start.number, start.percent), end: "closed" };
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
