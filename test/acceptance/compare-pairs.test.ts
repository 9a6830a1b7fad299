/** Composed plans and changed copies of them, compared: a small run of `npm run confronti`. */
import { pairOf, scorePairs } from "../../scripts/pairs/run";
import { compareSheets } from "../../scripts/pairs/told";

test("of 60 pairs nearly every change is told as what it is, and hardly any is invented", () => {
  const { verdicts, expected, found, told, invented } = scorePairs(2025, 60);
  const kinds = new Set(verdicts.flatMap((verdict) => verdict.kinds));
  expect([verdicts.length, kinds.size]).toEqual([60, 14]);
  expect(expected).toBeGreaterThan(100);
  expect(found / expected).toBeGreaterThanOrEqual(0.98);
  expect(invented / told).toBeLessThanOrEqual(0.02);
});

test("whatever the layout, a plan does not differ from itself, and the way back finds as much", () => {
  for (let index = 0; index < 25; index++) {
    const pair = pairOf(8, index);
    if (!pair) continue;
    const [before, after] = pair.sheets;
    expect(compareSheets(before, before).changes).toEqual([]);
    const pairs = compareSheets(before, after).pairs.length;
    expect(Math.abs(compareSheets(after, before).pairs.length - pairs)).toBeLessThanOrEqual(1);
  }
});
