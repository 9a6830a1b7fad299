/** Indicators that are really ladders ("Approvazione: 100% obiettivo; sola bozza: 50%") belong under Target. */
import { parseLadder } from "../score/ladder";

/** "…: 100%" and "…: 50 %": what each result is worth, even where the condition is a result in words and no number. */
const STEP = /[:=→]\s*(\d{1,3})(?:[.,]\d+)?\s*%/g;

/** Whether the text says at least two results and what each is worth, the full one among them. */
export function isLadderText(text: string): boolean {
  if (parseLadder(text)) return true;
  const scores = [...text.matchAll(STEP)].map((match) => Number(match[1]));
  return scores.length >= 2 && scores.includes(100) && scores.every((score) => score <= 100);
}
