/** What a single result counts for, and the sentence that says why. */
import { exact } from "../../../src/core/exact";
import { achievedFrom, counted, missing, ratio, type Achieved } from "../../../src/core/score/achieved";
import type { AchievementReading } from "../../../src/core/text/values";

const CELL = { sheet: "Area", row: 1, col: 3 };
const REFUSE = { cap: 100, missing: "refuse" } as const;
const shown = (achieved: Achieved) => (achieved.kind === "counted" ? { ...achieved, percent: achieved.percent.valueOf() } : achieved);
const from = (reading: AchievementReading, cell: typeof CELL | null = CELL, options: Parameters<typeof achievedFrom>[2] = REFUSE) =>
  shown(achievedFrom(reading, cell, options));

test.each([
  [0, 100, 0, []],
  [99.99, 100, 99.99, []],
  [100, 100, 100, []],
  [100.01, 100, 100, ["score.why-capped"]],
  [110, 110, 110, []],
  [111, 110, 110, ["score.why-capped"]],
  [500, null, 500, []],
] as const)("%d with a cap of %p counts for %d", (value, cap, percent, why) => {
  const achieved = counted(exact(value), CELL, { cap }, []);
  expect(shown(achieved)).toMatchObject({ kind: "counted", percent });
  expect(achieved.kind === "counted" && achieved.why.map(({ id }) => id)).toEqual(why);
});

test("a cap is told behind what was told before, with both numbers", () => {
  const before = { id: "score.why-ratio", data: {} } as const;
  const achieved = counted(exact(120), CELL, { cap: 100 }, [before]);
  expect(achieved).toEqual({
    kind: "counted",
    percent: exact(100),
    why: [before, { id: "score.why-capped", data: { value: exact(120), cap: exact(100) } }],
  });
});

test("a negative result is refused at its cell, or at none", () => {
  const refusal = (cells: readonly unknown[]) => ({ kind: "refused", reasons: [{ id: "score.negative-achievement", data: { value: exact(-0.01) }, cells }] }); // prettier-ignore
  expect(counted(exact(-0.01), CELL, { cap: 100 }, [])).toEqual(refusal([CELL]));
  expect(counted(exact(-0.01), null, { cap: 100 }, [])).toEqual(refusal([]));
});

test("what is no percentage", () => {
  const refusal = (id: string, data: object, cells: readonly unknown[] = [CELL]) => ({ kind: "refused", reasons: [{ id, data, cells }] });
  expect(from({ kind: "not-evaluable" })).toEqual({ kind: "left-out", why: [{ id: "score.why-not-evaluable", data: {} }] });
  expect(from({ kind: "not-a-score", text: "Sì" })).toEqual(refusal("score.not-a-score", { text: "Sì" }));
  expect(from({ kind: "not-a-score", text: "Sì" }, null)).toEqual(refusal("score.not-a-score", { text: "Sì" }, []));
  expect(from({ kind: "error", error: "#N/A" })).toEqual(refusal("score.error-cell", { error: "#N/A" }));
  expect(from({ kind: "unknown" })).toEqual(refusal("score.unknown-cell", {}));
  expect(from({ kind: "percent", value: exact(50) })).toEqual({ kind: "counted", percent: 50, why: [] });
});

test("what is missing is refused, 0 or left out, and said", () => {
  const zero = { kind: "counted", percent: 0, why: [{ id: "score.why-zero", data: {} }] };
  const leftOut = { kind: "left-out", why: [{ id: "score.why-left-out", data: {} }] };
  expect(shown(missing(CELL, { missing: "zero" }))).toEqual(zero);
  expect(shown(missing(CELL, { missing: "leave-out" }))).toEqual(leftOut);
  expect(shown(missing(CELL, { missing: "refuse" }))).toEqual({ kind: "missing", cell: CELL });
  expect(shown(missing(null, { missing: "refuse" }))).toEqual({ kind: "missing", cell: null });
  expect(from({ kind: "empty" }, CELL, { cap: 100, missing: "zero" })).toEqual(zero);
  expect(from({ kind: "empty" })).toEqual({ kind: "missing", cell: CELL });
});

test("realised ÷ expected in percent", () => {
  expect(ratio(exact(60), exact(80)).valueOf()).toBe(75);
  expect(ratio(exact(1), exact(3)).toFraction()).toBe("100/3");
});
