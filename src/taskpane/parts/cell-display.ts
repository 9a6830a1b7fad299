/** How a value is written in the pane: as Excel would show it. */
import type { Language } from "../../core/messages/fill";
import { isError, isUnknown, type CellValue } from "../../core/sheet/sheet";
import { shownNumber, shownValue } from "../../core/text/shown";

export interface Display {
  readonly text: string;
  readonly align: "start" | "end" | "center";
}

export function cellDisplay(language: Language, value: CellValue, format: string | undefined): Display {
  if (typeof value === "string") return { text: value, align: "start" };
  if (typeof value === "number") return { text: shownNumber(language, value, format), align: "end" };
  const align = isUnknown(value) || isError(value) || typeof value === "boolean" ? "center" : "start";
  return { text: shownValue(language, value, format), align };
}
