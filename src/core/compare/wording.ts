/** Two texts word by word: which words went, which came. Case, accents and punctuation are no change. */
import { diffArrays } from "diff";
import { normalize } from "../text/normalize";

/** Words in a row that both texts have, or one of them only. */
export interface Words {
  readonly kind: "same" | "gone" | "new";
  /** As written, with its punctuation. */
  readonly text: string;
}

/** The words of both texts in order; what went stands before what came in its place. */
export function wordsOf(before: string, after: string): readonly Words[] {
  const [old, fresh] = [words(before), words(after)];
  return diffArrays(old, fresh, { comparator: (one, other) => keyOf(one) === keyOf(other) }).flatMap((part): Words[] => {
    const text = part.value.join(" ");
    return text === "" ? [] : [{ kind: part.removed ? "gone" : part.added ? "new" : "same", text }];
  });
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== ""); // prettier-ignore

/** A word of signs alone is compared as it is. */
const keyOf = (word: string): string => normalize(word) || word;
