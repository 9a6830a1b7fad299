/**
 * What of a plan comes from the year before. A fact with its figures, no fault: an objective may well go on. Said is only what leaves no doubt.
 */
import type { Comparison, FieldChange } from "./change";
import type { Pair } from "./match-objectives";
import { asksLess } from "./targets";
import { signsKey, textKey } from "./texts";

/** This year's objectives held against last year's file. */
interface Carried {
  /** How many objectives the plan has, and how many of them last year's had too. */
  readonly objectives: number;
  readonly again: number;
  /** Word for word, dates included; weight and structure aside. */
  readonly same: readonly Pair[];
  /** Word for word but for dates and years. */
  readonly dates: readonly Pair[];
  /** Their targets ask for less. */
  readonly less: readonly FieldChange[];
}

export function carriedOver({ pairs, changes, objectives }: Pick<Comparison, "pairs" | "changes" | "objectives">): Carried {
  const told = new Map<Pair, boolean[]>();
  for (const change of changes) {
    if (!("pair" in change) || change.kind === "moved") continue;
    if (change.kind === "field" && change.field === "weight") continue;
    const onlyDates = change.kind === "field" && isOnlyDates(change);
    told.set(change.pair, [...(told.get(change.pair) ?? []), onlyDates]);
  }
  return {
    objectives: objectives.after,
    again: pairs.length,
    same: pairs.filter((pair) => !told.has(pair)),
    dates: pairs.filter((pair) => told.get(pair)?.every((onlyDates) => onlyDates)),
    less: changes.flatMap((change) => (change.kind === "field" && isLess(change) ? [change] : [])),
  };
}

function isOnlyDates({ field, from, to }: FieldChange): boolean {
  if (!from || !to) return false;
  if (field === "deadline" || field === "start") return true;
  if (typeof from.value !== "string" || typeof to.value !== "string") return false;
  const key = field === "target" ? signsKey : textKey;
  return key(undated(from.value)) === key(undated(to.value));
}

const MONTHS = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre";
const DATE = new RegExp(
  String.raw`\b\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})\b|\b(?:\d{1,2}[°º]?\s)?(?:${MONTHS})\s\d{4}\b|\b\d{1,2}/\d{4}\b|\b(?:19|20)\d\d\b`,
  "giu",
);

/** The text with a sign in the place of every date and year. */
function undated(text: string): string {
  return text.replace(DATE, "#");
}

function isLess({ field, pair, part, from, to }: FieldChange): boolean {
  if (field !== "target" || !from || !to || typeof from.value !== "string" || typeof to.value !== "string") return false;
  const goal = part?.after ?? pair.after.objective;
  const indicator = [pair.after.key, ...goal.indicators.flatMap(({ text }) => text?.value ?? [])].join(" ");
  return asksLess(from.value, to.value, indicator);
}
