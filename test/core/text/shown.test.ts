import { Sheet } from "../../../src/core/sheet/sheet";
import { shownAt, shownNumber, shownValue } from "../../../src/core/text/shown";

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

test.each<[number, string, string, string]>([
  [1234.5, "#,##0.00", "1.234,50", "1,234.50"],
  [1234567.891, "#,##0.0#", "1.234.567,89", "1,234,567.89"],
  [999, "#,##0", "999", "999"],
  [1000, "#,##0", "1.000", "1,000"],
  [12345678, "#,##0,,", "12", "12"],
  [1500, "0.0,", "1,5", "1.5"],
  [0.5, "#.##", ",5", ".5"],
  [0.5, "0.##", "0,5", "0.5"],
  [10, "#.##", "10", "10"],
  [0, "#", "", ""],
  [0, "#.##", "0", "0"],
  [0, "0", "0", "0"],
  [10, "0.#", "10", "10"],
  [0.5, ".00", ",50", ".50"],
  [0, ".##", "0", "0"],
  [0.5, "0", "1", "1"],
  [0.44, "0", "0", "0"],
  [0, '0;(0);0" ore"', "0 ore", "0 ore"],
  [5, '"/"', "/", "/"],
  [10.25, "0.0#", "10,25", "10.25"],
  [10, "0.0#", "10,0", "10.0"],
  [10, "0.", "10,", "10."],
  [0, "#.", ",", "."],
  [10.04, "0.#", "10", "10"],
  [0.105, "0.00", "0,11", "0.11"],
  [5, "00.0", "05,0", "05.0"],
  [-5, '"meno "0', "-meno 5", "-meno 5"],
  [-5, "0", "-5", "-5"],
  [-5, "0;-0", "-5", "-5"],
  [0, "0;(0)", "0", "0"],
  [0, '0;(0);"zero"', "zero", "zero"],
  [3, '0;(0);"zero"', "3", "3"],
  [0, "0.0;;", "", ""],
  [5, '"solo parole"', "solo parole", "solo parole"],
  [5, '"peso "@', "5", "5"],
  [5.5, "@", "5,5", "5.5"],
  [5.5, "General", "5,5", "5.5"],
  [-5.5, 'General" punti"', "-5,5 punti", "-5.5 punti"],
  [0.5, "0%%", "5000%%", "5000%%"],
  [0.5, '"circa "0%', "circa 50%", "circa 50%"],
  [0.5, " 0% ", "50%", "50%"],
  [12345, "0.00E+00", "12345", "12345"],
  [0.25, "# ?/?", "0,25", "0.25"],
  [8, '"a/b "0', "a/b 8", "a/b 8"],
  [325551234, "000-000000", "325551234-", "325551234-"],
  [1 / 3, "General", "0,33333333333", "0.33333333333"],
  [123456789.12345, "General", "123456789,12", "123456789.12"],
])("%p shown with %p is %p, %p", (value, format, italian, english) => {
  expect([shownNumber("it", value, format), shownNumber("en", value, format)]).toEqual([italian, english]);
});

test("errors by the names of each language, yes and no", () => {
  const shown = (language: "it" | "en"): readonly string[] =>
    [...["#REF!", "#VALUE!", "#NAME?", "#NULL!", "#DIV/0!"].map((error) => ({ error })), true, false].map((value) =>
      shownValue(language, value, undefined),
    );
  expect(shown("it")).toEqual(["#RIF!", "#VALORE!", "#NOME?", "#NULLO!", "#DIV/0!", "VERO", "FALSO"]);
  expect(shown("en")).toEqual(["#REF!", "#VALUE!", "#NAME?", "#NULL!", "#DIV/0!", "TRUE", "FALSE"]);
});

test("a cell of a sheet by its own format", () => {
  const sheet = new Sheet({ name: "Area", cells: [{ row: 2, col: 1, value: 0.4, format: "0.0" }] });
  expect([shownAt(sheet, 2, 1), shownAt(sheet, 1, 2)]).toEqual(["0,4", ""]);
});
