/** A structure's title with what its list should make in the same row. */
import { titleWithTotal } from "../../../../src/core/reading/tables/title-with-total";
import { inOneLine } from "../../../support/evidence/notation";
import { tableOn } from "../../../support/tables";

const WEIGHT = 2;

/** The row below the headings, where it is a title. */
function titleRow(rows: string, adds: readonly number[] | null = null): ReturnType<typeof titleWithTotal> {
  const sheet = inOneLine(`N. | Obiettivo | Peso / ${rows}`);
  return titleWithTotal(tableOn(sheet), WEIGHT, { row: 1, cells: sheet.rowCells(1) }, { kind: "total", row: 1, totals: [], adds }); // prettier-ignore
}

test.each<readonly [string, string, string | undefined]>([
  ["above an objective", "Settore Sociale | | 100 / 1 | Mense | 60", "Settore Sociale"],
  ["in the column of titles", "| Settore Sociale | 100 / | Mense | 60", "Settore Sociale"],
  ["what is common to all", "Obiettivi trasversali | | 100 / 1 | Mense | 60", "Obiettivi trasversali"],
  ["not a text that names no structure", "Biblioteca | | 100 / 1 | Mense | 60", undefined],
  ["not a year", "2026 | | 100 / 1 | Mense | 60", undefined],
  ["not a total of one", "Totale Settore Sociale | | 100 / 1 | Mense | 60", undefined],
  ["not where the number is no weight", "Settore Sociale | 100 / 1 | Mense | 60", undefined],
  ["not without any", "Settore Sociale / 1 | Mense | 60", undefined],
  ["not with a third cell", "Settore Sociale | | 100 | nota / 1 | Mense | 60", undefined],
  ["not a number alone", "| | 100 / 1 | Mense | 60", undefined],
  ["not above a text alone", "Settore Sociale | | 100 / Mense", undefined],
  ["not at the sheet's end", "Settore Sociale | | 100", undefined],
  ["not above a gap", "Settore Sociale | | 100 / | / 1 | Mense | 60", undefined],
])("%s", (_what, rows, told) => {
  expect(titleRow(rows)?.text.value).toBe(told);
});

test("without a label, and not where a formula adds weights above", () => {
  const rows = "Settore Sociale | | 100 / 1 | Mense | 60";
  expect(titleRow(rows)).toMatchObject({ kind: "title", row: 1, label: null });
  expect(titleRow(rows, [0])).toBeNull();
});
