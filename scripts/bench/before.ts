/**
 * What reading by evidence costs beside the reader of known words that it replaced: that reader's code is taken out of the repository's
 * history, and both do the same work in processes of their own, in turn.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose } from "../composer/compose";
import { planBytes } from "../composer/write";
import type { Figure, Section } from "./section";
import { benchWorkbook } from "./workbook";

/** The last commit whose reader knew layouts by their words alone. */
const BEFORE = "cd50883";
const HERE = join(__dirname, "../..");
const ROUNDS = 3;
const PLANS = 200;
const SEED = 1917;

interface Cost {
  readonly reading: number;
  readonly verifying: number;
}

export const beforeSection: Section = {
  title: "Prima e dopo: leggere per indizi rispetto a leggere per parole",
  async run(): Promise<Figure[]> {
    const folder = mkdtempSync(join(tmpdir(), "piao-bench-"));
    try {
      const before = join(folder, "before");
      if (!unpacked(before)) {
        console.log(`  Non misurato: manca il codice di prima (${BEFORE}). Serve git, con tutta la storia del progetto.`);
        return [];
      }
      const samples = readdirSync(join(HERE, "samples")).filter((name) => name.endsWith(".xlsx"));
      const composed = await Promise.all(Array.from({ length: PLANS }, (_unused, i) => planBytes(compose(SEED, i).sheets)));
      const works: Readonly<Record<string, readonly string[]>> = {
        esempi: samples.map((name) => join(HERE, "samples", name)),
        [`${PLANS} piani composti`]: written(folder, "composed", composed),
        "20 × 1.000 × 12": written(folder, "large", [benchWorkbook({ sheets: 20, rows: 1000, cols: 12 })]),
      };
      return Object.entries(works).flatMap(([name, files]) => figures(name, before, files));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function figures(name: string, before: string, files: readonly string[]): Figure[] {
  let [then, now]: [Cost, Cost] = [cost(before, files), cost(HERE, files)];
  for (let round = 1; round < ROUNDS; round++) [then, now] = [least(then, cost(before, files)), least(now, cost(HERE, files))];
  return [
    { name: `${name}: lettura del file, oggi ÷ prima`, value: now.reading / then.reading, unit: "×", goal: null },
    { name: `${name}: in tutto, oggi ÷ prima`, value: total(now) / total(then), unit: "×", goal: null },
  ];
}

const total = ({ reading, verifying }: Cost): number => reading + verifying;

function least(one: Cost, other: Cost): Cost {
  return { reading: Math.min(one.reading, other.reading), verifying: Math.min(one.verifying, other.verifying) };
}

/** Processor seconds of one process with the code of that folder. */
function cost(root: string, files: readonly string[]): Cost {
  const { stdout, stderr } = spawnSync(process.execPath, ["--require", "tsx/cjs", join(__dirname, "before-child.ts"), root, ...files], {
    encoding: "utf8",
    cwd: HERE,
  });
  if (!stdout.startsWith("{")) throw new Error(`no figure from the code of ${root}: ${stderr}`);
  return JSON.parse(stdout) as Cost;
}

/** The earlier code with today's packages, in that folder; false where the repository's history is not at hand. */
function unpacked(folder: string): boolean {
  mkdirSync(folder);
  const archive = spawnSync("git", ["archive", BEFORE, "src", "package.json", "tsconfig.json"], { cwd: HERE, maxBuffer: 1e9 });
  if (archive.error || archive.status !== 0) return false;
  const unpacking = spawnSync("tar", ["-x", "-C", folder], { input: archive.stdout });
  symlinkSync(join(HERE, "node_modules"), join(folder, "node_modules"));
  return !unpacking.error && unpacking.status === 0 && existsSync(join(folder, "src/core/verify.ts"));
}

function written(folder: string, name: string, files: readonly Uint8Array[]): string[] {
  return files.map((bytes, i) => {
    const path = join(folder, `${name}-${String(i)}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
}
