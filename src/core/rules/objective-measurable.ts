import { objectivesOf, type At, type Indicator, type Objective, type Unit } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { readDeadlines } from "../text/deadline";
import type { Rule, RuleContext, RuleFinding } from "./rule";
import { groupByColumn, placeOf } from "./support/group";
import { textsOf, unitsWithSheets } from "./support/walk";

type Field = "type" | "class" | "indicator" | "target";

const FIELDS: Readonly<Record<Field, (indicator: Indicator) => At<string> | null>> = {
  type: ({ type }) => type,
  class: ({ kpiClass }) => kpiClass,
  indicator: ({ text }) => text,
  target: ({ target }) => target,
};

/** A row on which an objective is measured; `indicator` is null when the objective has none at all. */
interface Row {
  readonly objective: Objective;
  readonly indicator: Indicator | null;
  readonly row: number;
}

/**
 * An objective without indicator, target, class, type or deadline, where the others of its unit have one. A column that the
 * municipality's layout does not have is not asked for, and neither is one that is hardly used. A deadline in words counts, and so does
 * one in the indicator or the target; a value merged over several rows counts for each.
 */
export const objectiveMeasurable: Rule = {
  name: "objective-measurable",
  severity: "warning",
  *check({ plan }: RuleContext): Iterable<RuleFinding> {
    for (const { unit, sheet } of unitsWithSheets(plan)) {
      for (const field of ["indicator", "target", "type", "class"] as const) {
        for (const group of groupByColumn(missingField(unit, sheet, field))) {
          const data = { cells: group.cells, count: group.items.length };
          yield { ...placeOf(group), message: `objective-measurable.${field}`, data };
        }
      }
      for (const group of groupByColumn(missingDeadlines(unit, sheet))) {
        const data = { cells: group.cells, count: group.items.length };
        yield { ...placeOf(group), message: "objective-measurable.deadline", data };
      }
    }
  },
};

function rowsOf(unit: Unit): readonly Row[] {
  return objectivesOf(unit).flatMap((objective): Row[] => {
    if (objective.indicators.length === 0) return [{ objective, indicator: null, row: objective.area.top }];
    return objective.indicators.map((indicator) => {
      const at = indicator.text ?? indicator.target ?? indicator.type ?? indicator.kpiClass;
      return { objective, indicator, row: at?.cell.row ?? objective.area.top };
    });
  });
}

/** Rows (in a table) or objectives that lack the field. A single row of an objective is asked for it only where nearly every row has it. */
function missingField(unit: Unit, sheet: Sheet, field: Field): readonly { readonly cell: CellRef }[] {
  const rows = rowsOf(unit);
  const read = ({ indicator }: Row): At<string> | null => (indicator ? FIELDS[field](indicator) : null);
  const filled = rows.map(read).filter((at) => at !== null);
  if (filled.length * 2 < rows.length) return [];
  const col = unit.layout === "table" ? usualColumn(filled) : null;
  const has = (row: Row): boolean => read(row) !== null || (col !== null && sheet.shown(row.row, col) !== null);
  const everyRow = rows.filter(has).length * 5 >= rows.length * 4;
  return rows
    .filter((row) => !has(row) && (everyRow || !rows.some((other) => other.objective === row.objective && has(other))))
    .map((row) => ({ cell: cellOf(unit, row.objective, row.row, col) }));
}

function missingDeadlines(unit: Unit, sheet: Sheet): readonly { readonly cell: CellRef }[] {
  const objectives = objectivesOf(unit);
  const filled = objectives.map(({ deadline }) => deadline).filter((at) => at !== null);
  if (filled.length * 2 < objectives.length || filled.length === 0) return [];
  const col = unit.layout === "table" ? usualColumn(filled) : null;
  return objectives
    .filter((objective) => !hasDeadline(objective) && (col === null || !shownWithin(sheet, objective, col)))
    .map((objective) => ({ cell: cellOf(unit, objective, objective.area.top, col) }));
}

function hasDeadline(objective: Objective): boolean {
  if ([objective, ...objective.phases].some(({ deadline }) => deadline !== null)) return true;
  return textsOf(objective).some(({ value }) => readDeadlines(value).items.length > 0);
}

/** Whether a reader sees anything in the column on one of the objective's rows, merged cells included. */
function shownWithin(sheet: Sheet, { area }: Objective, col: number): boolean {
  for (let row = area.top; row <= area.bottom; row++) if (sheet.shown(row, col) !== null) return true;
  return false;
}

function cellOf(unit: Unit, objective: Objective, row: number, col: number | null): CellRef {
  if (col !== null) return { sheet: unit.sheet, row, col };
  return (objective.number ?? objective.title)?.cell ?? { sheet: unit.sheet, row: objective.area.top, col: objective.area.left };
}

/** The column in which most of the cells stand. */
function usualColumn(cells: readonly At<unknown>[]): number | null {
  const counts = new Map<number, number>();
  for (const { cell } of cells) counts.set(cell.col, (counts.get(cell.col) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
