/**
 * `npm run check:espressioni [-- --scrivi]`: every regular expression of the program takes time in proportion to its text, by its form
 * (regular-expressions/by-form.ts) or as recheck says. Those that do not, or of which it could not tell, are listed in
 * regular-expressions/known.json, with their file; the list may only shrink: an expression that is not on it must be safe, and one that is
 * gone must be taken off. `--scrivi` writes the list anew, which takes some minutes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { checkSync } from "recheck/lib/browser.js";
import { isLinearByForm } from "./regular-expressions/by-form";
import { collected, type Found } from "./regular-expressions/collect";

const LIST = "scripts/regular-expressions/known.json";
/**
 * Limits of steps, not of time, and one seed: what recheck says must not depend on how busy the computer is. The times are only there so that
 * nothing hangs (milliseconds).
 */
const LIMITS = {
  timeout: 60_000,
  seedingTimeout: 30_000,
  incubationTimeout: 30_000,
  attackTimeout: 30_000,
  randomSeed: 1,
  maxIteration: 10,
};
/** Verdicts of expressions that have not changed, on this computer. */
const REMEMBERED = ".cache/regular-expressions.json";

interface Known {
  readonly file: string;
  readonly pattern: string;
  readonly verdict: string;
}

const patternOf = ({ source, flags }: Found): string => `/${source}/${flags}`;
const keyOf = (file: string, pattern: string): string => `${file} ${pattern}`;

const remembered = new Map<string, string>(
  existsSync(REMEMBERED) ? (JSON.parse(readFileSync(REMEMBERED, "utf8")) as [string, string][]) : [],
);

function verdictOf({ source, flags }: Found): string {
  if (isLinearByForm(source, flags)) return "safe";
  const key = `${JSON.stringify(LIMITS)} /${source}/${flags}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const { status, complexity } = checkSync(source, flags, LIMITS);
  const verdict = status === "vulnerable" ? `${complexity?.type ?? ""} ${String(complexity?.degree ?? "")}`.trim() : status;
  remembered.set(key, verdict);
  return verdict;
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
mkdirSync(".cache", { recursive: true });
writeFileSync(REMEMBERED, JSON.stringify([...remembered]));

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
