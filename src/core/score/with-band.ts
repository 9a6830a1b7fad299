/** What a score is worth by the settings' bands. */
import { exact } from "../exact";
import { bandOf, bandsFromSettings } from "./bands";
import type { Scored, ScoreOptions, ScoreResult } from "./outcome";
import { inHundredths, refused } from "./score-items";

/** Bands are written in hundredths, so a score out of 80 is judged as a percentage of 80. */
export function withBand(result: Scored, options: ScoreOptions): ScoreResult {
  const bands = bandsFromSettings(options.bands);
  // Each says only where it begins: two that begin together are all that can be wrong.
  const together = bands.problems.find((problem) => "from" in problem);
  if (together) return refused([{ id: "score.band-overlap-at", data: { from: together.from, to: together.to }, cells: [] }]);
  const hundredths = inHundredths(result.score, result.of, options.decimals);
  const band = bandOf(bands, hundredths);
  const lowest = exact(Math.min(...options.bands.map((entry) => entry.from)));
  return band === null
    ? { ...result, notes: [...result.notes, { id: "score.no-band", data: { score: hundredths, lowest } }] }
    : { ...result, band };
}
