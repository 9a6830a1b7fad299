/**
 * `npm run mutanti [-- FOLDER|FILE …]`: small mistakes put into the files of core/totals, score, text and reading, one at a time, each held
 * against the tests that reach it. What no test notices is told, unless mutants/survivors.json gives the reason why it may. At least 90 of a
 * hundred must be noticed. `--tutti` tells those with a reason too. Stryker would do it, but wants a newer Node and a jest for each mutant.
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { loadWithMutants } from "./mutants/load";
import { tried, type Verdict } from "./mutants/trial";

const ROOT = join(__dirname, "..");
/** The rooms looked at, and whose tests have a say: their own, and those of the rules that ask them most. */
const TESTS_OF: Readonly<Record<string, readonly string[]>> = {
  "src/core/totals": [
    "test/core/totals/**/*.test.ts",
    "test/core/rules/{total-formula,declared-total,phase-weights-total,weights-*}.test.ts",
  ],
  "src/core/score": ["test/core/score/**/*.test.ts"],
  "src/core/text": [
    "test/core/text/**/*.test.ts",
    "test/core/rules/{date-*,citation-date,objective-measurable,vocabulary,weight-as-text}.test.ts",
  ],
  "src/core/reading": ["test/core/reading/**/*.test.ts"],
};
/** Tests of effort have none, nor those that write files or draw hundreds of plans. */
const NOT_THESE = /effortOf|readFileSync|jest\.(?:mock|spyOn|fn)|toMatchSnapshot|hosts\/|composer\//;
const LEAST = 0.9;

interface Reasoned {
  readonly file: string;
  readonly original: string;
  readonly mutated: string;
  readonly reason: string;
}

const reasoned = JSON.parse(readFileSync(join(__dirname, "mutants/survivors.json"), "utf8")) as readonly Reasoned[];
const reasonOf = ({ mutant }: Verdict): string | undefined =>
  reasoned.find(({ file, original, mutated }) => file === mutant.file && original === mutant.original && mutated === mutant.mutated)
    ?.reason;

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;

async function main(args: readonly string[]): Promise<void> {
  const all = args.includes("--tutti");
  const chosen = args.filter((arg) => !arg.startsWith("--"));
  for (const folder of chosen.length > 0 ? chosen : Object.keys(TESTS_OF)) {
    const patterns = TESTS_OF[folder] ?? Object.entries(TESTS_OF).find(([room]) => folder.startsWith(`${room}/`))?.[1];
    if (patterns === undefined) throw new Error(`${folder}: not in one of ${Object.keys(TESTS_OF).join(", ")}`);
    const tests = globSync(patterns, { cwd: ROOT, absolute: true }).filter((file) => !NOT_THESE.test(readFileSync(file, "utf8")));
    const files = statSync(join(ROOT, folder)).isFile()
      ? [join(ROOT, folder)]
      : globSync(`${folder}/**/*.ts`, { cwd: ROOT, absolute: true });
    const mutants = loadWithMutants(files.sort());
    const verdicts = await tried(mutants, tests.sort(), (text) => console.error(text));
    for (const file of new Set(mutants.map((one) => one.file))) tell(file, verdicts.filter(({ mutant }) => mutant.file === file), all); // prettier-ignore
    const killed = verdicts.filter(({ killedBy }) => killedBy !== null).length;
    console.log(`\n${folder}: ${String(killed)} of ${String(verdicts.length)} noticed, ${percent(killed, verdicts.length)}\n`);
    if (killed < LEAST * verdicts.length) process.exitCode = 1;
  }
}

function tell(file: string, verdicts: readonly Verdict[], all: boolean): void {
  const survivors = verdicts.filter(({ killedBy }) => killedBy === null);
  console.log(
    `${percent(verdicts.length - survivors.length, verdicts.length).padStart(8)} of ${String(verdicts.length).padStart(4)}  ${file}`,
  );
  for (const one of survivors) {
    const reason = reasonOf(one);
    if (reason !== undefined && !all) continue;
    const { line, original, mutated } = one.mutant;
    const short = (text: string): string => text.replace(/\s+/g, " ").slice(0, 90);
    console.log(
      `    ${String(line)}: ${short(original)} → ${short(mutated)}${one.reached ? "" : " (no test comes here)"}${reason ? `: ${reason}` : ""}`,
    );
  }
}

void main(process.argv.slice(2));
