/** What somebody types into a cell becomes the value that an Italian Excel would make of it, and never a formula. */
import fc from "fast-check";
import { typedStep, typedText } from "../../../src/core/fixes/typed";
import { Sheet, type CellInput, type CellValue } from "../../../src/core/sheet/sheet";

function holding(value: CellValue, more: Partial<CellInput> = {}): Sheet {
  return new Sheet({ name: "A", cells: [{ row: 0, col: 0, value, ...more }] });
}

/** The new value of the cell, or why there is none. */
function typed(sheet: Sheet, text: string): unknown {
  const outcome = typedStep(sheet, 0, 0, text);
  return outcome.kind === "step" && "value" in outcome.step.to ? outcome.step.to.value : outcome.kind;
}

it.each<[before: CellValue, format: string | undefined, text: string, after: unknown]>([
  [10, undefined, "15", 15],
  [10, undefined, " 12,5 ", 12.5],
  [10, undefined, "12.5", 12.5],
  ["da definire", undefined, "15", 15],
  [null, undefined, "7,25", 7.25],
  [10, undefined, "1.234,5", 1234.5],
  [10, undefined, "quindici", "quindici"],
  [10, undefined, "", ""],
  [10, undefined, "   ", ""],
  [10, "@", "15", "15"],
  [0.1, "0%", "15", 0.15],
  [0.1, "0%", "15,5%", 0.155],
  [0.1, "0%", "0,15", 0.15],
  [0.1, "0%", "1%", 0.01],
  [0.1, "0%", "15 punti", "15 punti"],
  [10, undefined, "15%", "15%"],
  ["1.10", undefined, "1.11", "1.11"],
  ["2.3.1.", undefined, "2.4", "2.4"],
  [46022, "dd/mm/yyyy", "30/06/2025", 45838],
  [46022, "dd/mm/yyyy", "31/06/2025", "31/06/2025"],
  [46022, "dd/mm/yyyy", "entro il 30/06/2025", "entro il 30/06/2025"],
])("%p (%s): «%s» is %p", (before, format, text, after) => {
  expect(typed(holding(before, { format }), text)).toBe(after);
});

it("knows the format of a cell that was emptied before", () => {
  expect(typedStep(holding(null), 0, 0, "15", "0%")).toMatchObject({ step: { to: { value: 0.15, format: "0%" } } });
});

it("refuses to write over a formula, and to write one", () => {
  expect(typed(holding(10, { formula: "SUM(A2:A4)" }), "15")).toBe("formula-cell");
  expect(typed(holding(10), "=A2+A3")).toBe("no-formulas");
  expect(typed(holding(10), " =1")).toBe("no-formulas");
});

it.each<[CellValue, string | undefined, string]>([
  [12.5, undefined, "12,5"],
  [0.155, "0%", "15,5%"],
  [0.07, "0%", "7%"],
  [46022, "dd/mm/yyyy", "31/12/2025"],
  ["SI/NO", undefined, "SI/NO"],
  [null, undefined, ""],
])("shows %p (%s) as «%s», to be typed over", (value, format, text) => {
  expect(typedText(holding(value, { format }), 0, 0)).toBe(text);
});

it("changes nothing where what is shown is left as it is", () => {
  const value = fc.oneof(
    fc.integer(),
    fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100),
    fc.string(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, "0%", "dd/mm/yyyy", "@", "0.00"), (before, format) => {
      const sheet = holding(before, { format });
      const text = typedText(sheet, 0, 0);
      fc.pre(!/^\s*=/.test(text));
      expect(typed(sheet, text)).toBe("same");
    }),
  );
});
