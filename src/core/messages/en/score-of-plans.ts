import type { scoreOfPlans as italian } from "../it/score-of-plans";

export const scoreOfPlans: Readonly<Record<keyof typeof italian, string>> = {
  "score.in-doubt":
    "The sheet “{sheet}” can be read in more than one way: the score might be another list's, or of other weights. Say first how it is to be read.",
  "score.choose-results":
    "Several columns hold results ({headings}) and none says of which day: choose the one that counts, or write the day into its heading.",
  "score.no-such-results": "There is no column “{heading}” on the sheet “{sheet}”: the score would mix results of different days.",
  "score.error-cell": "A cell holds the error {error}: correct it and compute again.",
  "score.unknown-cell": "A formula has no stored result: open the file in Excel, recalculate and save it.",
  "score.band-overlap-at": "The bands cannot be used: the value {from} is in two bands. Correct them in the settings.",
  "score.no-band": "The score {score} is below the lowest band, which begins at {lowest}.",
  "score.note-transversal":
    "The transversal objectives ({weight} points) have no results yet and are not counted: the score is on the unit's own objectives only.",
  "score.note-total": "The weights make {sum} and should make {expected}: the score is out of {sum}.",
};
