/** How Excel (in Italian) understands what is put into a cell, as if it had been typed. */
import { HostFault } from "./fault";
import { assertFormula, assertText } from "./limits";
import type { Cell, Json, Scalar } from "./model";

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
/** Those that are the same in both languages. */
const SAME = /^#(DIV\/0!|NUM!|SPILL!|CALC!)$/;
const DATE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const MONTH = /^(\d{1,2})[/-](\d{4})$/;

/** Excel's name for the type of a cell's value. */
export function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? "";
  if (cell?.quoted) return "String";
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERRORS.test(value) ? "Error" : "String";
}

/** Error values of an Italian Excel as they are typed there. */
const ITALIAN: Readonly<Record<string, string>> = {
  "#N/D": "#N/A",
  "#RIF!": "#REF!",
  "#VALORE!": "#VALUE!",
  "#NOME?": "#NAME?",
  "#NULLO!": "#NULL!",
};

/**
 * The cell that results from writing `input` into a cell of this number format; null where it is emptied.
 * @param english what is given to `formulas` is in English whatever Excel's language; what is given to `values` is read as if typed there
 */
export function typed(input: Json, format: string, english: boolean): Cell | null {
  if (input === "") return null;
  if (typeof input === "boolean") return constant(input);
  if (typeof input === "number") return constant(format === "@" ? String(input) : input);
  if (typeof input !== "string") throw new HostFault("InvalidArgument", "Range.values");
  assertText(input, "Range.values");
  if (input.startsWith("'")) return { value: input.slice(1), formula: null, quoted: true };
  if (format === "@") return constant(input);
  if (input.startsWith("=") && input.length > 1) {
    assertFormula(input, "Range.formulas");
    return { value: 0, formula: input, quoted: false };
  }
  if (input in ITALIAN || ERRORS.test(input)) return error(input, english);
  if (/^[+\-@]/.test(input) && number(input) === null) return { value: "#NAME?", formula: `=${input}`, quoted: false };
  return constant(number(input) ?? truth(input) ?? input);
}

/** In the other language's words an error is a text like any other. */
function error(input: string, english: boolean): Cell {
  const code = english ? input : (ITALIAN[input] ?? (SAME.test(input) ? input : null));
  return code !== null && ERRORS.test(code) ? constant(code) : { value: input, formula: null, quoted: true };
}

const constant = (value: Scalar): Cell => ({ value, formula: null, quoted: false });

function truth(text: string): boolean | null {
  if (/^(vero|true)$/i.test(text)) return true;
  if (/^(falso|false)$/i.test(text)) return false;
  return null;
}

function number(text: string): number | null {
  const plain = /^\s*[+-]?\d+([.,]\d+)?\s*(%?)\s*$/.exec(text);
  if (plain) return Number(text.replace(",", ".").replace("%", "")) / (plain[2] === "%" ? 100 : 1);
  const date = DATE.exec(text);
  if (date) return serial(Number(date[3]), Number(date[2]), Number(date[1]));
  const month = MONTH.exec(text);
  return month ? serial(Number(month[2]), Number(month[1]), 1) : null;
}

/** Days since the end of 1899, as Excel counts them; null for a day that is not in the calendar. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? Math.round(date.getTime() / 86400000) + 25569 : null;
}
