import { whose } from "../plan/describe";
import type { Section, Unit } from "../plan/plan";
import { topNumber } from "../reading/numbering";
import { page } from "./pages/number-sequence";
import { defineRule, type FindingOf } from "./rule";
import { sentences } from "./sentences/number-sequence";
import { bySheet } from "./support/group";
import { jumps, lastNumber, type Jump } from "./support/numbering";

type Found = FindingOf<typeof sentences>;

/** The numbering jumps (3, then 5), or does not begin with 1. All jumps of a section are one finding. */
export const numberSequence = defineRule({
  name: "number-sequence",
  group: "lists",
  severity: "warning",
  title: { it: "Numerazione che salta", en: "Numbering that jumps" },
  sentences,
  page,
  ofLists: true,
  *check({ totals }) {
    const all = totals.map(({ unit }) => unit);
    const columns = matrixColumns(all);
    const running = runningNumbers(all.filter((unit) => !unit.transversalBlock));
    for (const unit of all) {
      if (columns.has(unit)) continue;
      let last = 0;
      for (const section of unit.sections) {
        const found = jumps(section, last).filter(
          ({ from, to }) => !running.has((from === null ? to : from + 1) - 1) || !running.has(to - 1),
        );
        yield* findings(unit, section, found);
        last = lastNumber(section) ?? last;
      }
    }
  },
});

/**
 * The numbers of a plan whose lists share one numbering, each number once (1 to 5 here, 6 to 9 there, or mixed): a list may begin with any of
 * them and leave others out. Empty where the lists number for themselves.
 */
function runningNumbers(units: readonly Unit[]): ReadonlySet<number> {
  const numbers = units.flatMap(({ sections }) =>
    sections.flatMap(({ objectives }) => objectives.flatMap(({ number }) => topNumber(number) ?? [])),
  );
  const distinct = new Set(numbers);
  return units.length > 1 && distinct.size === numbers.length ? distinct : new Set();
}

/** Units that are columns of one matrix: each has only some of the numbered objectives, so that numbers are bound to be missing. */
function matrixColumns(units: readonly Unit[]): ReadonlySet<Unit> {
  const found = new Set<Unit>();
  units.forEach((unit, index) => {
    const next = units[index + 1];
    if (next && next.sheet === unit.sheet && next.area.top <= unit.area.bottom && unit.area.top <= next.area.bottom) {
      found.add(unit);
      found.add(next);
    }
  });
  return found;
}

/** One finding for the jumps on a sheet. */
function findings(unit: Unit, section: Section, found: readonly Jump[]): readonly Found[] {
  return bySheet(found.map(({ cell }) => cell)).flatMap((cells): Found[] => {
    const [first, ...more] = found.filter(({ cell }) => cells.includes(cell));
    if (!first) return [];
    const shared = { whose: whose(unit, section), cells };
    if (more.length > 0) {
      const numbers = section.objectives.flatMap(({ number }) => topNumber(number) ?? []).join(", ");
      return [{ unit, section, cells, message: "number-sequence.several", data: { ...shared, count: cells.length, numbers } }];
    }
    const message = first.from === null ? "number-sequence.start" : "number-sequence";
    return [{ unit, section, cells, message, data: { ...shared, from: first.from, to: first.to, cell: first.cell } }];
  });
}
