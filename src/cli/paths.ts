/** The files that the words of a command line mean: files, folders, patterns, and "-" for a list on standard input. */
import { stat } from "node:fs/promises";
import { glob, isDynamicPattern } from "tinyglobby";
import type { MessageId } from "../core/messages/messages";

/** A file to check, or a word that means none, with the reason. */
export type PathItem =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "nothing"; readonly path: string; readonly message: MessageId };

export interface PathSources {
  /** Lines of standard input, for "-". */
  readonly lines: () => AsyncIterable<string>;
  /** Is told how many files there are before the first, where that can be known: a list on standard input has no known end. */
  readonly count?: (files: number) => void;
}

/**
 * The files in the order of the words, those of folders and patterns by name, each once. A list on standard input is passed on line
 * by line, never kept: it may be endless.
 */
export async function* filesOf(words: readonly string[], sources: PathSources): AsyncGenerator<PathItem> {
  const seen = new Set<string>();
  const once = (items: readonly PathItem[]): readonly PathItem[] =>
    items.filter(({ kind, path }) => kind !== "file" || (!seen.has(path) && seen.add(path)));
  if (words.includes("-")) {
    for (const word of words) yield* word === "-" ? listed(sources.lines()) : once(await expand(word));
    return;
  }
  const found: PathItem[] = [];
  for (const word of words) found.push(...once(await expand(word)));
  sources.count?.(found.length);
  yield* found;
}

/** Lines with a path each (also separated by NUL, as `find -print0` writes them). */
async function* listed(lines: AsyncIterable<string>): AsyncGenerator<PathItem> {
  for await (const line of lines) {
    for (const path of line.split("\0")) if (path.trim() !== "") yield { kind: "file", path };
  }
}

async function expand(word: string): Promise<PathItem[]> {
  const found = await kindOf(word);
  if (found === "file") return [{ kind: "file", path: word }];
  if (found === "folder") return inFolder(word);
  if (!isDynamicPattern(word)) return [{ kind: "nothing", path: word, message: "cli.not-found" }];
  const { folder, pattern } = splitPattern(word);
  return search(folder, pattern, { kind: "nothing", path: word, message: "cli.no-match" });
}

function inFolder(folder: string): Promise<PathItem[]> {
  return search(withoutEndSlashes(folder), "**/*.{xlsx,xlsm}", { kind: "nothing", path: folder, message: "cli.empty-folder" });
}

/** "piani//" → "piani"; "/" stays. */
function withoutEndSlashes(folder: string): string {
  let end = folder.length;
  while (end > 1 && "\\/".includes(folder.charAt(end - 1))) end--;
  return folder.slice(0, end);
}

/** "piani/2025/*.xlsx" → the folder that holds no pattern, and the rest. */
function splitPattern(word: string): { folder: string; pattern: string } {
  const parts = word.replaceAll("\\", "/").split("/");
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const folder = parts.slice(0, first).join("/");
  return { folder: first > 0 && folder === "" ? "/" : folder, pattern: parts.slice(first).join("/") };
}

async function search(folder: string, pattern: string, nothing: PathItem): Promise<PathItem[]> {
  const names = await glob(pattern, { ...SEARCH, ...(folder === "" ? {} : { cwd: folder }) });
  const start = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  return names.length > 0 ? sorted(names.map((name) => start + name)) : [nothing];
}

/** "~$…" are the locks that Excel leaves beside an open workbook; links are not followed, for they may go round. */
const SEARCH = { caseSensitiveMatch: false, followSymbolicLinks: false, dot: false, expandDirectories: false, ignore: ["**/~$*"] };

const byName = new Intl.Collator("it", { numeric: true });

function sorted(paths: readonly string[]): PathItem[] {
  return [...paths].sort((a, b) => byName.compare(a, b)).map((path) => ({ kind: "file", path }));
}

async function kindOf(path: string): Promise<"file" | "folder" | "nothing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    // Whatever hinders looking at it, the caller says that it was not found.
    return "nothing";
  }
}
