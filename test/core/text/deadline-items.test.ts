/** Single deadlines: what the calendar has, and what it has not. */
import { dateItem, monthItem, yearlyItem } from "../../../src/core/text/deadline-items";

test("a date, or one that the calendar has not", () => {
  expect(dateItem(2025, 6, 30, "30.6.2025")).toEqual({ kind: "date", year: 2025, month: 6, day: 30, text: "30.6.2025" });
  expect(dateItem(2025, 6, 31, "31.6.2025")).toEqual({ kind: "invalid", year: 2025, month: 6, day: 31, text: "31.6.2025" });
});

test("a month from 1 to 12", () => {
  expect([0, 1, 12, 13].map((month) => monthItem(2025, month, "").kind)).toEqual(["invalid", "month", "month", "invalid"]);
  expect(monthItem(2025, 13, "13/2025")).toEqual({ kind: "invalid", year: 2025, month: 13, day: null, text: "13/2025" });
});

test("a day of every year: 29 February is one, the 30th is none", () => {
  const kind = (month: number, day: number): string => yearlyItem(month, day, "").kind;
  expect([kind(2, 0), kind(2, 1), kind(2, 29), kind(2, 30)]).toEqual(["invalid", "yearly", "yearly", "invalid"]);
  expect([kind(3, 31), kind(4, 31), kind(12, 31), kind(13, 1)]).toEqual(["yearly", "invalid", "yearly", "invalid"]);
  expect(yearlyItem(6, 31, "31.6")).toEqual({ kind: "invalid", year: 0, month: 6, day: 31, text: "31.6" });
});
