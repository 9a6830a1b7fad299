/** Reading conditional formats of which one may be unreadable: all at once, and where Excel refuses, by halves down to the one at fault. */
import type { ExcelEnvironment } from "../environment";
import { blockedBy } from "../errors";
import { MARK_FORMULA } from "./style";

/** Refusals that are no matter of one rule: reading each alone would not help. */
const GENERAL: ReadonlySet<string> = new Set(["cell-edit", "not-now", "busy", "too-large", "read-only"]);

/** A rule with id and formula loaded, or why there is none: it is gone, or Excel cannot read it now [office-js #6396, #6835]. */
export type RuleReading = { readonly rule: Excel.ConditionalFormat; readonly id: string } | "gone" | "unreadable";

/** The sheet's rule of that id. Before ExcelApi 1.14 one that is gone is refused like one that cannot be read. */
export function ruleWith(sheet: Excel.Worksheet, id: string, environment: ExcelEnvironment): Excel.ConditionalFormat {
  const { conditionalFormats } = sheet.getRange();
  return environment.supports("1.14") ? conditionalFormats.getItemOrNullObject(id) : conditionalFormats.getItem(id);
}

/** One reading for each place, in their order. */
export async function readRules<T>(
  context: Excel.RequestContext,
  places: readonly T[],
  ask: (place: T) => Excel.ConditionalFormat,
): Promise<readonly RuleReading[]> {
  if (places.length === 0) return [];
  const asked = places.map((place) => {
    const rule = ask(place);
    rule.load("id");
    rule.customOrNullObject.load("rule/formula");
    return rule;
  });
  try {
    await context.sync();
    return asked.map((rule) => (rule.isNullObject ? "gone" : { rule, id: rule.id }));
  } catch (error) {
    if (GENERAL.has(blockedBy(error).reason)) throw error;
  }
  if (places.length === 1) return ["unreadable"];
  const half = Math.ceil(places.length / 2);
  const first = await readRules(context, places.slice(0, half), ask);
  return [...first, ...(await readRules(context, places.slice(half), ask))];
}

type ReadRule = Exclude<RuleReading, string>;

/** An id may have passed to a rule of the user's: only the formula tells ours. */
export const isOurs = (reading: RuleReading): reading is ReadRule => formulaOf(reading) === MARK_FORMULA;

/** A rule without a formula cannot be made by hand: it is a mark whose painting was interrupted. */
export const isOursOrBegun = (reading: RuleReading): reading is ReadRule => isOurs(reading) || formulaOf(reading) === "";

/** The rule's formula without blanks; null for another kind of rule, and for one that was not read. */
function formulaOf(reading: RuleReading): string | null {
  if (typeof reading === "string") return null;
  const custom = reading.rule.customOrNullObject;
  // A rule that has no formula yet has none to load, whatever its declaration says.
  return custom.isNullObject ? null : ((custom.rule.formula as string | null) ?? "").replace(/\s/g, "");
}
