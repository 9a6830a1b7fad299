import { Sheet } from "../../src/core/sheet/sheet";
import { packSheet, unpackSheet } from "../../src/hosts/packed-sheet";

it("hands a sheet on as it is: values, formulas, formats, merges, what is hidden", () => {
  const sheet = new Sheet({
    name: "Area 1",
    hidden: true,
    merges: [{ top: 1, left: 0, bottom: 3, right: 0 }],
    hiddenRows: [1, 900_000],
    hiddenCols: [4],
    cells: [
      { row: 1, col: 0, value: "Obiettivo" },
      { row: 2, col: 4, value: 0.15, format: "0%" },
      { row: 5, col: 4, value: 15, formula: "SUM(E2:E5)" },
      { row: 6, col: 4, value: { error: "#N/A" } },
      { row: 7, col: 4, value: { unknown: true }, formula: "X()" },
      { row: 8, col: 4, value: true },
    ],
  });
  const again = unpackSheet(structuredClone(packSheet(sheet)));
  expect(again.rows).toEqual(sheet.rows);
  expect(again.merges).toEqual(sheet.merges);
  expect([again.name, again.hidden, again.used]).toEqual([sheet.name, sheet.hidden, sheet.used]);
  expect(again.formula(5, 4)).toBe("SUM(E2:E5)");
  expect(again.format(2, 4)).toBe("0%");
  expect([again.isHiddenRow(1), again.isHiddenRow(2), again.isHiddenCol(4), again.isHiddenCol(0)]).toEqual([true, false, true, false]);
});
