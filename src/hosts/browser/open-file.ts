/** A file that the user dropped or chose, read on this computer. The reader is loaded only now: the page opens without it. */
import type { Language } from "../../core/messages/fill";
import type { Sheet } from "../../core/sheet/sheet";

/** A sentence in both languages, so that a change of language needs no second reading. */
export type Sentence = Readonly<Record<Language, string>>;

export interface OpenedFile {
  /** The same for the same bytes: what is kept for a file (settings, waivers) is kept under it. */
  readonly id: string;
  readonly name: string;
  /** As they were read; never changed. */
  readonly bytes: Uint8Array;
  readonly sheets: readonly Sheet[];
  /** What the user should know about the file though it was read, e.g. formulas without a stored result. */
  readonly notes: readonly Sentence[];
}

export type Opening =
  { readonly kind: "opened"; readonly file: OpenedFile } | { readonly kind: "refused"; readonly name: string; readonly why: Sentence };

/** Reads the bytes of an .xlsx or .xlsm file; nothing leaves the computer. */
export async function openFile(name: string, bytes: Uint8Array): Promise<Opening> {
  const { readWorkbook, render } = await import("./reader");
  const result = readWorkbook(bytes);
  if (result.kind === "error") {
    return { kind: "refused", name, why: { it: render("it", result.message, result.data), en: render("en", result.message, result.data) } };
  }
  const notes = result.notes.map(({ message, data }) => ({ it: render("it", message, data), en: render("en", message, data) }));
  return { kind: "opened", file: { id: await fingerprint(bytes), name, bytes, sheets: result.sheets, notes } };
}

/** SHA-256 of the bytes as hexadecimal text; where the page is not secure (plain http on a network) the size stands for it. */
async function fingerprint(bytes: Uint8Array): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return `size-${bytes.length}`;
  const digest = new Uint8Array(await subtle.digest("SHA-256", new Uint8Array(bytes)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
