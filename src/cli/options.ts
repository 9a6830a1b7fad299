/** The words after a command, taken apart; a word that is not understood is a sentence, never a stack trace. */
import { parseArgs } from "node:util";
import type { Language, MessageData, MessageId } from "../core/messages/messages";

/** A command line that cannot be carried out, with the sentence that says why. */
export class UsageError extends Error {
  constructor(
    readonly id: MessageId,
    readonly data: MessageData = {},
  ) {
    super(id);
  }
}

/** An option takes a value ("text"), several of them ("texts"), or none ("flag"). */
export type OptionKinds = Readonly<Record<string, "flag" | "text" | "texts">>;

export type OptionValues<Kinds extends OptionKinds> = {
  readonly [Name in keyof Kinds]: Kinds[Name] extends "flag" ? boolean : Kinds[Name] extends "text" ? string | null : readonly string[];
};

export interface Parsed<Kinds extends OptionKinds> {
  readonly values: OptionValues<Kinds>;
  /** The words that are no options: files. */
  readonly words: readonly string[];
}

/** @throws UsageError for an unknown option, a missing value or a value too many */
export function parseOptions<const Kinds extends OptionKinds>(args: readonly string[], kinds: Kinds): Parsed<Kinds> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const), multiple: kind === "texts" },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const kind = Object.hasOwn(kinds, token.name) && token.rawName.startsWith("--") ? kinds[token.name] : undefined;
    if (kind === undefined) throw new UsageError("cli.unknown-option", { option: token.rawName });
    if (kind === "flag" && token.value !== undefined) throw new UsageError("cli.no-value-wanted", { option: token.rawName });
    // "--foglio --json": the next option is not the value that is missing.
    if (kind !== "flag" && (token.value === undefined || token.value === "" || (!token.inlineValue && token.value.startsWith("--")))) {
      throw new UsageError("cli.value-missing", { option: token.rawName });
    }
  }
  const complete = Object.entries(kinds).map(([name, kind]) => [
    name,
    values[name] ?? (kind === "flag" ? false : kind === "text" ? null : []),
  ]);
  return { values: Object.fromEntries(complete) as OptionValues<Kinds>, words: positionals };
}

/** "it" or "en", null when nothing was said. @throws UsageError for another language */
export function languageAsked(text: string | null): Language | null {
  if (text === null || text === "it" || text === "en") return text;
  throw new UsageError("cli.bad-language", { value: text });
}

/** The same; Italian when nothing was said. */
export function languageOf(text: string | null): Language {
  return languageAsked(text) ?? "it";
}

/** A positive number with a decimal comma or point. @throws UsageError for anything else */
export function positiveNumber(option: string, text: string): number {
  const number = /^\d{1,9}([.,]\d{1,6})?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : 0;
  if (number <= 0) throw new UsageError("cli.bad-number", { option, value: text });
  return number;
}

/** The year that --anno names. @throws UsageError for anything else */
export function yearOption(text: string): number {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  if (year < 1990 || year > 2100) throw new UsageError("punteggio.bad-year", { value: text });
  return year;
}
