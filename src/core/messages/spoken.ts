/** The functions' sentences in a language, as the pane hands them to the functions in the same page: only Italian ones come with them. */
import type { functions } from "./it/functions";
import type { score } from "./it/score";

export interface SpokenSentences {
  readonly functions: Readonly<Record<keyof typeof functions, string>>;
  readonly score: Readonly<Record<keyof typeof score, string>>;
}

/** The event of the document that hands them over. */
export const SENTENCES_EVENT = "piao-sentences";
