/** What a score is worth by the settings' bands. */
import { exact } from "../exact";
import { bandOf, bandsFromSettings } from "./bands";
import type { Scored, ScoreOptions, ScoreResult } from "./outcome";
import { inHundredths, refused } from "./score-items";

/** Bands are written in hundredths, so a score out of 80 is judged as a percentage of 80. */
export function withBand(result: Scored, options: ScoreOptions): ScoreResult {
  const bands = bandsFromSettings(options.bands);
  const problem = bands.problems[0];
  if (problem) {
    const data = "from" in problem ? { from: problem.from, to: problem.to } : { from: "", to: "" };
    const single = "from" in problem && problem.from.equals(problem.to);
    const id = problem.kind === "overlap" ? (single ? "score.band-overlap-at" : "score.band-overlap") : "score.band-gap";
    return refused([{ id, data, cells: [] }]);
  }
  const hundredths = inHundredths(result.score, result.of, options.decimals);
  const band = bandOf(bands, hundredths);
  const lowest = exact(Math.min(...options.bands.map((entry) => entry.from)));
  return band === null
    ? { ...result, notes: [...result.notes, { id: "score.no-band", data: { score: hundredths, lowest } }] }
    : { ...result, band };
}
