/** The pane's own sentences, by id. Only these areas are loaded at start; rules and scores bring theirs with the core. */
import { fill, type Language, type MessageData } from "../../core/messages/fill";
import { host as hostEn } from "../../core/messages/en/host";
import { pane as paneEn } from "../../core/messages/en/pane";
import { host as hostIt } from "../../core/messages/it/host";
import { pane as paneIt } from "../../core/messages/it/pane";

const it = { ...paneIt, ...hostIt } as const;
export type TextId = keyof typeof it;
const TEXTS: Readonly<Record<Language, Readonly<Record<TextId, string>>>> = { it, en: { ...paneEn, ...hostEn } };

/** A sentence that is rendered late, so that a change of language changes it. */
export interface Text {
  readonly id: TextId;
  readonly data?: MessageData;
  /** The place or code that is put behind the sentence. */
  readonly where?: string;
}

/** A text in the language. */
export function spoken(language: Language, { id, data, where }: Text): string {
  const plain = sentence(language, id, data);
  return where === undefined ? plain : sentence(language, "host.where", { sentence: plain, detail: where });
}

/** The sentence in the language, filled with its data. */
export function sentence(language: Language, id: TextId, data: MessageData = {}): string {
  return fill(language, TEXTS[language][id], data);
}
