/** The standard sheet as a document: cells, merges, formulas, lists, alerts and print set-up, for any writer. */
import type { DocumentList, SheetDocument } from "../document";
import { formatNumber } from "../messages/numbers";
import { landscapePageHeight, pageBreaks } from "../document/page-size";
import type { Settings } from "../settings";
import { sheetNameFrom } from "../document/sheet-name";
import { columnWidths } from "./column-widths";
import { at, down, Grid } from "../document/grid";
import { putObjectives, type Rows } from "./objective-cells";
import type { SeoSection, SeoUnit } from "./seo-unit";
import { CHECK_LABEL, LAST_COLUMN, SEO_COLUMN, SEO_COLUMNS, TITLE_PREFIX, TRANSVERSAL_CHECK_LABEL } from "./standard";
import { putTotalRow, type WeightBlock } from "./total-row";

/** Title, headings and sub-headings stay in view and are repeated on each page. */
const HEADER_ROWS = 3;

/** The unit's standard sheet. Text cells hold text whatever they begin with; totals are live formulas with their present results. */
export function seoDocument(unit: SeoUnit, settings: Settings): SheetDocument {
  const widths = columnWidths(unit);
  const grid = new Grid(widths);
  const title = TITLE_PREFIX + unit.name;
  putHeader(grid, title, unit.own, settings);
  const own = putSection(grid, HEADER_ROWS, unit.own, settings);
  const alerts = putTotalRow(grid, own.bottom + 1, [own], CHECK_LABEL);
  const lists = [...own.lists];
  const blocks = together(own, own.top);
  let last = own.bottom + 1;
  if (unit.transversal) {
    const titleRow = last + 1;
    grid.text({ top: titleRow, left: 0, bottom: titleRow, right: LAST_COLUMN }, "section", unit.transversal.title);
    const transversal = putSection(grid, titleRow + 1, unit.transversal, settings);
    last = transversal.bottom + 1;
    alerts.push(...putTotalRow(grid, last, [own, transversal], TRANSVERSAL_CHECK_LABEL));
    lists.push(...transversal.lists);
    blocks.push(...together(transversal, titleRow));
  }
  const heights = grid.heights(last + 1);
  const headerHeight = [...heights].reduce((sum, [row, height]) => (row < HEADER_ROWS ? sum + height : sum), 0);
  return {
    id: `seo:${unit.sheet ?? ""}:${unit.name}`,
    name: sheetNameFrom(`SeO ${unit.name}`),
    cells: grid.cells,
    merges: grid.merges,
    widths,
    heights,
    lists,
    alerts,
    frozenRows: HEADER_ROWS,
    print: {
      landscape: true,
      titleRows: [0, HEADER_ROWS - 1],
      breaks: pageBreaks(blocks, heights, landscapePageHeight(widths), headerHeight),
      footer: title,
    },
  };
}

/** The rows that no page break should cut: an objective; the first with the section's title, the last with its total. */
function together(section: PutSection, first: number): Rows[] {
  return section.objectives.map(({ top, bottom }, index) => ({
    top: index === 0 ? first : top,
    bottom: index === section.objectives.length - 1 ? bottom + 1 : bottom,
  }));
}

function putHeader(grid: Grid, title: string, own: SeoSection, settings: Settings): void {
  grid.text({ top: 0, left: 0, bottom: 0, right: LAST_COLUMN }, "title", title);
  for (const { name, heading, sub } of SEO_COLUMNS) {
    const col = SEO_COLUMN[name];
    grid.text(at(1, col), "heading", name === "weight" ? `${heading}\n${formatNumber("it", own.expected)}` : heading);
    grid.text(at(2, col), "subheading", name === "kpiClass" ? `Indicatori di ${settings.vocabulary.classes.join(", ")}` : sub);
  }
}

interface PutSection extends WeightBlock {
  readonly objectives: readonly Rows[];
  readonly lists: readonly DocumentList[];
}

/** Writes the section's objectives from row `top` on. */
function putSection(grid: Grid, top: number, section: SeoSection, settings: Settings): PutSection {
  const objectives = putObjectives(grid, top, section.objectives);
  const bottom = objectives.at(-1)?.bottom ?? top;
  const { types, classes, yesNo } = settings.vocabulary;
  const columns = [
    { column: "type", values: types },
    { column: "kpiClass", values: classes },
    { column: "target", values: yesNo },
  ] as const;
  // Only hints: combinations of classes, "Output: …" and targets in words are allowed too.
  const lists = columns
    .filter(({ values }) => values.length > 0)
    .map(({ column, values }): DocumentList => ({ area: down(top, bottom, SEO_COLUMN[column]), values, strict: false }));
  return { top, bottom, sum: section.sum, expected: section.expected, objectives, lists };
}
