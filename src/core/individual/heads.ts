/** The sheets of those who answer for a structure: all its objectives, and those that count for everybody. */
import { evaluatedUnits, objectivesOf, type Objective, type Plan, type Unit } from "../plan/plan";
import type { Scored, ScoreResult } from "../score/outcome";
import type { UnitScore } from "../score/score-plan";
import { areShares } from "../score/shares";
import { HUNDRED, ONE, type Exact } from "../exact";
import type { SeoObjective, SeoSection, SeoUnit } from "../seo/seo-unit";
import type { IndividualLine, IndividualPart, IndividualSheet } from "./individual-sheet";

/** The evaluated units of a plan with their texts and scores, side by side. */
export interface Evaluated {
  readonly unit: Unit;
  readonly seo: SeoUnit;
  readonly result: ScoreResult;
}

/** What goes with each evaluated unit. `seo` and `scores` are of the same plan, but for what is left out of the texts. */
export function evaluatedOf(plan: Plan, seo: readonly SeoUnit[], scores: readonly UnitScore[]): readonly Evaluated[] {
  return evaluatedUnits(plan).flatMap((unit, index): Evaluated[] => {
    const texts = seo[index];
    const score = scores.find((one) => one.unit === unit);
    return texts && score ? [{ unit, seo: texts, result: score.result }] : [];
  });
}

/** A head's sheet. */
export function headSheet({ unit, seo, result }: Evaluated, blocks: readonly Unit[]): IndividualSheet {
  const factor = factorOf(unit);
  const objectives = [...objectivesOf(unit), ...blocks.flatMap(objectivesOf)];
  const part = ({ title, objectives: texts }: SeoSection): IndividualPart => ({
    title,
    lines: texts.map((text) => lineOf(text, goalOf(text, objectives), result, factor)),
  });
  const parts = [part(seo.own), ...(seo.transversal ? [part(seo.transversal)] : [])];
  const counted =
    result.kind === "scored" ? parts.filter(({ lines }) => lines.some(({ effective }) => effective !== null)).length : parts.length;
  return {
    person: personIn(seo.heading.head),
    role: "head",
    structures: [seo.name],
    source: unit.sheet.name,
    heading: seo.heading,
    parts,
    inHundredths: false,
    score: result,
    scored: counted,
    organisation: null,
  };
}

/** "Responsabile: dott. Rossi" → "dott. Rossi". */
function personIn(head: string | null): string | null {
  const name = head?.split(";")[0]?.split(":").slice(1).join(":").trim() ?? "";
  return name === "" ? null : name;
}

/** Weights that are shares of 1 count, and are shown, in hundredths. */
export function factorOf(unit: Unit): Exact {
  return !unit.coefficients && areShares(objectivesOf(unit).map(({ weight }) => weight?.value)) ? HUNDRED : ONE;
}

/** The objective of the plan that a text was written from: the one whose rows it names. */
export function goalOf({ source }: SeoObjective, objectives: readonly Objective[]): Objective | null {
  if (source === null) return null;
  const { area } = source;
  const same = objectives.filter(
    ({ area: own }) => own.top === area.top && own.left === area.left && own.bottom === area.bottom && own.right === area.right,
  );
  return same.find(({ title, weight }) => (weight ?? title)?.cell.sheet === source.sheet) ?? same[0] ?? null;
}

/** A line with what the score says of it. */
export function lineOf(text: SeoObjective, goal: Objective | null, result: ScoreResult, factor: Exact): IndividualLine {
  const reading = goal?.weight?.value;
  const weight = reading?.kind === "number" ? reading.value.mul(factor) : null;
  const base = { objective: text, weight, share: null };
  if (reading?.kind === "prerequisite") return { ...base, effective: null, result: { kind: "none" }, points: null, why: [] };
  const step = goal && result.kind === "scored" ? stepOf(result, goal) : null;
  if (!step) return { ...base, effective: null, result: { kind: "open" }, points: null, why: [] };
  const achieved: IndividualLine["result"] = step.achievement ? { kind: "percent", percent: step.achievement } : { kind: "left-out" };
  return { ...base, effective: step.effective, result: achieved, points: step.points, why: step.why };
}

function stepOf({ steps }: Scored, { weight }: Objective): Scored["steps"][number] | null {
  const at = weight?.cell;
  return steps.find(({ cell }) => at && cell && cell.sheet === at.sheet && cell.row === at.row && cell.col === at.col) ?? null;
}
