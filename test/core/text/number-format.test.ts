/** What number formats show beside the number. */
import { formatLiterals, isPercentFormat, withoutLiterals } from "../../../src/core/text/number-format";

test.each([
  ["0%", true, ""],
  ["0.00 %", true, ""],
  ['0"%"', false, "%"],
  ["0\\%", false, "%"],
  ['0" punti"', false, " punti"],
  ['"PESO MAX "0', false, "PESO MAX "],
  ['"a"0"b"', false, "ab"],
  ["[Red]0%", true, ""],
  ["[$%-410]0", false, ""],
  ["0_%", false, ""],
  ["*%0", false, ""],
  ['0"%', true, ""],
  ["0[%", true, ""],
  ["0\\", false, ""],
  ["", false, ""],
  [undefined, false, ""],
])("%j: percent %p, beside it %j", (format, percent, literals) => {
  expect(isPercentFormat(format)).toBe(percent);
  expect(formatLiterals(format)).toBe(literals);
});

test("its codes alone", () => {
  expect(withoutLiterals("0%[Red]")).toBe("0%");
  expect(withoutLiterals("0]%")).toBe("0]%");
  expect(withoutLiterals("0\\")).toBe("0\\");
  expect(formatLiterals('""0" punti"')).toBe(" punti");
  expect(formatLiterals('"0" "')).toBe("0");
  expect(withoutLiterals('[Red]#,##0.00" punti"_);(0)')).toBe("#,##0.00;(0)");
  expect(withoutLiterals("dd\\.mm\\.yyyy")).toBe("ddmmyyyy");
});
