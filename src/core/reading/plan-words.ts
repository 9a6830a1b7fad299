/** The words in which plans speak of objectives and of weights, wider than the headings: enough to suspect a plan, not to read one. */
import { normalize } from "../text/normalize";
import type { HeadingSettings } from "./headings";

const OBJECTIVES =
  /\bobiettiv\w*|\bperformance\b|\bpiao\b|\bpeg\b|\bpdo\b|\bpiano esecutivo di gestione\b|\bpiano dettagliato\b|\bvalor[ei] attes[oi]\b|\brisultat[oi] attes[oi]\b/;
const WEIGHTS =
  /^(?:p|pp|pt|pti)$|\bpes(?:[oi])?\b|\bcontribut[oi]\b|\bpercentual[ei] (?:attribuit|assegnat|ponderal)\w*|\bponder\w*|\bpesatur[ae]\b|\bpunt[oi]\b|\bpunteggi\w*|\bincidenz[ae]\b|\brilevanz[ae]\b|\bquot[ae]\b|\bcoefficient[ei]\b|\bvalenz[ae]\b|\bimportanz[ae]\b/;
/** Words beside them that make them something else: goods, results, shares of money. */
const NO_WEIGHTS =
  /\b(?:kg|kn|grammi|tonnellate|quintali|lordo|netto|tara|tassabile|corporeo|capitale|interessi|importo|euro|forza|debolezza|ottenut\w*|conseguit\w*|raggiunt\w*|vendita|luce|patente|ue)\b/;
/** Words of sheets that explain, count or sum up what stands elsewhere. */
const EXPLAINS =
  /^(?:legend\w*|istruzion\w*|guida|esempi\w*|riepilog\w*|sintesi|pivot|etichett\w* di riga|rubrica|contatti|significato|scala|descrizione del livello)\b|\b(?:numero|n|nr|somma|conteggio|totale) (?:di |degli )?obiettivi\b/;
/** What is weighed, where it is not objectives. */
export const OF_OTHERS =
  /\b(?:criteri\w*|comportament\w*|competenz\w*|capacita|fattor[ei]|fornitor\w*|concorrent\w*|offert\w*|prov[ae]|esam[ei]|titoli|variabil\w*|parametr[oi]|materi\w*|domand\w*|rischi\w*|lavorazion\w*|strument[oi]|soci\w*|partner)\b/;

/** A heading or a label is short. In characters. */
const LONGEST: Readonly<Record<Subject, number>> = { weights: 60, objectives: 200 };

export type Subject = "objectives" | "weights";

/** A municipality's own headings of objectives and weights, normalised. */
export function ownWords(own: HeadingSettings): ReadonlySet<string> {
  return new Set(["title", "strategic", "weight", "phaseWeight"].flatMap((role) => own[role] ?? []).map(normalize));
}

/** Whether a heading, label or title speaks of objectives, or of weights. */
export function speaksOf(subject: Subject, text: string, own: ReadonlySet<string>): boolean {
  if (text.length > LONGEST[subject]) return false;
  const words = normalize(text);
  if (own.has(words)) return true;
  return subject === "objectives"
    ? OBJECTIVES.test(words)
    : WEIGHTS.test(words) && !NO_WEIGHTS.test(words) && !/\b(?:total[ei]|somma)\b/.test(words);
}

/** Whether a title, heading or sheet's name says that what follows explains, counts or sums up. */
export function countsOrExplains(text: string): boolean {
  return EXPLAINS.test(normalize(text));
}
