/** How units, objectives and reasons are named inside sentences: messages by id, rendered with the finding. */
import type { MessageValue } from "../messages/fill";
import type { MessageData, MessageId, NestedMessage } from "../messages/messages";
import { cellName } from "../sheet/address";
import { unitName, type Goal, type Section, type Unit } from "./plan";

/** A nested sentence whose id is checked by the compiler. */
export function nested(id: MessageId, data: MessageData = {}): NestedMessage {
  return { id, data };
}

/**
 * The data of a sentence that is read on a sheet: cells of other sheets are named with theirs, for a bare "J6" is taken for the sheet's own.
 * @param sheet the sheet's name
 */
export function seenFrom(sheet: string, data: MessageData): MessageData {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, valueSeenFrom(sheet, value)]));
}

function valueSeenFrom(sheet: string, value: MessageValue): MessageValue {
  if (value === null || typeof value !== "object") return value;
  if ("id" in value) return { ...value, data: seenFrom(sheet, value.data) };
  if (!("col" in value) || value.sheet === sheet) return value;
  return nested("cell.elsewhere", { cell: cellName(value.row, value.col), sheet: oneLine(value.sheet) });
}

/** "di «Area 1»", or "della sezione «Obiettivi trasversali» di «Area 1»" where the unit has several sections. */
export function whose(unit: Unit, section: Section | null = null): NestedMessage {
  const name = oneLine(unitName(unit));
  if (section === null || unit.sections.length < 2) return nested("whose.unit", { unit: name });
  return section.name
    ? nested("whose.section", { section: oneLine(section.name.value), unit: name })
    : nested("whose.first-section", { unit: name });
}

/** "obiettivo 3", else "obiettivo «Titolo…»", else by its cell. */
export function objectiveName(goal: Goal): NestedMessage {
  if (goal.number) return nested("objective.numbered", { number: numberText(goal) });
  if (goal.title) return nested("objective.titled", { title: oneLine(goal.title.value) });
  return nested("objective.at", { cell: cellName(goal.area.top, goal.area.left) });
}

/** The goal's number without the words around it: "Obiettivo n. 2" → "2", "1.1." → "1.1"; "" without one. */
export function numberText(goal: Goal): string {
  return goal.number?.value.parts.join(".") ?? "";
}

const LONGEST = 80;

/** A text in one line, cut where it is too long for a sentence. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
