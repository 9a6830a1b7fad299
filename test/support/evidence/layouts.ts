/** What a description makes of a workbook: the tables found, what is missing, what is left out, and the reading. */
import { describedTables, missingOn } from "../../../src/core/reading/layouts/find";
import { readByForms } from "../../../src/core/reading/layouts/read-forms";
import { readByLayouts } from "../../../src/core/reading/layouts/read";
import type { FormLayout, TableLayout } from "../../../src/core/settings/layouts";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { evidence, type Evidence } from "./evidence";

export function evidenceOfLayouts(
  sheets: readonly Sheet[],
  layouts: readonly TableLayout[],
  forms: readonly FormLayout[],
): readonly Evidence[] {
  const read = readByLayouts(sheets, layouts, {});
  const told = readByForms(sheets, forms, {});
  return [
    ...layouts.flatMap((layout) => sheets.flatMap((sheet) => ofTable(sheet, layout))),
    evidence("read as described", { sheets: [...read.sheets], leftOut: [...read.leftOut], uses: read.uses }),
    ...read.forms.map(({ reading }, i) => evidence(`described list ${String(i + 1)}`, { score: reading.score, by: reading.chosen.grouping.kind, sums: reading.chosen.sums })), // prettier-ignore
    evidence("forms as described", { sheets: [...told.sheets], uses: told.uses }),
  ];
}

function ofTable(sheet: Sheet, layout: TableLayout): readonly Evidence[] {
  const where = `${sheet.name} by ${layout.name}`;
  return [
    evidence(`${where}, missing`, missingOn(sheet, layout)?.join(" + ") ?? "other headings"),
    ...describedTables(sheet, layout, {}).map(({ table, ...columns }, i) => {
      const { first, last, left, right, from, end, form, headings, chosen } = table;
      return evidence(`${where}, table ${String(i + 1)}`, { first, last, left, right, from, end, form, chosen, headings, ...columns });
    }),
  ];
}
