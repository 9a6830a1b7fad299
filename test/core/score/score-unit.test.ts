import fc from "fast-check";
import { exact, HUNDRED, ONE, sum, type Exact } from "../../../src/core/exact";
import { cellName } from "../../../src/core/sheet/address";
import { largestRemainder } from "../../../src/core/score/largest-remainder";
import type { Refused, Scored, ScoreOptions, ScoreResult } from "../../../src/core/score/outcome";
import { redistribute } from "../../../src/core/score/redistribute";
import { scoreUnit } from "../../../src/core/score/score-unit";
import type { Unit } from "../../../src/core/plan/plan";
import { OPTIONS, unitFrom, unitOf } from "./unit";

function scored(unit: Unit, options: Partial<ScoreOptions> = {}, blocks: readonly Unit[] = []): Scored {
  const result = scoreUnit(unit, blocks, { ...OPTIONS, ...options });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.reasons));
  expect(sum(result.steps.map((step) => step.points)).equals(result.score)).toBe(true);
  return result;
}
const fraction = (result: Scored) => result.score.toFraction();
const why = (result: Scored, i: number) => result.steps[i]?.why.map((sentence) => sentence.id);
function reasons(result: ScoreResult) {
  expect(result.kind).toBe("refused");
  return (result as Refused).reasons.map((reason) => [reason.id, ...reason.cells.map((cell) => cellName(cell.row, cell.col))].join(" "));
}

describe("worked cases", () => {
  it("70/20/10 at 100, 100, 0 is 90", () => {
    expect(fraction(scored(unitFrom([70, 20, 10], [100, 100, 0])))).toBe("90");
  });

  it("15, 10, 15, 10, 10, 5, 5 at 100, 100, 100, 100, 96,875, 50, 100 is 67,1875 of 70", () => {
    const result = scored(unitFrom([15, 10, 15, 10, 10, 5, 5], [100, 100, 100, 100, 96.875, 50, 100]));
    expect(result.score.equals(exact(67.1875))).toBe(true);
    expect(result.of.valueOf()).toBe(70);
    expect(result.shown.valueOf()).toBe(67.19);
  });

  it("10, 15, 15, 10, 10, 10 spread to 100 are 14,2857…, shown 14, 22, 22, 14, 14, 14", () => {
    const weights = [10, 15, 15, 10, 10, 10].map(exact);
    const spread = redistribute([...weights, exact(30)], [false, false, false, false, false, false, true], HUNDRED);
    expect(spread?.map((weight) => weight.toFraction())).toEqual(["100/7", "150/7", "150/7", "100/7", "100/7", "100/7", "0"]);
    expect(largestRemainder(weights, HUNDRED, ONE).map((weight) => weight.valueOf())).toEqual([14, 22, 22, 14, 14, 14]);
    const result = scored(unitFrom([10, 15, 15, 10, 10, 10, 30], [100, 100, 100, 100, 100, 100, "nv"]));
    expect(fraction(result)).toBe("100");
    expect(result.steps[0]?.effective.toFraction()).toBe("100/7");
  });

  it("40/30/30 at 100 %, 50 %, not evaluable is 78,571428…", () => {
    const result = scored(unitFrom([40, 30, 30], [100, 50, "nv"]));
    expect(fraction(result)).toBe("550/7");
    expect(why(result, 2)).toEqual(["score.why-not-evaluable"]);
    expect(result.steps[2]?.points.valueOf()).toBe(0);
    expect(why(result, 0)).toEqual(["score.why-redistributed"]);
  });

  it("rounding on each line or on the total can differ: 69,89 and 69,88", () => {
    const unit = unitFrom([25, 25, 25, 25], [69.86, 69.9, 69.88, 69.88]); // 17,465 + 17,475 + 17,47 + 17,47
    expect(scored(unit).shown.valueOf()).toBe(69.88);
    expect(scored(unit, { rounding: "line" }).shown.valueOf()).toBe(69.89);
    expect(why(scored(unit, { rounding: "line" }), 0)).toEqual(["score.why-rounded"]);
  });
});

