/** Expected and realised achievement by year: a row of years, below it "Attesa | Realizzata", below them the values. */
import type { YearAchievement } from "../../plan/plan";
import { cellText, type Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { achievementAt } from "../cells";

/** The years stated between two rows (both included), left to right. */
export function yearAchievements(sheet: Sheet, first: number, last: number): readonly YearAchievement[] {
  for (let row = first; row + 2 <= last; row++) {
    const years = sheet.rowCells(row).flatMap(({ col, value }) => {
      const year = Number(cellText(value));
      return Number.isInteger(year) && year >= 2000 && year <= 2100 ? [{ col, year }] : [];
    });
    if (years.length > 0) return years.map(({ col, year }, index) => readYear(sheet, row, col, years[index + 1]?.col ?? Infinity, year));
  }
  return [];
}

function readYear(sheet: Sheet, row: number, from: number, to: number, year: number): YearAchievement {
  const labels = sheet.rowCells(row + 1).filter(({ col }) => col >= from && col < to);
  const column = (pattern: RegExp): number | undefined => labels.find(({ value }) => pattern.test(normalize(cellText(value))))?.col;
  return {
    year,
    expected: achievementAt(sheet, row + 2, column(/^attes|^previst|^target/)),
    realised: achievementAt(sheet, row + 2, column(/^realizzat|^consuntiv|^raggiunt|^effettiv/)),
  };
}
