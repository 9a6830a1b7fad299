/** The sheets of those who take part in objectives: what each weighs for them, and a score of their own. */
import { HUNDRED, ONE, percentOf, type Exact } from "../exact";
import type { Objective, Unit } from "../plan/plan";
import type { ScoreOptions } from "../score/outcome";
import { inHundredths } from "../score/score-items";
import { isInDoubt } from "../score/score-plan";
import { scoreUnit } from "../score/score-unit";
import { bareUnitName } from "../seo/standard";
import { unitName } from "../plan/plan";
import { factorOf, goalOf, lineOf, type Evaluated } from "./heads";
import type { IndividualLine, IndividualSheet } from "./individual-sheet";
import type { Participant, Participation } from "./shares";

/** An employee's sheet; null where none of the objectives is of an evaluated unit. */
export function employeeSheet(person: Participant, evaluated: readonly Evaluated[], options: ScoreOptions): IndividualSheet | null {
  const parts = person.parts.filter(({ unit }) => evaluated.some((one) => one.unit === unit));
  const [first] = parts;
  const home = evaluated.find(({ unit }) => unit === first?.unit);
  if (!first || !home) return null;
  const shared = person.kind === "share";
  const own = parts.map((part) => ({ part, objective: objectiveOf(part, shared) }));
  const unit = unitOf(
    own.map(({ objective }) => objective),
    first.unit,
  );
  const doubted = evaluated.find(({ unit: one, result }) => isInDoubt(result) && parts.some((part) => part.unit === one));
  const score = doubted?.result ?? scoreUnit(unit, [], shared ? { ...options, base: HUNDRED } : options);
  const lines = own.flatMap(({ part, objective }): IndividualLine[] => {
    const texts = evaluated.find((one) => one.unit === part.unit)?.seo;
    const text = [...(texts?.own.objectives ?? []), ...(texts?.transversal?.objectives ?? [])].find(
      (one) => goalOf(one, [part.objective]) !== null,
    );
    if (!text) return [];
    const line = lineOf(text, objective, score, ONE);
    return [shared ? { ...line, weight: weightOf(part), share: part.amount } : line];
  });
  const structures = [...new Set(parts.map((part) => bareUnitName(unitName(part.unit))))];
  const { result } = home;
  return {
    person: person.name,
    role: "employee",
    structures,
    source: person.sheet,
    heading: home.seo.heading,
    parts: [{ title: "", lines }],
    inHundredths: shared,
    score,
    scored: 1,
    organisation: structures.length === 1 && result.kind === "scored" ? inHundredths(result.score, result.of, options.decimals) : null,
  };
}

/** The objective as it counts for the person: the part of its weight that is theirs, the result of a row of their own. */
function objectiveOf({ unit, objective, amount, part }: Participation, shared: boolean): Objective {
  const weight = objective.weight;
  const reading = weight?.value;
  const value = !shared ? amount : reading?.kind === "number" ? percentOf(reading.value.mul(factorOf(unit)), amount) : null;
  const achievement = part?.achievement && part.achievement.value.kind !== "empty" ? part.achievement : objective.achievement;
  const years = part && part.years.length > 0 ? part.years : objective.years;
  return {
    ...objective,
    achievement,
    years,
    phases: part ? [] : objective.phases,
    weight: weight && value ? { ...weight, value: { kind: "number", value, scale: "points", asText: false } } : weight,
  };
}

function weightOf({ unit, objective }: Participation): Exact | null {
  const reading = objective.weight?.value;
  return reading?.kind === "number" ? reading.value.mul(factorOf(unit)) : null;
}

/** A unit of these objectives alone, for the score. */
function unitOf(objectives: readonly Objective[], unit: Unit): Unit {
  const [section] = unit.sections;
  return section ? { ...unit, sections: [{ ...section, name: null, transversal: false, objectives, totals: [] }] } : unit;
}
