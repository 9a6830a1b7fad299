/**
 * `npm run varianti [-- SEED] [--composti N] [--altri] [--elenca] [--scrivi DIR]`: 300 variants of the samples with one defect each, of which 99 % must be
 * found, and 300 harmless ones, which may not add an error; then plans composed out of offices' habits (1,000, or N), with the share that is
 * read right and the habits that are weak. `--altri` composes plans that have habits of further offices besides, `--elenca` lists every miss, `--scrivi` writes the composed plans as files instead of reading them.
 * The same seed makes the same variants and plans.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compose } from "./composer/compose";
import { metamorphic } from "./composer/metamorphic";
import { metamorphicLines, scoreLines } from "./composer/print";
import { score } from "./composer/score";
import { writePlans } from "./composer/write";
import { baseOf } from "./variants/base";
import { runDefects, runHarmless, type Outcome } from "./variants/run";

const COUNT = 300;
const COMPOSED = 1000;
const samples = join(__dirname, "../samples");

function print(title: string, { made, good, bad, kinds }: Outcome): void {
  console.log(`${title}: ${String(good)} of ${String(made)} (${((good / made) * 100).toFixed(1)} %)`);
  console.log(`  ${Object.entries(kinds).map(([kind, count]) => `${kind} ${String(count)}`).join(", ")}`); // prettier-ignore
  for (const line of bad) console.log(`  - ${line}`);
}

function samplesHold(seed: number): boolean {
  const files = readdirSync(samples).filter((name) => name.endsWith(".xlsx"));
  const bases = files.map((name) => baseOf(name, readFileSync(join(samples, name))));
  const defects = runDefects(bases, COUNT, seed);
  const harmless = runHarmless(bases, COUNT, seed);
  console.log(`Seed ${String(seed)}, ${String(files.length)} samples`);
  print("Defects found", defects);
  print("Harmless variants without a new error", harmless);
  return defects.made === COUNT && harmless.made === COUNT && defects.good >= COUNT * 0.99 && harmless.good === COUNT;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { composti: { type: "string" }, altri: { type: "boolean" }, elenca: { type: "boolean" }, scrivi: { type: "string" } },
  });
  const seed = Number(positionals[0] ?? 2025);
  const count = Number(values.composti ?? COMPOSED);
  const further = values.altri ?? false;
  if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 0) {
    console.error("Il seme e il numero dei piani composti devono essere numeri interi: npm run varianti -- 7 --composti 200");
    return 2;
  }
  if (values.scrivi !== undefined) {
    const plans = Array.from({ length: count }, (_unused, index) => compose(seed, index, further));
    await writePlans(values.scrivi, plans);
    console.log(`${String(count)} plans written to ${values.scrivi}`);
    return 0;
  }
  const held = samplesHold(seed);
  const all = values.elenca ?? false;
  const composed = score(seed, count, further);
  for (const line of scoreLines(composed, all)) console.log(line);
  const right = new Set(composed.verdicts.flatMap((one) => (one.right ? [one.plan.name] : [])));
  console.log("The same plans rearranged");
  for (const line of metamorphicLines(metamorphic(composed.verdicts.map(({ plan }) => plan), right, seed), all)) console.log(line); // prettier-ignore
  return held ? 0 : 1;
}

void main().then((code) => (process.exitCode = code));
