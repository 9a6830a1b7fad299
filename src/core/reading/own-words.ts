/** A municipality's own words (settings.headings), looked for in texts that are more than a heading: titles, names of sheets, labels. */
import { normalize } from "../text/normalize";
import type { HeadingSettings, OwnRole } from "./headings";

/** A shorter word must stand whole; a longer one may have an ending ("Ziel" in "Ziele 2026"). In characters. */
const SHORTEST_STEM = 4;

const normalized = new WeakMap<HeadingSettings, Map<OwnRole, readonly string[]>>();

/** The words of a role, normalised; none where the settings have none. */
function ownWords(own: HeadingSettings, role: OwnRole): readonly string[] {
  let roles = normalized.get(own);
  if (!roles) normalized.set(own, (roles = new Map<OwnRole, readonly string[]>()));
  let words = roles.get(role);
  if (!words) roles.set(role, (words = (own[role] ?? []).map(normalize).filter((word) => word !== "")));
  return words;
}

/** Whether one of the role's words begins a word of the text. */
export function speaksOwn(text: string, own: HeadingSettings, role: OwnRole): boolean {
  if (own[role] === undefined) return false;
  const words = ownWords(own, role);
  const said = ` ${normalize(text)} `;
  return words.some((word) => said.includes(word.length < SHORTEST_STEM ? ` ${word} ` : ` ${word}`));
}

const beginnings = new WeakMap<HeadingSettings, Map<OwnRole, RegExp | null>>();

/** What follows one of the role's words at the beginning of the text, as written; null where it begins with none. */
export function afterOwn(text: string, own: HeadingSettings, role: OwnRole): string | null {
  if (own[role] === undefined) return null;
  let roles = beginnings.get(own);
  if (!roles) beginnings.set(own, (roles = new Map<OwnRole, RegExp | null>()));
  let begins = roles.get(role);
  if (begins === undefined) roles.set(role, (begins = beginning(own[role] ?? [])));
  const found = begins?.exec(text);
  return found ? text.slice(found[0].length) : null;
}

function beginning(words: readonly string[]): RegExp | null {
  const longestFirst = words
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return sources.length === 0 ? null : new RegExp(`^\\s*(?:${sources.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}
