/** Deadlines as the standard sheet writes them: MM/AAAA where the whole cell is one month or its last day, else the words of the source. */
import type { At } from "../plan/plan";
import { cellText } from "../sheet/sheet";
import { daysInMonth } from "../text/calendar";
import type { Deadline, DeadlineReading } from "../text/values";
import type { Carried } from "./carried";
import type { SeoChange } from "./seo-unit";
import { cleanText } from "./words";

/** What a label before the deadline in a cell of prose begins with ("Termine di realizzazione: 31.12.2024", also after an indicator). */
const LABEL = /\b(?:termin[ei]|scadenz[ae]|tempi|data)\b/giu;
const LABEL_END = /[^:\n\d]{0,60}:\s*/uy;
/** Words that add nothing to a date. */
const LEAD_WORDS = /\b(?:entro|il|lo|la|e non oltre|non oltre|al|alla|fine|data|del|mese|di)\b/giu;

export interface DeadlineText {
  readonly text: string;
  readonly change: SeoChange | null;
  /** A text in the deadline's place that states no time ("100%", "Raggiunto/non raggiunto"): it is a target. */
  readonly target: string;
}

const NOTHING: DeadlineText = { text: "", change: null, target: "" };

/**
 * The text for the column MM/AAAA. The last day of a month is that month ("31.12.2024" → "12/2024"), which is reported as a change; other
 * days, conditions, several dates, impossible dates and times in words ("Termini di legge") stay as written.
 */
export function deadlineText(deadline: At<DeadlineReading> | null, carried: Carried): DeadlineText {
  if (!deadline) return NOTHING;
  const { cell, value } = deadline;
  const [item, second] = value.items;
  const typed = carried.isNumber(cell);
  const shown = typed ? carried.shown(cell) : cleanText(behindLabel(cellText(carried.shown(cell))));
  const raw = shown || value.items.map((entry) => entry.text).join("; ");
  carried.note(cell, raw);
  if (!item && !value.words) {
    return { text: "", change: raw === "" ? null : { kind: "moved", from: "deadline", to: "target", text: raw }, target: raw };
  }
  const month = item && !second ? monthText(item) : null;
  if (month !== null && item && (typed || saysOnly(raw, item.text))) {
    carried.note(cell, month);
    return { text: month, change: month === raw ? null : { kind: "deadline", from: raw, to: month }, target: "" };
  }
  return { text: raw, change: null, target: "" };
}

/** What stands behind the last label, or the whole text. */
function behindLabel(text: string): string {
  for (const { index, 0: word } of [...text.matchAll(LABEL)].reverse()) {
    LABEL_END.lastIndex = index + word.length;
    if (LABEL_END.test(text)) return text.slice(LABEL_END.lastIndex);
  }
  return text;
}

/** The month of a date that says no more than it: a month, or its last day. */
function monthText(item: Deadline): string | null {
  if (item.kind !== "date" && item.kind !== "month") return null;
  if (item.kind === "date" && item.day !== daysInMonth(item.year, item.month)) return null;
  return `${String(item.month).padStart(2, "0")}/${item.year}`;
}

/** Whether the text is that date and nothing else that could matter. */
function saysOnly(text: string, date: string): boolean {
  const rest = text.replace(date, "").replace(LEAD_WORDS, "");
  return !/[\p{L}\d]/u.test(rest);
}
