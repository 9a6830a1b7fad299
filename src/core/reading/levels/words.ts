/** Words that stand for how much an objective weighs. */
import { normalize } from "../../text/normalize";

/** What levels are usually called, in any gender. */
const LEVEL =
  /^(?:molto |medio ?|piu )?(?:alt[oaie]|medi[oaie]|bass[oaie]|elevat[oaie]|massim[oaie]|minim[oaie]|fort[ei]|debol[ei]|normal[ei]|ordinari[oaie]|rilevant[ei]|scars[oaie]|critic[oaie]|lieve|discret[oaie]|strategic[oaie]|prioritari[oaie]|hoch|mittel|niedrig|high|medium|low)$/;
/** Words that stand for a weight that is still to be chosen. */
const UNDECIDED = /\b(?:definir\w*|assegnar\w*|stabilir\w*|concordar\w*|valutar\w*|determinar\w*|n ?[ad]|tbd|vedi|nessuno)\b/;
/** A level is a word or two. In characters. */
const LONGEST = 25;

/** Whether the text is one of the words that levels are usually called by. */
export function namesLevel(text: string): boolean {
  return text.length <= LONGEST && LEVEL.test(normalize(text));
}

/** Whether the text could be a level, if others of the list recur with it. */
export function couldBeLevel(text: string): boolean {
  const words = normalize(text);
  return words !== "" && text.length <= LONGEST && words.split(" ").length <= 3 && !/\d/.test(words) && !UNDECIDED.test(words);
}

/** Whether the words of a list are a scale: few of them, each recurring or commonly so called. At least two words. */
export function areLevels(texts: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(normalize(text), (counts.get(normalize(text)) ?? 0) + 1);
  const levels = texts.filter((text) => couldBeLevel(text) && (namesLevel(text) || (counts.get(normalize(text)) as number) > 1));
  return counts.size >= 2 && levels.length >= 2 && levels.length * 4 >= texts.length * 3 && new Set(levels.map(normalize)).size <= 6;
}
