import type { rules as italian } from "../it/rules";

export const rules: Readonly<Record<keyof typeof italian, string>> = {
  "weights-total.less":
    "The weights {whose} make {sum} instead of {expected}: {difference} short. Expected total: {why}. Check the weights in {cells}.",
  "weights-total.more":
    "The weights {whose} make {sum} instead of {expected}: {difference} too many. Expected total: {why}. Check the weights in {cells}.",
  "weights-total.near-less":
    "The weights {whose} make {sum}, near to 100: if they must make 100, {difference} are missing. Nothing on the sheet says what they must make: give the total in the settings, or check the weights in {cells}.",
  "weights-total.near-more":
    "The weights {whose} make {sum}, near to 100: if they must make 100, they are {difference} too many. Nothing on the sheet says what they must make: give the total in the settings, or check the weights in {cells}.",
  "weights-rounding":
    "The weights {whose} make {sum} instead of {expected}: the difference of {difference} comes from rounding the single weights. If the total must be exact, adjust one of the weights in {cells}.",
  "phase-weights-total.less":
    "The phases of {objective} make {sum} instead of {expected}: {difference} short. Expected total: {why}. Check the phase weights in {cells}.",
  "phase-weights-total.more":
    "The phases of {objective} make {sum} instead of {expected}: {difference} too many. Expected total: {why}. Check the phase weights in {cells}.",
  "declared-total":
    "The total in {cell} says {declared}, but the weights above it make {sum}. Correct the total, better with a formula that adds {cells}.",
  "declared-total.cumulative":
    "The total in {cell} says {declared}, but the weights of its section make {section} and those from the top of the list {sum}. Correct the total, better with a formula.",
  "declared-total.stale":
    "The total in {cell} shows {declared}, but its formula adds weights that make {sum}: the stored result is out of date. Recalculate the sheet (F9) and save.",
  "declared-total.texts":
    "The total in {cell} shows {declared}, but the weights make {sum}: the formula skips the {count:weight|weights} written as text in {texts}. Convert {count:the cell|the cells} to a number.",
  "total-formula.left":
    "The formula of the total in {cell} leaves out the {count:weight|weights} in {missing}. Extend the formula to all weights: {cells}.",
  "total-formula.twice":
    "The formula of the total in {cell} counts the {count:weight|weights} in {missing} twice. Correct the formula's ranges.",
  "total-formula.extra":
    "The formula of the total in {cell} also adds the {count:number|numbers} in {missing}, which {count:is no weight|are no weights} of this list. Correct the formula's ranges.",
  "weight-missing": "The {objective} has no weight in {cell}. Write the weight, or X if the objective is a prerequisite without weight.",
  "weight-missing.nowhere":
    "The {objective} has no weight: no cell with its weight was found. Add it, or write X if it is a prerequisite without weight.",
  "weight-not-numeric": "The weight of {objective} in {cell} is no number: “{text}”. Write a number.",
  "weight-not-numeric.level":
    "The weight of {objective} in {cell} is “{text}”, which is none of the levels {known} ({where}). Write one of them, or add the level with its value.",
  "weight-not-numeric.no-scale":
    "The weights {whose} are words ({words}), and nothing says how many points they are worth: their sum cannot be checked. Write a legend on the sheet, such as “Alto = 50; Medio = 30; Basso = 20”, or name the levels in the settings. Cells: {cells}.",
  "levels.legend": "legend in {cell} of the sheet “{sheet}”",
  "levels.settings": "levels chosen in the settings",
  "weight-out-of-range.negative": "The weight of {objective} in {cell} is negative: {weight}. A weight is greater than zero.",
  "weight-out-of-range.zero":
    "The weight of {objective} in {cell} is zero: the objective counts for nothing. Write the weight, or X if it is a prerequisite without weight.",
  "weight-out-of-range.above":
    "The weight of {objective} in {cell} is {weight}, more than the total of {expected} ({why}). Check the cell.",
  "weight-repeated":
    "The weight {weight} of {objective} is repeated in {cells}: a sum made by Excel counts it {times} times. Leave it on the first row only, or merge the cells.",
  "weight-as-text":
    "{count:One weight is a number|# weights are numbers} stored as text ({cells}): Excel's sum skips {count:it|them}. Convert the {count:cell|cells} to a number.",
  "number-sequence":
    "The numbering {whose} jumps from {from} to {to} in {cell}. Check whether an objective is missing or the number is wrong.",
  "number-sequence.start":
    "The numbering {whose} begins with {to} in {cell}. Check whether an objective is missing or the number is wrong.",
  "number-sequence.several":
    "The numbering {whose} has {count} jumps ({cells}): the numbers are {numbers}. Check whether objectives are missing or the numbers are wrong.",
  "number-duplicate": "Two objectives {whose} have the number {number}: {first} and {cell}. Correct the numbering.",
  "unit-label":
    "The card of {objective} is headed “{label}”, the title of the sheet “{other}”, but stands in the list {whose}. Correct the heading in {cell}, or move the card.",
  "cell-error":
    "{count:A cell needed for the sum holds|# cells needed for the sum hold} an Excel error, {error} ({cells}): the total of the weights {whose} cannot be checked. Correct the {count:cell|cells}.",
  "cell-error.unknown":
    "The file does not keep the result of the {count:formula|# formulas} in {cells}: the weight is not known and the total {whose} cannot be checked. Open the file with Excel and save it.",
  "not-read":
    "This sheet looks like a plan (objectives in {cell}), but it could not be read: no weight of the objectives was found. If there are weights, give their column the heading “Peso”, or name your own heading in the settings.",
  "not-read.lists":
    "This sheet speaks of objectives and weights (“{text}” in {cell}), but no list could be made of it: its weights have not been checked. Put the headings of the columns into one row, with “Obiettivo” and “Peso”, or name your own headings in the settings.",
  "not-read.several":
    "This sheet speaks of objectives and weights (“{text}” in {cell}) and seems to hold {lists} lists: the numbers make {sum} altogether. They could not be told apart, and the weights have not been checked. Put the headings of the columns into one row, with “Obiettivo” and “Peso”, or name your own headings in the settings.",
  "reading-unclear":
    "This sheet can be read in two ways: {first}; or {second}. Nothing on the sheet says which is the right one, so its totals are not judged. Write the total below each list, or say in the settings what the weights should make.",
  "reading-unclear.several":
    "The weights {whose} make {sum}, about {lists} times {one}: this sheet seems to hold {lists} lists that could not be told apart, so the total is not judged. Write the unit's name above each list, or in a column beside the objectives.",
  "reading.lists": "{count:one list|# lists} {sums} ({by})",
  "reading.sum": "that makes {sum}",
  "reading.each": "that make {sum} each",
  "reading.first": "that make {sum}{rest}",
  "reading.next": ", {sum}{rest}",
  "reading.more": " and {count} more totals",
  "reading.no-sum": "whose sum is not known",
  "reading.by-sheet": "all rows together",
  "reading.by-titles": "parted by the titles between the rows",
  "reading.by-tables": "one a table",
  "reading.by-numbers": "parted where the numbering begins anew",
  "reading.by-totals": "parted by the total rows",
  "reading.by-column": "parted by the column “{heading}”",
  "reading.by-some-column": "parted by a column without a heading",
  "reason.blank": "the sheet is blank",
  "reason.no-plan": "no plan: there are no objectives with a weight",
  "reason.continued": "it goes on with a list that begins on another sheet",
  "reason.unclear-weights": "it looks like a plan, but the weights of the objectives were not found",
  "reason.unclear-lists": "it looks like a plan, but no list of objectives could be made of it",
};
