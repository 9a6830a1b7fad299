/** How many points the words of a scale are worth, where a sheet says so: "Legenda: Alto = 50; Medio = 30", or a word beside its number. */
import { exact, type Exact } from "../../exact";
import type { LevelScale } from "../../plan/plan";
import { cellText, type Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { readNumber } from "../../text/number";
import { remembered } from "../../text/remembered";
import { cellRef } from "../cells";

/** "Alto = 50", "medio: 30 punti", "Basso → 20". */
const PAIR = /(?<word>\p{L}[\p{L} -]{0,28}?)\s*(?:=|:|→|->)\s*(?<number>\d+(?:[.,]\d+)?)/gu;
/** A scale has two steps at least. */
const FEWEST = 2;

/** The scale of a municipality's settings; null where they have none. */
export function chosenScale(levels: Readonly<Record<string, number>>): LevelScale | null {
  const points = new Map(Object.entries(levels).map(([word, value]) => [normalize(word), exact(value)]));
  return points.size === 0 ? null : { points, cell: null };
}

/**
 * The scale that the sheet explains: pairs of a word and a number in one text, or in two cells side by side, of which at least two are words
 * that weights are written in.
 * @param used the words of the weights, normalised
 */
export function scaleOn(sheet: Sheet, used: ReadonlySet<string>): LevelScale | null {
  for (const { row, cells } of sheet.rows) {
    for (const { col, value } of cells) {
      if (typeof value !== "string") continue;
      const points = pairsIn(cellText(value));
      const found = points.size >= FEWEST ? points : pairsBelow(sheet, row, col);
      if ([...found.keys()].filter((word) => used.has(word)).length >= FEWEST) return { points: found, cell: cellRef(sheet, row, col) };
    }
  }
  return null;
}

/** A legend is short; a longer text is prose or a list, in characters. */
const LONGEST = 1000;
/** No scale has more steps: what stands below them is a table. */
const MOST = 30;

const pairsIn = remembered((text): ReadonlyMap<string, Exact> => {
  const found = new Map<string, Exact>();
  if (text.length > LONGEST || !/[=:→]|->/.test(text)) return found;
  for (const { groups } of text.replace(/^(?:legenda|scala|pesi|peso)\s*:/i, "").matchAll(PAIR)) {
    const value = readNumber(groups?.["number"] ?? "");
    if (value) found.set(normalize(groups?.["word"] ?? ""), value);
  }
  return found;
});

/** Words below each other with a number to the right of each, or a pair in each cell. */
function pairsBelow(sheet: Sheet, row: number, col: number): ReadonlyMap<string, Exact> {
  const found = new Map<string, Exact>();
  for (let at = row; at < row + MOST; at++) {
    const word = sheet.text(at, col);
    const inside = [...pairsIn(word)][0];
    const beside = sheet.value(at, col + 1);
    if (inside) found.set(...inside);
    else if (word !== "" && typeof beside === "number") found.set(normalize(word), exact(beside));
    else break;
  }
  return found;
}
