import { evaluatedUnits, type Plan } from "../plan/plan";
import { page } from "./pages/mandatory-anticorruption";
import { defineRule, type FindingOf, type RuleContext } from "./rule";
import { sentences } from "./sentences/mandatory-anticorruption";
import { isAbout, objectivesAbout, type Subject } from "./support/subjects";
import { placeOfUnit } from "./support/units";

type Found = FindingOf<typeof sentences>;

/**
 * The plan has an objective on the prevention of corruption and one on transparency; one may serve both. The law asks it of the
 * administration, not of each structure: any unit, the transversal block, or a sheet of common objectives that could not be read as a list
 * is enough. Source: L. 190/2012 art. 1 c. 8; D.Lgs. 33/2013 art. 10 c. 3.
 */
export const mandatoryAnticorruption = defineRule({
  name: "mandatory-anticorruption",
  group: "law",
  severity: "warning",
  title: { it: "Anticorruzione e trasparenza", en: "Anti-corruption and transparency" },
  sentences,
  page,
  ofLists: true,
  *check({ plan, settings }: RuleContext): Iterable<Found> {
    const [first] = evaluatedUnits(plan);
    if (!settings.mandatory.anticorruption || !first) return;
    const corruption = isThere(plan, "anticorruption");
    const transparency = isThere(plan, "transparency");
    if (corruption && transparency) return;
    const missing = corruption ? "transparency" : transparency ? "corruption" : "both";
    yield { ...placeOfUnit(first), unit: null, message: `mandatory-anticorruption.${missing}`, data: {} };
  },
});

function isThere(plan: Plan, subject: Subject): boolean {
  const units = plan.sheets.flatMap((sheet) => sheet.units);
  if (units.some((unit) => objectivesAbout(plan, unit, subject, true).length > 0)) return true;
  const unread = plan.sheets.filter(({ units }) => units.length === 0).flatMap(({ sheet }) => sheet.rows);
  return unread.some(({ cells }) => cells.some(({ value }) => typeof value === "string" && isAbout(value, subject)));
}
