/** The score of a unit in its parts: labels, phases, years, weights that are no numbers. */
import { exact } from "../../../src/core/exact";
import type { Objective, Unit } from "../../../src/core/plan/plan";
import { cellName } from "../../../src/core/sheet/address";
import type { Scored, ScoreOptions, ScoreResult } from "../../../src/core/score/outcome";
import { scoreUnit } from "../../../src/core/score/score-unit";
import type { WeightReading } from "../../../src/core/text/values";
import { OPTIONS, unitFrom, unitOf, type Row } from "./unit";

function scored(unit: Unit, options: Partial<ScoreOptions> = {}): Scored {
  const result = scoreUnit(unit, [], { ...OPTIONS, ...options });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.reasons));
  return result;
}
const fraction = (result: Scored) => result.score.toFraction();
const why = (result: Scored, i: number) => result.steps[i]?.why.map((sentence) => sentence.id);
const reasons = (result: ScoreResult) =>
  result.kind === "scored" ? [] : result.reasons.map((reason) => [reason.id, ...reason.cells.map((cell) => cellName(cell.row, cell.col))].join(" ")); // prettier-ignore

describe("what a step says of its objective", () => {
  const labels = (...names: readonly (readonly [number: string | null, title: string | null])[]) => {
    const unit = unitFrom(names.map(() => 10), names.map(() => 100)); // prettier-ignore
    const cell = { sheet: "Area", row: 1, col: 0 };
    const objectives = unit.sections[0]!.objectives.map((objective, i) => {
      const [number, title] = names[i]!;
      return {
        ...objective,
        number: number === null ? null : { value: { parts: [i], text: number }, cell },
        title: title === null ? null : { value: title, cell },
      };
    });
    return scored({ ...unit, sections: [{ ...unit.sections[0]!, objectives }] }).steps.map(({ label }) => label);
  };

  it("is number and title, or the one that there is", () => {
    expect(labels(["2.", "Servizi agli utenti"], [null, "Bilancio"], ["3", null], [null, null])).toEqual([
      "2. Servizi agli utenti",
      "Bilancio",
      "3",
      "",
    ]);
  });

  it("is one line", () => {
    expect(labels([" 2. ", "Servizi\nagli utenti "], ["3", "Piano   delle\topere"], ["4", "a\tb"], ["5", " due  parole "])).toEqual([
      "2. Servizi agli utenti",
      "3 Piano delle opere",
      "4 a b",
      "5 due parole",
    ]);
  });
});

describe("phases", () => {
  const phases = (...rows: readonly Row[]) => unitOf([{ weight: 60, phases: rows }, { weight: 40, result: 100 }]); // prettier-ignore

  it("without a result of some are refused at their cells", () => {
    const unit = phases({ weight: 50, result: 100 }, { weight: 50, result: "" });
    expect(reasons(scoreUnit(unit, [], OPTIONS))).toEqual(["score.missing-phase D102"]);
    expect(fraction(scored(unit, { missing: "zero" }))).toBe("70");
    expect(fraction(scored(unit, { missing: "leave-out" }))).toBe("100");
    const nowhere = phases({ weight: 50, result: 100 }, { weight: 50 });
    expect(reasons(scoreUnit(nowhere, [], OPTIONS))).toEqual(["score.missing-phase C102"]);
  });

  it("of which nothing is written yet make the objective's result missing", () => {
    expect(reasons(scoreUnit(phases({ weight: 50, result: "" }, { weight: 50, result: "" }), [], OPTIONS))).toEqual([
      "score.missing-achievement C2",
    ]);
  });

  it("whose weights or results are no numbers are refused, each at its cell", () => {
    const unit = phases({ weight: "alto", result: 100 }, { weight: 50, result: "in corso" }, { weight: "", result: 50 });
    expect(reasons(scoreUnit(unit, [], OPTIONS))).toEqual([
      "score.weight-not-numeric C101",
      "score.weight-missing C103",
      "score.not-a-score D102",
    ]);
  });

  it("that are all not evaluable make their objective leave, which is said", () => {
    const result = scored(phases({ weight: 100, result: "nv" }));
    expect(fraction(result)).toBe("100");
    expect(why(result, 0)).toEqual(["score.why-not-evaluable"]);
  });

  it("say what they make, and what their weights do where that is not 100 or 1", () => {
    const sentences = (...weights: readonly number[]) => scored(phases(...weights.map((weight) => ({ weight, result: 50 })))).steps[0]!.why; // prettier-ignore
    expect(sentences(60, 40)).toEqual([{ id: "score.why-phases", data: { count: 2, percent: exact(50) } }]);
    expect(sentences(0.6, 0.4).map(({ id }) => id)).toEqual(["score.why-phases"]);
    expect(sentences(60, 30)[1]).toEqual({ id: "score.why-phase-weights", data: { sum: exact(90) } });
  });

  it("with year columns count for the year asked for", () => {
    const unit = phases(
      { weight: 50, years: { 2024: ["", 100], 2025: ["", 20] } },
      { weight: 50, years: { 2024: ["", 50], 2025: ["", 40] } },
    );
    expect(fraction(scored(unit, { year: 2024 }))).toBe("85");
    expect(fraction(scored(unit, { year: 2025 }))).toBe("58");
    expect(scoreUnit(unit, [], OPTIONS)).toMatchObject({ reasons: [{ id: "score.choose-year", data: { years: "2024, 2025" } }] });
  });
});

