/** Units whose rows are no riddle: built at once, without the evidence that core/reading weighs. */
import type { At, Objective, Phase, Section, Unit, Weight } from "../../core/plan/plan";
import { cellRef } from "../../core/reading/cells";
import type { Area } from "../../core/sheet/address";
import { cellText, type CellValue, type Sheet } from "../../core/sheet/sheet";
import { readAchievement } from "../../core/text/achievement";
import { totalInHeading } from "../../core/text/total";
import type { Ordinal, WeightReading } from "../../core/text/values";
import type { Grid } from "./grid";

/** Where the cells of a row stand, 0-based; -1 for a column that there is not. */
export interface Places {
  readonly sheet: Sheet;
  readonly weight: number;
  readonly result: number;
  /** The numbers of the results' column are shares of 1, so that 1,2 is 120 %. */
  readonly shares: boolean;
  readonly title: number;
}

const NONE: readonly never[] = [];

/** The objective (or phase) of a row (0-based in the range). */
export function goalOf(
  cells: readonly CellValue[],
  row: number,
  places: Places,
  weight: WeightReading,
  number: At<Ordinal> | null,
  phases: readonly Phase[] = NONE,
): Objective & { readonly weight: Weight } {
  const { sheet, title, result, shares } = places;
  const at = (col: number) => cellRef(sheet, row + 1, col);
  const written = title < 0 ? null : (cells[title] ?? null);
  const value = result < 0 ? null : (cells[result] ?? null);
  const own = areaOf(row, row, places.weight);
  const bottom = phases.at(-1)?.area.bottom;
  return {
    number,
    title: typeof written === "string" ? { value: cellText(written), cell: at(title) } : null,
    weight: { value: weight, cell: at(places.weight), area: own },
    start: null,
    deadline: null,
    indicators: NONE,
    achievement: result < 0 ? null : { value: readAchievement(value, shares ? "0%" : undefined), cell: at(result) },
    years: NONE,
    area: bottom === undefined ? own : { ...own, bottom },
    phases,
    publicValue: null,
    strategic: null,
    details: NONE,
    repeated: NONE,
    label: null,
  };
}

/** A section as its rows were read. */
export type SectionRows = Pick<Section, "objectives" | "totals"> & Partial<Section>;

/** A unit of one section or several; what its weights' heading states is its total. @param heading the row (0-based) of the headings, null without any */
export function unitOf(
  grid: Grid,
  { sheet, weight: weightCol }: Pick<Places, "sheet" | "weight">,
  heading: number | null,
  sections: readonly SectionRows[],
): Unit {
  const text = heading === null ? "" : cellText(grid[heading]?.[weightCol] ?? null).replace(/\s+/g, " ");
  const cell = cellRef(sheet, (heading ?? 0) + 1, weightCol);
  const stated = text === "" ? null : totalInHeading(text);
  const area = areaOf(0, grid.length - 1, (grid[0]?.length ?? 1) - 1);
  return {
    name: null,
    sheet,
    layout: "table",
    transversalBlock: false,
    headingTotal: stated && { ...stated, cell, source: "heading", text, formula: null },
    weightHeading: text === "" ? null : { value: text, cell },
    sections: sections.map((section) => ({ name: null, transversal: false, area, ...section })),
    coefficients: false,
    area,
    titles: NONE,
  };
}

function areaOf(top: number, bottom: number, col: number): Area {
  return { top: top + 1, left: col, bottom: bottom + 1, right: col };
}
