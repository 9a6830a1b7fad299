/** What was found out about a text is kept: the readers and the rules ask again and again about the same cells. */

/** Texts kept a question; with more all are forgotten, so that memory stays the same over thousands of files. */
const MOST = 80_000;
/** Longer texts, in characters, are rare and asked about less often: they are not kept. */
const LONGEST = 300;

/**
 * The same function, which works out each answer once.
 * @param answer must depend on its text alone, and what it gives must not be changed
 * @param most how many are kept: fewer where each is large
 */
export function remembered<Answer>(answer: (text: string) => Answer, most = MOST): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}

/** What is made once of a municipality's words, and kept as long as they are. */
export function keptFor<Words extends object, Made>(make: (words: Words) => Made): (words: Words) => Made {
  const known = new WeakMap<Words, { readonly made: Made }>();
  return (words) => {
    let kept = known.get(words);
    if (!kept) known.set(words, (kept = { made: make(words) }));
    return kept.made;
  };
}

/** As `remembered`, for an answer that depends on a municipality's own words as well. */
export function rememberedBy<Words extends object, Answer>(
  answer: (text: string, words: Words) => Answer,
): (text: string, words: Words) => Answer {
  const asked = keptFor((words: Words) => remembered((text) => answer(text, words)));
  return (text, words) => asked(words)(text);
}
