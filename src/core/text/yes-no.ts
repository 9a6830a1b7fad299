/** Answers: SI, Sì, NO, Raggiunto, Non raggiunto. */
import { normalize } from "./normalize";

const DONE = "raggiunt[oaie]|conseguit[oaie]|realizzat[oaie]|attuat[oaie]|completat[oaie]";
const YES = new RegExp(`^(?:si|vero|(?:obiettivo )?(?:(?:pienamente|totalmente|interamente|completamente) )?(?:${DONE}))$`);
const NO = new RegExp(`^(?:no|falso|(?:obiettivo )?non (?:${DONE}))$`);

/**
 * The answer that a whole text is, or null when it is none: "SI/NO" leaves both open, "raggiunto al 100%" is a percentage,
 * "parzialmente raggiunto" is neither.
 */
export function readYesNo(text: string): boolean | null {
  if (text.length > 60) return null;
  const answer = normalize(text);
  if (YES.test(answer)) return true;
  return NO.test(answer) ? false : null;
}
