/** Columns as they were counted, without a sheet: what is not said is as usual. */
import { columnRole } from "../../src/core/reading/headings";
import type { ColumnFacts } from "../../src/core/reading/tables/column-facts";

const USUAL = {
  length: 18,
  tooLarge: 0,
  percents: 0,
  crosses: 0,
  ordinals: 0,
  marks: false,
  scores: false,
  hidden: false,
  sequence: false,
};

/** Other facts than the usual ones. */
export type Counted = Partial<Omit<ColumnFacts, "heading" | "index" | "distinct">> & {
  readonly different?: number;
  readonly above?: string;
};

/** Six numbers under each heading. */
export const numbersUnder = (heading: string, counted: Counted = {}): ((index: number) => ColumnFacts) =>
  factsUnder(heading, { filled: 6, numbers: 6, texts: 0, length: 0, ...counted });

/** Six texts that all differ under each heading. */
export const textsUnder = (heading: string, counted: Counted = {}): ((index: number) => ColumnFacts) =>
  factsUnder(heading, { filled: 6, numbers: 0, texts: 6, ...counted });

/** The columns from left to right. */
export const columns = (...each: readonly ((index: number) => ColumnFacts)[]): readonly ColumnFacts[] =>
  each.map((column, index) => column(index));

function factsUnder(text: string, { different, above = "", ...counted }: Counted): (index: number) => ColumnFacts {
  return (index) => ({
    ...USUAL,
    filled: 6,
    numbers: 0,
    texts: 0,
    ...counted,
    index,
    heading: { col: index, row: 0, text, role: columnRole(text), above, aboveRole: above === "" ? null : columnRole(above) },
    distinct: () => different ?? counted.filled ?? 6,
  });
}