describe("years", () => {
  it("a result of its own goes before those of years", () => {
    expect(fraction(scored(unitOf([{ weight: 100, result: 30, years: { 2024: [100, 90] } }])))).toBe("30");
  });

  it("what is not written in the year asked for is missing in that year's column", () => {
    const unit = unitOf([{ weight: 60, years: { 2024: [100, 90], 2025: [100, 80] } }, { weight: 40, years: { 2024: [100, 90], 2025: [100, ""] } }]); // prettier-ignore
    const cells = unit.sections[0]!.objectives.map(({ years }) => years[1]!.realised!.cell);
    expect(cells.map(({ row }) => row)).toEqual([1, 2]);
    expect(reasons(scoreUnit(unit, [], { ...OPTIONS, year: 2025 }))).toEqual(["score.missing-achievement F3"]);
    expect(fraction(scored(unit, { year: 2024 }))).toBe("90");
  });
});

describe("weights that are no numbers", () => {
  const withWeight = (value: WeightReading) => {
    const unit = unitFrom([50, 50], [100, 100]);
    const objectives = unit.sections[0]!.objectives.map((one, i) => (i === 1 ? { ...one, weight: { ...one.weight!, value } } : one));
    return scoreUnit({ ...unit, sections: [{ ...unit.sections[0]!, objectives }] }, [], OPTIONS);
  };

  it("are refused, each with its reason", () => {
    expect(withWeight({ kind: "level", text: "Alto" })).toMatchObject({
      reasons: [{ id: "score.weight-not-numeric", data: { text: "Alto" } }],
    });
    expect(withWeight({ kind: "error", error: "#N/A" })).toMatchObject({ reasons: [{ id: "score.error-cell", data: { error: "#N/A" } }] });
    expect(reasons(withWeight({ kind: "unknown" }))).toEqual(["score.unknown-cell C3"]);
    expect(reasons(withWeight({ kind: "empty" }))).toEqual(["score.weight-missing C3"]);
  });

  it("are missing at the title where there is no cell for them", () => {
    const unit = unitFrom([50, 50], [100, 100]);
    const bare = (title: boolean) => unit.sections[0]!.objectives.map((one, i) => (i === 1 ? { ...one, weight: null, title: title ? one.title : null } : one)); // prettier-ignore
    const refusal = (title: boolean) => reasons(scoreUnit({ ...unit, sections: [{ ...unit.sections[0]!, objectives: bare(title) }] }, [], OPTIONS)); // prettier-ignore
    expect([refusal(true), refusal(false)]).toEqual([["score.weight-missing B3"], ["score.weight-missing"]]);
  });

  it("an X asks for no result and is no weight, which is said", () => {
    const result = scored(unitOf([{ weight: 100, result: 50 }, { weight: "X" }, { weight: "X", result: 100 }])); // prettier-ignore
    expect(fraction(result)).toBe("50");
    expect(result.notes).toEqual([{ id: "score.note-prerequisite", data: { count: 2 } }]);
    expect(scored(unitOf([{ weight: 100, result: 50 }])).notes).toEqual([]);
  });
});

