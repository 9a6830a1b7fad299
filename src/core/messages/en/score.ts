import type { score as italian } from "../it/score";

export const score: Readonly<Record<keyof typeof italian, string>> = {
  "score.no-objectives": "There are no objectives with a weight here: there is nothing to compute.",
  "score.no-achievements":
    "There is no result yet: the achievement column (on cards: “Realizzata”) is missing or empty. Write the results and compute again.",
  "score.missing-achievement":
    "{count:One objective has|# objectives have} no result: a missing result is not 0. Write the percentage, or “non valutabile” (not evaluable).",
  "score.missing-phase": "A phase has no result: write the percentage, or “non valutabile” (not evaluable).",
  "score.nothing-evaluable": "No objective can be evaluated: there is no weight to compute the score on.",
  "score.not-a-score": "“{text}” is not a result: write a percentage, “Sì” or “No”, or “non valutabile” (not evaluable).",
  "score.negative-achievement": "A result is negative ({value} %): results start at 0 %.",
  "score.negative-weight": "A weight is negative: correct it and compute again.",
  "score.weight-missing": "An objective has no weight: without all the weights the score cannot be computed.",
  "score.weight-not-numeric": "The weight “{text}” is not a number.",
  "score.no-such-year": "The result columns do not have the year {year}.",
  "score.choose-year": "There are results for several years ({years}): say which year to compute.",
  "score.expected-zero":
    "The percentage expected for {year} is 0, so realised ÷ expected does not exist. Write “//” if the objective was not planned.",

  "score.why-product": "{weight} × {percent} %",
  "score.why-capped": "the result {value} % counts as {cap} %, the maximum",
  "score.why-ratio": "year {year}: realised {realised} % of expected {expected} %",
  "score.why-realised": "year {year}: realised {realised} %",
  "score.why-not-evaluable": "not evaluable: its weight goes to the others in proportion",
  "score.why-left-out": "no result: left out, as the settings say",
  "score.why-zero": "no result: counted as 0, as the settings say",
  "score.why-redistributed": "the weight {weight} becomes {effective}",
  "score.why-phases": "from its {count} phases: {percent} %",
  "score.why-phase-weights": "the phases' weights make {sum}, not 100: they count in proportion",
  "score.why-rounded": "{full} points rounded to {points}",

  "score.note-year": "Year {year}, the only one with results.",
  "score.note-shares": "The weights are shares of 1: the score is out of 100.",
  "score.note-prerequisite": "{count:One prerequisite|# prerequisites} without weight {count:does|do} not enter the score.",
};
