/** A workbook may hold cards, or objectives side by side, of two kinds: each on sheets of its own. */
import { outdoes, type Weighing } from "../called-outright";

/** What one label of weights makes of a workbook. */
export interface OfLabel extends Weighing {
  readonly score: number;
  /** The names of the sheets on which it is found. */
  readonly sheets: readonly string[];
}

/** The best of the readings, and those after it that stand on sheets which none before them has taken, under a word for weights. */
export function sheetsApart<Reading extends OfLabel>(readings: readonly Reading[]): readonly Reading[] {
  const taken = new Set<string>();
  return readings
    .filter((one) => !readings.some((other) => one.sheets.every((name) => other.sheets.includes(name)) && outdoes(other, one)))
    .sort((a, b) => b.score - a.score)
    .filter(({ named, sheets }, index) => {
      if (index > 0 && (!named || sheets.some((name) => taken.has(name)))) return false;
      for (const name of sheets) taken.add(name);
      return true;
    });
}
