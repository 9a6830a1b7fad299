/** What tells the parts of an objective from each other: their titles, or where a layout hides them, the texts on their rows. */
import type { At, Goal } from "../plan/plan";
import type { Area, CellRef } from "../sheet/address";
import { contains } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { shownAt } from "../text/shown";
import { textKey } from "./texts";

/** What the cells of one plan show. */
export interface Cells {
  shown(cell: CellRef): string;
  /** The texts of an area, in reading order. */
  texts(sheet: string, area: Area): readonly At<string>[];
}

export function cellsOf(sheets: readonly Sheet[]): Cells {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    shown({ sheet, row, col }) {
      const found = byName.get(sheet);
      return found ? shownAt(found, row, col) : "";
    },
    texts(name, area) {
      const sheet = byName.get(name);
      const found: At<string>[] = [];
      // Row by row: a filter of all rows for each objective would take the square of them.
      for (let row = area.top; sheet && row <= area.bottom; row++)
        for (const { col, value } of sheet.rowCells(row))
          if (typeof value === "string" && contains(area, row, col)) found.push({ value, cell: { sheet: name, row, col } });
      return found;
    },
  };
}

/** A title without letters (a date), or one that all parts have ("Fase"), tells nothing. */
function tells(title: At<string> | null, all: readonly (At<string> | null)[]): title is At<string> {
  if (!title || !/\p{L}{2}/u.test(title.value)) return false;
  return all.length < 2 || all.some((other) => textKey(other?.value ?? "") !== textKey(title.value));
}

/** The telling text of each part; null where there is none. */
export function partTexts(parts: readonly Goal[], cells: Cells): readonly (At<string> | null)[] {
  const titles = parts.map(({ title }) => title);
  if (titles.every((title) => tells(title, titles))) return titles;
  const onRows = parts.map((part) => {
    const sheet = (part.weight ?? part.title ?? part.number)?.cell.sheet;
    return sheet === undefined ? [] : cells.texts(sheet, part.area).filter(({ value }) => /\p{L}{2}/u.test(value));
  });
  const common = (text: string): boolean =>
    onRows.length > 1 && onRows.every((texts) => texts.some(({ value }) => textKey(value) === textKey(text)));
  return onRows.map((texts, index) => {
    const [longest] = texts.filter(({ value }) => !common(value)).sort((a, b) => b.value.length - a.value.length);
    return longest ?? titles[index] ?? null;
  });
}
