/** The parts of objectives: what most of them make is expected of all, phases and weighed indicators apart. */
import { exact } from "../../../src/core/exact";
import type { Goal, Objective } from "../../../src/core/plan/plan";
import type { WeightReading } from "../../../src/core/text/values";
import { checkPhases } from "../../../src/core/totals/phases";
import { stated, withParts } from "./lists";

const checked = (...objectives: readonly Objective[]): readonly string[] =>
  checkPhases(objectives, exact(0)).map(
    ({ sum, expected, basis, ok, peers }) =>
    [String(sum?.valueOf()), "of", String(expected?.valueOf()), basis, String(ok), ...(peers === undefined ? [] : [`by ${String(peers)}`])].join(" "), // prettier-ignore
  );
const of = (weight: number | string, ...parts: readonly number[]): Objective => withParts(weight, parts);

test.each([
  // One objective: 100, its own weight, or 1, whichever is nearest.
  [[of(40, 50, 50)], ["100 of 100 percent true"]],
  [[of(40, 50, 40)], ["90 of 100 percent false"]],
  [[of(40, 20, 20)], ["40 of 40 parent true"]],
  [[of(40, 20, 19)], ["39 of 40 parent false"]],
  [[of(40, 20, 45)], ["65 of 100 percent false"]],
  [[of(40, 30, 30)], ["60 of 100 percent false"]],
  [[of(40, 30, 29)], ["59 of 40 parent false"]],
  [[of(40, 0.5, 0.5)], ["1 of 1 percent true"]],
  [[of(40, 0.5, 0.4)], ["0.9 of 1 percent false"]],
  [[of(40, 1, 1)], ["2 of 1 percent false"]],
  [[of(40, 0.9)], ["0.9 of 40 parent false"]],
  [[of("", 50, 40)], ["90 of 100 percent false"]],
  [[of("", 20, 20)], ["40 of 100 percent false"]],
  // Parts without weights are not judged; nor objectives without parts.
  [[of(40)], []],
  // The habit of most.
  [
    [of(40, 50, 50), of(60, 30, 30)],
    ["100 of 100 percent true", "60 of 60 parent true"],
  ],
  [
    [of(40, 50, 50), of(60, 60, 40), of(20, 30, 30)],
    ["100 of 100 percent true", "100 of 100 percent true", "60 of 100 percent false"],
  ],
  [
    [of(40, 20, 20), of(30, 15, 15), of(30, 25)],
    ["40 of 40 parent true", "30 of 30 parent true", "25 of 30 parent false"],
  ],
  [
    [of(4, 0.5, 0.5), of(6, 0.5, 0.5), of(9, 0.5, 0.2)],
    ["1 of 1 percent true", "1 of 1 percent true", "0.7 of 1 percent false"],
  ],
  // It is expected of all, however near to another total a group is; where there are only two, each makes what it is nearest to.
  [
    [of(40, 50, 50), of(60, 60, 40), of(20, 20, 5)],
    ["100 of 100 percent true", "100 of 100 percent true", "25 of 100 percent false"],
  ],
  [
    [of(40, 20, 20), of(30, 15, 15), of(30, 45, 50)],
    ["40 of 40 parent true", "30 of 30 parent true", "95 of 30 parent false"],
  ],
  [
    [of(4, 0.5, 0.5), of(6, 0.5, 0.5), of(20, 50, 45)],
    ["1 of 1 percent true", "1 of 1 percent true", "95 of 1 percent false"],
  ],
  [
    [of(40, 50, 50), of(20, 20, 5)],
    ["100 of 100 percent true", "25 of 20 parent false"],
  ],
  [
    [of(40, 50, 50), of(20, 20, 5), of(10, 10, 2)],
    ["100 of 100 percent true", "25 of 100 percent false", "12 of 100 percent false"],
  ],
  [
    [of(40, 50, 50), of(20, 20, 5), of(10, 10)],
    ["100 of 100 percent true", "25 of 100 percent false", "10 of 100 percent false"],
  ],
  // Shares of 1: two at least, none above 1, together no more than 2.
  [[of(40, 0.9, 0.3)], ["1.2 of 1 percent false"]],
  [[of(40, 0.9, 1.3)], ["2.2 of 40 parent false"]],
  [[of(40, 0.9, 0.9, 0.9)], ["2.7 of 40 parent false"]],
  [[of(40, 0.3, 1.01)], ["1.31 of 40 parent false"]],
  [[of(40, 33.33, 33.33, 33.33)], ["99.99 of 100 percent true"]],
  // Another total that three at least make, and more than make the usual ones.
  [
    [of(40, 5, 5), of(30, 5, 5), of(20, 5, 5), of(10, 5, 4)],
    ["10 of 10 peers true by 2", "10 of 10 peers true by 2", "10 of 10 peers true by 2", "9 of 10 peers false by 3"],
  ],
  [
    [of(40, 50, 50), of(30, 60, 40), of(20, 70, 30)],
    ["100 of 100 percent true", "100 of 100 percent true", "100 of 100 percent true"],
  ],
  // One of the usual totals wherever anything makes it; elsewhere what each is nearest to.
  [[of(40, 1)], ["1 of 1 percent true"]],
  [
    [of(40, 20, 19), of(30, 15, 13), of(20, 10, 7)],
    ["39 of 40 parent false", "28 of 30 parent false", "17 of 20 parent false"],
  ],
  [
    [of(1, 0.5, 0.5), of(40, 50, 50)],
    ["1 of 1 parent true", "100 of 100 percent true"],
  ],
  [
    [of(40, 5, 5), of(30, 5, 5)],
    ["10 of 40 parent false", "10 of 30 parent false"],
  ],
] as const)("%#: %j", (objectives, expected) => {
  expect(checked(...objectives)).toEqual(expected);
});

