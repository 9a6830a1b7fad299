/** Bands: what a score is worth (a judgement, a share of pay), as half-open intervals checked before use (domain.md, "Scoring"). */
import { exact, type Exact } from "../exact";
import type { BandSetting } from "../settings";
import { parseCondition } from "./condition";
import { findInterval, orderIntervals, type Interval, type OrderedIntervals } from "./intervals";

/** What is wrong with bands: values in none or in two of them (`from` equals `to` for one value), or a text that is no band. */
export type BandProblem =
  | { readonly kind: "gap" | "overlap" | "reversed"; readonly from: Exact; readonly to: Exact }
  | { readonly kind: "unclear"; readonly text: string }
  | { readonly kind: "none" };

export type BandLabel = string | number;

export interface Bands {
  readonly ordered: OrderedIntervals;
  /** In the order given. */
  readonly labels: readonly BandLabel[];
  readonly problems: readonly BandProblem[];
}

/** One line of a table of bands: where it begins, or an interval in words ("60–79", "fino a 59"), and what it is worth. */
export interface BandRow {
  readonly range: string | number;
  readonly label: BandLabel;
}

/**
 * Between 59,99 and 60 lies no score of two decimals, so bands written that way have no gap; between 59 and 60 lies 59,5.
 */
const SMALLEST_STEPS: readonly Exact[] = [exact(0.01), exact(0.001), exact(0.0001)];

/** The bands of the settings: each from its `from` (included) to the next one's (excluded). */
export function bandsFromSettings(bands: readonly BandSetting[]): Bands {
  return bandsFromRows(bands.map(({ from, label }) => ({ range: from, label })));
}

export function bandsFromRows(rows: readonly BandRow[]): Bands {
  const problems: BandProblem[] = rows.length === 0 ? [{ kind: "none" }] : [];
  const read = rows.flatMap(({ range, label }) => {
    const interval = readInterval(range);
    if (!interval) problems.push({ kind: "unclear", text: String(range) });
    return interval ? [{ interval, label }] : [];
  });
  const ordered = orderIntervals(
    read.map(({ interval }) => interval),
    SMALLEST_STEPS,
  );
  for (const { kind, from, to } of ordered.problems) problems.push({ kind, from, to });
  return { ordered, labels: read.map(({ label }) => label), problems };
}

/** Bands in a text: "< 60: 0%; 60–80: 80%; >= 80: 100%", also "Ottimo: 80–100", separated by semicolons or new lines. */
export function bandsFromText(text: string): Bands {
  const rows = text
    .split(/[;\n\r]+/)
    .filter((part) => part.trim() !== "")
    .map((part): BandRow => {
      const cut = /^(.*?)(?::|→|->|(?<![<>=])=(?![<>=]))(.*)$/su.exec(part);
      const [before, after] = [(cut?.[1] ?? part).trim(), (cut?.[2] ?? "").trim()];
      const labelFirst = readInterval(after) !== null && (readInterval(before) === null || (BARE.test(before) && !BARE.test(after)));
      return !labelFirst ? { range: before, label: readLabel(after) } : { range: after, label: readLabel(before) };
    });
  return bandsFromRows(rows);
}

/** What the score is worth; null when no band holds it (it lies below the lowest or above the highest). Check `problems` first. */
export function bandOf(bands: Bands, score: Exact): BandLabel | null {
  const index = findInterval(bands.ordered, score);
  return index === null ? null : (bands.labels[index] ?? null);
}

/** A number or a percentage alone: what a band is worth, when the other side says from where to where. */
const BARE = /^\d+(?:[.,]\d+)?\s*%?$/;

function readInterval(range: string | number): Interval | null {
  if (typeof range === "number") return { from: { value: exact(range), end: "closed" }, to: null };
  const condition = parseCondition(range);
  return condition && !condition.all ? condition.interval : null;
}

function readLabel(text: string): BandLabel {
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text;
}
