/** Sentences by id, in Italian and English, rendered late: rules and totals carry ids and data, never text. */
import { areaName, cellName } from "../sheet/address";
import { en } from "./en";
import { fill, type Language, type MessageData, type MessageValue } from "./fill";
import { it } from "./it";

export type { Language, MessageData, MessageValue } from "./fill";
export type MessageId = keyof typeof it;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = { it, en };

/** The sentence with its data filled in; the syntax is that of `fill`. */
export function render(language: Language, id: MessageId, data: MessageData = {}): string {
  return fill(language, CATALOGUES[language][id], data);
}

/** The data as plain JSON values, for the report: exact numbers as numbers, cells as A1 text. */
export function plainData(data: MessageData): Record<string, string | number | boolean | null> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: MessageValue): string | number | boolean | null {
  if (value === null || typeof value !== "object") return value;
  if ("top" in value) return areaName(value);
  if ("col" in value) return cellName(value.row, value.col);
  return value.valueOf();
}
