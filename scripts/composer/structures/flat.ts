/** One table for all, with a column that says whose each objective is. */
import { drawColumns } from "../columns";
import type { Composition, PlanList } from "../composition";
import { hasTotalRow, withBlanks } from "../lines";
import type { Objective } from "../model";
import { numberOf, placeOf } from "../numbers";
import type { Surroundings } from "../surround";
import { writeTable, type Line } from "../table";
import { FOR_ALL } from "../words-headings";
import { writeSharedSheet } from "./tables";

type ObjectiveLine = Extract<Line, { kind: "objective" }>;

export function writeFlat(composition: Composition, around: Surroundings): void {
  const { habits, model, book, dice } = composition;
  const columns = drawColumns(composition);
  const page = book.page(composition.words(dice.one(["Elenco obiettivi", "PEG {y}", "Base dati", "Performance {y}", "Foglio1"])));
  const row = around.above(page);
  const lists = model.units.map((unit) => composition.list(unit));
  const all = habits.transversal === "rows_for_all" ? composition.list(null) : null;
  const forAll = composition.words(dice.one(FOR_ALL));
  const first = dice.yes(0.5);
  const ordered = all ? (first ? [all, ...lists] : [...lists, all]) : lists;
  const linesOfList = (list: PlanList): ObjectiveLine[] => {
    const place = list.unit ? placeOf(composition, list.unit) : null;
    const of = (objective: Objective, i: number): ObjectiveLine => ({ kind: "objective", objective, number: numberOf(composition, place, i), list, section: "own", unit: list.unit ? composition.words(list.unit.name) : forAll }); // prettier-ignore
    return (list.unit ? list.unit.own : model.shared).map(of);
  };
  const lines: Line[] = [{ kind: "headings", list: null }];
  if (habits.unitFill === "interleaved") lines.push(...withBlanks(composition, inTurns(ordered.map(linesOfList))));
  else {
    for (const list of ordered) {
      lines.push(...withBlanks(composition, linesOfList(list)));
      if (hasTotalRow(composition)) lines.push({ kind: "total", list, section: "whole" });
    }
  }
  if (habits.totals === "grand_sum" || (habits.grand && hasTotalRow(composition))) lines.push({ kind: "grand", lists: ordered });
  writeTable(composition, page, { row, col: habits.startColumn }, columns, lines);
  around.after(page);
  writeSharedSheet(composition, around, columns);
}

/** One of each in turn, until all are used. */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_unused, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
