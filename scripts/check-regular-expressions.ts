/**
 * `npm run check:espressioni [-- --scrivi | --da-capo]`: every regular expression of the program takes time in proportion to its text, by its
 * form (regular-expressions/by-form.ts) or as recheck says. Those that do not, or of which it could not tell, are listed in
 * regular-expressions/known.json, with their file; the list may only shrink: an expression that is not on it must be safe, and one that is
 * gone must be taken off. What recheck has called safe is remembered in regular-expressions/safe.json, as long as it is the same recheck with
 * the same limits: it takes two minutes for all. `--scrivi` writes both lists, `--da-capo` believes neither and judges everything anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { checkSync } from "recheck/lib/browser.js";
import { version } from "recheck/package.json";
import { isLinearByForm } from "./regular-expressions/by-form";
import { collected, type Found } from "./regular-expressions/collect";

const LIST = "scripts/regular-expressions/known.json";
const SAFE = "scripts/regular-expressions/safe.json";
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
interface Known {
  readonly file: string;
  readonly pattern: string;
  readonly verdict: string;
}

const patternOf = ({ source, flags }: Found): string => `/${source}/${flags}`;
const keyOf = (file: string, pattern: string): string => `${file} ${pattern}`;

/** Who judged: verdicts of another recheck, or under other limits, are not believed. */
const JUDGE = `recheck ${version} ${JSON.stringify(LIMITS)}`;

interface Safe {
  readonly judge: string;
  readonly patterns: readonly string[];
}

const write = process.argv.includes("--scrivi");
const anew = process.argv.includes("--da-capo");
const known = JSON.parse(readFileSync(LIST, "utf8")) as readonly Known[];
const listed = new Map(known.map((one) => [keyOf(one.file, one.pattern), one.verdict]));
const safe = JSON.parse(readFileSync(SAFE, "utf8")) as Safe;
const remembered = new Set(safe.judge === JUDGE && !anew ? safe.patterns : []);
const all = new Map(collected(["src"]).map((found) => [keyOf(found.file, patternOf(found)), found]));

function judged({ source, flags }: Found): string {
  const { status, complexity } = checkSync(source, flags, LIMITS);
  return status === "vulnerable" ? `${complexity?.type ?? ""} ${String(complexity?.degree ?? "")}`.trim() : status;
}

const judgedSafe = new Set<string>();
const unsafe: Known[] = [];
for (const [key, found] of all) {
  if (isLinearByForm(found.source, found.flags)) continue;
  const pattern = patternOf(found);
  const verdict = (anew ? undefined : listed.get(key)) ?? (remembered.has(pattern) || judgedSafe.has(pattern) ? "safe" : judged(found));
  if (verdict === "safe") judgedSafe.add(pattern);
  else unsafe.push({ file: found.file, pattern, verdict });
}

if (write) {
  writeFileSync(LIST, `${JSON.stringify(unsafe, null, 2)}\n`);
  writeFileSync(SAFE, `${JSON.stringify({ judge: JUDGE, patterns: [...judgedSafe].sort() }, null, 2)}\n`);
}
const added = unsafe.filter(({ file, pattern }) => !listed.has(keyOf(file, pattern)));
const stillUnsafe = new Set(unsafe.map(({ file, pattern }) => keyOf(file, pattern)));
const gone = known.filter(({ file, pattern }) => !stillUnsafe.has(keyOf(file, pattern)));
const unlisted = [...judgedSafe].filter((pattern) => !remembered.has(pattern));
for (const { file, pattern, verdict } of added) console.error(`${file}: ${verdict}: ${pattern}`);
for (const { file, pattern } of gone) console.error(`${file}: no longer there or safe, take it off ${LIST}: ${pattern}`);
if (unlisted.length > 0 && !write) console.log(`${String(unlisted.length)} judged anew and safe: --scrivi remembers them in ${SAFE}`);
console.log(
  `${String(all.size)} expressions: ${String(added.length)} new ones not safe, ${String(unsafe.length - added.length)} on the list`,
);
process.exitCode = write || (added.length === 0 && gone.length === 0) ? 0 : 1;