test("coefficients are no shares of 1, though some may be below", () => {
  const unit = unitOf([{ weight: 0.8, result: 100 }, { weight: 1, result: 50 }], "plain"); // prettier-ignore
  expect(scored(unit).of.valueOf()).toBe(180);
  expect(scored({ ...unit, coefficients: true }).of.valueOf()).toBe(1.8);
});

describe("years", () => {
  const of2025: Partial<ScoreOptions> = { year: 2025 };

  it("a year without a result leaves the objective to its phases", () => {
    const unit = unitOf([{ weight: 60, years: { 2025: [100, ""] }, phases: [{ weight: 100, result: 50 }] }]);
    expect(fraction(scored(unit, of2025))).toBe("30");
    const phase = unitOf([{ weight: 60, phases: [{ weight: 100, years: { 2025: [100, 25] } }] }]);
    expect(fraction(scored(phase, of2025))).toBe("15");
  });

  it("what is missing is asked for in the cell of that year, or of the first there is", () => {
    const [objective] = unitOf([{ weight: 60 }]).sections[0]!.objectives as [Objective];
    const blank = (year: number, col: number) => ({ year, expected: null, realised: { value: { kind: "empty" } as const, cell: { sheet: "Area", row: 1, col } } }); // prettier-ignore
    const other = unitFrom([40], [100]).sections[0]!.objectives;
    const unit = unitOf([]);
    const objectives = [{ ...objective, years: [blank(2024, 6), blank(2025, 8)] }, ...other];
    const asked = (year: number | null): readonly string[] =>
      reasons(scoreUnit({ ...unit, sections: [{ ...unit.sections[0]!, objectives }] }, [], { ...OPTIONS, year }));
    expect(asked(2024)).toEqual(["score.missing-achievement G2"]);
    expect(asked(2025)).toEqual(["score.missing-achievement I2"]);
    expect(asked(null)).toEqual(["score.missing-achievement G2"]);
  });
});

test("a phase without a weight and a result names no cell that is not there", () => {
  const [objective] = unitOf([{ weight: 60, phases: [{ weight: 50, result: 50 }, { weight: 50 }] }]).sections[0]!.objectives as [Objective];
  const phases = objective.phases.map((phase, i) => (i === 1 ? { ...phase, weight: null, title: null } : phase));
  const unit = unitOf([]);
  const result = scoreUnit({ ...unit, sections: [{ ...unit.sections[0]!, objectives: [{ ...objective, phases }] }] }, [], OPTIONS);
  expect(reasons(result)).toEqual(["score.weight-missing", "score.missing-phase"]);
});

test("a block without results is noted with its weight, prerequisites apart", () => {
  const block = unitOf([{ weight: 30 }, { weight: "X" }, { weight: 10 }]);
  const result = scoreUnit(unitFrom([60], [50]), [block], OPTIONS);
  expect(result.kind === "scored" && result.notes.map(({ id, data }) => [id, ...Object.values(data).map(String)])).toEqual([
    ["score.note-transversal", "40"],
  ]);
});

test("one band is enough for a score to be held against", () => {
  expect(scored(unitFrom([100], [50]), { bands: [{ from: 0, label: "Unica" }] }).band).toBe("Unica");
});

test("one negative weight refuses the score and names its cell", () => {
  expect(reasons(scoreUnit(unitFrom([-10, 60], [50, 50]), [], OPTIONS))).toEqual(["score.negative-weight C2"]);
});
