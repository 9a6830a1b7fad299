/** The standard sheet as a document: cells, merges, formulas, lists, alerts and print set-up, for any writer. */
import type { DocumentList, DocumentValue, SheetDocument } from "../document";
import { toNumber } from "../exact";
import { decimalsOf } from "./decimals";
import { pageBreaks, pageHeight } from "../document/page-size";
import type { Settings } from "../settings";
import { cellName } from "../sheet/address";
import { sheetNameFrom } from "../document/sheet-name";
import { columnWidths } from "./column-widths";
import { across, at, down, Grid } from "../document/grid";
import { withFittingRows } from "./fitting-rows";
import { PAGES, STANDARD_LAYOUT, type SeoLayout } from "./layout";
import { inWords } from "./objective";
import { putObjectives, type Rows } from "./objective-cells";
import type { SeoSection, SeoUnit } from "./seo-unit";
import { asPlainList } from "./plain-list";
import { TITLE_PREFIX } from "../document/own-titles";
import {
  CHECK_LABEL,
  CHECK_WIDTHS,
  LAST_COLUMN,
  overTitle,
  SEO_COLUMN,
  SEO_COLUMNS,
  TRANSVERSAL_CHECK_LABEL,
  type SeoColumn,
} from "./standard";
import { putSupport } from "./support-rows";
import { putTotalRow, type WeightBlock } from "./total-row";

/** The unit's standard sheet. Text cells hold text whatever they begin with; totals are live formulas with their present results. */
export function seoDocument(whole: SeoUnit, settings: Settings, layout: SeoLayout = STANDARD_LAYOUT): SheetDocument {
  const chosen = layout.list ? asPlainList(whole) : whole;
  const table = columnWidths(chosen, layout.paper);
  const widths = [...table, ...CHECK_WIDTHS];
  const unit = fitting(chosen, table);
  const grid = new Grid(widths);
  const title = TITLE_PREFIX + unit.name;
  const headings = putTitles(grid, unit, title);
  const first = putHeadings(grid, headings, unit.own, settings);
  const stated = unit.own.expected ? cellName(headings, SEO_COLUMN.weight) : null;
  const own = putSection(grid, first, unit.own, settings, { stated, merged: !layout.list });
  const alerts = putTotalRow(grid, own.bottom + 1, [own], CHECK_LABEL);
  const lists = [...own.lists];
  const blocks = together(own, own.top);
  let last = own.bottom + 1;
  if (unit.transversal) {
    const titleRow = last + 1;
    grid.text({ top: titleRow, left: 0, bottom: titleRow, right: LAST_COLUMN }, "section", unit.transversal.title);
    const transversal = putSection(grid, titleRow + 1, unit.transversal, settings, { stated: null, merged: !layout.list });
    last = transversal.bottom + 1;
    alerts.push(...putTotalRow(grid, last, [own, transversal], TRANSVERSAL_CHECK_LABEL));
    lists.push(...transversal.lists);
    blocks.push(...together(transversal, titleRow));
  }
  const support = layout.support ? putSupport(grid, last + 2, unit.support) : [];
  blocks.push(...support);
  last = support.at(-1)?.bottom ?? last;
  const heights = grid.heights(last + 1);
  const page = PAGES[layout.paper];
  const room = pageHeight(page, table);
  const all = [...heights.values()].reduce((sum, height) => sum + height, 0);
  const headerHeight = [...heights].reduce((sum, [row, height]) => (row >= headings && row < first ? sum + height : sum), 0);
  return {
    id: `seo:${unit.sheet ?? ""}:${unit.name}`,
    name: sheetNameFrom(`SeO ${unit.name}`),
    cells: grid.cells,
    merges: grid.merges,
    widths,
    heights,
    lists,
    alerts,
    frozenRows: first,
    print: {
      ...page,
      area: { top: 0, left: 0, bottom: last, right: LAST_COLUMN },
      titleRows: [headings, first - 1],
      ...(all > room && all <= room * SMALL_OVERFLOW ? { onePage: true } : { breaks: pageBreaks(blocks, heights, room, headerHeight) }),
      footer: title,
    },
  };
}

/** What is hardly longer than a page goes on one: the letters stay at least 8 points high. */
const SMALL_OVERFLOW = 1.03;

/** The unit with rows enough for its longest texts. */
function fitting(unit: SeoUnit, widths: readonly number[]): SeoUnit {
  const section = (one: SeoSection): SeoSection => ({
    ...one,
    objectives: one.objectives.map((objective) => withFittingRows(objective, widths)),
  });
  return { ...unit, own: section(unit.own), transversal: unit.transversal && section(unit.transversal) };
}

/** The rows that no page break should cut: an objective; the first with the section's title, the last with its total. */
function together(section: PutSection, first: number): Rows[] {
  return section.objectives.map(({ top, bottom }, index) => ({
    top: index === 0 ? first : top,
    bottom: index === section.objectives.length - 1 ? bottom + 1 : bottom,
  }));
}

/** Whose plan, the sheet's title, who answers for the structure. @returns the row of the headings */
function putTitles(grid: Grid, { heading: { body, years, head } }: SeoUnit, title: string): number {
  grid.text(across(0, 0, LAST_COLUMN), "over-title", overTitle(body, years));
  grid.text(across(1, 0, LAST_COLUMN), "title", title);
  if (head === null) return 2;
  grid.text(across(2, 0, LAST_COLUMN), "over-title", head);
  return 3;
}

/** @returns the first row below the headings */
function putHeadings(grid: Grid, row: number, own: SeoSection, settings: Settings): number {
  for (const { name, heading, sub } of SEO_COLUMNS) {
    const col = SEO_COLUMN[name];
    grid.put(at(row, col), "heading", name === "weight" ? weightHeading(heading, own) : { kind: "text", text: onTwoLines(name, heading) });
    if (name === "kpiClass") {
      // The classes are many words: they stand over the indicators too, so that the row stays low on each page.
      const words = `Indicatori di ${settings.vocabulary.classes.join(", ")}`;
      grid.text(across(row + 1, col, SEO_COLUMN.indicator), "subheading", words);
    } else if (name !== "indicator") grid.text(at(row + 1, col), "subheading", sub);
  }
  return row + 2;
}

/** Excel breaks no line at a slash, and the column of two short words is narrow. */
function onTwoLines(name: SeoColumn, heading: string): string {
  return name === "type" ? heading.replace("/", "/\n") : heading;
}

/** "PESO MAX 40": a number that shows its own heading, so that totals and checks refer to it. Without a stated total only the words. */
function weightHeading(heading: string, { expected }: SeoSection): DocumentValue {
  if (!expected) return { kind: "text", text: heading };
  const decimals = decimalsOf(expected);
  return { kind: "number", value: toNumber(expected), format: `"${heading} "0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}` };
}

interface PutSection extends WeightBlock {
  readonly objectives: readonly Rows[];
  readonly lists: readonly DocumentList[];
}

/** The cell that states the total, in A1 notation, and whether equal neighbours share a cell. */
interface Putting {
  readonly stated: string | null;
  readonly merged: boolean;
}

/** Writes the section's objectives from row `top` on. */
function putSection(grid: Grid, top: number, section: SeoSection, settings: Settings, { stated, merged }: Putting): PutSection {
  const objectives = putObjectives(grid, top, section.objectives, merged);
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
  return { top, bottom, sum: section.sum, worded: inWords(section.objectives), expected: section.expected, stated, objectives, lists };
}
