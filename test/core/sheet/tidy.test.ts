import fc from "fast-check";
import { tidy } from "../../../src/core/sheet/tidy";

test.each([
  ["  Peso\n", "Peso"],
  ["\u00a0Peso\u2007%\u202f", "Peso %"],
  ["Qualità", "Qualità"],
  ["", ""],
])("%j → %j", (text, expected) => {
  expect(tidy(text)).toBe(expected);
});

test("trims and replaces no-break spaces, whatever the text", () => {
  const unit = fc.oneof(
    fc.constantFrom(" ", "\t", "\u00a0", "\u2007", "\u202f", "\u2003", "\ufeff", "à", "a"),
    fc.string({ maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = units.join("");
      expect(tidy(text)).toBe(text.replace(/[\u00a0\u2007\u202f]/g, " ").trim());
    }),
  );
});
