/**
 * What Excel refuses to hold, with the code that it gives. Limits: "Excel specifications and limits" (Microsoft support). The codes: Office.js says
 * InvalidArgument for whatever it cannot understand or hold ("Error handling with the application-specific JavaScript APIs").
 */
import { parse, tokenize } from "@borgar/fx";
import { HostFault } from "./fault";

/** Characters of a formula, and of a cell's text. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 32767;
const LONGEST_NAME = 31;

/** @throws HostFault where the name is empty, too long, reserved, holds a forbidden sign or an apostrophe at an end */
export function assertSheetName(name: string, location: string): void {
  const good =
    name.trim() !== "" &&
    name.length <= LONGEST_NAME &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    // Excel keeps the name for the list of changes of a shared workbook.
    !/^history$/i.test(name);
  if (!good) throw new HostFault("InvalidArgument", location);
}

/** @throws HostFault where Excel would not understand the formula: brackets, quotes, or a sheet's name that needs quotes and has none */
export function assertFormula(formula: string, location: string): void {
  if (formula.length > LONGEST_FORMULA) throw new HostFault("FormulaLengthExceedsLimit", location);
  // A name that begins with a digit or holds anything but letters, digits, "_" and "." stands in apostrophes.
  const badlyQuoted = tokenize(formula, { mergeRefs: true }).some(({ value }) => /^(\d|[^'!]*[^\p{L}\p{N}_.'!])[^'!]*!/u.test(value));
  if (badlyQuoted || !isFormula(formula)) throw new HostFault("InvalidArgument", location);
}

function isFormula(formula: string): boolean {
  try {
    parse(tokenize(formula));
    return true;
  } catch {
    // The parser has no other way to say so.
    return false;
  }
}

/** @throws HostFault where the text is longer than a cell holds */
export function assertText(text: string, location: string): void {
  if (text.length > LONGEST_TEXT) throw new HostFault("InvalidArgument", location);
}

/** @throws HostFault where quotes or brackets are not closed, or there are more than four sections */
export function assertNumberFormat(format: unknown, location: string): void {
  if (typeof format !== "string") throw new HostFault("InvalidArgument", location);
  const bare = format.replace(/\\.|_.|\*./g, "").replace(/"[^"]*"/g, "");
  const brackets = bare.replace(/\[[^[\]]*\]/g, "");
  if (bare.includes('"') || /[[\]]/.test(brackets) || brackets.split(";").length > 4) throw new HostFault("InvalidArgument", location);
}
