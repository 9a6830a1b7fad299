/** What rules on whole lists may look at: the lists of sheets that can be read in one way only. */
import type { RuleContext } from "../rule";

/**
 * The context without the evaluated units that are in doubt. Transversal blocks stay in the plan, where they serve the other units, and so
 * do the sheets, whose texts still tell that a subject is there; neither is judged itself.
 */
export function certainOnly(context: RuleContext): RuleContext {
  const doubtful = new Set(context.totals.filter((one) => one.doubtful).map(({ unit }) => unit));
  if (doubtful.size === 0) return context;
  const sheets = context.plan.sheets.map((sheet) => ({
    ...sheet,
    units: sheet.units.filter((unit) => unit.transversalBlock || !doubtful.has(unit)),
  }));
  return { ...context, plan: { ...context.plan, sheets }, totals: context.totals.filter(({ unit }) => !doubtful.has(unit)) };
}
