/** Units of the standard sheet from literal grids, for tests. */
import { readPlan } from "../../../src/core/reading/read-plan";
import type { SeoUnit, WeightChoice } from "../../../src/core/seo/seo-unit";
import { seoUnits } from "../../../src/core/seo/to-seo";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid, type CellValue } from "../../../src/core/sheet/sheet";
import { KEEP, sourceOf } from "./essence";

export type Grid = readonly (readonly (CellValue | undefined)[])[];

export function unitsOf(grids: Readonly<Record<string, Grid>>, choice: WeightChoice = KEEP): SeoUnit[] {
  const sheets = Object.entries(grids).map(([name, grid]) => sheetFromGrid(name, grid));
  return seoUnits(sourceOf(readPlan(sheets, DEFAULT_SETTINGS, null)), choice);
}

export function unitOf(grid: Grid, choice: WeightChoice = KEEP): SeoUnit {
  const [unit] = unitsOf({ "Area 1": grid }, choice);
  if (!unit) throw new Error("no unit was read");
  return unit;
}
