/** What was found out about a text is kept: the readers and the rules ask again and again about the same cells. */

/** Texts kept a question; with more all are forgotten, so that memory stays the same over thousands of files. */
const MOST = 80_000;
/** Longer texts, in characters, are rare and asked about less often: they are not kept. */
const LONGEST = 300;

/** The same function, which works out each answer once. @param answer must depend on its text alone, and what it gives must not be changed */
export function remembered<Answer>(answer: (text: string) => Answer, most = MOST, longest = LONGEST): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const found = known.get(text);
    if (found) return found.answer;
    if (known.size >= most) known.clear();
    const made = answer(text);
    known.set(text, { answer: made });
    return made;
  };
}
