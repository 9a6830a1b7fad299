/** Deadlines as the standard sheet writes them: MM/AAAA where the whole cell is one date or month, else the words of the source. */
import type { At } from "../plan/plan";
import { cellText, type Sheet } from "../sheet/sheet";
import type { Deadline, DeadlineReading } from "../text/values";
import type { SeoChange } from "./seo-unit";

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

/**
 * The text for the column MM/AAAA. A day is given up ("31.12.2024" → "12/2024"), which is reported as a change; conditions,
 * several dates, impossible dates and times in words ("Termini di legge") stay as written.
 * @param sheet the sheet that the deadline was read from
 */
export function deadlineText(deadline: At<DeadlineReading> | null, sheet: Sheet | undefined): DeadlineText {
  if (!deadline) return { text: "", change: null, target: "" };
  const value = sheet?.value(deadline.cell.row, deadline.cell.col) ?? null;
  const written = typeof value === "string" ? behindLabel(cellText(value)) : "";
  const [item, second] = deadline.value.items;
  const raw = written || deadline.value.items.map((entry) => entry.text).join("; ");
  if (!item && !deadline.value.words) {
    return { text: "", change: raw === "" ? null : { kind: "moved", from: "deadline", to: "target", text: raw }, target: raw };
  }
  const month = item && !second ? monthText(item) : null;
  if (month !== null && item && saysOnly(raw, item.text)) {
    return { text: month, change: month === raw ? null : { kind: "deadline", from: raw, to: month }, target: "" };
  }
  return { text: raw, change: raw === "" || isYears(raw) ? null : { kind: "deadline-kept", text: raw }, target: "" };
}

/** What stands behind the last label, or the whole text. */
function behindLabel(text: string): string {
  for (const { index, 0: word } of [...text.matchAll(LABEL)].reverse()) {
    LABEL_END.lastIndex = index + word.length;
    if (LABEL_END.test(text)) return text.slice(LABEL_END.lastIndex);
  }
  return text;
}

function monthText(item: Deadline): string | null {
  if (item.kind !== "date" && item.kind !== "month") return null;
  return `${String(item.month).padStart(2, "0")}/${item.year}`;
}

/** Whether the text is that date and nothing else that could matter. */
function saysOnly(text: string, date: string): boolean {
  const rest = text.replace(date, "").replace(LEAD_WORDS, "");
  return !/[\p{L}\d]/u.test(rest);
}

/** A bare year or span of years is what the standard column holds for longer objectives. */
function isYears(text: string): boolean {
  return /^\d{4}(?:\s*[-–/]\s*\d{4})?$/.test(text);
}
