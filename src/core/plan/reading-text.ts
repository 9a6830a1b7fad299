/** How a reading of a sheet is said: its lists, what they make, and what tells them apart. */
import { nearlyEqual, type Exact } from "../exact";
import type { NestedMessage } from "../messages/messages";
import { nested, oneLine } from "./describe";
import type { PossibleReading } from "./doubt";
import type { ListsBy } from "./table-read";

/** Sums that are said one by one; more of them are cut. */
const SHOWN = 5;

/** "un elenco che fa 400 (tutte le righe insieme)", "con i pesi in «Punti» 4 elenchi che fanno 100 ciascuno (uno per tabella)". */
export function readingText(reading: Omit<PossibleReading, "by"> & { readonly by: ListsBy | null }): NestedMessage {
  const by = reading.by === null ? "" : nested("reading.by", { by: listsByText(reading.by) });
  const lists = nested("reading.lists", { count: reading.lists, sums: sumsOf(reading), by });
  return reading.weight === undefined ? lists : nested("reading.weights-in", { weight: oneLine(reading.weight), lists });
}

/** "che fanno 100 ciascuno" where all lists make the same, else each sum; nested sentences, so that decimals follow the language. */
function sumsOf({ sums }: Pick<PossibleReading, "sums">): NestedMessage {
  const [first, ...others] = sums;
  if (first === undefined) return nested("reading.no-sum");
  if (others.every((sum) => nearlyEqual(sum, first))) return nested(others.length > 0 ? "reading.each" : "reading.sum", { sum: first });
  const more = sums.length - SHOWN;
  const next = (rest: NestedMessage | "", sum: Exact): NestedMessage => nested("reading.next", { sum, rest });
  const rest = sums.slice(1, SHOWN).reduceRight(next, more > 0 ? nested("reading.more", { count: more }) : "");
  return nested("reading.first", { sum: first, rest });
}

/** What told the lists apart: "divisi secondo la colonna «Settore»". */
export function listsByText(by: ListsBy): NestedMessage {
  if (by.kind !== "column") return nested(`reading.by-${by.kind}`);
  return by.heading === "" ? nested("reading.by-some-column") : nested("reading.by-column", { heading: by.heading });
}
