/** What a step changes, as it is shown: before and after. */
import type { FixStep } from "../../core/fixes/fix";
import type { Language } from "../../core/messages/fill";
import { formulaText } from "../../core/sheet/formula-text";
import { isUnknown, type CellValue } from "../../core/sheet/sheet";
import { cellDisplay } from "./cell-display";

/** @param format the cell's number format */
export function textBefore(language: Language, { from }: FixStep, format: string | undefined): string {
  return from.formula === null ? valueText(language, from.value, format) : formulaText(language, from.formula);
}

export function textAfter(language: Language, { to }: FixStep, format: string | undefined): string {
  return "formula" in to ? formulaText(language, to.formula) : valueText(language, to.value === "" ? null : to.value, format);
}

/** A value as it is told apart in a fix: texts in quotes, so that the text "15" and the number 15 differ; numbers as the cell shows them. */
function valueText(language: Language, value: CellValue, format: string | undefined): string {
  if (value === null || isUnknown(value)) return "—";
  return typeof value === "string" ? `«${value}»` : cellDisplay(language, value, format).text;
}
