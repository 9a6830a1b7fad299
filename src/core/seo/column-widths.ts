/** Column widths: the standard ones, and more room for operative texts that would not fit into Excel's tallest row. */
import { LOOKS } from "../document/styles";
import { TALLEST_ROW, textHeight } from "../document/text-size";
import type { SeoRow, SeoUnit } from "./seo-unit";
import { SEO_COLUMNS } from "./standard";

/** Columns with free text may grow up to this, in characters. */
const WIDEST = 90;
const STEP = 6;
const FREE = ["operative", "indicator", "target"] as const;

/** The nine widths, in characters. */
export function columnWidths(unit: SeoUnit): number[] {
  const rows = [...unit.own.objectives, ...(unit.transversal?.objectives ?? [])].flatMap((objective) => objective.rows);
  return SEO_COLUMNS.map(({ name, width }) => {
    const free = FREE.find((column) => column === name);
    return free ? fittingWidth(rows, free, width) : width;
  });
}

function fittingWidth(rows: readonly SeoRow[], column: (typeof FREE)[number], standard: number): number {
  const texts = rows.flatMap((row) => (row[column] === null ? [] : [row[column]]));
  let width = standard;
  while (width < WIDEST && texts.some((text) => textHeight(text, width, LOOKS.text.size) > TALLEST_ROW)) width += STEP;
  return width;
}
