/** "Dati di supporto" under the objectives: what the source says of each, beside the nine columns. */
import { across, down, type Grid } from "../document/grid";
import { TALLEST_ROW } from "../document/text-size";
import type { Rows } from "./objective-cells";
import { pieces } from "./pieces";
import type { Area } from "../sheet/address";
import { seoValue } from "./seo-text";
import { shorten } from "./shorten";
import { SUPPORT_TITLE } from "../document/own-titles";
import { LAST_COLUMN, SEO_COLUMN } from "./standard";
import type { SeoFact, SeoSupport } from "./support";

const AROUND = "Altre indicazioni della fonte";

/** Writes the table from row `top` on. @returns the rows that belong together on a page; none where the source has no such data */
export function putSupport(grid: Grid, top: number, { objectives, around }: SeoSupport): Rows[] {
  if (objectives.length === 0 && around.length === 0) return [];
  grid.text(across(top, 0, LAST_COLUMN), "section", SUPPORT_TITLE);
  const blocks: Rows[] = [];
  let row = top + 1;
  for (const { title, facts } of [...objectives, ...(around.length > 0 ? [{ title: AROUND, facts: around }] : [])]) {
    const first = row;
    for (const fact of facts) row = putFact(grid, row, fact);
    // The objective's text stands above, whole: here its beginning says which it is.
    const [name = ""] = title.split("\n");
    grid.text({ top: first, left: SEO_COLUMN.publicValue, bottom: row - 1, right: SEO_COLUMN.strategic }, "text", shorten(name));
    blocks.push({ top: blocks.length === 0 ? top : first, bottom: row - 1 });
  }
  return blocks;
}

/** One fact; a text higher than Excel's tallest row goes on in the next. @returns the row below it */
function putFact(grid: Grid, top: number, { label, text }: SeoFact): number {
  const texts =
    typeof text === "string"
      ? pieces(text, (part) => grid.heightOf(across(0, SEO_COLUMN.deadline, LAST_COLUMN), part, "text") <= TALLEST_ROW)
      : [text];
  const place = (index: number): Area => across(top + index, SEO_COLUMN.deadline, LAST_COLUMN);
  texts.forEach((part, index) => grid.put(place(index), "text", seoValue(part, grid.widthOf(place(index)))));
  const bottom = top + texts.length - 1;
  grid.text(down(top, bottom, SEO_COLUMN.operative), "text", label);
  return bottom + 1;
}
