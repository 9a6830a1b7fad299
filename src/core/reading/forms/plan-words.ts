/** Words that only plans speak in: weak evidence, asked for beside what repeats and what adds up. */
import { cellText, type Sheet } from "../../sheet/sheet";
import type { HeadingSettings } from "../headings";
import { labelRole } from "./labels";

const PLAN_WORDS = /obiettiv|performance|\bpiao\b|\bpeg\b|\bpdo\b|valor[ei] attes|risultat[oi] attes|\btarget\b|\bindicator|\bfas[ei]\b|\bazion[ei]\b/i;
/** How many rows of a sheet are looked at for titles. */
const LOOKED_AT = 10;

/** Whether the sheets' names, their first rows or the labels speak of a plan. */
export function speaksOfPlans(places: readonly { readonly sheet: Sheet; readonly labels: readonly string[] }[], own: HeadingSettings): boolean {
  return places.some(({ sheet, labels }) => {
    if (PLAN_WORDS.test(sheet.name) || labels.some((label) => PLAN_WORDS.test(label) || ["target", "indicator"].includes(labelRole(label, own) ?? ""))) return true;
    return sheet.rows.slice(0, LOOKED_AT).some(({ cells }) => cells.some(({ value }) => typeof value === "string" && PLAN_WORDS.test(cellText(value))));
  });
}
