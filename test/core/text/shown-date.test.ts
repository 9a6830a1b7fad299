/** Dates and times as their formats show them: names of days and months, hours, minutes that are no months, short dates of the country. */
import { italianFormat } from "../../../src/core/text/shown-date";
import { shownNumber } from "../../../src/core/text/shown";

/** 31 December 2025, a Wednesday, at 15:04:05. */
const MOMENT = 46_022 + (15 * 3600 + 4 * 60 + 5) / 86_400;

test.each([
  ["d", "31", "31"],
  ["dd", "31", "31"],
  ["ddd", "mer", "Wed"],
  ["dddd", "mercoledì", "Wednesday"],
  ["m", "12", "12"],
  ["mmm", "dic", "Dec"],
  ["mmmm", "dicembre", "December"],
  ["yy", "25", "25"],
  ["yyyy", "2025", "2025"],
  ["yyy", "2025", "2025"],
  ["yyyy@", "2025", "2025"],
  ['d" "', "31", "31"],
  ["mmss", "0405", "0405"],
  ['"t "mm:ss', "t 04:05", "t 04:05"],
  ["dddd d mmmm yyyy", "mercoledì 31 dicembre 2025", "Wednesday 31 December 2025"],
  ["h", "15", "15"],
  ["hh:mm:ss", "15:04:05", "15:04:05"],
  ["h:m:s", "15:4:5", "15:4:5"],
  ["h:mm AM/PM", "3:04 PM", "3:04 PM"],
  ["AM/PM h", "PM 3", "PM 3"],
  ["mm:ss", "04:05", "04:05"],
  ["m/yyyy", "12/2025", "12/2025"],
  ["mmm ss", "dic 05", "Dec 05"],
  ["hh mmm", "15 dic", "15 Dec"],
  ["hh dd mm", "15 31 12", "15 31 12"],
  ["ss.mm", "05.04", "05.04"],
  ["yyyy,mm", "2025,12", "2025,12"],
  ["yyyy.mm.dd", "2025.12.31", "2025.12.31"],
  ['d" del mese"', "31 del mese", "31 del mese"],
  // short dates stand in the country's order, whatever their order in the file
  ["m/d/yy", "31/12/2025", "31/12/2025"],
  ["m/d/yyyy", "31/12/2025", "31/12/2025"],
  ["mm-dd-yy", "31-12-2025", "31-12-2025"],
  ["mm/dd/yy", "31/12/2025", "31/12/2025"],
  ["MM/DD/YYYY", "31/12/2025", "31/12/2025"],
  ["m/d/yy h:mm", "31/12/2025 15:04", "31/12/2025 15:04"],
  ["dd/mm/yyyy hh.mm", "31/12/2025 15.04", "31/12/2025 15.04"],
])("%s: %s, %s", (format, italian, english) => {
  expect([shownNumber("it", MOMENT, format), shownNumber("en", MOMENT, format)]).toEqual([italian, english]);
});

test.each([
  [46_023, "ddd d mmm", "gio 1 gen"],
  [46_027, "dddd", "lunedì"],
  [46_026, "dddd", "domenica"],
  [46_026, "m/d/yy", "04/01/2026"],
  [46_022, "h:mm AM/PM", "12:00 AM"],
  [46_022.5, "h:mm AM/PM", "12:00 PM"],
  [46_022 + 43_199 / 86_400, "h:mm AM/PM", "11:59 AM"],
  [46_022.25, "hh:mm", "06:00"],
  [46_022.999_999_9, "d h", "1 0"],
  [0.5, "d/m/yyyy h", "0/1/1900 12"],
  [1.5, "[h]:mm", "36:00"],
  [1.5, "[hh]", "36"],
  [1.5, "[mm]", "2160"],
  [0.001, "[ss]", "86"],
  [0.001, "[s]", "86"],
  [0.001, "[h]:mm:ss", "0:01:26"],
  [0.001, "[m]:ss", "1:26"],
  // no day of the calendar: the number itself
  [-1.5, "dd/mm/yyyy", "-1,5"],
  [2_958_466, "dd/mm/yyyy", "2958466"],
])("%d shown with %s is %p", (serial, format, expected) => {
  expect(shownNumber("it", serial, format)).toBe(expected);
});

test("an Italian reads short dates with the day first; other formats stay", () => {
  expect(["m/d/yy", "M/D/YYYY", "mm-dd-yy", "mm/dd/yy", "mm/dd/yyyy"].map(italianFormat)).toEqual(Array(5).fill("dd/mm/yyyy"));
  expect(italianFormat("m/d/yy h:mm AM/PM")).toBe("dd/mm/yyyy h:mm AM/PM");
  expect(["d/m/yyyy", "d m/d/yy", "0.00", ""].map(italianFormat)).toEqual(["d/m/yyyy", "d m/d/yy", "0.00", ""]);
});
