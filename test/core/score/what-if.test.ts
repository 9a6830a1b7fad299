/** What if: results that replace the sheet's for one computation. */
import { exact } from "../../../src/core/exact";
import { objectivesOf } from "../../../src/core/plan/plan";
import { scoreUnit } from "../../../src/core/score/score-unit";
import { NO_TRIAL, objectiveKey, stepOf, triedUnit, type Trial } from "../../../src/core/score/what-if";
import { OPTIONS, unitFrom, unitOf } from "./unit";

const unit = unitFrom([50, 30, 20], [100, 50, ""]);
const [first, second, third] = objectivesOf(unit);
const trial = (...results: readonly (readonly [objective: typeof first, percent: number])[]): Trial =>
  new Map(results.map(([objective, percent]) => [objectiveKey(objective!), exact(percent)]));
const scored = (asked: Trial, of = unit) => {
  const result = scoreUnit(triedUnit(of, asked), [], OPTIONS);
  return result.kind === "scored" ? result.score.valueOf() : result.reasons.map(({ id }) => id).join(" ");
};

test("a result that is missing, and one in the place of another", () => {
  expect(scored(NO_TRIAL)).toBe("score.missing-achievement");
  expect(scored(trial([third, 80]))).toBe(81);
  expect(scored(trial([third, 80], [first, 0]))).toBe(31);
  expect(scored(trial([second, 0]))).toBe("score.missing-achievement");
  expect(third?.achievement?.value.kind).toBe("empty");
});

test("nothing tried is the unit itself", () => {
  expect(triedUnit(unit, NO_TRIAL)).toBe(unit);
});

test("it goes before the results of phases and of years", () => {
  const parts = unitOf([
    { weight: 60, phases: [{ weight: 100, result: 10 }] },
    { weight: 40, years: { 2024: [100, 20] } },
  ]);
  const [phased, dated] = objectivesOf(parts);
  expect(scored(NO_TRIAL, parts)).toBe(14);
  expect(scored(trial([phased, 50]), parts)).toBe(38);
  expect(scored(trial([phased, 50], [dated, 100]), parts)).toBe(70);
});

test("an objective is told by its weight, else by its title, else by where it stands", () => {
  const untitled = { ...first!, title: null };
  const unweighed = { ...first!, weight: null };
  const bare = { ...unweighed, title: null };
  const other = { ...objectivesOf(unit)[1]!, weight: null, title: null };
  expect(objectiveKey(untitled)).toBe(objectiveKey(first!));
  const keys = [first!, second!, unweighed, { ...second!, weight: null }, bare, other].map(objectiveKey);
  expect(new Set(keys).size).toBe(keys.length);
  const beside = { ...bare, area: { ...bare.area, left: bare.area.left + 1 } };
  expect(objectiveKey(beside)).not.toBe(objectiveKey(bare));
});

test("without weight it is told by its title, and without either nothing can be tried", () => {
  const section = unit.sections[0]!;
  const changed = (objective: NonNullable<typeof first>) => ({ ...unit, sections: [{ ...section, objectives: [objective] }] });
  const tried = (objective: NonNullable<typeof first>) =>
    objectivesOf(triedUnit(changed(objective), new Map([[objectiveKey(objective), exact(70)]])))[0]?.achievement;
  expect(tried({ ...first!, weight: null })).toEqual({ value: { kind: "percent", value: exact(70) }, cell: first!.title!.cell });
  expect(tried(first!)?.cell).toEqual(first!.weight!.cell);
  expect(tried({ ...first!, weight: null, title: null })).toBe(first!.achievement);
});

test("the step that is about an objective", () => {
  const result = scoreUnit(triedUnit(unit, trial([third, 80])), [], OPTIONS);
  expect(stepOf(result, second!)?.points.valueOf()).toBe(15);
  expect(stepOf(result, third!)?.points.valueOf()).toBe(16);
  expect(stepOf(result, { ...second!, weight: null })).toBeNull();
  expect(stepOf(scoreUnit(unit, [], OPTIONS), second!)).toBeNull();
  if (result.kind === "scored") {
    const nowhere = result.steps.map((step, i) => (i === 0 ? { ...step, cell: null } : step));
    expect(stepOf({ ...result, steps: nowhere }, second!)).toBe(nowhere[1]);
  }
});
