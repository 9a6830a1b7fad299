/** Titles above a list: which of them names the unit, and how. */
import type { At } from "../plan/plan";
import type { Sheet } from "../sheet/sheet";
import { normalize } from "../text/normalize";
import { remembered } from "../text/remembered";
import { textAt } from "./cells";
import type { HeadingSettings } from "./headings";
import { speaksOwn } from "./own-words";

/** Words that name a structure; followed by what tells it from the others ("Area 3", "Settore Tecnico"). */
const UNIT_WORD =
  /\b(?:settore|area|servizio|servizi|ufficio|uffici|struttura|segreteria|segretario|segretaria|direzione|direttore|dipartimento|polizia|avvocatura|staff|unita organizzativa|centro di responsabilita|responsabile|dirigente|comando|ripartizione|centro di costo|cdr|uo|p ?o|posizione organizzativa|unita di progetto|articolazione|macroarea)\b/;
/** Offices of which a municipality has one: their word alone names them. */
const SELF_NAMED = new Set(["segretario", "segretaria", "segreteria", "avvocatura", "staff", "polizia", "comando"]);
/** "area strategica", "servizi ai cittadini" and the like name no structure. */
const NO_UNIT =
  /\barea (strategica|tematica|di intervento|di valore)|\b(trasversal\w*|intersettorial\w*|comuni a tutt\w+)\b|\bperformance organizzativa\b|\btutt[ie] (?:i|le|gli) (?:settori|servizi|aree|strutture|uffici)\b/;
/** What stands before the name: "Sezione Operativa - SeO - ", "STRUTTURA: ", "OBIETTIVI "; single spaces part the words. */
const PREFIXES = [
  /^sezione operativa ?[-–—:]* ?(?:seo\b)? ?[-–—:]* ?/i,
  /^(?:struttura|unità organizzativa|centro di responsabilità) ?[:\-–—]+ ?/i,
  /^obiettivi (?:assegnati|attribuiti|affidati)(?: a(?:ll[oae]|l|gli|i)?(?= )| all['’])? ?/i,
  /^obiettivi (?:(?:di|del(?:l[aoe])?|dei|degli)(?= )|d(?:ell)?['’])? ?(?!(?:assegnati|attribuiti|affidati)\b)/i,
];

/** "Risorse: quelle assegnate al settore…", or a text that ends like a sentence: no title. */
const SENTENCE = /^[^:]{3,60}:\s+\p{Ll}|^.{60,}\.$/su;
/** Whether the text names a structure: "OBIETTIVI AREA 1 – AFFARI GENERALI" does, "OBIETTIVI DI AREA" and "OBIETTIVI TRASVERSALI" do not. */
export const namesUnit = remembered((text): boolean => {
  if (SENTENCE.test(text)) return false;
  const plain = normalize(text.replace(STATED_TOTAL, ""));
  if (plain.length > 120 || NO_UNIT.test(plain)) return false;
  const word = UNIT_WORD.exec(plain);
  if (!word) return false;
  if (SELF_NAMED.has(word[0])) return true;
  return plain.slice(word.index + word[0].length) !== "";
});

/** Whether the text begins as structures' names do ("2° Settore - Tributi"), or as titles of what is common to all. */
export function beginsAsTitle(text: string, own: HeadingSettings): boolean {
  const plain = normalize(text);
  return namesUnit(text) ? UNIT_FIRST.test(plain) : SECTION_FIRST.test(plain) && namesTransversal(text, own);
}

const SECTION_FIRST = /^(?:[a-z]\d?|[ivx]{1,5}|(?:parte|sezione) \w{1,3})? ?(?:obiettivi|performance)\b/;
const UNIT_FIRST = new RegExp(String.raw`^(?:(?:\d{1,2}|[ivx]{1,5}) )?${UNIT_WORD.source}`);

/** Whether the text speaks of objectives that are common to all units. */
export function namesTransversal(text: string, own: HeadingSettings): boolean {
  return TRANSVERSAL.test(normalize(text)) || speaksOwn(text, own, "transversal");
}

const TRANSVERSAL =
  /\b(?:trasversal\w*|intersettorial\w*|comuni a tutt\w+|obiettivi comuni|obiettivi di ente|performance di ente|tutt[ie] (?:i|le|gli) (?:settori|servizi|aree|strutture|uffici|direzioni|dirigenti|responsabili|ripartizioni))\b/;

/** The unit's name in a title: "Sezione Operativa - SeO - Area 1" → "Area 1". */
export function cleanUnitName(text: string): string {
  let name = withoutPageMarks(text).replace(/\s+/g, " ").trim();
  for (const prefix of PREFIXES) {
    const shorter = name.replace(prefix, "");
    if (shorter.length >= 3) name = shorter;
  }
  return name.replace(STATED_TOTAL, "").replace(/[\s\-–—:]+$/, "");
}

/** What a title says of its list's total behind the name: "- totale punti: 120", "(peso complessivo 100)". */
const STATED_TOTAL = /[-–—(]\s?(?:totale|tot\.?|peso|pesi|somma|punti|max\.?)\s[^()]{0,30}?\d{1,4}(?:[.,]\d{1,3})?\s?(?:%|punti)?\)?$/i;

/** A title without what it says of its list's total. */
export const withoutTotal = (text: string): string => text.replace(STATED_TOTAL, "");

/** A title without what tells its pages apart: "(segue)", "foglio 2 di 3", "- parte 1". */
export function withoutPageMarks(text: string): string {
  return text.replace(PAGE_MARKS, " ");
}

const PAGE_MARKS =
  /\(?\b(?:segue|continua)\b\)?|[-–—(]?\s{0,2}\b(?:foglio|pagina|pag\.?|parte)\s{0,2}\d{1,3}(?:\s{0,2}(?:di|\/)\s{0,2}\d{1,3})?\)?/gi;

/** The texts of the rows from `first` to `last` (both included) that hold nothing but titles: at most two texts, no numbers. */
export function titlesBetween(sheet: Sheet, first: number, last: number): readonly At<string>[] {
  const titles: At<string>[] = [];
  for (const { row, cells } of sheet.rowsBetween(first, last)) {
    if (cells.length > 2) continue;
    for (const { col, value } of cells) {
      const title = typeof value === "string" ? textAt(sheet, row, col) : null;
      if (title) titles.push(title);
    }
  }
  return titles;
}
