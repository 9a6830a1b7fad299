/** What a score is worth by the settings' bands: judged as it is shown, in hundredths of its own total. */
import { exact } from "../../../src/core/exact";
import type { ScoreOptions } from "../../../src/core/score/outcome";
import { scoreItems } from "../../../src/core/score/score-items";
import { withBand } from "../../../src/core/score/with-band";
import { OPTIONS } from "./unit";

const BANDS: ScoreOptions["bands"] = [{ from: 60, label: "Buono" }, { from: 90, label: "Ottimo" }, { from: 40, label: "Sufficiente" }]; // prettier-ignore

function banded(points: number, of = 100, bands = BANDS) {
  const percent = exact(points).mul(100).div(of);
  const item = { label: () => "", cell: null, weight: exact(of), achieved: { kind: "counted", percent, why: [] } } as const;
  const options = { ...OPTIONS, bands, cap: null };
  const result = scoreItems([item], [], options);
  if (result.kind !== "scored") throw new Error("a score");
  return withBand(result, options);
}
const bandOf = (...asked: Parameters<typeof banded>) => {
  const result = banded(...asked);
  return result.kind === "scored" ? result.band : result.reasons[0]?.id;
};

test("from where a band begins, as shown with two decimals", () => {
  expect([39.994, 39.995, 40, 59.994, 59.995, 89.99, 90, 100].map((points) => bandOf(points))).toEqual(
    [null, "Sufficiente", "Sufficiente", "Sufficiente", "Buono", "Buono", "Ottimo", "Ottimo"], // prettier-ignore
  );
});

test("72 of 80 points are 90 hundredths", () => {
  expect([bandOf(72, 80), bandOf(71.9, 80)]).toEqual(["Ottimo", "Buono"]);
});

test("below the lowest band that is said, with the score and where the lowest begins", () => {
  const result = banded(16, 80);
  expect(result).toMatchObject({ kind: "scored", band: null });
  expect(result.kind === "scored" && result.notes).toEqual([{ id: "score.no-band", data: { score: exact(20), lowest: exact(40) } }]);
});

test("two bands that begin together are refused, with their beginning", () => {
  const result = banded(70, 100, [...BANDS, { from: 60, label: "Discreto" }]);
  const data = { from: exact(60), to: exact(60) };
  expect(result).toEqual({ kind: "refused", reasons: [{ id: "score.band-overlap-at", data, cells: [] }] });
});
