/** Texts of two plans held against each other: what makes them the same, and how alike they are. */
import type { Goal, Objective } from "../plan/plan";
import { normalize } from "../text/normalize";
import { remembered } from "../text/remembered";

/** What stands before a text in one layout and not in another: a number, a letter, a dash, "Obiettivo n. 3 -", "Fase:". */
const MARK =
  /^(?:(?:ob|obiettivo|fase|azione|attività)\.?(?: ?n[.°º]?)? ?\d{0,3}(?:\.\d{1,3}){0,3} ?[-–—:.)]|\d{1,3}(?:\.\d{1,3}){0,4}(?:[.)] ?(?=\p{L})| ?[-–—] )|\d{1,3}(?:\.\d{1,2}){1,4} |[a-z]\d{0,2}\)|[-–—•*] ) ?/iu;

/** The text as it is compared: without its number and marks, without case, accents and punctuation. */
export const textKey = remembered((text) => normalize(text.replace(/\s+/g, " ").trim().replace(MARK, "")));

/** A target as it is compared: its signs say as much as its words (≥ 90 % is not ≤ 90 %). Only what cannot matter is left out. */
export const signsKey = remembered((text) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’`´;\s]/g, "")
    .toLowerCase()
    .replaceAll("≥", ">=")
    .replaceAll("≤", "<=")
    .replace(/\.$/, ""),
);

/** What tells an objective from the others: its title, else the first of its texts; "" where it has none. */
export function tellingText(objective: Objective): string {
  const { title, details, strategic, indicators } = objective;
  return title?.value ?? details[0]?.value ?? strategic?.value ?? indicators.find(({ text }) => text !== null)?.text?.value ?? "";
}

/** The texts of its indicators and targets in one, as they are compared. */
export function measuresText({ indicators }: Goal): string {
  return indicators.flatMap(({ text, target }) => [text?.value ?? "", target?.value ?? ""]).join(" ");
}

/** Longer texts are compared by their beginning. */
const LONGEST = 400;

/** How much two texts have in common, from 0 to 1: by threes of letters, so that inflected words count as like. */
export function likeness(a: string, b: string): number {
  const [one, other] = [textKey(a), textKey(b)];
  if (one === other) return one === "" ? 0 : 1;
  return likenessOfKeys(one, other);
}

/** The same for texts that are keys already. */
export function likenessOfKeys(one: string, other: string): number {
  if (one === "" || other === "") return 0;
  const [first, second] = [threes(one), threes(other)];
  let shared = 0;
  for (const three of first.size < second.size ? first : second) if ((first.size < second.size ? second : first).has(three)) shared += 1;
  return (2 * shared) / (first.size + second.size);
}

const threes = remembered((key: string): ReadonlySet<string> => {
  const text = ` ${key.slice(0, LONGEST)} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= text.length; at++) found.add(text.slice(at, at + 3));
  return found;
});
