/** What tells a list of objectives from any other list with numbers. */
import { cellText } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { headingRole, type HeadingSettings } from "../headings";
import type { FormReading } from "./read-form";
import type { Table } from "./table";

/** Words that plans speak in: one of them in the headings, the titles above or the sheet's name. */
const PLAN_WORDS =
  /obiettiv|performance|\bpiao\b|\bpeg\b|\bpdo\b|piano esecutivo|piano dettagliato|valor[ei] attes|risultat[oi] attes|\btarget\b|\bindicator|\bfas[ei]\b|\bazion[ei]\b/i;
/** How many rows above the headings are looked at for such words. */
const LOOKED_AT = 10;

/** Whether the form lists objectives: a heading of what is weighed, words of plans, and weights that say so by heading or by what they make. */
export function isPlan(tables: readonly Table[], reading: FormReading, own: HeadingSettings): boolean {
  const [first] = tables;
  if (!first) return false;
  if (tables.some((table) => namedInSettings(table, own))) return true;
  if (!tables.some(speaksOfPlans)) return false;
  const roles = new Set(first.headings.flatMap(({ role, aboveRole }) => [role, aboveRole]));
  const weighed = roles.has("title") || roles.has("strategic") || roles.has("phase") || roles.has("publicValue") || roles.has("indicator");
  if (reading.headed) return weighed;
  return weighed && reading.chosen.common !== null;
}

/** The municipality's own headings are in the table: then it says itself that this is a plan. */
function namedInSettings({ headings }: Table, own: HeadingSettings): boolean {
  const words = Object.values(own).flat().map(normalize);
  return words.length > 0 && headings.some(({ text }) => words.includes(normalize(text)) && headingRole(text, own) !== null);
}

function speaksOfPlans({ sheet, first, last, headings }: Table): boolean {
  if (PLAN_WORDS.test(sheet.name) || headings.some(({ text, above }) => PLAN_WORDS.test(text) || PLAN_WORDS.test(above))) return true;
  return sheet.rows.some(
    ({ row, cells }) => row >= first - LOOKED_AT && row <= last && cells.some(({ value }) => typeof value === "string" && PLAN_WORDS.test(cellText(value))),
  );
}
