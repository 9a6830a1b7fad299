/**
 * The words in which plans speak, in titles, names of sheets, headings and labels: one judge for all who ask. Words are weak evidence, asked
 * for beside what repeats and what adds up. What the headings (`headings.ts`) and the settings call objectives and weights counts everywhere.
 */
import { normalize } from "../text/normalize";
import { headingRole, HEADINGS, type ColumnRole, type HeadingSettings } from "./headings";
import { speaksOfWeight } from "./likeness";
import { speaksOwn } from "./own-words";

/** What is weighed, and the documents in which it is. */
const OBJECTIVES =
  /\b(?:obiettiv\w*|performance|piao|peg|pdo|piano esecutivo di gestione|piano dettagliato|valor[ei] attes[oi]|risultat[oi] attes[oi]|impegno programmatico)\b/;
/** What plans have beside: each of these alone could be another list's. */
const BESIDE = /\b(?:ob|risultat[oi]|target|indicator[ei]|fas[ei]|azion[ei]|piano esecutivo|centro di (?:costo|responsabilita)|cdr)\b/;
/** Words of sheets that explain, count or sum up what stands elsewhere. */
const EXPLAINS =
  /^(?:legend\w*|istruzion\w*|guida|esempi\w*|riepilog\w*|sintesi|pivot|etichett\w* di riga|rubrica|contatti|significato|scala|descrizione del livello)\b|\b(?:numero|n|nr|somma|conteggio|totale) (?:di |degli )?obiettivi\b/;
/** What is weighed, where it is not objectives. */
export const OF_OTHERS =
  /\b(?:criteri\w*|comportament\w*|competenz\w*|capacita|fattor[ei]|fornitor\w*|concorrent\w*|offert\w*|prov[ae]|esam[ei]|titoli|variabil\w*|parametr[oi]|materi\w*|domand\w*|rischi\w*|lavorazion\w*|strument[oi]|soci\w*|partner)\b/;

export type Subject = "objectives" | "weights";

/** A heading or a label is short. In characters. */
const LONGEST: Readonly<Record<Subject, number>> = { weights: 60, objectives: 200 };
/** The columns of each subject. */
const ROLES = {
  objectives: ["title", "strategic"],
  weights: ["weight", "phaseWeight"],
} as const satisfies Readonly<Record<Subject, readonly ColumnRole[]>>;
const ALL_ROLES = Object.keys(HEADINGS) as readonly ColumnRole[];
/** Roles whose words any list may use. */
const ANYBODYS: readonly ColumnRole[] = ["number", "unit", "start", "deadline", "state", "type", "class"];

/** Headings of what is weighed that any list may have. */
const ANYBODYS_TITLE = /^(?:descrizione|titolo|oggetto)\b/;

/** Whether a heading, label or title speaks of objectives, or of weights. */
export function speaksOf(subject: Subject, text: string, own: HeadingSettings): boolean {
  if (text.length > LONGEST[subject]) return false;
  if (ROLES[subject].some((role) => speaksOwn(text, own, role))) return true;
  const words = normalize(text);
  const role = headingRole(text, own);
  const heads = role !== null && ROLES[subject].some((one) => one === role);
  return subject === "objectives"
    ? OBJECTIVES.test(words) || (heads && !ANYBODYS_TITLE.test(words))
    : (heads || speaksOfWeight(words)) && !/\b(?:total[ei]|somma)\b/.test(words);
}

/** Whether the text is in words that plans speak in; "P.E.G. 2026" is as "PEG 2026". */
export function speaksOfPlans(text: string, own: HeadingSettings): boolean {
  const words = normalize(text);
  return OBJECTIVES.test(words) || BESIDE.test(words) || ALL_ROLES.some((role) => !ANYBODYS.includes(role) && speaksOwn(text, own, role));
}

/** Whether a heading or label says "obiettivo", in the municipality's own words too. */
export function namesObjective(text: string, own: HeadingSettings): boolean {
  return /obiettiv/i.test(text) || speaksOwn(text, own, "title");
}

/** Whether a title, heading or sheet's name says that what follows explains, counts or sums up. */
export function countsOrExplains(text: string): boolean {
  return EXPLAINS.test(normalize(text));
}

/** Whether the title says that a table of objectives' weights follows: "Peso degli obiettivi per ciascuna struttura". */
export function titlesWeights(text: string, own: HeadingSettings): boolean {
  return speaksOf("weights", text, own) && speaksOf("objectives", text, own);
}
