/** Whether a structure bears another name: what only the layout puts around a name does not count. */
import { normalize } from "../text/normalize";
import type { ListPair } from "./match-lists";
import { nameWords } from "./match-lists";

/** A name that is the sheet's own ends where Excel cuts it. */
const LONGEST_SHEET_NAME = 31;

export function isRenamed({ before, after }: ListPair): boolean {
  const [one, other] = [normalize(before.name), normalize(after.name)];
  if (one === other || one === "" || other === "") return false;
  const [first, second] = [nameWords(before.name), nameWords(after.name)];
  if (first.join(" ") === second.join(" ")) return false;
  // A list that nobody named is called by its sheet: less of the name is no other name.
  const unnamed = before.unit.name === null || after.unit.name === null;
  if (unnamed && (isWithin(first, second) || isWithin(second, first))) return false;
  if (
    unnamed &&
    [before.name, after.name].some((name) => name.length >= LONGEST_SHEET_NAME - 5) &&
    (one.startsWith(other) || other.startsWith(one))
  )
    return false;
  return true;
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}
