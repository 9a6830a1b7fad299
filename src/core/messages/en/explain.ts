import type { explain as italian } from "../it/explain";

export const explain: Readonly<Record<keyof typeof italian, string>> = {
  "explain.hint": "Choose a cell of the sheet to see what it means.",
  "explain.label": "Cell {cell}",
  "explain.adds": "Adds up {count:one weight|# weights}: {terms} = {sum}.",
  "explain.numbers": "Adds up {count:one number|# numbers}: {terms} = {sum}.",
  "explain.none": "Adds up no weight.",
  "explain.written": "A number that was typed, no formula. The list's weights make {terms} = {sum}.",
  "explain.other": "Not a plain sum. The list's weights make {terms} = {sum}.",
  "explain.says": "The cell says {value}.",
  "explain.left": "Skips {cells} ({values}).",
  "explain.as-text": "Skips {cells} ({values}): {count:a number|numbers} stored as text.",
  "explain.twice": "Counts {cells} twice ({values}).",
  "explain.extra": "Also adds {cells} ({values}), {count:no weight|no weights} of the list.",
  "explain.more-terms": "… ({count} in all)",
  "explain.finding": "Finding: {text}",
};
