/** Texts that are too long for a cell or a row go on in a row of their own: Excel cuts cells at 32,767 characters and rows at 409 points. */
import { LOOKS } from "../document/styles";
import { LONGEST_TEXT, TALLEST_ROW, textHeight } from "../document/text-size";
import { pieces } from "./pieces";
import { plain, type SeoText } from "./seo-text";
import type { SeoObjective, SeoRow } from "./seo-unit";
import { SEO_COLUMN } from "./standard";

const COLUMNS = ["operative", "deadline", "type", "kpiClass", "indicator", "target"] as const;
const MERGED: SeoRow = { operative: null, deadline: null, type: null, kpiClass: null, indicator: null, target: null };

/**
 * The objective with rows enough: a text longer than a cell holds goes on below, a text higher than Excel's tallest row gets further rows that are
 * merged with its own.
 * @param widths of the nine columns, in characters
 */
export function withFittingRows(objective: SeoObjective, widths: readonly number[]): SeoObjective {
  const rows = objective.rows.flatMap(split).flatMap((row) => [row, ...further(row, widths)]);
  const beside = [objective.publicValue, objective.strategic].map((text, index) => heightIn(text, widths[index] ?? 0));
  // The objective's own columns stand over all of its rows: they must suffice for these too.
  const lacking = Math.max(...beside.map(rowsFor)) - rows.length;
  return { ...objective, rows: lacking > 0 ? [...rows, ...Array.from({ length: lacking }, () => MERGED)] : rows };
}

/** Rows that take up what is too long for one cell. */
function split(row: SeoRow): SeoRow[] {
  const long = COLUMNS.filter((column) => plain(row[column]).length > LONGEST_TEXT);
  if (long.length === 0) return [row];
  const parts = new Map(long.map((column) => [column, pieces(plain(row[column]), () => true)]));
  const count = Math.max(...[...parts.values()].map(({ length }) => length));
  return Array.from({ length: count }, (_unused, index): SeoRow => {
    const own: Partial<Record<(typeof COLUMNS)[number], SeoText | null>> = {};
    for (const [column, texts] of parts) own[column] = texts[index] ?? null;
    return { ...(index === 0 ? row : MERGED), ...own };
  });
}

function further(row: SeoRow, widths: readonly number[]): SeoRow[] {
  const heights = COLUMNS.map((column) => heightIn(plain(row[column]), widths[SEO_COLUMN[column]] ?? 0));
  return Array.from({ length: Math.max(...heights.map(rowsFor)) - 1 }, () => MERGED);
}

function heightIn(text: string, width: number): number {
  return text === "" ? 0 : textHeight(text, width, LOOKS.text.size);
}

function rowsFor(height: number): number {
  return Math.max(1, Math.ceil(height / TALLEST_ROW));
}
