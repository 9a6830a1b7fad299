/** What stands above the table: whose plan it is, for which years, who answers for the structure. Nothing is guessed. */
import { planYears, yearsText } from "../plan/years";
import type { Plan, Unit } from "../plan/plan";
import type { Settings } from "../settings";
import { shownAt } from "../text/shown";
import { normalize } from "../text/normalize";
import type { Carried } from "./carried";
import { plain } from "./seo-text";
import type { SeoFact } from "./support";

/** "Comune di Esempio", up to a dash, a comma or a number. */
const BODY =
  /(?<![\p{L}])(?:comune|citt[àa]|citt[àa] metropolitana|provincia|unione(?: (?:dei|di) comuni)?|comunit[àa] montana)\s+(?:di|d['’]|del|della|dell['’]|dei|degli|delle|montana|metropolitana)\s?[\p{L}'’ ]{2,60}/iu;
/** Where the body's name ends: the plan's own words. */
const PLAN_WORDS = /\s(?:piano|piao|peg|pdo|performance|obiettivi|scheda|schede|area|settore|servizio|anno|sezione|provincia|prov)\b/iu;
/** Rows from the top of the sheet in which the body's name is looked for. */
const TOP_ROWS = 8;
/** Labels before the name of whoever answers for a structure. */
const PERSON = /^(?:responsabile|dirigente|titolare|direttore|funzionario|segretario|posizione organizzativa|e q)\b/;

/** Body and years; the cells that say them are noted. */
export function headingOf(
  plan: Plan,
  unit: Unit,
  settings: Settings,
  carried: Carried,
): { readonly body: string | null; readonly years: string | null } {
  const years = planYears(plan, settings);
  // Years that only deadlines suggest are nobody's word.
  const said = years && years.source !== "deadlines" ? yearsText(years) : null;
  if (said !== null && years?.cell) carried.note(years.cell, said);
  return { body: bodyIn(unit, carried) ?? (settings.seo.body || null), years: said };
}

function bodyIn({ sheet }: Unit, carried: Carried): string | null {
  for (const { row, cells } of sheet.rows.slice(0, TOP_ROWS)) {
    for (const { col } of cells) {
      const name = BODY.exec(shownAt(sheet, row, col))?.[0]
        .split(PLAN_WORDS)[0]
        ?.replace(/\s+/g, " ")
        .trim();
      if (!name) continue;
      carried.note({ sheet: sheet.name, row, col }, name);
      return name;
    }
  }
  return null;
}

/** Who answers for the structure: the facts around the list that say so, which then stand above it and nowhere else. */
export function headOf(
  unit: Unit,
  around: readonly SeoFact[],
  settings: Settings,
): { readonly head: string | null; readonly around: readonly SeoFact[] } {
  const isHead = ({ label, text }: SeoFact): boolean => PERSON.test(normalize(label)) && plain(text).length <= 120;
  const heads = around.filter(isHead).map(({ label, text }) => `${label}: ${plain(text)}`);
  const own = settings.seo.heads?.[unit.sheet.name];
  if (heads.length === 0) return { head: own ? `Responsabile: ${own}` : null, around };
  return { head: [...new Set(heads)].join("; "), around: around.filter((fact) => !isHead(fact)) };
}
