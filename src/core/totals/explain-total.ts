/** What a total on the sheet adds up: each weight with its cell, those it leaves out or counts twice, and other numbers that it takes in. */
import { ZERO, sum, type Exact } from "../exact";
import { doubtfulSheets, isDoubtful } from "../plan/doubt";
import { objectivesOf, type DeclaredTotal, type Plan, type Section, type Unit } from "../plan/plan";
import { contains, placeKey, type Area, type CellRef } from "../sheet/address";
import { parseSum, type SumPart } from "../sheet/sum-formula";
import { readWeight } from "../text/weight";
import { formulaCover } from "./formula-cover";

/** A number with the cell (0-based) in which it stands. */
export interface Term {
  readonly row: number;
  readonly col: number;
  readonly value: Exact;
}

export interface TotalExplained {
  readonly total: DeclaredTotal;
  /** `sum`: its formula is read as a plain sum; `other`: it has another formula; `written`: it has none. */
  readonly how: "sum" | "other" | "written";
  /** What the formula adds; where it is no plain sum, the weights of the list. */
  readonly terms: readonly Term[];
  readonly sum: Exact;
  readonly left: readonly Term[];
  /** Weights in its ranges that are numbers stored as text: SUM passes over them. */
  readonly asText: readonly Term[];
  readonly twice: readonly Term[];
  readonly extra: readonly Term[];
}

/** The total that stands in the cell; null when none of the plan does, or when the lists of its sheet could be others (plan/doubt.ts). */
export function explainTotal(plan: Plan, cell: CellRef): TotalExplained | null {
  const doubtful = doubtfulSheets(plan);
  for (const unit of plan.sheets.flatMap(({ units }) => units)) {
    if (isDoubtful(unit, doubtful)) continue;
    for (const [index, section] of unit.sections.entries()) {
      const total = section.totals.find((one) => isAt(one, cell));
      if (total) return explained(unit, index, total);
    }
    if (unit.headingTotal && isAt(unit.headingTotal, cell)) return written(unit.headingTotal, unit.sections.slice(0, 1));
  }
  return null;
}

function isAt({ cell }: DeclaredTotal, { sheet, row, col }: CellRef): boolean {
  return cell.sheet === sheet && cell.row === row && cell.col === col;
}

function explained(unit: Unit, index: number, total: DeclaredTotal): TotalExplained {
  const cover = formulaCover(unit, index, total);
  if (!cover) return { ...written(total, nearest(unit, index, total)), how: total.formula === null ? "written" : "other" };
  const valueAt = termsOf(unit);
  const term = ({ row, col }: { readonly row: number; readonly col: number }): Term => ({ row, col, value: valueAt(row, col) });
  const left = cover.left.map(term);
  const isLeft = (one: Term): boolean => left.some(({ row, col }) => row === one.row && col === one.col);
  const covered = cover.wanted.map(term).filter((one) => !isLeft(one));
  const passesOver = textsPassedOver(unit, total);
  const asText = covered.filter(passesOver);
  const wanted = covered.filter((one) => !passesOver(one));
  const twice = cover.twice.map(term).filter((one) => !passesOver(one));
  const extra = cover.extra.map(term);
  const terms = [...wanted, ...twice, ...extra].sort((a, b) => a.row - b.row || a.col - b.col);
  return { total, how: "sum", terms, sum: sum(terms.map(({ value }) => value)), left, asText, twice, extra };
}

/** Which cells hold a text that SUM leaves out; added with "+" a text that is a number counts. */
function textsPassedOver({ sheet }: Unit, { formula }: DeclaredTotal): (cell: Term) => boolean {
  const parsed = formula === null ? null : parseSum(formula);
  const added = parsed ? addedDirectly(parsed) : [];
  return ({ row, col }) => typeof sheet.value(row, col) === "string" && !added.some((area) => contains(area, row, col));
}

/** The cells that stand beside a "+", outside of any SUM. */
function addedDirectly(part: SumPart): readonly Area[] {
  if (part.kind === "add") return part.parts.flatMap((one) => (one.kind === "cell" ? [one.target.area] : addedDirectly(one)));
  return [];
}

/** The section's own weights, or all above, whichever the total states. */
function nearest(unit: Unit, index: number, { value }: DeclaredTotal): readonly Section[] {
  const own = unit.sections.slice(index, index + 1);
  const all = unit.sections.slice(0, index + 1);
  const distance = (sections: readonly Section[]): Exact =>
    sum(weightsIn(sections).map((one) => one.value))
      .sub(value)
      .abs();
  return distance(all).compare(distance(own)) < 0 ? all : own;
}

function written(total: DeclaredTotal, sections: readonly Section[]): TotalExplained {
  const terms = weightsIn(sections);
  return { total, how: "written", terms, sum: sum(terms.map(({ value }) => value)), left: [], asText: [], twice: [], extra: [] };
}

function weightsIn(sections: readonly Section[]): readonly Term[] {
  return sections.flatMap(({ objectives }) =>
    objectives.flatMap(({ weight }): Term[] =>
      weight?.value.kind === "number" ? [{ row: weight.cell.row, col: weight.cell.col, value: weight.value.value }] : [],
    ),
  );
}

/** Numbers as weights are read: 0,15 shown as 15% is 15. */
function termsOf(unit: Unit): (row: number, col: number) => Exact {
  const known = new Map(
    objectivesOf(unit).flatMap(({ weight }) =>
      weight?.value.kind === "number" ? [[placeKey(weight.cell.row, weight.cell.col), weight.value.value] as const] : [],
    ),
  );
  return (row, col) => {
    const read = readWeight(unit.sheet.value(row, col), unit.sheet.format(row, col));
    return known.get(placeKey(row, col)) ?? (read.kind === "number" ? read.value : ZERO);
  };
}
