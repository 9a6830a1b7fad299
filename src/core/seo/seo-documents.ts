/** The standard sheets of several structures as one workbook: tabs that can be told apart, an index, a comparison where it is wanted. */
import type { SheetDocument } from "../document";
import type { Settings } from "../settings";
import { comparisonDocument } from "./comparison-document";
import { renderDifference, seoDifference } from "./difference";
import { indexDocument, type IndexedSheet } from "./index-document";
import { STANDARD_LAYOUT, type SeoLayout } from "./layout";
import { seoDocument } from "./seo-document";
import type { SeoUnit } from "./seo-unit";
import { overTitle, SEO_COLUMN, TOTAL_LABEL } from "./standard";
import { tabNames } from "./tab-names";

export interface WorkbookChoice {
  readonly layout: SeoLayout;
  /** An index of all sheets before them; only of two and more. */
  readonly index: boolean;
  /** What differs from the source, behind them. */
  readonly comparison: boolean;
}

export const STANDARD_WORKBOOK: WorkbookChoice = { layout: STANDARD_LAYOUT, index: true, comparison: false };

/** The documents of the units, in order. @param taken names of sheets that the workbook has already */
export function seoDocuments(
  units: readonly SeoUnit[],
  settings: Settings,
  { layout, index, comparison }: WorkbookChoice = STANDARD_WORKBOOK,
  taken: readonly string[] = [],
): SheetDocument[] {
  const names = tabNames(
    units.map(({ name }) => name),
    taken,
  );
  const sheets = units.map((unit, at) => ({ ...seoDocument(unit, settings, layout), name: names[at] ?? unit.name }));
  const title = titleOf(units);
  const indexed = units.map((unit, at): IndexedSheet => ({ unit, name: names[at] ?? unit.name, ...totalRows(sheets[at]) }));
  return [
    ...(hasIndex(units.length, index) ? [indexDocument(indexed, title, layout)] : []),
    ...sheets,
    ...(comparison
      ? [
          comparisonDocument(
            units.map((unit) => renderDifference("it", seoDifference(unit, layout.support))),
            title,
            layout,
          ),
        ]
      : []),
  ];
}

/** How many documents that makes of so many units. */
export function documentCount(units: number, { index, comparison }: WorkbookChoice): number {
  return units + (hasIndex(units, index) ? 1 : 0) + (comparison ? 1 : 0);
}

function hasIndex(units: number, wanted: boolean): boolean {
  return wanted && units > 1;
}

/** What the whole is called: the plan's body and years, where all sheets agree. */
export function titleOf(units: readonly SeoUnit[]): string {
  const only = (values: readonly (string | null)[]): string | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);
  return overTitle(only(units.map(({ heading }) => heading.body)), only(units.map(({ heading }) => heading.years)));
}

/** The rows of the sheet's totals, found by their labels. */
function totalRows(document: SheetDocument | undefined): { readonly ownTotal: number; readonly wholeTotal: number | null } {
  const rows = (document?.cells ?? []).flatMap(({ row, col, role, value }) =>
    col === SEO_COLUMN.deadline && role === "total-label" && value?.kind === "text" && value.text === TOTAL_LABEL ? [row] : [],
  );
  return { ownTotal: rows[0] ?? 0, wholeTotal: rows[1] ?? null };
}
