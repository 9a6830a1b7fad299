/** Data of a card that the plan knows by name: what was expected and reached year by year, another structure's heading. */
import { unitName, type Objective } from "../plan/plan";
import { normalize } from "../text/normalize";
import type { WrittenObjective } from "./account";
import type { Carried } from "./carried";
import type { FoundCell } from "./facts";

/** Words over the columns of years. */
const YEAR_WORDS = new Set([
  "attesa",
  "atteso",
  "attesi",
  "realizzata",
  "realizzato",
  "percentuale di raggiungimento",
  "grado di raggiungimento",
]);

/** The facts of one objective; a cell that is on the sheet already is none. */
export function toldCells(entry: WrittenObjective, carried: Carried): FoundCell[] {
  const { objective, unit } = entry;
  const told = (label: string, at: { readonly cell: FoundCell["cell"] } | null): FoundCell[] => {
    if (!at || carried.isTouched(at.cell) || carried.shown(at.cell) === "") return [];
    return [{ cell: at.cell, more: [], text: carried.read(at.cell), objective: entry, heading: { text: label, cells: [] } }];
  };
  const { label } = objective;
  // A card's heading says again which structure it is of, unless it is another's.
  const own = label !== null && normalize(unitName(unit)).startsWith(normalize(label.value));
  if (label && own) carried.whole(label.cell);
  return [
    ...(own ? [] : told("Intestazione della scheda", label)),
    ...objective.years.flatMap(({ year, expected, realised }) => [
      ...told(`Attesa ${String(year)}`, expected),
      ...told(`Realizzata ${String(year)}`, realised),
    ]),
  ];
}

/** Whether the text is a heading of the card's years: "2025", "Attesa". */
export function headsYears({ years }: Objective, text: string): boolean {
  return years.length > 0 && (years.some(({ year }) => text === String(year)) || YEAR_WORDS.has(normalize(text)));
}
