/** A municipality's own words (settings.headings), looked for in texts that are more than a heading: titles, names of sheets, labels. */
import { normalize } from "../text/normalize";
import type { HeadingSettings, OwnRole } from "./headings";

/** A shorter word must stand whole; a longer one may have an ending ("Ziel" in "Ziele 2026"). In characters. */
const SHORTEST_STEM = 4;

const normalized = new Map<HeadingSettings, Map<OwnRole, readonly string[]>>();

/** The words of a role, normalised; none where the settings have none. */
export function ownWords(own: HeadingSettings, role: OwnRole): readonly string[] {
  let roles = normalized.get(own);
  if (!roles) normalized.set(own, (roles = new Map<OwnRole, readonly string[]>()));
  let words = roles.get(role);
  if (!words) roles.set(role, (words = (own[role] ?? []).map(normalize).filter((word) => word !== "")));
  return words;
}

/** Whether one of the role's words begins a word of the text. */
export function speaksOwn(text: string, own: HeadingSettings, role: OwnRole): boolean {
  const words = ownWords(own, role);
  if (words.length === 0) return false;
  const said = ` ${normalize(text)} `;
  return words.some((word) => said.includes(word.length < SHORTEST_STEM ? ` ${word} ` : ` ${word}`));
}

/** The role's word that the text begins with, and what follows it, both normalised; null where it begins with none. */
export function beginsOwn(text: string, own: HeadingSettings, role: OwnRole): { readonly word: string; readonly rest: string } | null {
  const words = ownWords(own, role);
  if (words.length === 0) return null;
  const said = `${normalize(text)} `;
  const word = words.reduce<string | null>(
    (best, one) => (said.startsWith(`${one} `) && one.length > (best?.length ?? 0) ? one : best),
    null,
  );
  return word === null ? null : { word, rest: said.slice(word.length).trim() };
}
