/**
 * `npm run varianti [-- SEED]`: 300 variants of the samples with one defect each, of which 99 % must be found, and 300 harmless ones, which may
 * not add an error. The same seed makes the same variants.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { baseOf } from "./variants/base";
import { runDefects, runHarmless, type Outcome } from "./variants/run";

const COUNT = 300;
const samples = join(__dirname, "../samples");

function print(title: string, { made, good, bad, kinds }: Outcome): void {
  console.log(`${title}: ${String(good)} of ${String(made)} (${((good / made) * 100).toFixed(1)} %)`);
  console.log(`  ${Object.entries(kinds).map(([kind, count]) => `${kind} ${String(count)}`).join(", ")}`); // prettier-ignore
  for (const line of bad) console.log(`  - ${line}`);
}

const seed = Number(process.argv[2] ?? 2025);
const files = readdirSync(samples).filter((name) => name.endsWith(".xlsx"));
const bases = files.map((name) => baseOf(name, readFileSync(join(samples, name))));
const defects = runDefects(bases, COUNT, seed);
const harmless = runHarmless(bases, COUNT, seed);
console.log(`Seed ${String(seed)}, ${String(files.length)} samples`);
print("Defects found", defects);
print("Harmless variants without a new error", harmless);
process.exitCode = defects.made === COUNT && harmless.made === COUNT && defects.good >= COUNT * 0.99 && harmless.good === COUNT ? 0 : 1;
