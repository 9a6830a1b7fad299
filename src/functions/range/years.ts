/** The years of a card: a row of years, "Attesa" and "Realizzata" under each, their percentages below. */
import { readAchievement } from "../../core/text/achievement";
import type { AchievementReading } from "../../core/text/values";
import type { Grid } from "./grid";

/** A percentage and where it stands, 0-based in the range. */
interface YearCell {
  readonly value: AchievementReading;
  readonly row: number;
  readonly col: number;
}

export interface YearCells {
  readonly year: number;
  readonly expected: YearCell | null;
  readonly realised: YearCell | null;
}

/** The years of a row "Attesa, Realizzata, Attesa …", or null when the row is none. The 0 of a result is 0 %. */
export function yearsBelow(grid: Grid, row: number): readonly YearCells[] | null {
  const kinds = kindsIn(grid, row);
  if (!kinds) return null;
  const years = new Map<number, YearCells>();
  let year = 0;
  for (const [col, kind] of kinds.entries()) {
    const above = Number(grid[row - 1]?.[col] ?? 0);
    if (above >= 1990 && above <= 2100) year = above;
    if (kind === null || year === 0) continue;
    // Up to 1 it is a share: a card has no column of numbers to tell 1 % from 100 %.
    const cell: YearCell = { value: readAchievement(grid[row + 1]?.[col] ?? null), row: row + 1, col };
    const before = years.get(year) ?? { year, expected: null, realised: null };
    years.set(year, kind === "expected" ? { ...before, expected: cell } : { ...before, realised: cell });
  }
  return [...years.values()];
}

/** Whether the row holds the years above such a row, or the values below it. */
export function besideYears(grid: Grid, row: number): boolean {
  return kindsIn(grid, row - 1) !== null || kindsIn(grid, row + 1) !== null;
}

/** "Attesa" with blanks around it. */
const LONGEST_WORD = 12;

function kindsIn(grid: Grid, row: number): readonly ("expected" | "realised" | null)[] | null {
  const cells = grid[row];
  // Every row is asked three times: a look at numbers and lengths spares nearly all of them.
  if (!cells || cells.some((value) => typeof value === "number" && value !== 0)) return null;
  if (!cells.some((value) => typeof value === "string" && value.length < LONGEST_WORD && /attes/i.test(value))) return null;
  const kinds = cells.map((value) => {
    const word = typeof value === "string" ? value.trim().toLowerCase() : "";
    return /^attes[ao]$/.test(word) ? "expected" : /^realizzat[ao]$/.test(word) ? "realised" : null;
  });
  return kinds.includes("expected") && kinds.includes("realised") ? kinds : null;
}
