/** One objective of a plan as the standard sheet shows it. */
import { ZERO, type Exact } from "../exact";
import type { Objective, Weight } from "../plan/plan";
import { objectiveRows, takeText, type RowContext } from "./objective-rows";
import type { SeoObjective, SeoWeight } from "./seo-unit";
import { plain } from "./seo-text";
import { cleanText } from "./words";

/** The objective with its weight as in the source; percent weights become points of 100 (15 % → 15). */
export function seoObjective(objective: Objective, sheet: string, context: RowContext): SeoObjective {
  const { rows, changes } = objectiveRows(objective, context);
  const weight = seoWeight(objective.weight);
  const [publicValue, strategic] = [objective.publicValue, objective.strategic].map((at) =>
    plain(takeText(at, objective, context, changes)),
  ) as [string, string];
  const { carried } = context;
  if (objective.weight) {
    if (objective.weight.value.kind === "number") carried.noteNumber(objective.weight.cell, objective.weight.value.value);
    else if ("text" in weight && weight.text !== "") carried.note(objective.weight.cell, weight.text);
  }
  return {
    title: cleanText(objective.title?.value),
    source: { sheet, area: objective.area, weight: "points" in weight ? weight.points : null },
    publicValue,
    strategic,
    weight,
    rows,
    changes,
  };
}

function seoWeight(weight: Weight | null): SeoWeight {
  const reading = weight?.value;
  if (reading?.kind === "number") return { points: reading.value };
  if (reading?.kind === "prerequisite") return { text: "X" };
  if (reading?.kind === "not-numeric" || reading?.kind === "level") return { text: reading.text };
  // An error or a formula without a stored result says nothing that could be written: the cell stays empty and is listed.
  return { text: "" };
}

/** The weight in points as written, 0 when it is no number. */
export function pointsOf(objective: SeoObjective): Exact {
  return "points" in objective.weight ? objective.weight.points : ZERO;
}

/** Whether all weights are words ("Alto", "da definire"): then they have no sum, and 0 would be said by nobody. */
export function inWords(objectives: readonly SeoObjective[]): boolean {
  return objectives.length > 0 && objectives.every(({ weight }) => "text" in weight && /\p{L}{2}/u.test(weight.text));
}