test("a total that the sheet states of the parts is expected, unless it is a sum of theirs", () => {
  const own = of(40, 20, 25);
  const phaseTotal = stated(50, { text: "Totale pesi azioni (=50)" });
  expect(checked({ ...own, phaseTotal })).toEqual(["45 of 50 declared false"]);
  expect(checkPhases([{ ...own, phaseTotal }], exact(0))[0]).toMatchObject({ basisCell: phaseTotal.cell, basisText: phaseTotal.text });
  expect(checked({ ...own, phaseTotal: { ...phaseTotal, formula: "SUM(C2:C3)" } })).toEqual(["45 of 40 parent false"]);
  expect(checkPhases([own], exact(0))[0]).toMatchObject({ basisCell: null, basisText: null, basisTotal: null, rounding: false });
});

test("a word of a scale among the parts leaves them unjudged", () => {
  const one = of(40, 50, 50);
  const [first, ...others] = one.phases as [Goal, ...Goal[]];
  const word = { ...first, weight: first.weight && { ...first.weight, value: { kind: "level", text: "Alto" } as WeightReading } };
  const unjudged = { ...one, phases: [word, ...others] };
  expect(checked(unjudged)).toEqual(["undefined of 100 percent null"]);
  expect(checkPhases([unjudged], exact(0))[0]?.rounding).toBe(false);
  expect(checkPhases([of(40, 33.33, 33.33, 33.33)], exact(0))[0]?.rounding).toBe(true);
});

test("indicators beside phases: the objective's together, or each phase's own where these fit better", () => {
  const together = withParts(40, [50, 50], [[60], [40]]);
  expect(checked(together)).toEqual(["100 of 100 percent true", "100 of 100 percent true"]);
  const apart = withParts(
    40,
    [50, 50],
    [
      [60, 40],
      [30, 70],
    ],
  );
  expect(checked(apart)).toEqual(["100 of 100 percent true", "100 of 100 percent true", "100 of 100 percent true"]);
  // What the sheet states of the objective's parts says nothing of a phase's.
  const phaseTotal = stated(90, { text: "Totale pesi fasi (=90)" });
  expect(checked({ ...apart, phaseTotal })).toEqual(["100 of 90 declared false", "100 of 100 percent true", "100 of 100 percent true"]);
  const half = withParts(
    40,
    [50, 50],
    [
      [60, 40],
      [30, 60],
    ],
  );
  expect(checked(half).slice(1)).toEqual(["100 of 100 percent true", "90 of 100 percent false"]);
  const neither = withParts(
    40,
    [50, 50],
    [
      [60, 30],
      [30, 60],
    ],
  );
  expect(checked(neither).slice(1)).toEqual(["180 of 100 percent false"]);
});