describe("what counts as a result", () => {
  it("counts at most 100 % unless the settings say otherwise", () => {
    const unit = unitFrom([50, 50], [120, 50]);
    expect(fraction(scored(unit))).toBe("75");
    expect(why(scored(unit), 0)).toEqual(["score.why-capped"]);
    expect(fraction(scored(unit, { cap: 110 }))).toBe("80");
    expect(fraction(scored(unit, { cap: null }))).toBe("85");
  });

  it("takes the result of an objective from its phases, in proportion to their weights", () => {
    const unit = unitOf([
      { weight: 60, result: "", phases: [{ weight: 50, result: 100 }, { weight: 50, result: 50 }] }, // prettier-ignore
      { weight: 40, result: 100, phases: [{ weight: 100, result: 0 }] },
    ]);
    expect(fraction(scored(unit))).toBe("85");
    expect(why(scored(unit), 0)).toEqual(["score.why-phases"]);
  });

  it("spreads a phase that is not evaluable over its sisters; an objective whose phases all are leaves", () => {
    const unit = unitOf([
      { weight: 60, phases: [{ weight: 25, result: 80 }, { weight: 75, result: "nv" }] }, // prettier-ignore
      { weight: 20, phases: [{ weight: 100, result: "nv" }] },
      { weight: 20, result: 0 },
    ]);
    expect(fraction(scored(unit))).toBe("60");
  });

  it("says when the phases' weights do not make 100", () => {
    const unit = unitOf([{ weight: 100, phases: [{ weight: 30, result: 100 }, { weight: 60, result: 0 }] }]); // prettier-ignore
    expect(fraction(scored(unit))).toBe("100/3");
    expect(why(scored(unit), 0)).toEqual(["score.why-phases", "score.why-phase-weights"]);
  });

  it("refuses what is missing, each reason once with its cells; or does as the settings say", () => {
    const unit = unitFrom([50, 30, 20], [100, "", ""]);
    expect(reasons(scoreUnit(unit, [], OPTIONS))).toEqual(["score.missing-achievement D3 D4"]);
    expect(fraction(scored(unit, { missing: "zero" }))).toBe("50");
    expect(fraction(scored(unit, { missing: "leave-out" }))).toBe("100");
    expect(reasons(scoreUnit(unitFrom([50, 50], ["", ""]), [], OPTIONS))).toEqual(["score.no-achievements"]);
    expect(reasons(scoreUnit(unitFrom([50, 50], ["", ""]), [], { ...OPTIONS, missing: "leave-out" }))).toEqual([
      "score.nothing-evaluable C2 C3",
    ]);
  });

  it("refuses words that are no result and weights that are no number", () => {
    expect(reasons(scoreUnit(unitFrom([50, 50], [100, "Parzialmente"]), [], OPTIONS))).toEqual(["score.not-a-score D3"]);
    const unit = unitOf([
      { weight: "da definire", result: 100 },
      { weight: "", result: 100 },
      { weight: "", result: 100 },
    ]);
    expect(reasons(scoreUnit(unit, [], OPTIONS))).toEqual(["score.weight-not-numeric C2", "score.weight-missing C3 C4"]);
    expect(reasons(scoreUnit(unitFrom([50, 50], [100, -1]), [], OPTIONS))).toEqual(["score.negative-achievement D3"]);
    expect(reasons(scoreUnit(unitFrom([], []), [], OPTIONS))).toEqual(["score.no-objectives"]);
  });

  it("leaves prerequisites out and says so", () => {
    const result = scored(unitOf([{ weight: "X", result: 100 }, { weight: 100, result: 80 }])); // prettier-ignore
    expect(fraction(result)).toBe("80");
    expect(result.notes.map((note) => note.id)).toEqual(["score.note-prerequisite"]);
  });
});

describe("year columns", () => {
  const unit = unitOf([
    { weight: 60, years: { 2024: [50, 100], 2025: [100, ""] } },
    { weight: 30, years: { 2024: [80, 60], 2025: ["nv", ""] } },
    { weight: 10, years: { 2024: ["nv", ""], 2025: ["nv", ""] } },
  ]);

  it("realised ÷ expected in the only year with results, capped; // leaves", () => {
    const result = scored(unit);
    expect(fraction(result)).toBe("275/3"); // (60·1 + 30·0,75) / 90 · 100
    expect(why(result, 0)).toEqual(["score.why-ratio", "score.why-capped", "score.why-redistributed"]);
    expect(result.notes.map((note) => note.id)).toEqual(["score.note-year"]);
  });

  it("takes the realised percentage as it is when the sheet says so", () => {
    const stated = {
      ...unit,
      titles: [{ value: "Ai fini del punteggio vale la percentuale realizzata.", cell: { sheet: "Area", row: 0, col: 0 } }],
    };
    expect(fraction(scored(stated))).toBe("260/3"); // (60·1 + 30·0,6) / 90 · 100
  });

  it("refuses a year without results or columns, and asks which of several", () => {
    expect(reasons(scoreUnit(unit, [], { ...OPTIONS, year: 2025 }))).toEqual(["score.missing-achievement F2"]);
    expect(reasons(scoreUnit(unit, [], { ...OPTIONS, year: 2027 }))).toEqual(["score.no-such-year C2 C3 C4"]);
    const two = unitOf([{ weight: 100, years: { 2024: [100, 100], 2025: [100, 50] } }]);
    expect(reasons(scoreUnit(two, [], OPTIONS))).toEqual(["score.choose-year"]);
    expect(fraction(scored(two, { year: 2025 }))).toBe("50");
    expect(reasons(scoreUnit(unitOf([{ weight: 100, years: { 2024: [0, 10] } }]), [], OPTIONS))).toEqual(["score.expected-zero F2"]);
  });
});

