/**
 * The pane's own sentences, by id. Only these areas are loaded at start, and English only where it is wanted; rules and scores bring
 * theirs with the core.
 */
import { fill, type Language, type MessageData } from "../../core/messages/fill";
import { host } from "../../core/messages/it/host";
import { pane } from "../../core/messages/it/pane";

const it = { ...pane, ...host } as const;
export type TextId = keyof typeof it;
type Texts = Readonly<Record<TextId, string>>;

const loaded = new Map<Language, Texts>([["it", it]]);

/** Makes a language's sentences available; to be awaited before anything is said in it. */
export async function loadTexts(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await import("./texts-en")).en);
}

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

/** The sentence in the language, filled with its data; in Italian as long as the language is not loaded. */
export function sentence(language: Language, id: TextId, data: MessageData = {}): string {
  return fill(language, (loaded.get(language) ?? it)[id], data);
}
