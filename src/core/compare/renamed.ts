/** Whether a structure bears another name: what only the layout puts around a name does not count. */
import { normalize } from "../text/normalize";
import type { ListPair } from "./match-lists";
import { nameWords } from "./match-lists";

/** A name that is the sheet's own ends where Excel cuts it. */
const LONGEST_SHEET_NAME = 31;

export function isRenamed({ before, after }: ListPair): boolean {
  // What counts for all structures is no structure, whatever stands above it.
  if (before.unit.transversalBlock) return false;
  // A list that nobody named is called by its sheet, which says nothing of a structure that has a name in the other plan.
  if ((before.unit.name === null) !== (after.unit.name === null)) return false;
  const [one, other] = [normalize(before.name), normalize(after.name)];
  if (one === other || one === "" || other === "") return false;
  const [first, second] = [wordsOf(before.name), wordsOf(after.name)];
  const sameNumber = first.number === "" || second.number === "" || first.number === second.number;
  if (sameNumber && first.words.join(" ") === second.words.join(" ")) return false;
  // Excel cuts the names of sheets.
  const cut = before.unit.name === null && [one, other].some((name) => name.length >= LONGEST_SHEET_NAME - 5);
  if (cut && (one.startsWith(other) || other.startsWith(one))) return false;
  return true;
}

/** A number before the name or among its words: "Settore II", "1° Settore", "Area 3". */
const NUMBER = /^(?:\d{1,3}|[ivx]{1,5})$/;

/** The telling words and the number of a name; a name that is nothing but a number keeps it as its word. */
function wordsOf(name: string): { readonly words: readonly string[]; readonly number: string } {
  const all = nameWords(name);
  const words = all.filter((word) => !NUMBER.test(word));
  return words.length === 0 ? { words: all, number: "" } : { words, number: all.find((word) => NUMBER.test(word)) ?? "" };
}