describe("totals", () => {
  it("scores on the unit's own total, or on the base asked for", () => {
    const unit = unitFrom([50, 30], [100, 50]);
    expect([scored(unit).score.valueOf(), scored(unit).of.valueOf()]).toEqual([65, 80]);
    expect(fraction(scored(unit, { base: HUNDRED }))).toBe("325/4");
  });

  it("puts shares of 1 in hundredths", () => {
    const result = scored(unitOf([{ weight: 0.7, result: 100 }, { weight: 0.3, result: 0 }], "plain")); // prettier-ignore
    expect([result.score.valueOf(), result.of.valueOf()]).toEqual([70, 100]);
    expect(result.notes.map((note) => note.id)).toEqual(["score.note-shares"]);
  });

  it("adds a transversal block once it has results, and says when it has none", () => {
    const own = unitFrom([60], [50]);
    const without = scored(own, {}, [unitOf([{ weight: 10 }, { weight: 30 }])]);
    expect([fraction(without), without.of.valueOf(), without.notes[0]?.id, (without.notes[0]!.data["weight"] as Exact).valueOf()]).toEqual([
      "30",
      60,
      "score.note-transversal",
      40,
    ]);
    const block = unitFrom([10, 30], [100, 100]);
    expect([fraction(scored(own, {}, [block])), scored(own, {}, [block]).of.valueOf()]).toEqual(["70", 100]);
    expect(reasons(scoreUnit(own, [unitFrom([10, 30], [100, ""])], OPTIONS))).toEqual(["score.missing-achievement D3"]);
  });
});

describe("bands", () => {
  const bands = [
    { from: 0, label: "Insufficiente" },
    { from: 60, label: "Buono" },
    { from: 90, label: "Ottimo" },
  ];

  it("judges the shown score in hundredths", () => {
    expect(scored(unitFrom([80], [75]), { bands }).band).toBe("Buono");
    expect(scored(unitFrom([100], [89.994]), { bands }).band).toBe("Buono");
    expect(scored(unitFrom([100], [89.995]), { bands }).band).toBe("Ottimo");
  });

  it("says when the score is below the lowest, refuses two that begin together", () => {
    const low = scored(unitFrom([100], [10]), { bands: bands.slice(1) });
    expect([low.band, low.notes[0]?.id]).toEqual([null, "score.no-band"]);
    expect(reasons(scoreUnit(unitFrom([100], [10]), [], { ...OPTIONS, bands: [...bands, { from: 60, label: "Discreto" }] }))).toEqual([
      "score.band-overlap-at",
    ]);
  });
});

describe("properties", () => {
  const rows = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 400 }), result: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: "nv" as const }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  const build = (list: readonly { weight: number; result: number | "nv" }[], factor = 1) =>
    unitOf(list.map(({ weight, result }) => ({ weight: (weight / 4) * factor, result: result === "nv" ? result : result / 8 })));
  const score = (unit: Unit, options: Partial<ScoreOptions> = {}) => scored(unit, options).score;

  it("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 11 }), (list, turn) => {
        fc.pre(list.some(({ result }) => result !== "nv"));
        const turned = [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)].reverse();
        expect(score(build(turned)).equals(score(build(list)))).toBe(true);
      }),
    );
  });

  it("scaling the weights scales the score, and leaves it on a given base", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 9 }), (list, factor) => {
        fc.pre(list.some(({ result }) => result !== "nv"));
        expect(score(build(list, factor)).equals(score(build(list)).mul(factor))).toBe(true);
        expect(score(build(list, factor), { base: HUNDRED }).equals(score(build(list), { base: HUNDRED }))).toBe(true);
      }),
    );
  });

  it("redistribution keeps the total and the proportions", () => {
    fc.assert(
      fc.property(rows, (list) => {
        fc.pre(list.some(({ result }) => result !== "nv"));
        const result = scored(build(list));
        expect(sum(result.steps.map((step) => step.effective)).equals(result.of)).toBe(true);
        const kept = result.steps.filter((step) => step.achievement !== null);
        const first = kept[0];
        for (const step of kept) expect(first && step.effective.div(step.weight).equals(first.effective.div(first.weight))).toBe(true);
      }),
    );
  });

  it("a better result never lowers the score", () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.integer({ min: 1, max: 300 }), (list, at, more) => {
        fc.pre(list.some(({ result }) => result !== "nv"));
        const better = list.map((row, i) => (i === at % list.length && row.result !== "nv" ? { ...row, result: row.result + more } : row));
        expect(score(build(better)).compare(score(build(list)))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
