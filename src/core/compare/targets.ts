/** Whether a target asks for less than it did: only where its numbers and signs leave no doubt. */
import { exact, type Exact } from "../exact";
import { normalize } from "../text/normalize";

/** "almeno 80 %" as a number, the way it counts, and the words around it. */
interface Asked {
  readonly number: Exact;
  /** least: at least so much; most: so much at most; null: the text does not say. */
  readonly way: "least" | "most" | null;
  readonly words: string;
}

const LEAST = /[>≥]|\b(?:almeno|minimo|non meno|superiore|oltre)\b/;
const MOST = /[<≤]|\b(?:massimo|max|entro|non oltre|non piu|inferiore|meno di)\b/;
/** Of these less is better, or one cannot tell: a number alone says nothing. */
const UNCLEAR =
  /\b(?:temp[oi]|giorn[oi]|or[ae] di attesa|attes[ae]|ritard\w*|reclam\w*|error\w*|ricors\w*|scostament\w*|cost[oi]|spes[ae]|assenz\w*|arretrat\w*|resid\w*|consum\w*|riduzion\w*|ridott\w*|contenzios\w*|infrazion\w*|incident\w*|sinistr\w*|debit\w*|evasion\w*|data|scadenz\w*)\b/;

/**
 * Whether the new target asks for less: a smaller number where at least so much is asked, a greater one where at most. The texts must be the same
 * but for one number. @param indicator what is measured; a bare number is judged only where more of it is plainly more
 */
export function asksLess(before: string, after: string, indicator: string): boolean {
  const [one, other] = [askedIn(before), askedIn(after)];
  if (!one || !other || one.words !== other.words || one.way !== other.way) return false;
  const order = other.number.compare(one.number);
  if (one.way === "least") return order < 0;
  if (one.way === "most") return order > 0;
  return order < 0 && !UNCLEAR.test(normalize(`${indicator} ${before}`));
}

function askedIn(text: string): Asked | null {
  const bare = text.replace(/\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\b(?:19|20)\d\d\b/g, " ");
  const numbers = [...bare.matchAll(/\d[\d.,]{0,20}/g)].map(([written]) => written.replace(/[.,]{1,3}$/, ""));
  const [written] = numbers;
  const found = written === undefined ? null : /^(\d{1,3}(?:\.\d{3}){1,3}|\d{1,9})(?:,(\d{1,4}))?$/.exec(written);
  // "-10 %" is a fall already, "2-3" a range.
  if (!found || numbers.length > 1 || /[-–−+]\s*\d/.test(bare)) return null;
  const said = bare.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, ""); // prettier-ignore
  const [least, most] = [LEAST.test(said.replace("non oltre", "")), MOST.test(said)];
  if (least && most) return null;
  const words = normalize(bare.replace(found[0], " ")) + (bare.includes("%") ? " %" : "");
  return {
    number: exact(`${(found[1] ?? "").replaceAll(".", "")}.${found[2] ?? "0"}`),
    way: least ? "least" : most ? "most" : null,
    words,
  };
}
