/**
 * The custom functions against an oracle of another hand: ranges of all kinds are made together with what a cell must answer, by fractions and
 * an algorithm that share nothing with the program. `npm run oracolo [-- SEED …] [--quante N] [--elenca]`; fails on any wrong number.
 */
import { builtFunctions } from "./oracle/built";
import { judge, type Judged } from "./oracle/judge";
import { cases } from "./oracle/ranges";

const COUNT = 5000;
/** The share of answers that must be the same. */
const GOAL = 0.999;

async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--quante");
  const count = at < 0 ? COUNT : Number(args[at + 1]);
  const seeds = args.filter((arg, i) => /^\d+$/.test(arg) && (at < 0 || i !== at + 1)).map(Number);
  const functions = await builtFunctions();
  for (const seed of seeds.length > 0 ? seeds : [1, 2, 3]) {
    const judged = cases(seed, count).map((one) => judge(functions, one));
    const missed = judged.filter(({ verdict }) => verdict !== "same");
    const wrong = missed.filter(({ verdict }) => verdict === "wrong");
    const share = 1 - missed.length / judged.length;
    console.log(`seme ${seed}: ${judged.length} formule, ${(share * 100).toFixed(2)} % uguali, ${wrong.length} numeri sbagliati, ${missed.length - wrong.length} rifiuti di troppo`); // prettier-ignore
    for (const [kind, list] of byKind(missed)) console.log(`  ${kind}: ${list.length}`);
    if (args.includes("--elenca")) for (const one of missed) console.log(`  ${one.verdict} ${one.case.kind}: ${JSON.stringify(one.case.args)} → ${JSON.stringify(one.got)}`); // prettier-ignore
    if (share < GOAL || wrong.length > 0) process.exitCode = 1;
  }
}

function byKind(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const kinds = new Map<string, Judged[]>();
  for (const one of judged) kinds.set(one.case.kind, [...(kinds.get(one.case.kind) ?? []), one]);
  return kinds;
}

void main(process.argv.slice(2));
