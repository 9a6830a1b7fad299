/** Tables two by two on the same rows, a blank column or two between them. */
import { drawColumns } from "../columns";
import type { Composition } from "../composition";
import type { Surroundings } from "../surround";
import { writeList, writeSharedSheet } from "./tables";

export function writeBeside(composition: Composition, around: Surroundings): void {
  const { habits, model, book, dice } = composition;
  const narrow = drawColumns(composition).filter(({ key }) => ["number", "objective", "weight", "target", "phaseWeight"].includes(key));
  const page = book.page(dice.one(["Obiettivi", "Quadro", "Foglio1"]));
  const gap = dice.one([1, 1, 2]) + (habits.check === "beside" || habits.totals === "through" ? 2 : 0);
  let row = around.above(page);
  for (let i = 0; i < model.units.length; i += 2) {
    const bottoms = model.units.slice(i, i + 2).map((unit, k) => {
      const col = habits.startColumn + k * (narrow.length + gap);
      return writeList(composition, page, { row, col }, narrow, composition.list(unit));
    });
    row = Math.max(...bottoms) + 1;
  }
  around.after(page);
  writeSharedSheet(composition, around, narrow);
}
