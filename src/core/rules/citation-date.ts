import { objectivesOf } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { wrongDates, type Act } from "../text/acts";
import type { Rule, RuleContext, RuleFinding } from "./rule";
import { groupByColumn, placeOf } from "./support/group";
import { textsOf } from "./support/walk";

interface Slip {
  readonly cell: CellRef;
  readonly act: Act;
  readonly written: string;
}

/** A law or directive quoted with a wrong date. Only the acts of text/acts.ts are known; of all others nothing is said. */
export const citationDate: Rule = {
  name: "citation-date",
  severity: "info",
  *check({ plan }: RuleContext): Iterable<RuleFinding> {
    const texts = plan.sheets.flatMap(({ units }) => units.flatMap((unit) => [...unit.titles, ...objectivesOf(unit).flatMap(textsOf)]));
    const slips = texts.flatMap(({ value, cell }): Slip[] => wrongDates(value).map((wrong) => ({ ...wrong, cell })));
    for (const group of groupByColumn(slips, ({ act, written }) => `${act.name}|${written}`)) {
      const { act, written } = group.items[0] as Slip;
      const date = [act.date.day, act.date.month].map((part) => String(part).padStart(2, "0")).join(".") + `.${act.date.year}`;
      yield {
        ...placeOf(group),
        message: "citation-date",
        data: { cells: group.cells, count: group.items.length, act: act.name, written, date },
      };
    }
  },
};
