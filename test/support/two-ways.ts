/** A list whose rows can be divided by structure or by person, with other sums, and nothing on the sheet says how. */
import type { Written } from "./written";

const WEIGHTS = [25, 15, 20, 20, 30, 10, 15, 25];
const HEADS = ["Neri", "Gallo", "Verdi", "Costa"];

/** @param more headings of further columns @param cells what stands in them on every row */
export function inTwoWays(more: readonly string[] = [], cells: readonly Written[] = []): readonly (readonly Written[])[] {
  return [
    ["Settore", "Responsabile", "N.", "Obiettivo", "Peso", ...more],
    ...WEIGHTS.map((weight, i): Written[] => [
      i < 4 ? "Tecnico" : "Sociale",
      HEADS[Math.floor(i / 2)] ?? "",
      i + 1,
      `Obiettivo operativo numero ${String(i + 1)}`,
      weight,
      ...cells,
    ]),
  ];
}
