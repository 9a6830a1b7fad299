/** One card an objective: on sheets of their own, one below the other, or two side by side. */
import { drawFields, fieldsOf } from "../card-fields";
import { drawCard, cardWidth } from "../card-forms";
import type { Composition, PlanList } from "../composition";
import { numberOf, placeOf } from "../numbers";
import type { Page } from "../page";
import type { Surroundings } from "../surround";
import { writeTitle } from "../titles";

interface Place {
  row: number;
  col: number;
}

export function writeCards(composition: Composition, around: Surroundings): void {
  const { habits, model, book, dice } = composition;
  const roles = drawFields(composition);
  const head = dice.yes(0.6)
    ? composition.words(dice.one(["Scheda obiettivo", "SCHEDA OBIETTIVO {y}", "Scheda di dettaglio", "OBIETTIVO"]))
    : "";
  const gap = dice.one([1, 1, 2]);
  let page: Page | null = null;
  let at: Place = { row: 0, col: habits.startColumn };
  const begin = (name: string): Page => {
    if (page) around.after(page);
    page = book.page(name);
    at = { row: around.above(page), col: habits.startColumn };
    return page;
  };
  let sheets = 0;
  for (const unit of model.units) {
    const list = composition.list(unit);
    if (habits.cardPages === "sheet_per_unit" || habits.cardPages === "side_by_side" || !page) {
      const name = habits.cardPages === "all_on_one" ? "Schede" : unit.subject;
      if (habits.cardPages !== "sheet_each") begin(composition.words(name));
    }
    const titled = habits.cardPages === "sheet_per_unit" && dice.yes(0.5) && page !== null;
    if (titled && page) at.row = writeTitle(composition, page, at, 1, list) + 1;
    let bottom = at.row;
    unit.own.forEach((objective, i) => {
      const current = habits.cardPages === "sheet_each" || !page ? begin(`${habits.numbering === "code" ? "Scheda" : "Ob."} ${String(++sheets)}`) : page; // prettier-ignore
      if (habits.cardPages === "sheet_each") bottom = at.row;
      const right = habits.cardPages === "side_by_side" && i % 2 === 1;
      const start = { row: right ? at.row : bottom, col: at.col + (right ? cardWidth(composition) + 1 : 0) };
      if (!right) at.row = start.row;
      const fields = fieldsOf(composition, roles, composition.words(unit.name), objective, numberOf(composition, placeOf(composition, unit), i)); // prettier-ignore
      const end = drawCard(composition, current, start, head, fields, objective, list);
      bottom = Math.max(right ? bottom : 0, end + gap);
    });
    if (page && habits.totals === "typed") bottom = writeCardTotal(composition, page, bottom, list);
    at = { row: bottom + 1, col: habits.startColumn };
  }
  if (page) around.after(page);
}

/** A typed total below the cards of a unit. */
function writeCardTotal(composition: Composition, page: Page, row: number, list: PlanList): number {
  const { habits, scale } = composition;
  const { value, format } = scale.write(habits.own);
  const label = composition.words(`Totale pesi ${list.unit?.name ?? ""}`);
  if (habits.card === "colon") page.put(row, habits.startColumn, `${label}: ${String(value)}`);
  else page.put(row, habits.startColumn, label).put(row, habits.startColumn + 1, value, format);
  list.declared = true;
  return row + 2;
}
