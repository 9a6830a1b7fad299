/** Filling a sentence with its data; used by `render` and, without the whole catalogue, by the custom functions. */
import type { Exact } from "../exact";
import { areaName, cellList, cellName, type Area, type CellRef } from "../sheet/address";
import { formatNumber } from "./numbers";

export type Language = "it" | "en";

/** A sentence inside another one, by id of the catalogue. */
export interface NestedMessage {
  readonly id: string;
  readonly data: MessageData;
}

/** What may be put into a sentence. Cells and areas are shown as A1 text, a long list of cells cut; numbers with the language's decimal mark. */
export type MessageValue = string | number | boolean | Exact | CellRef | readonly CellRef[] | Area | NestedMessage | null;
export interface MessageData {
  readonly [name: string]: MessageValue;
}
/** Renders a nested sentence; only a catalogue can. */
export type Nested = (message: NestedMessage) => string;

const BOOLEANS = { it: ["sì", "no"], en: ["yes", "no"] } as const;

/**
 * The template with its data filled in. `{name}` is replaced by the value, `{name:una cella|# celle}` by the singular or the
 * plural form of a count (# is the count).
 * @throws Error when the data lack a name that the template uses: a fault of the program, never shown to a user half-filled
 */
export function fill(language: Language, template: string, data: MessageData = {}, nested?: Nested): string {
  return template.replace(/\{(\w+)(?::([^{}|]*)\|([^{}]*))?\}/g, (_all, name: string, one?: string, many?: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${template}`);
    const shown = showValue(language, value, nested);
    if (one === undefined || many === undefined) return shown;
    return (Number(value) === 1 ? one : many).replaceAll("#", shown);
  });
}

/** `Array.isArray` does not tell a readonly array from the rest. */
export function isCells(value: MessageValue): value is readonly CellRef[] {
  return Array.isArray(value);
}

function showValue(language: Language, value: MessageValue, nested?: Nested): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return BOOLEANS[language][value ? 0 : 1];
  if (typeof value === "number") return formatNumber(language, value);
  if (isCells(value)) return cellList(value);
  if ("top" in value) return areaName(value);
  if ("col" in value) return cellName(value.row, value.col);
  if ("id" in value) {
    if (!nested) throw new Error(`no catalogue for the nested sentence ${value.id}`);
    return nested(value);
  }
  return formatNumber(language, value);
}
