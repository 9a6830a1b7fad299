/** Sentences by id, in Italian and English, rendered late: rules and totals carry ids and data, never text. */
import { areaName, cellList, cellName } from "../sheet/address";
import { en } from "./en";
import { fill, isCells, type Language, type MessageData, type MessageValue } from "./fill";
import { it } from "./it";

export type { Language, MessageData, NestedMessage } from "./fill";
export type MessageId = keyof typeof it;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = { it, en };

/** The sentence with its data filled in; the syntax is that of `fill`. */
export function render(language: Language, id: MessageId, data: MessageData = {}): string {
  return renderText(language, CATALOGUES[language][id], data);
}

/** The same for a sentence that stands elsewhere, as those of rules do; what is nested in its data is looked up here. */
export function renderText(language: Language, sentence: string, data: MessageData): string {
  return fill(language, sentence, data, (message) => {
    if (!(message.id in CATALOGUES[language])) throw new Error(`no sentence ${message.id}`);
    return render(language, message.id as MessageId, message.data);
  });
}

/** The data as plain JSON values, for the report: exact numbers as numbers, cells as A1 text (all of a list), nested sentences rendered. */
export function plainData(language: Language, data: MessageData): Record<string, string | number | boolean | null> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, plainValue(language, value)]));
}

function plainValue(language: Language, value: MessageValue): string | number | boolean | null {
  if (value === null || typeof value !== "object") return value;
  if (isCells(value)) return cellList(value, value.length);
  if ("top" in value) return areaName(value);
  if ("col" in value) return cellName(value.row, value.col);
  if ("id" in value) return render(language, value.id as MessageId, value.data);
  return value.valueOf();
}
