/** A sheet made of a source that can be read in several ways says so. */
import { renderDifference, seoDifference } from "../../../src/core/seo/difference";
import type { SeoUnit } from "../../../src/core/seo/seo-unit";
import { unitOf, type Grid } from "./units";

test("a source that can be read in other ways too is said to be one: the sheet follows one of them", () => {
  const grid = (weight: string): Grid => [
    ["Obiettivo", "Indicatore", weight, "Punti"],
    ["Strade comunali", "km", 40, 30],
    ["Scuole e mense", "pasti", 20, 30],
    ["Verde pubblico", "mq", 30, 40],
  ];
  const said = (unit: SeoUnit): boolean => renderDifference("it", seoDifference(unit)).notes.some((note) => note.includes("altri modi"));
  const [twoWays, one] = [unitOf(grid("Coefficiente")), unitOf(grid("Peso"))];
  expect([twoWays.doubtful, said(twoWays)]).toEqual([true, true]);
  expect([one.doubtful, said(one)]).toEqual([false, false]);
});
