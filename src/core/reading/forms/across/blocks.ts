/** Blocks in which objectives stand side by side: labels in the first column, one objective a column. */
import { cellText, type Sheet } from "../../../sheet/sheet";
import { readOrdinal } from "../../../text/ordinal";
import type { HeadingSettings } from "../../headings";
import { beginsAsTotal } from "../../total-words";
import { labelKey, labelRole } from "../labels";
import { besideOf, HEAVIEST_SLIP, isWeight } from "../places";

/** A row of a block: its label and what it is called among the other blocks. */
export interface BlockRow {
  readonly row: number;
  readonly key: string;
  readonly label: string;
}

/** A block around a row of weights. Rows and columns of the sheet, 0-based. */
export interface Block {
  readonly sheet: Sheet;
  /** The column of the labels. */
  readonly left: number;
  /** The columns from the first objective's to the last that holds a weight or a total. */
  readonly first: number;
  readonly last: number;
  readonly weight: BlockRow;
  /** All rows, that of the weights among them, top to bottom. */
  readonly rows: readonly BlockRow[];
}

/** Every row of weights beside a label, with the rows around it: one block for each candidate. */
export function blocksOn(sheet: Sheet, own: HeadingSettings): readonly Block[] {
  return sheet.rows.flatMap(({ row }) => {
    const block = blockAround(sheet, row, own);
    return block ? [block] : [];
  });
}

function blockAround(sheet: Sheet, row: number, own: HeadingSettings): Block | null {
  const left = sheet.rowCells(row)[0]?.col;
  if (left === undefined || sheet.isHiddenRow(row)) return null;
  const first = besideOf({ sheet, row, col: left }).col;
  const cells = sheet.rowCells(row).filter(({ col }) => col >= first);
  const weight = labelOfRow(sheet, row);
  const light = cells.filter(({ col }) => isWeight(sheet, row, col));
  const called = light.length > 0 && weight !== null && labelRole(weight.row.label, own) === "weight";
  const numbers = (called ? cells.filter(({ col }) => isWeight(sheet, row, col, HEAVIEST_SLIP)) : light).map(({ col }) => col);
  if (numbers.length === 0) return null;
  const last = withBlank(sheet, row, Math.max(...numbers));
  const texts = cells.filter(({ col }) => col <= last).length - numbers.length;
  // One weight may be blank or no number; a row of other texts is none of weights.
  if (texts > 1 || (texts === 1 && numbers.length < 3)) return null;
  if (!weight || beginsAsTotal(weight.row.label, own)) return null;
  if (cells.some(({ col, value }) => typeof value === "string" && !numbers.includes(col) && labelKey(cellText(value)) === weight.row.key))
    return null;
  const around = rowsAround(sheet, weight.row, left, first, last);
  const widest = Math.max(...around.map((one) => textsIn(sheet, one.row, first, last)));
  if (widest < 2 || numbers.length * 2 < widest || isCounting(sheet, weight.row, numbers)) return null;
  // Numbers in most rows are a table's that was not turned.
  const numeric = around.filter((one) => one.row !== row && isNumeric(sheet, one, first, last)).length;
  if (numeric * 3 > around.length) return null;
  const top = around.findIndex((one) => valuesIn(sheet, one.row, first, last) >= 2);
  return { sheet, left, first, last, weight: weight.row, rows: around.slice(Math.max(0, top)) };
}

/** The column behind the last weight, where the row above goes on and the weight is blank: an objective whose weight is still to be written. */
function withBlank(sheet: Sheet, row: number, last: number): number {
  const above = sheet.value(row - 1, last + 1);
  const goesOn = typeof above === "string" && cellText(above).length > 3 && typeof sheet.value(row - 1, last) === "string";
  return goesOn && sheet.value(row, last + 1) === null ? last + 1 : last;
}

function labelOfRow(sheet: Sheet, row: number): { readonly left: number; readonly row: BlockRow } | null {
  const [cell] = sheet.rowCells(row);
  if (!cell || typeof cell.value !== "string") return null;
  const label = cellText(cell.value).replace(/:$/, "").trimEnd();
  const key = labelKey(label);
  return key === "" || label.length > 60 ? null : { left: cell.col, row: { row, key, label } };
}

/** The rows above and below without a gap that begin with a label in the same column. */
function rowsAround(sheet: Sheet, weight: BlockRow, left: number, first: number, last: number): readonly BlockRow[] {
  const take = (step: 1 | -1): BlockRow[] => {
    const taken: BlockRow[] = [];
    for (let at = weight.row + step; at >= 0; at += step) {
      const label = labelOfRow(sheet, at);
      if (!label || label.left !== left || sheet.isHiddenRow(at) || valuesIn(sheet, at, first, last) === 0) break;
      taken.push(label.row);
    }
    return taken;
  };
  return [...take(-1).reverse(), weight, ...take(1)];
}

function valuesIn(sheet: Sheet, row: number, first: number, last: number): number {
  return sheet.rowCells(row).filter(({ col }) => col >= first && col <= last).length;
}

function textsIn(sheet: Sheet, row: number, first: number, last: number): number {
  return sheet
    .rowCells(row)
    .filter(({ col, value }) => col >= first && col <= last && typeof value === "string" && cellText(value).length > 3).length;
}

function isNumeric(sheet: Sheet, one: BlockRow, first: number, last: number): boolean {
  const cells = sheet.rowCells(one.row).filter(({ col }) => col >= first && col <= last);
  const numbers = cells.filter(({ col }) => isWeight(sheet, one.row, col)).map(({ col }) => col);
  return numbers.length >= 2 && numbers.length * 2 > cells.length && !isCounting(sheet, one, numbers);
}

/** Numbers of objectives are called so in Italian alone. */
const NO_WORDS: HeadingSettings = {};

/** 1, 2, 3 …, or under a label of numbers 4, 5, 6 …: numbers of the objectives. Weights may go 9, 10, 11. */
function isCounting(sheet: Sheet, { row, label }: BlockRow, cols: readonly number[]): boolean {
  const numbers = cols.map((col) => readOrdinal(sheet.value(row, col))?.parts.at(-1));
  if (numbers[0] !== 1 && labelRole(label, NO_WORDS) !== "number") return false;
  return numbers.length >= 2 && numbers.every((number, i) => typeof number === "number" && number === Number(numbers[0]) + i);
}
