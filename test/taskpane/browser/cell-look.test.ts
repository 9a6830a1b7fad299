/** A file's colours on the page: always legible; texts of one line go over empty cells. */
import fc from "fast-check";
import { legibleOn, spillOf, styleOf } from "../../../src/taskpane/browser/cell-look";
import { gridOf, windowRow } from "../../../src/taskpane/browser/grid";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";

const PLAIN = { fill: null, colour: null, bold: false, italic: false, wrap: false, align: null } as const;
const NO_LOOKS = {
  looks: [],
  formats: [],
  places: new Float64Array(),
  styles: new Uint16Array(),
  rows: new Map<number, number>(),
  cols: [],
};

test("the font's colour is kept where it can be read on its fill, and left to the page where there is no fill", () => {
  expect(styleOf({ ...PLAIN, fill: "2f5078", colour: "ffffff", bold: true })).toEqual({
    background: "#2f5078",
    color: "#ffffff",
    fontWeight: 600,
  });
  expect(styleOf({ ...PLAIN, fill: "ffff00", colour: "ffffff" })).toMatchObject({ color: "#000000" });
  expect(styleOf({ ...PLAIN, colour: "1f3864" })).toEqual({});
  expect(styleOf(null)).toBeUndefined();
});

test("on every fill there is a legible colour", () => {
  const part = fc.integer({ min: 0, max: 255 });
  const luminance = (hex: string): number =>
    [0, 2, 4]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
      .reduce((sum, one, i) => sum + one * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
  const colour = fc.tuple(part, part, part).map((parts) => parts.map((one) => one.toString(16).padStart(2, "0")).join(""));
  fc.assert(
    fc.property(colour, fc.option(colour), (fill, font) => {
      const [low = 0, high = 0] = [luminance(fill), luminance(legibleOn(fill, font))].sort((a, b) => a - b);
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test("a text of one line has the room of the empty cells beside it, a number only its own", () => {
  const sheet = sheetFromGrid("S", [
    ["Obiettivi dell'area", null, null, "x"],
    [12, null, "y"],
  ]);
  const grid = gridOf(sheet, () => false);
  const cells = windowRow(sheet, 0, { top: 0, left: 0, bottom: 1, right: 3 });
  expect(spillOf(sheet, NO_LOOKS, grid, cells[0]!)).toBe(grid.width(0) + grid.width(1) + grid.width(2));
  expect(spillOf(sheet, NO_LOOKS, grid, windowRow(sheet, 1, { top: 0, left: 0, bottom: 1, right: 3 })[0]!)).toBe(grid.width(0));
});
