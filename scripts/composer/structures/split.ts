/** The list of one unit over several sheets: the same title again, the numbers going on, the total at the end. */
import { drawColumns } from "../columns";
import type { Composition } from "../composition";
import type { Surroundings } from "../surround";
import { writeList } from "./tables";

export function writeSplit(composition: Composition, around: Surroundings): void {
  const { habits, model, book, dice } = composition;
  const columns = drawColumns(composition);
  const style = dice.one([" (segue)", " - foglio {k} di {m}", " - parte {k}"]);
  for (const unit of model.units) {
    const list = composition.list(unit);
    const sheets = unit.own.length >= 6 ? 3 : 2;
    const size = Math.ceil(unit.own.length / sheets);
    const used = Math.ceil(unit.own.length / size);
    for (let k = 0; k < used; k++) {
      const more = style === " (segue)" && k === 0 ? "" : style.replace("{k}", String(k + 1)).replace("{m}", String(used));
      const page = book.page(`${composition.words(unit.subject).slice(0, 26)} ${String(k + 1)}`);
      const part = { from: k * size, to: Math.min((k + 1) * size, unit.own.length) };
      writeList(composition, page, { row: around.above(page), col: habits.startColumn }, columns, list, more, part);
      around.after(page);
    }
  }
}
