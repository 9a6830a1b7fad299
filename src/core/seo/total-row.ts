/** The `TOT.` rows: live sums, the check cell, and the alert that turns red. */
import type { DocumentAlert, DocumentValue } from "../document";
import { sum, toNumber, type Exact } from "../exact";
import { formatNumber } from "../messages/numbers";
import { areaName, type Area } from "../sheet/address";
import { at, down, type Grid } from "../document/grid";
import { CHECK_COLUMNS, WHOLE_CHECK_LABEL, LAST_COLUMN, SEO_COLUMN, TOTAL_LABEL } from "./standard";

/** The check of weights of which nothing says what they should make. */
const UNSTATED = ": totale non dichiarato";
/** The check of weights that are words: they have no sum until somebody writes numbers. */
const WORDED = "Pesi in parole: non c'è un totale";

type Blocks = readonly [WeightBlock, ...WeightBlock[]];

/** The weight cells of a section and what they should make. */
export interface WeightBlock {
  readonly top: number;
  readonly bottom: number;
  readonly sum: Exact;
  /** All weights are words ("Alto"). */
  readonly worded: boolean;
  /** null where nothing says it: then nothing is checked. */
  readonly expected: Exact | null;
  /** The cell that states it, in A1 notation; null: only `expected` does. */
  readonly stated: string | null;
}

/**
 * Writes the total row at `row`: the sum of all `blocks` (the last is the section above the row, the others stand before it, so that the
 * total is cumulative) and, beside it, the check of the last block.
 * @param label what the check is about
 * @returns the row's alerts: the total is painted when it is not what it should be, the check when its own block is off
 */
export function putTotalRow(grid: Grid, row: number, blocks: readonly [WeightBlock, ...WeightBlock[]], label: string): DocumentAlert[] {
  const { operative, deadline, weight, type } = SEO_COLUMN;
  const checked = checkedOf(blocks);
  const across = (left: number, right: number): Area => ({ top: row, left, bottom: row, right });
  grid.text(across(0, operative), "total-label", "");
  grid.text(at(row, deadline), "total-label", TOTAL_LABEL);
  grid.put(at(row, weight), "total", totalValue(blocks));
  grid.text(across(type, LAST_COLUMN), "total-label", "");
  grid.text(at(row, CHECK_COLUMNS.label), "check", checked.length === 1 ? label : WHOLE_CHECK_LABEL);
  grid.put(at(row, CHECK_COLUMNS.check), "check", checkValue(checked));
  return [
    ...isOff(blocks).map((formula) => ({ area: across(deadline, weight), formula })),
    ...isOff(checked).map((formula) => ({ area: across(CHECK_COLUMNS.label, CHECK_COLUMNS.check), formula })),
  ];
}

/** What the row's check is of: the block above it; of all blocks where only their whole is stated. */
function checkedOf(blocks: Blocks): Blocks {
  const [first, ...others] = blocks;
  const last = others.at(-1) ?? first;
  return last.expected || !first.expected ? [last] : blocks;
}

/** True when the blocks' weights together are not what they should make; none where nothing says what the first should. */
function isOff(blocks: Blocks): string[] {
  if (!blocks[0].expected) return [];
  const sums = blocks.map((block) => `SUM(${absolute(block)})`).join("+");
  // A block without a total of its own is expected to make what it makes.
  const expected = blocks.map((block) => expectedIn(block, true)).join("-");
  return [`ROUND(${sums}-${expected},6)<>0`];
}

/** What the block should make, in a formula: the cell that says it, else the number. */
function expectedIn({ expected, stated, sum: made }: WeightBlock, fixed: boolean): string {
  if (stated !== null) return fixed ? stated.replace(/[A-Z]+|\d+/g, "$$$&") : stated;
  return number(expected ?? made);
}

function totalValue(blocks: readonly WeightBlock[]): DocumentValue {
  const formula = blocks.map((block) => `SUM(${range(block)})`).join("+");
  if (blocks.every(({ worded }) => worded)) return { kind: "formula", formula: `IF(${count(blocks)}=0,"",${formula})`, cached: "" };
  return { kind: "formula", formula, cached: toNumber(sum(blocks.map((block) => block.sum))) };
}

/**
 * The check of a section by our own function; where the add-in is not there (another Excel, LibreOffice) the same answer by plain functions.
 * Both say "OK" or what is lacking.
 */
function checkValue(blocks: Blocks): DocumentValue {
  const [only] = blocks;
  const alone = blocks.length === 1;
  const sums = blocks.map((block) => `SUM(${range(block)})`).join("+");
  const cached = checkText(blocks);
  const unstated = `"Somma "&ROUND(${sums},6)&"${UNSTATED}"`;
  if (!only.expected)
    return { kind: "formula", formula: only.worded ? `IF(${count(blocks)}=0,"${WORDED}",${unstated})` : unstated, cached };
  // The whole is stated, not its parts: it is a number of its own.
  const expected = alone ? expectedIn(only, false) : number(sum(blocks.map((block) => block.expected ?? block.sum)));
  const difference = `ROUND(${sums}-${expected},6)`;
  const plain = `IF(${difference}=0,"OK","Somma "&ROUND(${sums},6)&", atteso "&${expected}&IF(${difference}<0,": mancano ",": in più ")&ABS(${difference}))`;
  return { kind: "formula", formula: alone ? `IFERROR(PIAO.CHECKWEIGHTS(${range(only)},${expected}),${plain})` : plain, cached };
}

function checkText(blocks: Blocks): string {
  const shown = (value: Exact): string => formatNumber("it", value);
  const total = sum(blocks.map((block) => block.sum));
  if (!blocks[0].expected) return blocks[0].worded ? WORDED : `Somma ${shown(total)}${UNSTATED}`;
  const expected = sum(blocks.map((block) => block.expected ?? block.sum));
  const difference = total.sub(expected);
  if (difference.equals(0)) return "OK";
  const verdict = difference.compare(0) < 0 ? "mancano" : "in più";
  return `Somma ${shown(total)}, atteso ${shown(expected)}: ${verdict} ${shown(difference.abs())}`;
}

/** How many weights are numbers. */
function count(blocks: readonly WeightBlock[]): string {
  return `COUNT(${blocks.map(range).join(",")})`;
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
