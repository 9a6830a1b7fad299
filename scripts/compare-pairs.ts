/**
 * `npm run confronti [-- SEED …] [--coppie N] [--elenca]`: composed plans and changed copies of them (weights, dates, targets, indicators, words,
 * objectives moved, dropped and added, structures renamed, phases, another layout), compared. At least 98 % of the changes must be told as what
 * they are, at most 2 % of what is told may be invented. The same seed makes the same pairs.
 */
import { parseArgs } from "node:util";
import { scorePairs } from "./pairs/run";

const FOUND = 0.98;
const INVENTED = 0.02;

const percent = (part: number, of: number): string => `${((part / Math.max(1, of)) * 100).toFixed(2)} %`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { coppie: { type: "string" }, elenca: { type: "boolean" } },
  });
  const seeds = (positionals.length > 0 ? positionals : ["2025"]).map(Number);
  const count = Number(values.coppie ?? 300);
  if (![...seeds, count].every(Number.isInteger) || count < 1) {
    console.error("I semi e il numero delle coppie devono essere numeri interi: npm run confronti -- 7 8 --coppie 100");
    return 2;
  }
  const sum = { expected: 0, found: 0, told: 0, invented: 0 };
  for (const seed of seeds) {
    const { verdicts, expected, found, told, invented } = scorePairs(seed, count);
    const anew = verdicts.filter(({ laidOutAnew }) => laidOutAnew).length;
    console.log(`Seed ${String(seed)}: ${String(verdicts.length)} pairs, ${String(anew)} of them in another layout, ${String(verdicts.filter((one) => one.expected.length === 0).length)} without a change`); // prettier-ignore
    console.log(`  told as what they are: ${String(found)} of ${String(expected)} (${percent(found, expected)})`);
    console.log(`  invented: ${String(invented)} of ${String(told)} (${percent(invented, told)})`);
    if (values.elenca) {
      for (const { name, structures, kinds, missed, invented: made } of verdicts) {
        if (missed.length + made.length === 0) continue;
        console.log(`  ${name} (${structures}) ${kinds.join(", ")}`);
        for (const line of missed) console.log(`    missed: ${line}`);
        for (const line of made) console.log(`    invented: ${line}`);
      }
    }
    sum.expected += expected;
    sum.found += found;
    sum.told += told;
    sum.invented += invented;
  }
  console.log(`In all: ${percent(sum.found, sum.expected)} told as what they are, ${percent(sum.invented, sum.told)} invented`);
  return sum.found >= sum.expected * FOUND && sum.invented <= sum.told * INVENTED ? 0 : 1;
}

process.exitCode = main();
