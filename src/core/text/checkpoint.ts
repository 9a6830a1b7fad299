/** Headings of columns that say how far objectives were on a day of the year: "Monitoraggio al 30/06", "II trimestre", "1° semestre". */
import { daysInMonth, monthNumber, MONTH_NAMES } from "./calendar";
import { normalize } from "./normalize";

/** A day of the year; `year` null where the heading names none. */
export interface Checkpoint {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** A heading that is a sentence is none. In characters. */
const LONGEST = 60;
/** Words that a column of results may be headed with, beside the day. */
const ABOUT =
  /^(?:monitoraggio|verifica|verifiche|avanzamento|stato|attuazione|realizzazione|raggiungimento|raggiunto|realizzato|consuntivo|preconsuntivo|intermedi[ao]|infrannuale|finale|risultato|risultati|esito|grado|percentuale|rilevazione|report|situazione|dato|dati|valore|di|del|della|delle|dello|a|al|alla|il|in|n|e|data|periodo|perc|semestrale|trimestrale|annuale)$/;

const DAY = new RegExp(
  String.raw`(?<!\d)(?<day>\d{1,2})\s?(?:[./-]\s?(?<month>\d{1,2})(?:\s?[./-]\s?(?<year>\d{4}|\d{2}))?|[°º]?\s(?<name>${MONTH_NAMES})\.?(?:\s(?<later>\d{4}))?)(?!\d)`,
  "iu",
);
const PART =
  /(?<![\p{L}\d])(?<which>\d|i{1,3}|iv|primo|secondo|terzo|quarto)\s?[°º^.]?\s?(?<kind>trim(?:estre)?|quadrim(?:estre)?|sem(?:estre)?)\.?(?:\s(?<year>\d{4}))?(?!\p{L})/iu;
const WHICH: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, primo: 1, secondo: 2, terzo: 3, quarto: 4 };
const MONTHS_OF: Readonly<Record<string, number>> = { t: 3, q: 4, s: 6 };

/** The day that the heading names, or null where it heads something else: besides the day only words of results may stand in it. */
export function checkpointOf(heading: string): Checkpoint | null {
  const text = heading.replace(/\s+/g, " ").trim();
  if (text.length > LONGEST) return null;
  const found = DAY.exec(text) ?? PART.exec(text);
  if (!found) return null;
  const rest = normalize(text.replace(found[0], " "));
  if (rest !== "" && !rest.split(" ").every((word) => ABOUT.test(word))) return null;
  return dayOf(found.groups ?? {});
}

function dayOf({ day, month, name, year, later, which, kind }: Readonly<Record<string, string | undefined>>): Checkpoint | null {
  const written = year ?? later;
  const named = written === undefined ? null : Number(written.length === 2 ? `20${written}` : written);
  if (which !== undefined && kind !== undefined) {
    const number = WHICH[which.toLowerCase()] ?? Number(which);
    const last = number * (MONTHS_OF[kind.charAt(0).toLowerCase()] ?? 12);
    // None of these ends in February: the year doesn't matter.
    return last >= 1 && last <= 12 ? { month: last, day: daysInMonth(2025, last), year: named } : null;
  }
  const at = name === undefined ? Number(month) : monthNumber(name);
  const exists = Number(day) >= 1 && Number(day) <= daysInMonth(named ?? 2024, at);
  return exists ? { month: at, day: Number(day), year: named } : null;
}
