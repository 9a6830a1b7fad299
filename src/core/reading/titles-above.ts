/** The titles above a table: which rows hold nothing but titles, and what each of them is. */
import type { At, DeclaredTotal } from "../plan/plan";
import { cellText, type SheetRow } from "../sheet/sheet";
import { readOrdinal } from "../text/ordinal";
import { keptFor } from "../text/remembered";
import { readWeight } from "../text/weight";
import { cellRef, textAt, weightAt } from "./cells";
import type { HeadingSettings } from "./headings";
import { asksForOwner, isLabel, titleKind, type TitleKind } from "./title-kind";
import { beginsAsTotal, isTotalLabel, readTotal } from "./total-words";
import type { Table } from "./tables/table";

export interface AboveTitle {
  readonly text: At<string>;
  readonly label: string | null;
  readonly kind: TitleKind;
}

/**
 * The titles directly above the table's headings, top to bottom: up to the rows of the table before it, or the sheet's beginning. Only cells
 * within the table's columns count. Gathered once a table, for all who ask.
 */
export const titlesAbove = keptFor((table: Table): readonly AboveTitle[] => {
  const { own } = table;
  const titles: AboveTitle[][] = [];
  for (const { row, cells } of rowsAbove(table)) {
    const [one, two] = cells;
    const line: AboveTitle[] = [];
    if (one && typeof one.value === "string" && two && isLabel(cellText(one.value), own) && typeof two.value === "string") {
      add(line, textAt(table.sheet, row, two.col), cellText(one.value).replace(/:$/, "").trim(), own);
    } else if (cells.length <= 2) {
      for (const { col, value } of cells)
        if (typeof value === "string" && !beginsAsTotal(cellText(value), own) && readWeight(value).kind === "not-numeric")
          add(line, textAt(table.sheet, row, col), null, own);
    }
    titles.unshift(line);
  }
  return titles.flat();
});

/** The rows above the headings that belong to them, from the bottom up: rows of another table end them. */
function rowsAbove({ sheet, first, from, left, headings, own }: Table): readonly SheetRow[] {
  const right = left + headings.length - 1;
  const found: SheetRow[] = [];
  for (let i = sheet.placeOfRow(first) - 1; i >= 0; i--) {
    const line = sheet.rows[i] as SheetRow;
    if (line.row < from) break;
    if (sheet.isHiddenRow(line.row)) continue;
    const cells = line.cells.filter(({ col }) => col >= left - 1 && col <= right);
    if (from > 0 && (cells.length > 2 || (isNumbered(cells) && !isTotal(cells, own)) || isSpare(cells))) break;
    // Above a total a title stands at the left; other texts are the last rows of the table before.
    if (from > 0 && (cells[0]?.col ?? left) > left + 1 && found.some((one) => isTotal(one.cells, own)) && !isTotal(cells, own)) break;
    if (cells.length > 0 && cells.length <= 4) found.push({ row: line.row, cells });
  }
  // Below another table a total is that table's, unless a title stands between.
  while (from > 0 && isTotal(found.at(-1)?.cells ?? [], own)) found.pop();
  return found;
}

function isNumbered(cells: SheetRow["cells"]): boolean {
  return cells.some(({ value }) => typeof value !== "string");
}

/** A number that nobody has written an objective behind: a row of the table above. */
function isSpare([first, second]: SheetRow["cells"]): boolean {
  return first !== undefined && second === undefined && readOrdinal(first.value) !== null;
}

function isTotal(cells: SheetRow["cells"], own: HeadingSettings): boolean {
  return cells.some(({ value }) => typeof value === "string" && beginsAsTotal(cellText(value), own));
}

function add(titles: AboveTitle[], text: At<string> | null, label: string | null, own: HeadingSettings): void {
  if (!text) return;
  // "Settore: Affari generali" in one cell says its label itself.
  const [, before, after] = label === null ? (/^([^:]{3,40}):\s*(\S.*)/s.exec(text.value) ?? []) : [];
  if (before !== undefined && after !== undefined && asksForOwner(before, own)) {
    titles.push({ text: { ...text, value: after }, label: before, kind: titleKind(after, before, own) });
  } else titles.push({ text, label, kind: titleKind(text.value, label, own) });
}

/** A total stated above the table, in the weights' column beside its label ("Totale punti | 100"), or within a label. */
export function totalAbove(table: Table, weightCol: number): DeclaredTotal | null {
  const { sheet, own } = table;
  const right = table.left + table.headings.length;
  for (const { row } of rowsAbove(table)) {
    const cells = sheet.rowCells(row);
    const label = cells.find(
      ({ col, value }) =>
        col !== weightCol && col >= table.left && col < right && typeof value === "string" && beginsAsTotal(cellText(value), own),
    );
    const weight = weightAt(sheet, row, weightCol);
    const formula = sheet.formula(row, weightCol) ?? null;
    if (label && weight.value.kind === "number") {
      const { value, scale } = weight.value;
      return { value, scale, cell: weight.cell, source: "heading", text: cellText(label.value), formula };
    }
    for (const { col, value } of cells) {
      const text = cellText(value);
      const stated = isTotalLabel(text, own) ? readTotal(text, own) : null;
      if (stated) return { ...stated, cell: cellRef(sheet, row, col), source: "heading", text, formula: null };
    }
  }
  return null;
}
