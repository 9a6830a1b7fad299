/** Reading a file's bytes with sentences in both languages; run by the worker, and by the page itself where there are no workers. */
import type { Language } from "../../core/messages/fill";
import { render, type MessageData, type MessageId } from "../../core/messages/messages";
import type { Sheet } from "../../core/sheet/sheet";
import { readWorkbook } from "../file/read";

/** A sentence in both languages, so that a change of language needs no second reading. */
export type Sentence = Readonly<Record<Language, string>>;

export type Reading<T = Sheet> =
  | { readonly kind: "read"; readonly sheets: readonly T[]; readonly notes: readonly Sentence[] }
  | { readonly kind: "refused"; readonly why: Sentence };

export function readBytes(bytes: Uint8Array): Reading {
  const result = readWorkbook(bytes);
  if (result.kind === "error") return { kind: "refused", why: both(result) };
  return { kind: "read", sheets: result.sheets, notes: result.notes.map(both) };
}

/** What a reader or a patcher says, in both languages. */
export function both({ message, data }: { readonly message: MessageId; readonly data: MessageData }): Sentence {
  return { it: render("it", message, data), en: render("en", message, data) };
}
