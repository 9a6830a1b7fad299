/**
 * `npm run mutanti [-- FOLDER|FILE …]`: small mistakes put into the files of core/totals, score, text and reading, one at a time, each held
 * against the tests in which it makes a difference. What no test notices is told, unless mutants/survivors.json gives the reason why it may. At least 90 of a
 * hundred must be noticed. `--tutti` tells those with a reason too. `--ogni N` tries every Nth mutant only, always the same: what it says is an
 * estimate, and called so. `--prove WORDS` asks the tests alone whose files' names hold the words. Stryker would do it, but wants a newer
 * Node and a jest for each mutant.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fatesOf, type Fate } from "./mutants/apart";
import type { Mutant } from "./mutants/instrument";
import { mutantsOf, ROOMS } from "./mutants/rooms";

const LEAST = 0.9;

interface Verdict extends Fate {
  readonly mutant: Mutant;
}

interface Reasoned {
  readonly file: string;
  readonly original: string;
  readonly mutated: string;
  /** A part of the line in which it stands, where the same words stand elsewhere in the file as well. */
  readonly within?: string;
  readonly reason: string;
}

const reasoned = JSON.parse(readFileSync(join(__dirname, "mutants/survivors.json"), "utf8")) as readonly Reasoned[];
const reasonOf = ({ mutant }: Verdict): string | undefined =>
  reasoned.find(
    ({ file, original, mutated, within = "" }) =>
      file === mutant.file && original === mutant.original && mutated === mutant.mutated && mutant.within.includes(within),
  )?.reason;

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;

async function main(args: readonly string[]): Promise<void> {
  const all = args.includes("--tutti");
  const every = everyOf(args);
  const only = args.includes("--prove") ? (args[args.indexOf("--prove") + 1] ?? "") : "";
  const chosen = args.filter((arg, place) => !arg.startsWith("--") && !["--ogni", "--prove"].includes(args[place - 1] ?? ""));
  for (const folder of chosen.length > 0 ? chosen : ROOMS) {
    const mutants = mutantsOf(folder, every);
    const fates = await fatesOf({ folder, only, every }, mutants, (text) => console.error(text));
    const verdicts = mutants.flatMap((mutant): Verdict[] => {
      const fate = fates.get(mutant.id);
      return fate ? [{ mutant, ...fate }] : [];
    });
    for (const file of new Set(mutants.map((one) => one.file))) tell(file, verdicts.filter(({ mutant }) => mutant.file === file), all); // prettier-ignore
    const killed = verdicts.filter(({ killedBy }) => killedBy !== null).length;
    const silent = verdicts.filter((one) => one.killedBy === null && reasonOf(one) === undefined).length;
    const sample = every > 1 ? ` (an estimate: every ${String(every)}th mutant)` : "";
    console.log(
      `\n${folder}: ${String(killed)} of ${String(verdicts.length)} noticed, ${percent(killed, verdicts.length)}${sample}; ` +
        `of those that survive ${String(verdicts.length - killed - silent)} have a reason, ${String(silent)} have none\n`,
    );
    if (killed < LEAST * verdicts.length) process.exitCode = 1;
  }
}

/** From `--ogni N`; 1, all of them, without it. */
function everyOf(args: readonly string[]): number {
  const at = args.indexOf("--ogni");
  const every = at < 0 ? 1 : Number(args[at + 1]);
  if (!Number.isInteger(every) || every < 1) throw new Error("--ogni: a number from 1");
  return every;
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
    console.log(
      `    ${String(line)}: ${difference(original, mutated)}${one.reached ? "" : " (no test comes here)"}${reason ? `: ${reason}` : ""}`,
    );
  }
}

/** How much is shown of what both have in common, before and behind what differs. */
const AROUND = 24;

/** "original → mutated" in one line, of long ones only the place where they differ. */
function difference(original: string, mutated: string): string {
  const [a, b] = [original, mutated].map((text) => text.replace(/\s+/g, " ")) as [string, string];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const from = start > AROUND ? start - AROUND : 0;
  const until = end > AROUND ? end - AROUND : 0;
  const piece = (text: string): string =>
    `${from > 0 ? "…" : ""}${text.slice(from, text.length - until).slice(0, 4 * AROUND)}${until > 0 ? "…" : ""}`;
  return `${piece(a)} → ${piece(b)}`;
}

void main(process.argv.slice(2));
