/** Whether the sheets on which forms repeat speak of plans: weak evidence, asked for beside what repeats and what adds up. */
import { cellText, type Sheet } from "../../sheet/sheet";
import type { HeadingSettings } from "../headings";
import { speaksOfPlans } from "../plan-words";
import { labelRole } from "./labels";

/** How many rows of a sheet are looked at for titles. */
const LOOKED_AT = 10;

/** Whether the sheets' names, their first rows or the labels speak of a plan. */
export function formsSpeakOfPlans(
  places: readonly { readonly sheet: Sheet; readonly labels: readonly string[] }[],
  own: HeadingSettings,
): boolean {
  return places.some(({ sheet, labels }) => {
    if (
      speaksOfPlans(sheet.name, own) ||
      labels.some((label) => speaksOfPlans(label, own) || ["target", "indicator"].includes(labelRole(label, own) ?? ""))
    )
      return true;
    return sheet.rows
      .slice(0, LOOKED_AT)
      .some(({ cells }) => cells.some(({ value }) => typeof value === "string" && speaksOfPlans(cellText(value), own)));
  });
}
