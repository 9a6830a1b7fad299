/** The scores of a plan's lists: who is evaluated, who counts the transversal objectives, what is said of weights that do not add up. */
import type { Unit } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/reading/read-plan";
import type { ScoreResult } from "../../../src/core/score/outcome";
import { isInDoubt, scorePlan } from "../../../src/core/score/score-plan";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { inTwoWays } from "../../support/two-ways";
import { written, type Written } from "../../support/written";
import { planOf } from "../totals/lists";
import { unitFrom } from "./unit";

const shown = (units: readonly Unit[]): readonly string[] =>
  scorePlan(planOf(units), DEFAULT_SETTINGS, null).map(({ unit, result }) =>
    result.kind === "refused"
      ? result.reasons.map(({ id }) => id).join(" ")
      : [String(units.indexOf(unit)), result.score.valueOf(), "of", result.of.valueOf(), ...result.notes.map(({ id }) => id)].join(" "),
  );
const block = (weights: readonly number[], results: readonly (number | "")[]): Unit => ({
  ...unitFrom(weights, results),
  transversalBlock: true,
});

test("a list that makes its total is scored without a word, one that does not says so with both numbers", () => {
  expect(shown([unitFrom([60, 40], [100, 50])])).toEqual(["0 80 of 100"]);
  expect(shown([unitFrom([60, 30], [100, 50])])).toEqual(["0 75 of 90 score.note-total"]);
  const [short] = scorePlan(planOf([unitFrom([60, 30], [100, 50])]), DEFAULT_SETTINGS, null);
  expect(short?.result.kind === "scored" && Object.values(short.result.notes[0]?.data ?? {}).map(Number)).toEqual([90, 100]);
});

test("a list without a score says why, and nothing of its weights", () => {
  expect(shown([unitFrom([60, 30], [100, ""])])).toEqual(["score.missing-achievement"]);
});

test("a block is no list of its own; it counts beside lists that leave it room, not for one that makes 100 alone", () => {
  expect(shown([unitFrom([60], [50]), unitFrom([60], [100]), block([40], [100])])).toEqual(["0 70 of 100", "1 100 of 100"]);
  expect(shown([unitFrom([60], [50]), unitFrom([60], [100]), block([40], [""])])).toEqual([
    "0 30 of 60 score.note-transversal",
    "1 60 of 60 score.note-transversal",
  ]);
  expect(shown([unitFrom([60, 40], [50, 50]), block([40], [100])])).toEqual(["0 50 of 100"]);
});

test("rows that could be divided in two ways have no score, until the sheet says how", () => {
  const scores = (grid: readonly (readonly Written[])[]): readonly string[] =>
    scorePlan(readPlan([written(grid)], DEFAULT_SETTINGS, null), DEFAULT_SETTINGS, null).map(({ result }) =>
      result.kind === "refused" ? result.reasons.map(({ id }) => id).join(" ") : `${String(result.score)} of ${String(result.of)}`,
    );
  const grid = inTwoWays(["Grado di raggiungimento"], [100]);
  expect(new Set(scores(grid))).toEqual(new Set(["score.in-doubt"]));
  // Without the column of persons the structures are the only lists there can be.
  expect(scores(grid.map((row) => row.filter((_, col) => col !== 1)))).toEqual(["80 of 80", "80 of 80"]);
});

test("a list that makes the expected total several times over has no score", () => {
  const rows = Array.from({ length: 20 }, (_, i): Written[] => [`Obiettivo operativo numero ${String(i + 1)}`, 20, 100]);
  const settings = { ...DEFAULT_SETTINGS, expected: { ...DEFAULT_SETTINGS.expected, workbook: 100 } };
  const plan = readPlan([written([["Obiettivo", "Peso", "Grado di raggiungimento"], ...rows])], settings, null);
  expect(scorePlan(plan, settings, null).map(({ result }) => isInDoubt(result))).toEqual([true]);
});

test("in doubt is what any of the reasons says, and never a score", () => {
  const refusedFor = (...ids: readonly string[]): ScoreResult => ({ kind: "refused", reasons: ids.map((id) => ({ id, data: {}, cells: [] })) }) as ScoreResult; // prettier-ignore
  expect(isInDoubt(refusedFor("score.no-objectives", "score.in-doubt"))).toBe(true);
  expect(isInDoubt(refusedFor("score.no-objectives"))).toBe(false);
  const [one] = scorePlan(planOf([unitFrom([100], [50])]), DEFAULT_SETTINGS, null);
  expect(isInDoubt(one!.result)).toBe(false);
});

test("a list that could be another says where it begins", () => {
  const plan = planOf([unitFrom([60, 40], [100, 50])]);
  const doubt = { cell: { sheet: "Area", row: 1, col: 0 }, readings: [] };
  const [one] = scorePlan({ ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, doubt })) }, DEFAULT_SETTINGS, null);
  expect(one?.result).toMatchObject({ kind: "refused", reasons: [{ id: "score.in-doubt", cells: [{ sheet: "Area", row: 1, col: 0 }] }] });
});
