/** Objectives across: each in a column, what is said of it in rows. */
import { drawColumns } from "../columns";
import type { Composition, PlanList } from "../composition";
import { numberOf, placeOf } from "../numbers";
import type { Page } from "../page";
import type { Surroundings } from "../surround";
import { writeTitle } from "../titles";
import { writeCheck, writeTotal } from "../totals";
import { fillingOf } from "../values";
import type { HeadingRole } from "../words-headings";
import { writeSharedSheet } from "./tables";

export function writeTransposed(composition: Composition, around: Surroundings): void {
  const { model, book, dice, habits } = composition;
  const oneSheet = habits.unitShown !== "tab" && dice.yes(0.5);
  const roles: (HeadingRole | "weight")[] = ["objective", ...dice.shuffled<HeadingRole | "weight">([...(["indicator", "target", "deadline", "person", "purpose"] as const).filter(() => dice.yes(0.55)), "weight"])]; // prettier-ignore
  let page: Page | null = null;
  let row = 0;
  for (const unit of model.units) {
    if (!oneSheet || !page) {
      if (page) around.after(page);
      page = book.page(composition.words(oneSheet ? "Schede" : unit.name));
      row = around.above(page);
    }
    row = writeUnit(composition, page, row, composition.list(unit), roles) + 1;
  }
  if (page) around.after(page);
  writeSharedSheet(composition, around, drawColumns(composition));
}

function writeUnit(composition: Composition, page: Page, top: number, list: PlanList, roles: readonly (HeadingRole | "weight")[]): number {
  const { habits } = composition;
  const { unit } = list;
  if (!unit) return top;
  const left = habits.startColumn;
  let row = writeTitle(composition, page, { row: top, col: left }, unit.own.length + 1, list);
  const totalCol = left + 1 + unit.own.length;
  const place = placeOf(composition, unit);
  const numbers = unit.own.map((_objective, i) => numberOf(composition, place, i));
  if (numbers[0]?.label !== null) {
    page.put(row, left, composition.heading("number"));
    numbers.forEach(({ label }, i) => page.put(row, left + 1 + i, label));
    row += 1;
  }
  const first = row;
  for (const role of roles) {
    page.put(row, left, role === "weight" ? composition.words(habits.weightHeading) : composition.heading(role));
    unit.own.forEach((objective, i) => {
      const col = left + 1 + i;
      if (role === "weight") composition.weigh(page, [{ row, col }], objective.weight, list, "own");
      else if (role === "objective") page.put(row, col, (numbers[i]?.before ?? "") + composition.words(objective.text));
      else {
        const { value, format } = fillingOf(composition, { key: role, heading: "", block: role }, i, objective.said);
        page.put(row, col, value, format);
      }
    });
    if (role === "weight" && habits.totals !== "none") {
      if (habits.totalLabel !== "none")
        page.put(first - (numbers[0]?.label === null ? 0 : 1), totalCol, composition.words(habits.totalWord));
      writeTotal(composition, page, { row, col: totalCol }, list, "whole");
      if (habits.check !== "none") writeCheck(composition, page, { row, col: totalCol }, { row, col: totalCol + 1 }, list);
    }
    row += 1;
  }
  return row;
}
