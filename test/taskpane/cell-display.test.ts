import type { CellValue } from "../../src/core/sheet/sheet";
import { cellDisplay } from "../../src/taskpane/parts/cell-display";

it.each<[CellValue, string | undefined, string]>([
  [null, undefined, ""],
  ["Output", undefined, "Output"],
  [33.33, undefined, "33,33"],
  [0.15, "0%", "15%"],
  [0.155, "0.0%", "15,5%"],
  [12.5, "0.00", "12,50"],
  [12.345, "0.0", "12,3"],
  [45657, "dd/mm/yyyy", "31/12/2024"],
  [45657, "mm/yyyy", "12/2024"],
  [true, undefined, "VERO"],
  [{ error: "#N/A" }, undefined, "#N/D"],
  [{ error: "#DIV/0!" }, undefined, "#DIV/0!"],
  [{ unknown: true }, undefined, "?"],
])("%j in format %s is shown as %s", (value, format, text) => {
  expect(cellDisplay("it", value, format).text).toBe(text);
});

it("follows the language", () => {
  expect(cellDisplay("en", 33.33, undefined).text).toBe("33.33");
  expect(cellDisplay("en", { error: "#N/A" }, undefined).text).toBe("#N/A");
});
