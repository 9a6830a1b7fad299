/** The standard sheet as a document: cells, merges, formulas, lists, alerts and print set-up, for any writer. */
import type { DocumentAlert, DocumentList, SheetDocument } from "../document";
import { formatNumber } from "../messages/numbers";
import type { Settings } from "../settings";
import { sheetNameFrom } from "../sheet/sheet-name";
import { columnWidths } from "./column-widths";
import { at, down, Grid } from "./grid";
import { putObjectives } from "./objective-cells";
import type { SeoSection, SeoUnit } from "./seo-unit";
import { LAST_COLUMN, SEO_COLUMN, SEO_COLUMNS, TITLE_PREFIX } from "./standard";
import { putTotalRow, type WeightBlock } from "./total-row";

/** Title, headings and sub-headings stay in view and are repeated on each page. */
const HEADER_ROWS = 3;

/** The unit's standard sheet. Text cells hold text whatever they begin with; totals are live formulas with their present results. */
export function seoDocument(unit: SeoUnit, settings: Settings): SheetDocument {
  const widths = columnWidths(unit);
  const grid = new Grid(widths);
  const title = TITLE_PREFIX + unit.name;
  const lists: DocumentList[] = [];
  const alerts: DocumentAlert[] = [];

  putHeader(grid, title, unit.own, settings);
  const own = putSection(grid, HEADER_ROWS, unit.own, settings, lists);
  let row = own.bottom + 1;
  alerts.push(putTotalRow(grid, row++, [own]));
  if (unit.transversal) {
    grid.text({ top: row, left: 0, bottom: row, right: LAST_COLUMN }, "section", unit.transversal.title);
    const transversal = putSection(grid, row + 1, unit.transversal, settings, lists);
    row = transversal.bottom + 1;
    alerts.push(putTotalRow(grid, row++, [own, transversal]));
  }
  return {
    id: `seo:${unit.name}`,
    name: sheetNameFrom(`SeO ${unit.name}`),
    cells: grid.cells,
    merges: grid.merges,
    widths,
    heights: grid.heights(row),
    lists,
    alerts,
    frozenRows: HEADER_ROWS,
    print: { landscape: true, titleRows: [0, HEADER_ROWS - 1], footer: title },
  };
}

function putHeader(grid: Grid, title: string, own: SeoSection, settings: Settings): void {
  grid.text({ top: 0, left: 0, bottom: 0, right: LAST_COLUMN }, "title", title);
  for (const { name, heading, sub } of SEO_COLUMNS) {
    const col = SEO_COLUMN[name];
    grid.text(at(1, col), "heading", name === "weight" ? `${heading}\n${formatNumber("it", own.expected)}` : heading);
    grid.text(at(2, col), "subheading", name === "kpiClass" ? `Indicatori di ${settings.vocabulary.classes.join(", ")}` : sub);
  }
}

/** Writes the section's objectives from `top` on; its weights may also be typed in later where a section is still blank. */
function putSection(grid: Grid, top: number, section: SeoSection, settings: Settings, lists: DocumentList[]): WeightBlock {
  const bottom = putObjectives(grid, top, section.objectives);
  const { types, classes, yesNo } = settings.vocabulary;
  const list = (column: "type" | "kpiClass" | "target", values: readonly string[]): void => {
    // Only hints: combinations of classes, "Output: …" and targets in words are allowed too.
    if (values.length > 0) lists.push({ area: down(top, bottom, SEO_COLUMN[column]), values, strict: false });
  };
  list("type", types);
  list("kpiClass", classes);
  list("target", yesNo);
  return { top, bottom, sum: section.sum, expected: section.expected };
}
