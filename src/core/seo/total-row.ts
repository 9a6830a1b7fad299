/** The `TOT.` rows: live sums, the check cell, and the alert that turns red. */
import type { DocumentAlert, DocumentValue } from "../document";
import { sum, toNumber, type Exact } from "../exact";
import { formatNumber } from "../messages/numbers";
import { areaName } from "../sheet/address";
import { at, down, type Grid } from "./grid";
import { CHECK_LABEL, LAST_COLUMN, SEO_COLUMN, TOTAL_LABEL } from "./standard";

/** The weight cells of a section and what they should make. */
export interface WeightBlock {
  readonly top: number;
  readonly bottom: number;
  readonly sum: Exact;
  readonly expected: Exact;
}

/**
 * Writes the total row at `row`: the sum of all `blocks` (the last is the section above the row, the others stand before it, so that the
 * total is cumulative) and the check of the last block.
 * @returns the alert for the row: it is painted when the cumulative total is not what it should be
 */
export function putTotalRow(grid: Grid, row: number, blocks: readonly [WeightBlock, ...WeightBlock[]]): DocumentAlert {
  const last = blocks[blocks.length - 1] ?? blocks[0];
  grid.text({ top: row, left: 0, bottom: row, right: SEO_COLUMN.operative }, "total-label", "");
  grid.text(at(row, SEO_COLUMN.deadline), "total-label", TOTAL_LABEL);
  grid.put(at(row, SEO_COLUMN.weight), "total", totalValue(blocks));
  grid.text({ top: row, left: SEO_COLUMN.type, bottom: row, right: SEO_COLUMN.kpiClass }, "total-label", CHECK_LABEL);
  grid.put({ top: row, left: SEO_COLUMN.indicator, bottom: row, right: LAST_COLUMN }, "ok", checkValue(last));
  const wrong = blocks.map((block) => `ROUND(SUM(${absolute(block)})-${number(block.expected)},6)<>0`);
  return {
    area: { top: row, left: SEO_COLUMN.deadline, bottom: row, right: LAST_COLUMN },
    formula: wrong.length === 1 ? (wrong[0] ?? "") : `OR(${wrong.join(",")})`,
  };
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
  return range(block).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A number in a formula: English, plain decimals. */
function number(value: Exact): string {
  return value.toString(9);
}
