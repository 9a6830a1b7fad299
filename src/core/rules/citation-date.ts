import type { At, Unit } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { wrongDates, type Act } from "../text/acts";
import { page } from "./pages/citation-date";
import { defineRule, type FindingOf, type RuleContext } from "./rule";
import { sentences } from "./sentences/citation-date";
import { groupByColumn } from "./support/group";
import { textsOfUnits } from "./support/walk";

type Found = FindingOf<typeof sentences>;

interface Slip {
  readonly unit: Unit;
  readonly cell: CellRef;
  readonly act: Act;
  readonly written: string;
}

/** A law or directive quoted with a wrong date. Only the acts of text/acts.ts are known; of all others nothing is said. */
export const citationDate = defineRule({
  name: "citation-date",
  group: "texts",
  severity: "info",
  title: { it: "Date di norme citate", en: "Dates of quoted acts" },
  sentences,
  page,
  *check({ plan }: RuleContext): Iterable<Found> {
    const slips: Slip[] = [];
    const look = ({ value, cell }: At<string>, unit: Unit): void => {
      for (const wrong of wrongDates(value)) slips.push({ ...wrong, cell, unit });
    };
    for (const { units } of plan.sheets) for (const unit of units) for (const title of unit.titles) look(title, unit);
    for (const text of textsOfUnits(plan)) look(text, text.unit);
    for (const { items, cells, place } of groupByColumn(slips, ({ act, written }) => `${act.name}|${written}`)) {
      const [{ act, written }] = items;
      const date = [act.date.day, act.date.month].map((part) => String(part).padStart(2, "0")).join(".") + `.${act.date.year}`;
      yield { ...place, message: "citation-date", data: { cells, count: cells.length, act: act.name, written, date } };
    }
  },
});
