/**
 * The functions' sentences in a language, as the pane hands them to the functions in the same page: only Italian ones come with them. In the
 * order of the Italian ones, because functions.js has other ids than the catalogue (scripts/webpack/short-ids.js).
 */
export interface SpokenSentences {
  readonly functions: readonly string[];
  readonly score: readonly string[];
}

/** The event of the document that hands them over. */
export const SENTENCES_EVENT = "piao-sentences";
