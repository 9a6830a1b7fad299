/** The score alone, as a cell asks for it, is the score that explains itself: same digits, same refusals. */
import fc from "fast-check";
import { exact } from "../../../src/core/exact";
import { scoreUnit, scoreUnitAlone } from "../../../src/core/score/score-unit";
import { OPTIONS, unitFrom, unitOf } from "./unit";

const row = fc.record({
  weight: fc.integer({ min: 0, max: 400 }).map((weight) => weight / 4),
  result: fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 0, max: 1000 }).map((result) => result / 8) },
    { weight: 3, arbitrary: fc.constant("nv") },
    { weight: 1, arbitrary: fc.constantFrom("", "Parzialmente") },
  ),
});
const options = fc.record({
  rounding: fc.constantFrom("total" as const, "line" as const),
  missing: fc.constantFrom("refuse" as const, "zero" as const, "leave-out" as const),
  base: fc.constantFrom(null, exact(100), exact("33.3")),
});

test("whatever the rows and the settings", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), options, (rows, choices) => {
      const unit = unitOf(rows);
      const whole = scoreUnit(unit, [], { ...OPTIONS, ...choices });
      const alone = scoreUnitAlone(unit, { ...OPTIONS, ...choices });
      if (whole.kind === "refused") expect(alone).toEqual(whole);
      else expect(alone.kind === "scored" && alone.score.toFraction()).toBe(whole.score.toFraction());
    }),
  );
});

test("40/30/30 at 100 %, 50 %, not evaluable is 550/7 to the last digit", () => {
  const alone = scoreUnitAlone(unitFrom([40, 30, 30], [100, 50, "nv"]), OPTIONS);
  expect(alone.kind === "scored" && alone.score.toFraction()).toBe("550/7");
});

test("a weight that is none refuses both, with the same words", () => {
  const unit = unitOf([{ weight: "da definire", result: 100 }]);
  expect(scoreUnitAlone(unit, OPTIONS)).toEqual(scoreUnit(unit, [], OPTIONS));
  expect(scoreUnitAlone(unit, OPTIONS)).toMatchObject({ kind: "refused", reasons: [{ id: "score.weight-not-numeric" }] });
});
