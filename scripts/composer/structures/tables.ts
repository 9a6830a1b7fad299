/** One table a unit: on a sheet each, or one below the other, with a title and headings each or headings once. */
import { drawColumns, type Column } from "../columns";
import type { Composition, PlanList } from "../composition";
import { linesOf, withPageBreak } from "../lines";
import type { Page } from "../page";
import type { Surroundings } from "../surround";
import { writeTable, type Line } from "../table";
import { writeTitle } from "../titles";
import { writeTotal } from "../totals";
import { SHARED_SHEETS, SHARED_TITLES } from "../words-headings";

/** Writes title, headings, objectives and total of a list; gives the first row below. */
export function writeList(
  composition: Composition,
  page: Page,
  at: { row: number; col: number },
  columns: readonly Column[],
  list: PlanList,
  more = "",
  part: { from: number; to: number } | null = null,
): number {
  const { habits } = composition;
  let row = writeTitle(composition, page, at, columns.length, list, more);
  const above = (habits.totals === "above_typed" || habits.totals === "above_sum") && (part === null || part.from === 0);
  const totalRow = row;
  if (above) row += 1;
  const lines: Line[] = [{ kind: "headings", list }, ...linesOf(composition, list, part)];
  const bottom = writeTable(composition, page, { row, col: at.col }, columns, withPageBreak(composition, list, lines));
  if (above) writeAbove(composition, page, totalRow, at.col, columns, list);
  return bottom;
}

/** The total above the table, beside its label. */
function writeAbove(composition: Composition, page: Page, row: number, left: number, columns: readonly Column[], list: PlanList): void {
  const place = columns.findIndex(({ key }) => key === "weight");
  const col = left + Math.max(place, 0);
  page.put(row, place > 0 ? (composition.dice.yes(0.6) ? col - 1 : left) : col + 1, composition.words(composition.habits.totalWord));
  if (composition.habits.totals === "above_sum") writeTotal(composition, page, { row, col }, list, "whole");
  else writeTyped(composition, page, { row, col }, list);
}

/** A typed total of what the list is to make; written before all of its weights need be there. */
function writeTyped(composition: Composition, page: Page, at: { row: number; col: number }, list: PlanList): void {
  const { habits, model, scale } = composition;
  const { value, format } = scale.write(list.unit ? (habits.transversal === "section" ? habits.total : habits.own) : model.sharedTotal);
  page.put(at.row, at.col, value, format);
  list.declared = true;
}

/** A sheet for each unit. */
export function writeSheets(composition: Composition, around: Surroundings): void {
  const { habits, model, book } = composition;
  const columns = drawColumns(composition);
  for (const unit of model.units) {
    const page = book.page(composition.words(habits.unitShown === "tab" || composition.dice.yes(0.6) ? unit.name : unit.subject));
    writeList(composition, page, { row: around.above(page), col: habits.startColumn }, columns, composition.list(unit));
    around.after(page);
  }
  writeSharedSheet(composition, around, columns);
}

/** The objectives of all units on a sheet of their own, where that is the habit. */
export function writeSharedSheet(composition: Composition, around: Surroundings, columns: readonly Column[]): void {
  if (composition.habits.transversal !== "own_sheet") return;
  const page = composition.book.page(composition.dice.one(SHARED_SHEETS));
  const plain = columns.filter(({ key }) => key !== "unit" && key !== "unitTotal" && key !== "office");
  writeList(composition, page, { row: around.above(page), col: composition.habits.startColumn }, plain, composition.list(null));
  around.after(page);
}

/** All tables on one sheet. */
export function writeStacked(composition: Composition, around: Surroundings): void {
  const { habits, model, book, dice } = composition;
  const columns = drawColumns(composition);
  const page = book.page(composition.words(dice.one(["Obiettivi", "PDO {y}", "Piano {y}", "Foglio1", "Assegnazioni"])));
  const col = habits.startColumn;
  let row = around.above(page);
  const lists = model.units.map((unit) => composition.list(unit));
  if (habits.transversal === "table_below") lists.push(composition.list(null));
  if (habits.heads === "once") {
    const lines: Line[] = [{ kind: "headings", list: null }];
    for (const list of lists) lines.push({ kind: "title", text: titleLine(composition, list), merged: habits.unitShown === "merged_title" }, ...linesOf(composition, list)); // prettier-ignore
    if (habits.grand) lines.push({ kind: "grand", lists });
    writeTable(composition, page, { row, col }, columns, lines);
  } else {
    const gap = dice.one([0, 1, 1, 2]);
    for (const list of lists) row = writeList(composition, page, { row, col }, columns, list) + gap;
    if (habits.grand) writeTable(composition, page, { row: row + 1 - Math.min(gap, 1), col }, columns, [{ kind: "grand", lists }]);
  }
  around.after(page);
  writeSharedSheet(composition, around, columns);
}

function titleLine(composition: Composition, { unit }: PlanList): string {
  if (!unit) return composition.words(composition.dice.one(SHARED_TITLES));
  const manager = composition.habits.unitShown === "title_manager" ? ` - Responsabile ${unit.manager}` : "";
  return composition.words(unit.name + manager);
}
