/** Which people's sheets are wanted. */
import { normalize } from "../text/normalize";
import { nameOf, type IndividualSheet, type Role } from "./individual-sheet";

/** The sheets whose person or structure bears the name; a part of it is enough where no one bears it whole. */
export function named(sheets: readonly IndividualSheet[], name: string): readonly IndividualSheet[] {
  const wanted = normalize(name);
  if (wanted === "") return [];
  const names = (sheet: IndividualSheet): string[] => [nameOf(sheet), ...(sheet.role === "head" ? sheet.structures : [])].map(normalize);
  const exactly = sheets.filter((sheet) => names(sheet).includes(wanted));
  if (exactly.length > 0) return exactly;
  const whole = sheets.filter((sheet) => names(sheet).some((text) => ` ${text} `.includes(` ${wanted} `)));
  return whole.length > 0 ? whole : sheets.filter((sheet) => names(sheet).some((text) => text.includes(wanted)));
}

/** Those of one kind of people, all of them where none is asked for. */
export function ofRole(sheets: readonly IndividualSheet[], role: Role | null): readonly IndividualSheet[] {
  return role === null ? sheets : sheets.filter((sheet) => sheet.role === role);
}
