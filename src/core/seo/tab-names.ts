/** Names of the sheets' tabs: 31 characters, and still to be told apart. */
import { freeSheetName, sheetNameFrom } from "../document/sheet-name";

const PREFIX = "SeO ";
/** Excel's limit, in characters. */
const LONGEST = 31;

/**
 * A name for each structure, in order, no two the same. Names that would read alike once they are cut ("Area Organizzativa - Servizio Bilancio",
 * "… Servizio Tributi") are shortened at what they have in common.
 */
export function tabNames(units: readonly string[], taken: readonly string[] = []): string[] {
  const names = [...taken];
  return units.map((unit, index) => {
    const cut = cutName(unit);
    const rivals = units.filter((other, at) => at !== index && other !== unit && cutName(other) === cut);
    const name = freeSheetName(rivals.length === 0 ? PREFIX + unit : PREFIX + apart(unit, rivals), names);
    names.push(name);
    return name;
  });
}

function cutName(unit: string): string {
  return sheetNameFrom(PREFIX + unit).toLowerCase();
}

/** The first word, and the words from where the name differs from the others on. */
function apart(unit: string, rivals: readonly string[]): string {
  const words = unit.split(/\s+/);
  const common = Math.min(...rivals.map((rival) => sharedWords(words, rival.split(/\s+/))));
  const first = words[0] ?? "";
  const rest = words.slice(Math.max(1, common)).join(" ");
  const room = LONGEST - PREFIX.length - 2 - first.length;
  return rest === "" ? unit : `${first}… ${rest.slice(0, Math.max(room, 8))}`;
}

function sharedWords(words: readonly string[], others: readonly string[]): number {
  const differs = words.findIndex((word, index) => word.toLowerCase() !== others[index]?.toLowerCase());
  return differs < 0 ? words.length : differs;
}
