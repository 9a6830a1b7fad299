import fc from "fast-check";
import { exact } from "../../../src/core/exact";
import type { SeoObjective } from "../../../src/core/seo/seo-unit";
import { bringTo, weightSum } from "../../../src/core/seo/weighting";

function objectives(...weights: (number | string)[]): SeoObjective[] {
  return weights.map((weight): SeoObjective => ({
    title: "",
    source: { sheet: "Area 1", area: { top: 0, left: 0, bottom: 0, right: 0 }, weight: exact(weight) },
    publicValue: "",
    strategic: "",
    weight: { points: exact(weight) },
    rows: [{ operative: "", deadline: "", type: "", kpiClass: "", indicator: "", target: "" }],
    changes: [],
  }));
}

const brought = (weights: (number | string)[], total: number): string[] =>
  bringTo(objectives(...weights), exact(total)).objectives.map(({ weight }) => ("points" in weight ? weight.points.toString() : "?"));

test.each([
  [[10, 10, 5, 5, 5], 40, ["11", "11", "6", "6", "6"], "35 to 40: who would lose most by rounding down is rounded up"],
  [[15, 15, 10, 10, 10], 40, ["10", "10", "7", "7", "6"], "60 to 40"],
  [["2.5", "2.5", 5], 40, ["10", "10", "20"], "halves that become whole"],
  [["2.5", "7.5"], 41, ["10.5", "30.5"], "the plan's own halves are kept"],
  [[1, 1, 1, 997], 10, ["0.01", "0.01", "0.01", "9.97"], "finer steps where whole points would wipe a weight out"],
])("%j brought to %i", (weights, total, expected) => {
  expect(brought(weights, total)).toEqual(expected);
});

test("the arithmetic stays with each changed objective", () => {
  const { objectives: made, weighting } = bringTo(objectives(10, 25), exact(40));
  expect(weighting).toMatchObject({ kind: "brought" });
  expect(made[0]?.changes[0]).toMatchObject({ kind: "weight" });
  const [change] = made[0]?.changes ?? [];
  expect(change?.kind === "weight" && change.share.toFraction()).toBe("80/7");
});

test("weights that make the total already are not touched", () => {
  const given = objectives("13.4", "26.6");
  const { objectives: made, weighting } = bringTo(given, exact(40));
  expect(made).toBe(given);
  expect(weighting).toMatchObject({ kind: "already" });
});

test("any weights make the total exactly, in the order of size they had", () => {
  const weight = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 25 }), fc.integer({ min: 1, max: 200 }), (weights, total) => {
      const given = objectives(...weights);
      const { objectives: made } = bringTo(given, exact(total));
      expect(weightSum(made).equals(total)).toBe(true);
      const pairs = made.map(({ weight: to, source }) => [source?.weight ?? null, "points" in to ? to.points : null] as const);
      for (const [from, to] of pairs) {
        for (const [otherFrom, otherTo] of pairs)
          if (from && to && otherFrom && otherTo && from.compare(otherFrom) > 0) expect(to.compare(otherTo)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
