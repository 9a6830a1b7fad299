/** Columns that hold scores at the year's end: in each row a weight times what was reached of it. */
import { HUNDRED, nearlyEqual, ONE, type Exact } from "../../exact";
import { readWeight } from "../../text/weight";
import type { Heading, Table } from "./table";

/** So many rows are needed, of which one in five may disagree, or one: a weight was changed and its score was not. */
const FEWEST = 3;

/** Indexes (from the tables' left edge) of the columns whose numbers are another column's times those of a column of achievements. */
export function scoreColumns(tables: readonly Table[], headings: readonly Heading[]): ReadonlySet<number> {
  const reached = headings.flatMap(({ role }, index) => (role === "achievement" ? [index] : []));
  const found = new Set<number>();
  if (reached.length === 0) return found;
  const rows = tables.flatMap(numbersOf);
  for (const share of reached) {
    const telling = rows.filter((row) => row.has(share));
    if (telling.length < FEWEST || !telling.some((row) => shareOf(row.get(share)).compare(ONE) < 0)) continue;
    for (let score = 0; score < headings.length; score++) {
      const scored = telling.filter((row) => row.has(score));
      if (score === share || scored.length < FEWEST || scored.length * 2 < telling.length) continue;
      const misses = (weight: number, by: number, product: number): number =>
        scored.filter((row) => !isProduct(row, weight, by, product)).length;
      const makes = (weight: number): boolean => {
        const others = misses(weight, share, score);
        // Where nearly all was reached, weights are nearly what their scores were divided by: the truer product is the score.
        const back = misses(score, share, weight);
        if (misses(score, weight, share) < others || back < others) return false;
        // If one is as true as the other, what is nowhere more is the score.
        if (back === others && scored.some((row) => isMore(row.get(score), row.get(weight)))) return false;
        return others * 5 <= scored.length || (others === 1 && scored.length >= FEWEST);
      };
      if (headings.some((_one, weight) => weight !== score && weight !== share && makes(weight))) found.add(score);
    }
  }
  return found;
}

function isProduct(row: ReadonlyMap<number, Exact>, weight: number, share: number, score: number): boolean {
  const [own, made] = [row.get(weight), row.get(score)];
  if (own === undefined || made === undefined) return false;
  const product = own.mul(shareOf(row.get(share)));
  // A weight of 20 % may be a bare 0.2 beside a score of 20.
  return [product, product.mul(HUNDRED)].some((one) => nearlyEqual(one, made));
}

function isMore(one: Exact | undefined, other: Exact | undefined): boolean {
  return one !== undefined && other !== undefined && one.compare(other) > 0;
}

/** "80 %" and 0.8 are one share. */
function shareOf(value: Exact | undefined): Exact {
  return value === undefined ? ONE : value.compare(ONE) > 0 ? value.div(HUNDRED) : value;
}

/** The numbers of each row of the table, by column from its left edge. */
function numbersOf({ sheet, left, last, end, headings }: Table): readonly ReadonlyMap<number, Exact>[] {
  return sheet.rowsBetween(last + 1, end - 1).map(
    ({ row, cells }) =>
      new Map(
        cells.flatMap(({ col, value }) => {
          const weight = col < left || col >= left + headings.length ? null : readWeight(value, sheet.format(row, col));
          return weight?.kind === "number" ? [[col - left, weight.value] as const] : [];
        }),
      ),
  );
}
