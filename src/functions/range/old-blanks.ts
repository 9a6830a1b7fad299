/** On older builds of Excel a blank cell arrives as 0 (office.md): a result not yet written must not become a score of 0. */
import { readAchievement } from "../../core/text/achievement";
import type { Grid } from "./grid";

/**
 * The grid with its zeros as blanks, where something shows that they are: no blank at all, but zeros among texts or a row of nothing but
 * zeros. What is typed as 0 on such a build counts as not written, and the function asks for it: never the other way round.
 */
export function withoutOldBlanks(grid: Grid): Grid {
  if (!grid.some((row) => row.includes(0)) || grid.some((row) => row.includes(null))) return grid;
  const old = grid.some((row) => row.length > 1 && row.every((value) => value === 0)) || zerosAmongTexts(grid);
  return old ? grid.map((row) => row.map((value) => (value === 0 ? null : value))) : grid;
}

/** A column that is mostly texts that are no results, and a 0 in it: nobody writes one there. The first text may be a heading. */
function zerosAmongTexts(grid: Grid): boolean {
  return (grid[0] ?? []).some((_first, col) => {
    let [texts, zeros] = [0, 0];
    for (const row of grid) {
      const value = row[col] ?? null;
      if (value === 0) zeros += 1;
      else if (typeof value === "string" && readAchievement(value).kind === "not-a-score") texts += 1;
    }
    return zeros > 0 && texts > 1 && texts * 2 > grid.length - zeros;
  });
}
