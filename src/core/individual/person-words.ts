/** Words that say that a column, or a cell, speaks of people; and headings that cannot be anybody's name. */
import { columnRole, type HeadingSettings } from "../reading/headings";
import { namesLevel } from "../reading/levels/words";
import { normalize } from "../text/normalize";
import { isTotalLabel } from "../text/total";

const PEOPLE =
  /\b(?:dipendent\w+|personale|addett\w+|collaborator\w+|risorse? uman\w+|partecipa\w+|nominativ\w+|assegnatari\w*|operator\w+|quot[ae]|ripartizion\w+)\b/;

/** "Dipendenti coinvolti", "Quote di partecipazione", "Personale". */
export function speaksOfPeople(text: string): boolean {
  return PEOPLE.test(normalize(text));
}

/** What stands above other numbers than shares: amounts, times, sources of money, kinds of people. */
const OTHERWISE =
  /\b(?:ore|giorn\w*|import\w*|euro|spes[ae]|cost[oi]|budget|risors[ae]|numero|nr?|tot\w*|somma|note|anno|trimestre|semestre|bimestre|quadrimestre|uomini|donne|maschi|femmine|priorita|importanza|complessita|rilevanza|strategicita|livello|tipo|comune|regione|stato|mutuo|fondi|prodotto|fase|azione|peso|pesi|punti|target|valore|minimo|massimo|media|soglia|iniziale|finale|previsto|attuale)\b/;
/** Surnames too, so that only whole headings count. */
const ALONE =
  /^(?:gg|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|si|no|ue|avanzo|altro|altri|cat)$/;
const LONGEST_NAME = 40;
const MOST_WORDS = 5;

/** Whether a heading could be the name of whoever takes part: a few words of letters that mean nothing else in a plan. */
export function couldBeName(heading: string, own: HeadingSettings): boolean {
  const text = heading.trim();
  if (text.length > LONGEST_NAME || /\d/.test(text) || !/\p{L}{2}/u.test(text) || !/^\p{Lu}/u.test(text)) return false;
  const words = normalize(text);
  if (words.split(" ").length > MOST_WORDS || OTHERWISE.test(words) || ALONE.test(words) || namesLevel(text) || isTotalLabel(text))
    return false;
  const role = columnRole(text, own);
  return role === null || role === "unit";
}
