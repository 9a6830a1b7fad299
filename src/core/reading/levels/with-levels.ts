/** Weights in words: lists whose weights are levels (Alto, Medio, Basso) have no sum, and their words are no errors. */
import { objectivesOf, type LevelScale, type Objective, type PlanSheet, type Unit, type Weight } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { chosenScale, scaleOn } from "./scale-of";
import { areLevels, couldBeLevel } from "./words";

/**
 * The sheets with their lists of levels told as such. What the words are worth is said by the settings, else by the list's own sheet, else by
 * another of the workbook; a word that a scale does not know stays a text. Without a scale any word that could be a level is one.
 * @param levels the settings' scale: word → points
 */
export function withLevels(sheets: readonly PlanSheet[], levels: Readonly<Record<string, number>>): readonly PlanSheet[] {
  const chosen = chosenScale(levels);
  const lists = sheets.flatMap(({ units }) => units).filter(inWords);
  const words = lists.flatMap(textsOf);
  if (words.length === 0) return sheets;
  const used = new Set(words.map(normalize));
  const known = words.filter((word) => chosen?.points.has(normalize(word)));
  if (!areLevels(words) && known.length * 2 < words.length) return sheets;
  return sheets.map((one) => {
    if (!one.units.some((unit) => lists.includes(unit))) return one;
    const scale = chosen ?? scaleFor(one.sheet, sheets, used);
    return { ...one, units: one.units.map((unit) => (lists.includes(unit) ? levelled(unit, scale) : unit)) };
  });
}

/** Whether the unit's weights are texts, and no number among them. */
export function inWords(unit: Unit): boolean {
  const weights = objectivesOf(unit).flatMap(({ weight }) => (weight ? [weight.value.kind] : []));
  return weights.includes("not-numeric") && weights.every((kind) => kind === "not-numeric" || kind === "empty" || kind === "prerequisite");
}

function textsOf(unit: Unit): readonly string[] {
  return objectivesOf(unit).flatMap(({ weight }) => (weight?.value.kind === "not-numeric" ? [weight.value.text] : []));
}

function scaleFor(own: Sheet, sheets: readonly PlanSheet[], used: ReadonlySet<string>): LevelScale | null {
  const all = [own, ...sheets.map(({ sheet }) => sheet)];
  for (const sheet of all) {
    const scale = scaleOn(sheet, used);
    if (scale) return scale;
  }
  return null;
}

function levelled(unit: Unit, scale: LevelScale | null): Unit {
  const objective = (one: Objective): Objective => (one.weight ? { ...one, weight: asLevel(one.weight, scale) } : one);
  const sections = unit.sections.map((section) => ({ ...section, objectives: section.objectives.map(objective) }));
  return { ...unit, sections, levels: { scale } };
}

function asLevel(weight: Weight, scale: LevelScale | null): Weight {
  if (weight.value.kind !== "not-numeric") return weight;
  const { text } = weight.value;
  const fits = scale ? scale.points.has(normalize(text)) : couldBeLevel(text);
  return fits ? { ...weight, value: { kind: "level", text } } : weight;
}
