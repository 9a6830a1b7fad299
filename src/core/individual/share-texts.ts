/** People named in a cell with their percentages: "Dipendenti coinvolti: Rossi 40 %, Bianchi 60 %". */
import type { Exact } from "../exact";
import type { PlanSheet } from "../plan/plan";
import { contains, type Area, type CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { normalize } from "../text/normalize";
import { readNumber } from "../text/number";
import { trimmedOf } from "../text/trim";
import { speaksOfPeople } from "./person-words";
import { offOf, participantsOf, type NamedShare, type Placed, type Shares } from "./shares";

/** A name and its percentage, from the beginning of a piece of text to its end. */
const PIECE = /^(\P{N}+)(\d{1,3}(?:[.,]\d+)?)\s?%\s?\)?\.?$/u;

/** The names and percentages that the text consists of; none where it says anything else. */
function peopleIn(text: string): readonly { readonly name: string; readonly share: Exact }[] {
  const pieces = text
    .split(/;|\n|,(?!\d)/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const people = pieces.flatMap((piece) => {
    const [, name = "", number = ""] = PIECE.exec(piece) ?? [];
    const share = readNumber(number);
    const clean = trimmedOf(name, ":=(–-");
    return share && /\p{L}{2}/u.test(clean) ? [{ name: clean, share }] : [];
  });
  return people.length === pieces.length ? people : [];
}

/** The shares that texts beside the sheet's objectives state, where a heading or label says that they are people's. */
export function sharesInTexts({ sheet, tables = [] }: PlanSheet, placed: readonly Placed[]): Shares {
  const headed = tables.flatMap(({ columns, headings }) =>
    columns.flatMap(({ col, heading }) => (heading && speaksOfPeople(heading.value) ? [{ col, below: headings.bottom }] : [])),
  );
  const percents = percentsOn(sheet);
  const shares = (percents.size === 0 ? [] : placed).flatMap(({ unit, objective }) => {
    const near = sheet.rowsBetween(objective.area.top, objective.area.bottom).flatMap(({ row }) => percents.get(row) ?? []);
    // What stands beside is asked only where there is such a text: it takes a look at all the other objectives.
    const area = near.length === 0 ? objective.area : columnsOf(objective.area, placed);
    const texts = near.filter(({ cell }) => contains(area, cell.row, cell.col));
    return texts.flatMap(({ text, cell }) => {
      const colon = text.indexOf(":");
      const labelled = colon > 0 && speaksOfPeople(text.slice(0, colon));
      const told = labelled || headed.some(({ col, below }) => col === cell.col && below < cell.row) || speaksOfPeople(leftOf(sheet, cell));
      return (told ? peopleIn(labelled ? text.slice(colon + 1) : text) : []).map(({ name, share }): NamedShare => {
        const key = `${sheet.name}|${String(unit.area.top)}|${normalize(name)}`;
        return { unit, objective, amount: share, cell, name: { value: name, cell }, key };
      });
    });
  });
  return { participants: participantsOf(shares, sheet.name, "share"), off: offOf(shares), doubts: [] };
}

/** The objective's rows as far as the next list to its right, where lists stand side by side. */
function columnsOf(area: Area, placed: readonly Placed[]): Area {
  let [left, right] = [0, Infinity];
  for (const { objective } of placed) {
    const other = objective.area;
    if (other.top > area.bottom || other.bottom < area.top) continue;
    if (other.left > area.right) right = Math.min(right, other.left - 1);
    if (other.right < area.left) left = area.left;
  }
  return { ...area, left, right };
}

interface TextAt {
  readonly text: string;
  readonly cell: CellRef;
}

/** The sheet's texts with a percentage, by row. */
function percentsOn(sheet: Sheet): ReadonlyMap<number, readonly TextAt[]> {
  const found = new Map<number, readonly TextAt[]>();
  for (const { row, cells } of sheet.rows) {
    for (const { col, value } of cells) {
      if (typeof value !== "string" || !value.includes("%")) continue;
      const one = { text: value, cell: { sheet: sheet.name, row, col } };
      found.set(row, [...(found.get(row) ?? []), one]);
    }
  }
  return found;
}

/** The next filled cell to the left, as a label. */
function leftOf(sheet: Sheet, { row, col }: CellRef): string {
  const left = sheet
    .rowCells(row)
    .filter((cell) => cell.col < col)
    .at(-1);
  return left ? sheet.text(row, left.col) : "";
}
