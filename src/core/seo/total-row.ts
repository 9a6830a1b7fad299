/** The `TOT.` rows: live sums, the check cell, and the alert that turns red. */
import type { DocumentAlert, DocumentValue } from "../document";
import { sum, toNumber, type Exact } from "../exact";
import { formatNumber } from "../messages/numbers";
import { areaName, type Area } from "../sheet/address";
import { at, down, type Grid } from "../document/grid";
import { LAST_COLUMN, SEO_COLUMN, TOTAL_LABEL } from "./standard";

/** The weight cells of a section and what they should make. */
export interface WeightBlock {
  readonly top: number;
  readonly bottom: number;
  readonly sum: Exact;
  readonly expected: Exact;
}

/**
 * Writes the total row at `row`: the sum of all `blocks` (the last is the section above the row, the others stand before it, so that the
 * total is cumulative) and, beside it, the check of the last block.
 * @param label what the check is about
 * @returns the row's alerts: the total is painted when it is not what it should be, the check when its own block is off
 */
export function putTotalRow(grid: Grid, row: number, blocks: readonly [WeightBlock, ...WeightBlock[]], label: string): DocumentAlert[] {
  const last = blocks[blocks.length - 1] ?? blocks[0];
  const { operative, deadline, weight, type, kpiClass, indicator } = SEO_COLUMN;
  const across = (left: number, right: number): Area => ({ top: row, left, bottom: row, right });
  grid.text(across(0, operative), "total-label", "");
  grid.text(at(row, deadline), "total-label", TOTAL_LABEL);
  grid.put(at(row, weight), "total", totalValue(blocks));
  grid.text(across(type, kpiClass), "total-label", label);
  grid.put(across(indicator, LAST_COLUMN), "ok", checkValue(last));
  return [
    { area: across(deadline, weight), formula: isOff(blocks) },
    { area: across(type, LAST_COLUMN), formula: isOff([last]) },
  ];
}

/** True when the blocks' weights together are not what they should make. */
function isOff(blocks: readonly WeightBlock[]): string {
  const sums = blocks.map((block) => `SUM(${absolute(block)})`).join("+");
  return `ROUND(${sums}-${number(sum(blocks.map((block) => block.expected)))},6)<>0`;
}

function totalValue(blocks: readonly WeightBlock[]): DocumentValue {
  const formula = blocks.map((block) => `SUM(${range(block)})`).join("+");
  return { kind: "formula", formula, cached: toNumber(sum(blocks.map((block) => block.sum))) };
}

/**
 * The check of a section by our own function; where the add-in is not there (another Excel, LibreOffice) the same answer by plain functions.
 * Both say "OK" or what is lacking.
 */
function checkValue(block: WeightBlock): DocumentValue {
  const cells = range(block);
  const expected = number(block.expected);
  const difference = `ROUND(SUM(${cells})-${expected},6)`;
  const plain = `IF(${difference}=0,"OK","Somma "&ROUND(SUM(${cells}),6)&", atteso "&${expected}&IF(${difference}<0,": mancano ",": in più ")&ABS(${difference}))`;
  return { kind: "formula", formula: `IFERROR(PIAO.CHECKWEIGHTS(${cells},${expected}),${plain})`, cached: checkText(block) };
}

function checkText({ sum: total, expected }: WeightBlock): string {
  const difference = total.sub(expected);
  if (difference.equals(0)) return "OK";
  const shown = (value: Exact): string => formatNumber("it", value);
  const verdict = difference.compare(0) < 0 ? "mancano" : "in più";
  return `Somma ${shown(total)}, atteso ${shown(expected)}: ${verdict} ${shown(difference.abs())}`;
}

function range(block: WeightBlock): string {
  return areaName(down(block.top, block.bottom, SEO_COLUMN.weight));
}

function absolute(block: WeightBlock): string {
  return range(block).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** A number in a formula: English, plain decimals. */
function number(value: Exact): string {
  return value.toString(9);
}
