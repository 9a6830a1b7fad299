/** Words that only plans speak in: weak evidence, asked for beside what repeats and what adds up. */
import { cellText, type Sheet } from "../../sheet/sheet";
import type { HeadingSettings } from "../headings";
import { normalize } from "../../text/normalize";
import { labelRole } from "./labels";

const PLAN_WORDS =
  /\b(?:obiettiv\w*|ob|performance|piao|peg|pdo|valor[ei] attes\w|risultat[oi] attes\w|target|indicator[ei]|fas[ei]|azion[ei]|impegno programmatico)\b/;
/** How many rows of a sheet are looked at for titles. */
const LOOKED_AT = 10;

/** Whether the sheets' names, their first rows or the labels speak of a plan. */
export function speaksOfPlans(
  places: readonly { readonly sheet: Sheet; readonly labels: readonly string[] }[],
  own: HeadingSettings,
): boolean {
  return places.some(({ sheet, labels }) => {
    if (saysSo(sheet.name) || labels.some((label) => saysSo(label) || ["target", "indicator"].includes(labelRole(label, own) ?? "")))
      return true;
    return sheet.rows
      .slice(0, LOOKED_AT)
      .some(({ cells }) => cells.some(({ value }) => typeof value === "string" && saysSo(cellText(value))));
  });
}

/** "P.E.G. 2026" says so as "PEG" does. */
function saysSo(text: string): boolean {
  return PLAN_WORDS.test(normalize(text));
}
