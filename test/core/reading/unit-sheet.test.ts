/** A unit holds the very sheet that was given, also where the reader made another of it first. */
import { readPlan } from "../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { Sheet, sheetFromGrid, type CellInput } from "../../../src/core/sheet/sheet";

const rows = [
  [1, "Piano delle assunzioni", 60],
  [2, "Regolamento dei contratti", 40],
];

/** The heading is the number 100, which its format shows as "PESO MAX 100". */
function headedByNumber(name: string): Sheet {
  const grid = [["N.", "Obiettivo", 100], ...rows];
  const cells = grid.flatMap((line, row) => line.map((value, col): CellInput => ({ row, col, value, format: row === 0 && col === 2 ? '"PESO MAX "0' : undefined }))); // prettier-ignore
  return new Sheet({ name, cells });
}

test("plain tables, and headings that are numbers", () => {
  const sheets = [sheetFromGrid("Area 1", [["N.", "Obiettivo", "Peso %"], ...rows]), headedByNumber("Area 2")];
  const plan = readPlan(sheets, DEFAULT_SETTINGS, null);
  expect(plan.sheets.map(({ units }) => units.map(({ headingTotal }) => headingTotal?.text ?? null))).toEqual([[null], ["PESO MAX 100"]]);
  for (const [index, one] of plan.sheets.entries()) {
    expect(one.sheet).toBe(sheets[index]);
    for (const unit of one.units) expect(unit.sheet).toBe(one.sheet);
  }
});
