/** What stands for a sheet in functions.js says of a range what the core's sheet says. */
import * as fc from "fast-check";
import { sheetFromGrid, type CellValue } from "../../src/core/sheet/sheet";
import * as range from "../../src/functions/range/range-sheet";

const cell = fc.constantFrom<CellValue>(null, null, 0, 15, 0.5, "Peso", " Piano  ", "Totale\u00a0", true);
const grids = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 7 });

test("every cell, row and part of a range", () => {
  fc.assert(
    fc.property(grids, fc.nat(9), fc.nat(9), (grid, first, last) => {
      const [real, stand] = [sheetFromGrid("", grid), range.sheetFromGrid("", grid)];
      expect(stand.rows).toEqual(real.rows);
      expect(stand.name).toBe(real.name);
      expect(stand.rowsBetween(first, last)).toEqual(real.rowsBetween(first, last));
      for (let row = 0; row < 9; row++) {
        expect(stand.rowCells(row)).toEqual(real.rowCells(row));
        expect(stand.placeOfRow(row)).toBe(real.placeOfRow(row));
        expect(stand.isHiddenRow()).toBe(real.isHiddenRow(row));
        for (let col = 0; col < 6; col++) {
          const [said, due] = [stand, real].map((sheet) => [sheet.value(row, col), sheet.shown(row, col), sheet.text(row, col), sheet.formula(row, col), sheet.format(row, col), sheet.mergeAt(row, col)]); // prettier-ignore
          expect(said).toEqual(due);
        }
      }
    }),
  );
});
