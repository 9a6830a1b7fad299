/** What a cell holds, and how it reads as text. */
import { tidy } from "./tidy";

/** An error cell; `error` is Excel's English code ("#N/A", "#REF!") whatever the language of the user's Excel. */
export interface CellError {
  readonly error: string;
}

/** A formula cell whose result is not stored and could not be computed: unknown, never 0. */
export interface UnknownValue {
  readonly unknown: true;
}

/** What a cell holds as read; `null` is an empty cell. Dates are serial numbers with a date format. */
export type CellValue = number | string | boolean | CellError | UnknownValue | null;

/** The text of a value as a reader would match it: trimmed, no-break spaces as spaces; "" for errors, unknown and empty. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return tidy(value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "VERO" : "FALSO";
  return "";
}
