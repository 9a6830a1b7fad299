/** One process of before.ts: reads and verifies the files with the code of a folder, and prints what each of the two cost as JSON. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { readWorkbook } from "../../src/hosts/file/read";
import type { DEFAULT_SETTINGS } from "../../src/core/settings";
import { seconds } from "./section";

type Book = { readonly file: string; readonly sheets: readonly unknown[] };

const [, , root = "", ...files] = process.argv;

/** A module of that folder's code; what this script asks of it has had the same form since the first version. */
function moduleOf<Module>(path: string): Module {
  // oxlint-disable-next-line typescript/no-require-imports -- the folder is known when the script runs
  return require(join(root, "src", path)) as Module;
}
const { readWorkbook: read } = moduleOf<{ readWorkbook: typeof readWorkbook }>("hosts/file/read");
const { DEFAULT_SETTINGS: settings } = moduleOf<{ DEFAULT_SETTINGS: typeof DEFAULT_SETTINGS }>("core/settings");
const { verify } = moduleOf<{ verify: (book: Book, with_: unknown) => unknown }>("core/verify");
// Sentences are made at the door today; the earlier code made them while verifying.
const door = existsSync(join(root, "src/core/report/report-of.ts"))
  ? moduleOf<{ reportOf: (verified: unknown, language: string) => unknown }>("core/report/report-of").reportOf
  : (verified: unknown): unknown => verified;

const contents = files.map((path) => readFileSync(path));
let books: Book[] = [];
const reading = seconds(1, () => {
  books = contents.flatMap((bytes) => {
    const book = read(bytes);
    return book.kind === "error" ? [] : [{ file: "piano.xlsx", sheets: book.sheets }];
  });
});
if (books.length !== files.length) throw new Error(`${files.length - books.length} files are refused`);
const verifying = seconds(1, () => books.forEach((book) => void door(verify(book, settings), "it")));
process.stdout.write(JSON.stringify({ reading, verifying }));
