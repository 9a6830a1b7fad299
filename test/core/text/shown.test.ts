import { shownNumber, shownValue } from "../../../src/core/text/shown";

test.each<[number, string | undefined, string]>([
  [0.9, "0%", "90%"],
  [0.125, "0.0%", "12,5%"],
  [12.5, undefined, "12,5"],
  [0.1 + 0.2, undefined, "0,3"],
  [1500000, '#,##0 "€"', "1.500.000 €"],
  [1500000, "#,##0\\ [$€-410]", "1.500.000 €"],
  [1234.5, "#,##0.00", "1.234,50"],
  [3, "0.##", "3"],
  [3.25, "0.##", "3,25"],
  [40, '"PESO MAX "0', "PESO MAX 40"],
  [7, '0" ore"', "7 ore"],
  [5, "000", "005"],
  [-5, "0.0", "-5,0"],
  [-5, "#,##0;(#,##0)", "(5)"],
  [0, '0;-0;"zero"', "zero"],
  [1234567, "#,##0,", "1.235"],
  [46022, "dd/mm/yyyy", "31/12/2025"],
  [46022, "m/d/yy", "31/12/2025"],
  [46022, "d mmmm yyyy", "31 dicembre 2025"],
  [46022, "mm/yyyy", "12/2025"],
  [46022, "[$-410]d-mmm-yy", "31-dic-25"],
  [0.3958333333333333, "hh:mm", "09:30"],
  [0.3958333333333333, "h:mm AM/PM", "9:30 AM"],
  [1.5, "[h]:mm", "36:00"],
  [0.5, "# ?/?", "0,5"],
])("%p shown with %p is %p", (value, format, text) => {
  expect(shownNumber("it", value, format)).toBe(text);
});

test("other values: errors by their Italian names, yes and no, a result that is not known", () => {
  expect([shownValue("it", { error: "#N/A" }, undefined), shownValue("en", { error: "#N/A" }, undefined)]).toEqual(["#N/D", "#N/A"]);
  expect([shownValue("it", true, undefined), shownValue("it", { unknown: true }, undefined), shownValue("it", null, "0")]).toEqual([
    "VERO",
    "?",
    "",
  ]);
  expect(shownValue("it", " due parole ", "0")).toBe("due parole");
});

test("a format that is none throws nothing", () => {
  for (const format of ['"', "[", "\\", ";;;", "[$", "_", "0.0.0", "yyyyyyyyyy"])
    expect(typeof shownNumber("it", 5, format)).toBe("string");
});
