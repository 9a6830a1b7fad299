/**
 * `npm run check:espressioni [-- --scrivi]`: every regular expression of the program takes time in proportion to its text, by its form
 * (regular-expressions/by-form.ts) or as recheck says. Those that do not, or of which it could not tell, are listed in
 * regular-expressions/known.json, with their file; the list may only shrink: an expression that is not on it must be safe, and one that is
 * gone must be taken off. `--scrivi` writes the list anew, which takes some minutes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { checkSync } from "recheck/lib/browser.js";
import { isLinearByForm } from "./regular-expressions/by-form";
import { collected, type Found } from "./regular-expressions/collect";

const LIST = "scripts/regular-expressions/known.json";
/** Milliseconds for one; what takes longer is undecided, and tried once more with the longer time: the computer may have been busy. */
const TIMEOUTS = [3000, 20_000] as const;
const UNDECIDED = "unknown";

interface Known {
  readonly file: string;
  readonly pattern: string;
  readonly verdict: string;
}

const patternOf = ({ source, flags }: Found): string => `/${source}/${flags}`;
const keyOf = (file: string, pattern: string): string => `${file} ${pattern}`;

function verdictOf({ source, flags }: Pick<Found, "source" | "flags">, [timeout, ...longer]: readonly number[] = TIMEOUTS): string {
  if (isLinearByForm(source, flags)) return "safe";
  const { status, complexity } = checkSync(source, flags, { timeout: timeout ?? 0 });
  if (status === UNDECIDED && longer.length > 0) return verdictOf({ source, flags }, longer);
  return status === "vulnerable" ? `${complexity?.type ?? ""} ${String(complexity?.degree ?? "")}`.trim() : status;
}

const write = process.argv.includes("--scrivi");
const known = JSON.parse(readFileSync(LIST, "utf8")) as readonly Known[];
const listed = new Set(known.map(({ file, pattern }) => keyOf(file, pattern)));
const all = new Map(collected(["src"]).map((found) => [keyOf(found.file, patternOf(found)), found]));
const unsafe: Known[] = [];
for (const [key, found] of all) {
  if (listed.has(key) && !write) continue;
  const verdict = verdictOf(found);
  if (verdict !== "safe") unsafe.push({ file: found.file, pattern: patternOf(found), verdict });
}

if (write) {
  writeFileSync(LIST, `${JSON.stringify(unsafe, null, 2)}\n`);
  console.log(`${String(all.size)} expressions, ${String(unsafe.length)} on the list`);
} else {
  const gone = known.filter(({ file, pattern }) => !all.has(keyOf(file, pattern)));
  for (const { file, pattern, verdict } of unsafe) console.error(`${file}: ${verdict}: ${pattern}`);
  for (const { file, pattern } of gone) console.error(`${file}: no longer there, take it off ${LIST}: ${pattern}`);
  console.log(`${String(all.size)} expressions: ${String(unsafe.length)} new ones not safe, ${String(known.length)} on the list`);
  process.exitCode = unsafe.length === 0 && gone.length === 0 ? 0 : 1;
}
