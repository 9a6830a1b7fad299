/** Weighted results, wherever they were read: the sum with its steps, or every reason why there is none. */
import { exact, HUNDRED } from "../../../src/core/exact";
import type { Achieved } from "../../../src/core/score/achieved";
import { inHundredths, refused, scoreAlone, scoreItems, type ScoreItem } from "../../../src/core/score/score-items";
import { OPTIONS } from "./unit";

const at = (row: number, col = 2) => ({ sheet: "Area", row, col });
const LEFT_OUT: Achieved = { kind: "left-out", why: [{ id: "score.why-not-evaluable", data: {} }] };

function item(weight: number, result: number | Achieved, row: number | null = 1): ScoreItem {
  const achieved: Achieved = typeof result === "number" ? { kind: "counted", percent: exact(result), why: [] } : result;
  return { label: () => `Obiettivo ${String(row)}`, cell: row === null ? null : at(row), weight: exact(weight), achieved };
}
const score = (items: readonly ScoreItem[], options: Partial<typeof OPTIONS> = {}) => scoreItems(items, [], { ...OPTIONS, ...options });
function steps(items: readonly ScoreItem[], options: Partial<typeof OPTIONS> = {}) {
  const result = score(items, options);
  if (result.kind === "refused") throw new Error("a score");
  return result.steps.map(({ label, effective, achievement, points, why }) => [label, effective.valueOf(), achievement?.valueOf() ?? null, points.valueOf(), ...why.map(({ id }) => id)]); // prettier-ignore
}

test("weight × achievement, each step with why", () => {
  expect(steps([item(60, 50, 1), item(40, 0, 2)])).toEqual([
    ["Obiettivo 1", 60, 50, 30, "score.why-product"],
    ["Obiettivo 2", 40, 0, 0, "score.why-product"],
  ]);
  const result = score([item(60, 50)]);
  const data = { weight: exact(60), percent: exact(50) };
  expect(result.kind === "scored" && result.steps[0]?.why).toEqual([{ id: "score.why-product", data }]);
  // What was left out without a word, and what is counted for nothing.
  expect(steps([item(60, 50), item(40, { kind: "left-out", why: [] }, 2)])[1]).toEqual(["Obiettivo 2", 0, null, 0, "score.why-product"]);
});

test("the weight of what leaves goes to the others, which is said of them alone", () => {
  expect(steps([item(40, 100, 1), item(40, 50, 2), item(20, LEFT_OUT, 3)])).toEqual([
    ["Obiettivo 1", 50, 100, 50, "score.why-redistributed"],
    ["Obiettivo 2", 50, 50, 25, "score.why-redistributed"],
    ["Obiettivo 3", 0, null, 0, "score.why-not-evaluable"],
  ]);
});

test("each line rounded: said where it changes something", () => {
  expect(steps([item(50, 33.333, 1), item(50, 50, 2)], { rounding: "line" })).toEqual([
    ["Obiettivo 1", 50, 33.333, 16.67, "score.why-rounded"],
    ["Obiettivo 2", 50, 50, 25, "score.why-product"],
  ]);
});

test("the score alone is the same, rounded by line or not", () => {
  const items = [item(50, 33.333, 1), item(30, 50, 2), item(20, LEFT_OUT, 3)];
  for (const rounding of ["line", "total"] as const) {
    const [whole, alone] = [score(items, { rounding }), scoreAlone(items, { ...OPTIONS, rounding })];
    expect(alone.kind === "scored" && whole.kind === "scored" && alone.score.equals(whole.score)).toBe(true);
  }
});

test("weights below 0 are refused at their cells, 0 is none", () => {
  expect(score([item(-10, 100, 1), item(60, 100, 2), item(-5, 100, null)])).toEqual({
    kind: "refused",
    reasons: [{ id: "score.negative-weight", data: {}, cells: [at(1)] }],
  });
  expect(score([item(0, 100, 1), item(60, 100, 2)])).toMatchObject({ kind: "scored", score: exact(60) });
});

test("what is missing, where it should be written, else at the weight", () => {
  const missing = (cell: ReturnType<typeof at> | null): Achieved => ({ kind: "missing", cell });
  const items = [item(50, 100, 1), item(20, missing(at(2, 3)), 2), item(20, missing(null), 3), item(10, missing(null), null)];
  expect(score(items)).toEqual({
    kind: "refused",
    reasons: [{ id: "score.missing-achievement", data: { count: 3 }, cells: [at(2, 3), at(3)] }],
  });
  expect(score(items.slice(1))).toEqual({ kind: "refused", reasons: [{ id: "score.no-achievements", data: {}, cells: [] }] });
  expect(score([])).toEqual({ kind: "refused", reasons: [{ id: "score.no-objectives", data: {}, cells: [] }] });
});

test("nothing left to evaluate", () => {
  const cells = [at(1)];
  const reasons = [{ id: "score.nothing-evaluable", data: {}, cells }];
  expect(score([item(60, LEFT_OUT, 1), item(40, LEFT_OUT, null)])).toEqual({ kind: "refused", reasons });
});

test("the same reason is one with all its cells, another text is another reason", () => {
  const reason = (text: string, row: number) => ({ id: "score.not-a-score", data: { text }, cells: [at(row)] }) as const;
  expect(refused([reason("Sì", 1), reason("bene", 2), reason("Sì", 3)])).toEqual({
    kind: "refused",
    reasons: [{ ...reason("Sì", 1), cells: [at(1), at(3)] }, reason("bene", 2)],
  });
  const two = (from: string, to: string) => ({ id: "score.band-overlap-at", data: { from, to }, cells: [] }) as const;
  expect(refused([two("1", "23"), two("12", "3")]).reasons).toHaveLength(2);
});

test("out of the total asked for, and in hundredths of it", () => {
  expect(score([item(40, 50)], { base: HUNDRED })).toMatchObject({ score: exact(50), of: HUNDRED });
  expect(inHundredths(exact(64), exact(80), 2).valueOf()).toBe(80);
  expect(inHundredths(exact(64), HUNDRED, 2).valueOf()).toBe(64);
  expect([inHundredths(exact(1), exact(3), 2).valueOf(), inHundredths(exact(2), exact(3), 0).valueOf()]).toEqual([33.33, 67]);
});
