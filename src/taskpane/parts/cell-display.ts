/** How a value is written in the pane: near to what Excel would show, without its whole language of formats. */
import { exact, roundHalfUp } from "../../core/exact";
import type { Language } from "../../core/messages/fill";
import { formatNumber } from "../../core/messages/numbers";
import { dateOfSerial } from "../../core/text/calendar";
import { isError, isUnknown, type CellValue } from "../../core/sheet/sheet";

export interface Display {
  readonly text: string;
  readonly align: "start" | "end" | "center";
}

const TRUE_FALSE = { it: ["VERO", "FALSO"], en: ["TRUE", "FALSE"] } as const;
/** The errors that Italian Excel names otherwise. */
const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#N/D",
  "#REF!": "#RIF!",
  "#VALUE!": "#VALORE!",
  "#NAME?": "#NOME?",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULLO!",
};

export function cellDisplay(language: Language, value: CellValue, format: string | undefined): Display {
  if (value === null) return { text: "", align: "start" };
  if (isUnknown(value)) return { text: "?", align: "center" };
  if (isError(value)) return { text: language === "it" ? (ITALIAN_ERRORS[value.error] ?? value.error) : value.error, align: "center" };
  if (typeof value === "boolean") return { text: TRUE_FALSE[language][value ? 0 : 1], align: "center" };
  if (typeof value === "string") return { text: value, align: "start" };
  return { text: numberText(language, value, format ?? ""), align: "end" };
}

function numberText(language: Language, value: number, format: string): string {
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").split(";")[0] ?? "";
  if (/[dy]|m{3}|m.*[dy]/i.test(plain)) return dateText(value, plain);
  const percent = plain.includes("%");
  const decimals = /[.]([0#]+)/.exec(plain)?.[1]?.length ?? (/0/.test(plain) ? 0 : null);
  const shown = percent ? exact(value).mul(exact(100)) : exact(value);
  return formatNumber(language, decimals === null ? shown : roundHalfUp(shown, decimals)) + (percent ? "%" : "");
}

/** A serial number as gg/mm/aaaa, or mm/aaaa where the format names no day. */
function dateText(serial: number, format: string): string {
  const date = dateOfSerial(serial);
  if (date === null) return String(serial);
  const two = (part: number): string => String(part).padStart(2, "0");
  const month = `${two(date.month)}/${date.year}`;
  return /d/i.test(format) ? `${two(date.day)}/${month}` : month;
}
