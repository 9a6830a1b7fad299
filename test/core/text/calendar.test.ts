/** Which days exist, Excel's serial numbers, months by name. */
import fc from "fast-check";
import { dateExists, dateOfSerial, daysInMonth, monthNumber, MONTH_NAMES, serialOfDate } from "../../../src/core/text/calendar";

const day = (serial: number): string | null => {
  const date = dateOfSerial(serial);
  return date && `${String(date.day)}.${String(date.month)}.${String(date.year)}`;
};

test("the days of every month, February by its leap years", () => {
  expect(Array.from({ length: 12 }, (_month, i) => daysInMonth(2025, i + 1))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([2024, 2025, 2100, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29, 28]);
  expect([daysInMonth(2025, 0), daysInMonth(2025, 13)]).toEqual([0, 0]);
});

test("days that the calendar has not", () => {
  expect([dateExists(2025, 6, 30), dateExists(2025, 6, 31), dateExists(2025, 6, 0), dateExists(2025, 6, 1)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect([dateExists(2024, 2, 29), dateExists(2025, 2, 29), dateExists(2025, 13, 1)]).toEqual([true, false, false]);
});

test.each([
  [0.99, null],
  [1, "1.1.1900"],
  [31, "31.1.1900"],
  [59, "28.2.1900"],
  [60, "29.2.1900"],
  [61, "1.3.1900"],
  [45657, "31.12.2024"],
  [45657.999, "31.12.2024"],
  [45658, "1.1.2025"],
  [2958465, "31.12.9999"],
  [2958466, null],
  [-1, null],
  [Number.NaN, null],
])("serial %d is %p", (serial, expected) => {
  expect(day(serial)).toBe(expected);
});

test("from March 1900 on a day has one serial number, and it that day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
      expect(serialOfDate(dateOfSerial(serial)!)).toBe(serial);
    }),
  );
  expect(serialOfDate({ year: 2024, month: 12, day: 32 })).toBe(45658);
});

test("months by their names and abbreviations", () => {
  expect(MONTH_NAMES.split("|").map(monthNumber)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 11, 12,
  ]);
  expect([monthNumber("DICEMBRE"), monthNumber("termine")]).toEqual([12, 0]);
});
