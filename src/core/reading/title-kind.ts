/** What a title is about: a structure, everybody, a section, a person, the document. */
import type { At } from "../plan/plan";
import { normalize } from "../text/normalize";
import type { HeadingSettings } from "./headings";
import { afterOwn } from "./own-words";
import { cleanUnitName, namesTransversal, namesUnit } from "./titles";

/** What a title is about. */
export type TitleKind = "document" | "unit" | "transversal" | "section" | "person" | "other";

/** Labels before a structure's name, and before a person's. */
const UNIT_LABEL =
  /^(?:struttura|settore|area|servizio|ufficio|direzione|ripartizione|dipartimento|unita organizzativa|unita di progetto|u o|centro di resp(?:onsabilita)?|articolazione|cdr|c d r|centro di costo|posizione organizzativa|macroarea|settore servizio|area settore|struttura organizzativa|struttura responsabile|denominazione(?: struttura)?|assegnat[oaie] (?:a|al|alla))\b.{0,20}$/;
const PERSON_LABEL = /^(?:responsabile|dirigente|titolare|direttore|funzionario|capo|referente|assessore|segretario)\b.{0,30}$/;
const DOCUMENT =
  /\b(?:comune di|provincia di|citta di|citta metropolitana|unione (?:dei|di) comuni|comunita montana|consorzio|camera di commercio|piano|piao|peg|pdo|p d o|rev|revisione|fasc|fascicolo|pag|bozza|versione|allegato|delibera\w*|deliberazione|prot|protocollo|esercizio|anno|triennio|sezione 2|sottosezione|performance|scheda|schede|legenda|bilancio di previsione)\b/;
/** "Obiettivi assegnati a Ragioneria". */
const ASSIGNED = /^obiettivi (?:assegnati|attribuiti|affidati) (?:a|al|allo|alla|all|ai|agli|alle) \w/;
const SECTION = /^(?:[a-z]|i{1,3}|iv|v)\s(?=obiettivi)|^obiettivi\b|^sezione\b|^parte\b/;

/** The title of a standard sheet: "Sezione Operativa - SeO - Tributi". */
const STANDARD = /^sezione operativa seo [a-z]/;

/** What a title alone is about. */
export function titleKind(text: string, label: string | null, own: HeadingSettings): TitleKind {
  if (label !== null) {
    const plain = normalize(label);
    if (UNIT_LABEL.test(plain) || isOwnUnit(label, own)) return namesTransversal(text, own) ? "transversal" : "unit";
    return PERSON_LABEL.test(plain) ? "person" : "other";
  }
  const plain = normalize(text);
  if (ASSIGNED.test(plain) || STANDARD.test(plain)) return "unit";
  if (namesUnit(text)) return PERSON_LABEL.test(plain.split(" ")[0] ?? "") && /:/.test(text) ? "person" : "unit";
  if (namesTransversal(text, own)) return "transversal";
  if (/\p{L}|\d/u.test(afterOwn(text, own, "unit") ?? "")) return "unit";
  // "Sezione 2 Sottosezione 2.2 - Piano della performance" is the document's place in the PIAO.
  if (/^sezione\b/.test(plain) && DOCUMENT.test(plain)) return "document";
  if (SECTION.test(plain)) return "section";
  return DOCUMENT.test(plain) || plain.length > 100 || !/\p{L}{3}/u.test(plain) ? "document" : "other";
}

/** "Settore:", or the bare word for a structure or a person before a name. */
export function isLabel(text: string, own: HeadingSettings): boolean {
  return text.endsWith(":") || (text.length <= 30 && asksForOwner(text, own));
}

/** "Settore", "Dirigente responsabile": what stands before the name of a structure or of a person. */
export function asksForOwner(label: string, own: HeadingSettings): boolean {
  return UNIT_LABEL.test(normalize(label)) || PERSON_LABEL.test(normalize(label)) || isOwnUnit(label, own);
}

/** The municipality's own word for a structure, with nothing behind it. */
function isOwnUnit(label: string, own: HeadingSettings): boolean {
  return !/[\p{L}\p{N}]/u.test(afterOwn(label, own, "unit") ?? "-a");
}

/** A title that says outright that a structure's name follows. */
const EXPLICIT = /^(?:sezione operativa[\s\-–—:]*seo\b|struttura\s*:|centro di responsabilità\s*:)/i;

/** The unit named by the titles: the last that names one; null when none does. */
export function unitNameIn(titles: readonly At<string>[], own: HeadingSettings): At<string> | null {
  const last = [...titles].reverse();
  const title =
    last.find((candidate) => namesUnit(candidate.value) || titleKind(candidate.value, null, own) === "unit") ??
    last.find((candidate) => EXPLICIT.test(candidate.value));
  return title ? nameIn(title) : null;
}

/** The name of the unit that the title names. */
export const nameIn = ({ value, cell }: At<string>): At<string> => ({ value: cleanUnitName(value), cell });
