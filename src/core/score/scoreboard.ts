/** All structures side by side: each score in hundredths, how far they lie apart, and how many are in each band. */
import { exact, HUNDRED, roundHalfUp, type Exact } from "../exact";
import type { Settings } from "../settings";
import type { BandLabel } from "./bands";
import type { UnitScore } from "./score-plan";
import { inHundredths } from "./score-items";

export interface BoardLine extends UnitScore {
  /** The score out of 100, rounded as the settings say: structures with other totals can be compared. null without a score. */
  readonly hundredths: Exact | null;
}

/** Of the scores in hundredths. */
export interface Spread {
  /** How many structures have a score. */
  readonly count: number;
  readonly lowest: Exact;
  readonly median: Exact;
  readonly highest: Exact;
}

export interface BandCount {
  /** null: scores that no band holds. */
  readonly label: BandLabel | null;
  readonly from: number | null;
  readonly count: number;
}

export interface Scoreboard {
  /** In reading order. */
  readonly lines: readonly BoardLine[];
  /** null when no structure has a score. */
  readonly spread: Spread | null;
  /** From the highest band to the lowest; none where the settings have none. */
  readonly bands: readonly BandCount[];
}

export function scoreboardOf(scores: readonly UnitScore[], settings: Settings): Scoreboard {
  const { decimals, bands } = settings.score;
  const lines = scores.map((one): BoardLine => {
    const { result } = one;
    return { ...one, hundredths: result.kind === "scored" ? inHundredths(result.score, result.of, decimals) : null };
  });
  const scored = lines.flatMap(({ result }) => (result.kind === "scored" ? [result] : []));
  const counted = [...bands]
    .sort((a, b) => b.from - a.from)
    .filter(({ label }, place, all) => all.findIndex((one) => one.label === label) === place)
    .map(({ label, from }) => ({ label, from, count: scored.filter(({ band }) => band === label).length }));
  const outside = scored.filter(({ band }) => band === null).length;
  return {
    lines,
    spread: spreadOf(
      lines.flatMap(({ hundredths }) => hundredths ?? []),
      decimals,
    ),
    bands: bands.length > 0 && outside > 0 ? [...counted, { label: null, from: null, count: outside }] : counted,
  };
}

function spreadOf(scores: readonly Exact[], decimals: number): Spread | null {
  const sorted = [...scores].sort((a, b) => a.compare(b));
  const half = sorted.length / 2;
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const [below, above] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (!lowest || !highest || !below || !above) return null;
  return { count: sorted.length, lowest, median: roundHalfUp(below.add(above).div(exact(2)), decimals), highest };
}

/** How full a bar of so many parts is: what was reached of a hundred, within 0 and all. */
export function barParts(hundredths: Exact, parts: number): number {
  return Math.max(0, Math.min(parts, Math.round(hundredths.mul(exact(parts)).div(HUNDRED).valueOf())));
}
