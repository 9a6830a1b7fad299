/** What is read of cards, or of objectives side by side, of each kind, and where another label of theirs is as likely that of the weights. */
import type { Doubt, PossibleReading } from "../../plan/doubt";
import { objectivesOf, type Unit } from "../../plan/plan";
import { sumOfWeights } from "../../totals/weights";
import { rivals } from "../called-outright";
import { sameSums } from "../tables/sums-of-lists";
import { sheetsApart, type OfLabel } from "./sheets-apart";

/** What was read of one kind. */
export interface Kind {
  readonly units: readonly Unit[];
  /** Sheets (by name) on which another label is as likely that of the weights, and gives other sums. */
  readonly doubts: ReadonlyMap<string, Doubt>;
}

/** The units of the best of the readings, and of those after it that stand on sheets which none before them has taken, under a word for weights. */
export function kindsOf<Reading extends OfLabel>(
  readings: readonly Reading[],
  unitsOf: (reading: Reading) => readonly Unit[],
): readonly Kind[] {
  return sheetsApart(readings).map((one) => {
    const rival = readings.find((other) => one.sheets.every((name) => other.sheets.includes(name)) && rivals(other, one));
    const units = unitsOf(one);
    return { units, doubts: rival ? doubtsBetween([one.heading, units], [rival.heading, unitsOf(rival)]) : new Map() };
  });
}

type Way = readonly [heading: string, units: readonly Unit[]];

function doubtsBetween(one: Way, other: Way): Kind["doubts"] {
  const doubts = new Map<string, Doubt>();
  for (const { sheet, area } of one[1]) {
    const readings = [readingOn(sheet.name, one), readingOn(sheet.name, other)] as const;
    if (doubts.has(sheet.name) || sameSums(readings[0].sums, readings[1].sums)) continue;
    doubts.set(sheet.name, { cell: { sheet: sheet.name, row: area.top, col: area.left }, readings });
  }
  return doubts;
}

/** The lists that begin on the sheet. */
function readingOn(sheet: string, [weight, units]: Way): PossibleReading {
  const here = units.filter((unit) => unit.sheet.name === sheet);
  const sums = here.flatMap((unit) => sumOfWeights(objectivesOf(unit)) ?? []);
  return { lists: here.length, sums, by: null, weight };
}
