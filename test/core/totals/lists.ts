/** Lists of weights as a reader would have made them, with the totals that a sheet states. */
import { exact } from "../../../src/core/exact";
import type { DeclaredTotal, Goal, Objective, Plan, Section, Unit } from "../../../src/core/plan/plan";
import type { CellRef } from "../../../src/core/sheet/address";
import type { WeightReading } from "../../../src/core/text/values";
import { unitOf, type Row } from "../score/unit";

export type Scale = "percent" | "plain";

export const CELL: CellRef = { sheet: "Area", row: 9, col: 2 };

/** A total that the sheet states in C10. */
export function stated(value: number, more: Partial<DeclaredTotal> = {}): DeclaredTotal {
  return { value: exact(value), scale: "plain", cell: CELL, source: "row", text: "TOT.", formula: null, ...more };
}

export function rowsOf(weights: readonly (number | string)[]): readonly Row[] {
  return weights.map((weight) => ({ weight }));
}

export function goals(weights: readonly (number | string)[], scale: Scale = "plain"): readonly Objective[] {
  return unitOf(rowsOf(weights), scale).sections.flatMap(({ objectives }) => objectives);
}

/** A section's weights, and the totals below it. */
export type SectionOf = readonly [weights: readonly (number | string)[], ...totals: DeclaredTotal[]];

export function listOf(sections: readonly SectionOf[], more: Partial<Unit> = {}, scale: Scale = "plain"): Unit {
  const unit = unitOf([], scale);
  return {
    ...unit,
    sections: sections.map(([weights, ...totals]): Section => ({
      name: null,
      transversal: false,
      objectives: goals(weights, scale),
      totals,
      area: unit.area,
    })),
    ...more,
  };
}

export function planOf(units: readonly Unit[]): Plan {
  return {
    file: null,
    sheets: units.map((unit) => ({ sheet: unit.sheet, layout: "table", units: [unit], notRead: null })),
  };
}

/** The list with a word of a scale for the first weight of its section `index`: then no sum is known. */
export function withWord(unit: Unit, index = 0): Unit {
  const word: WeightReading = { kind: "level", text: "Alto" };
  const unknown = ({ weight, ...one }: Objective): Objective => ({ ...one, weight: weight && { ...weight, value: word } });
  const sections = unit.sections.map((section, at): Section => {
    const [first, ...others] = section.objectives;
    return at === index && first ? { ...section, objectives: [unknown(first), ...others] } : section;
  });
  return { ...unit, sections };
}

/** An objective with the weights of its parts, one row each below its own. */
export function withParts(weight: number | string, phases: readonly number[], measures?: readonly (readonly number[])[]): Objective {
  const [own] = unitOf([{ weight, phases: phases.map((one) => ({ weight: one })) }], "plain").sections[0]!.objectives as [Objective];
  if (measures === undefined) return own;
  const found = measures.flatMap((list, i): readonly Goal[] => {
    const top = own.phases[i]?.area.top ?? 0;
    return goals(list).map((goal): Goal => ({ ...goal, area: { ...goal.area, top, bottom: top } }));
  });
  return { ...own, measures: found };
}
