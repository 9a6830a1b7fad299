/** What is read of small sheets as lists, one line a unit: its name, its sections with their objectives, weights, parts and totals. */
import type { Goal, Objective, Plan, Section, Weight } from "../../src/core/plan/plan";
import { readPlan } from "../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { sheetsOf } from "./evidence/notation";

export const planOf = (text: string): Plan => readPlan(sheetsOf(text), DEFAULT_SETTINGS, null);

/**
 * "Tributi of 100: IMU 60 + TARI 40 = 100": "of" is the total above the list, "=" are those below it; "–" where there is none. Sections are in
 * square brackets where there are several, parts in round ones.
 */
export function listsRead(text: string): readonly string[] {
  return planOf(text).sheets.flatMap(({ units }) =>
    units.map(({ name, headingTotal, sections }) => {
      const [only, ...others] = sections;
      const said = only && others.length === 0 ? sectionSaid(only) : sections.map((one) => `[${sectionSaid(one)}]`).join(" ");
      return `${name?.value ?? "–"}${headingTotal ? ` of ${headingTotal.value.toString()}` : ""}: ${said}`;
    }),
  );
}

function sectionSaid({ name, objectives, totals }: Section): string {
  const goals = objectives.map((one) => goalSaid(one) + partsSaid(one));
  const all = totals.map(({ value }) => ` = ${value.toString()}`).join("");
  return `${name ? `${name.value}: ` : ""}${goals.join(" + ")}${all}`;
}

function partsSaid({ phases, phaseTotal }: Objective): string {
  return phases.length === 0 ? "" : ` (${phases.map(goalSaid).join(" + ")}${phaseTotal ? ` = ${phaseTotal.value.toString()}` : ""})`;
}

const goalSaid = ({ title, weight }: Goal): string => `${title?.value ?? "–"} ${weightSaid(weight)}`;

const weightSaid = (weight: Weight | null): string => (weight?.value.kind === "number" ? weight.value.value.toString() : "–");
