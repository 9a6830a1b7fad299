import { whose } from "../plan/describe";
import { evaluatedUnits, type At, type Objective, type Unit } from "../plan/plan";
import { page } from "./pages/mandatory-training";
import { defineRule, type FindingOf, type RuleContext } from "./rule";
import { sentences } from "./sentences/mandatory-training";
import { objectivesAbout } from "./support/subjects";
import { placeOfUnit } from "./support/units";
import { textsOf } from "./support/walk";

type Found = FindingOf<typeof sentences>;

/** Plans of this year and later. */
const SINCE = 2025;
/** Hours of training a head and year. */
const HOURS = 40;

/**
 * From 2025 on every manager has an objective on the training of the staff, of at least 40 hours a head and year. Fewer hours are
 * reported only where the objective names them. Source: Direttiva of the Minister for public administration of 14 January 2025.
 */
export const mandatoryTraining = defineRule({
  name: "mandatory-training",
  group: "law",
  severity: "warning",
  title: { it: "Formazione", en: "Training" },
  sentences,
  page,
  ofLists: true,
  *check({ plan, settings, years }: RuleContext): Iterable<Found> {
    if (!settings.mandatory.training || !years || years.from < SINCE) return;
    const units = evaluatedUnits(plan);
    const training = new Map(units.map((unit) => [unit, objectivesAbout(plan, unit, "training")]));
    const lacking = units.filter((unit) => training.get(unit)?.length === 0);
    const [first] = lacking;
    if (first && lacking.length > 1 && lacking.length === units.length) {
      yield { ...placeOfUnit(first), unit: null, message: "mandatory-training.none", data: { count: lacking.length } };
    } else {
      for (const unit of lacking) yield { ...placeOfUnit(unit), message: "mandatory-training.missing", data: { whose: whose(unit) } };
    }
    for (const unit of units) {
      const few = tooFewHours(unit, training.get(unit) ?? []);
      if (!few) continue;
      const data = { whose: whose(unit), hours: few.value, cell: few.cell };
      yield { unit, cells: [few.cell], message: "mandatory-training.hours", data };
    }
  },
});

/** The most hours that the unit's own training objectives name, when they are fewer than asked; null when none are named or enough. */
function tooFewHours(unit: Unit, training: readonly Objective[]): At<number> | null {
  const hours = training.flatMap(hoursNamed);
  const [most] = [...hours].sort((a, b) => b.value - a.value);
  return most && most.value < HOURS && most.cell.sheet === unit.sheet.name ? most : null;
}

/** Hours a head or year: "> di 40 ore per anno, pro capite", "24 ore annue"; "un corso di 4 ore" says nothing of the year. */
function hoursNamed(objective: Objective): At<number>[] {
  return textsOf(objective).flatMap(({ value, cell }): At<number>[] => {
    const match =
      /(?<![\d.,])(\d{1,3})\s*(?:ore|h)(?=[^.;]{0,40}?(?:pro\s?-?capite|annu|all'anno|per anno|a testa|per (?:ciascun )?dipendente|l'anno))/i.exec(
        value,
      );
    return match ? [{ value: Number(match[1]), cell }] : [];
  });
}
