import { objectiveName, oneLine, whose } from "../plan/describe";
import { evaluatedUnits, objectivesOf, unitName, type Plan, type Unit } from "../plan/plan";
import { normalize } from "../text/normalize";
import { page } from "./pages/unit-label";
import { defineRule } from "./rule";
import { sentences } from "./sentences/unit-label";

/** A card carries the heading of another unit's sheet. Only a heading that plainly is another unit's is reported. */
export const unitLabel = defineRule({
  name: "unit-label",
  group: "lists",
  severity: "warning",
  title: { it: "Intestazioni di un’altra struttura", en: "Headings of another structure" },
  sentences,
  page,
  ofLists: true,
  *check({ plan }) {
    const owners = labelOwners(plan);
    for (const unit of evaluatedUnits(plan)) {
      const own = namesOf(unit);
      for (const objective of objectivesOf(unit)) {
        if (!objective.label) continue;
        const label = labelKey(objective.label.value);
        const owner = owners.get(label);
        if (!owner || owner.sheet === unit.sheet || own.has(label)) continue;
        yield {
          unit,
          about: objective,
          cells: [objective.label.cell],
          message: "unit-label",
          data: {
            objective: objectiveName(objective),
            label: oneLine(objective.label.value),
            other: owner.sheet.name,
            whose: whose(unit),
            cell: objective.label.cell,
          },
        };
      }
    }
  },
});

/** Which unit each heading belongs to: the one whose sheet or title it names; null where two could claim it. */
function labelOwners(plan: Plan): ReadonlyMap<string, Unit> {
  const owners = new Map<string, Unit | null>();
  for (const unit of evaluatedUnits(plan)) {
    for (const name of namesOf(unit)) {
      const before = owners.get(name);
      owners.set(name, before === undefined || before?.sheet === unit.sheet ? unit : null);
    }
  }
  return new Map([...owners].flatMap(([name, unit]) => (unit ? [[name, unit] as const] : [])));
}

/** What a unit is called: its sheet's name, its title, and the title's words before the dash ("SETTORE IV – AFFARI GENERALI"). */
function namesOf(unit: Unit): ReadonlySet<string> {
  const title = unitName(unit);
  return new Set([unit.sheet.name, title, title.split(/\s[-–—]\s/)[0] ?? title].map(labelKey));
}

/** A heading without the person's name behind it: "SETTORE VI (Rossi)" → "settore vi". */
function labelKey(text: string): string {
  let [rest, at] = ["", 0];
  for (;;) {
    const open = text.indexOf("(", at);
    const close = open < 0 ? -1 : text.indexOf(")", open);
    if (close < 0) return normalize(rest + text.slice(at));
    rest += `${text.slice(at, open)} `;
    at = close + 1;
  }
}
