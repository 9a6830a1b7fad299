/** The sentences of the functions, in the language of the workbook's settings: the pane, in the same page, speaks it. */
import type { Exact } from "../core/exact";
import { fill, type Language, type MessageData } from "../core/messages/fill";
import { functions } from "../core/messages/it/functions";
import { score } from "../core/messages/it/score";
import { SENTENCES_EVENT, type SpokenSentences } from "../core/messages/spoken";
import type { ScoreSentence } from "../core/score/outcome";
import type { CellRef } from "../core/sheet/address";

export type TextId = keyof typeof functions;

const italian = { functions, score };
let english: Readonly<Record<keyof typeof italian, Readonly<Record<string, string>>>> | null = null;

/** The sentences of the other language by the ids of these. */
function inOrder(ids: object, said: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(ids).map((id, at) => [id, said[at] ?? id]));
}

const page = typeof document === "undefined" ? null : document;
page?.addEventListener(SENTENCES_EVENT, (event) => {
  const { detail } = event as CustomEvent<SpokenSentences>;
  english = { functions: inOrder(functions, detail.functions), score: inOrder(score, detail.score) };
});

/** Italian unless the page speaks English and has handed its sentences over. */
export function language(): Language {
  return english && page?.documentElement.lang.startsWith("en") ? "en" : "it";
}

function sentences(): NonNullable<typeof english> {
  return language() === "en" && english ? english : italian;
}

/** A sentence of the functions with its data. */
export function text(id: TextId, data: MessageData = {}): string {
  return fill(language(), sentences().functions[id] ?? id, data);
}

/** A sentence of the score with its data; what only plans give rise to is never asked for. */
export function scoreText({ id, data }: ScoreSentence): string {
  return fill(language(), sentences().score[id] ?? id, data);
}

/** "riga 3", "righe 3, 5 e 7": as a user counts them in the range, each once, in order. */
export function rowList(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b).map(String);
  const last = sorted.pop() ?? "";
  return text("rows", { count: sorted.length + 1, list: sorted.length > 0 ? text("and", { list: sorted.join(", "), last }) : last });
}

/** A sentence and the rows of the range that it speaks of. */
export function withRows(sentence: string, cells: readonly CellRef[]): string {
  return cells.length === 0 ? sentence : text("reason", { sentence, rows: rowList(cells.map((cell) => cell.row)) });
}

/** What steps or bands leave out, or say twice. */
export function coverText(where: "in-ladder" | "in-bands", kind: "gap" | "overlap", from: Exact, to: Exact): string {
  const at = kind === "gap" ? "gap-at" : "overlap-at";
  return text(from.equals(to) ? at : kind, { where: text(where), from, to });
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
