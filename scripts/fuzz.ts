/**
 * `npm run fuzz [-- SECONDS [SEED]]`: files spoiled at random are read, verified and corrected. A fault or a hang is a defect; what takes
 * longer than two seconds is told. Both are kept in .cache/fuzz, with the seed that makes them again. Some of it belongs to the checks.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { ATTEMPTS, type AttemptName } from "./fuzz/attempts";
import { startingParts } from "./fuzz/parts";
import { tried } from "./fuzz/trial";
import { Random } from "./fuzz/random";

const FOLDER = ".cache/fuzz";
const [duration = "30", start = "1"] = process.argv.slice(2);
const end = performance.now() + Number(duration) * 1000;

const starts = startingParts();
const names = Object.keys(ATTEMPTS) as AttemptName[];
const outcomes = new Map<string, number>();
let files = 0;
let defects = 0;

for (let seed = Number(start); performance.now() < end; seed++, files++) {
  const random = new Random(seed);
  const name = random.pick(names);
  const bytes = ATTEMPTS[name](random, random.pick(starts));
  const { outcome, problem, isDefect } = tried(bytes);
  outcomes.set(`${name}: ${outcome}`, (outcomes.get(`${name}: ${outcome}`) ?? 0) + 1);
  if (problem === null) continue;
  if (isDefect) defects++;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}-${String(seed)}.xlsx`, bytes);
  console.error(`seed ${String(seed)} (${name}): ${problem}`);
}

for (const [outcome, count] of [...outcomes].sort()) console.log(`${String(count).padStart(8)}  ${outcome}`);
console.log(`${String(files)} files from seed ${start} in ${duration} s: ${String(defects)} defects`);
process.exitCode = defects === 0 ? 0 : 1;
