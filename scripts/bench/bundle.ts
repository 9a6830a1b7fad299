/** The bundled program: how soon it starts, and what a second thread brings over an archive. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose } from "../composer/compose";
import { planBytes } from "../composer/write";
import type { Figure, Section } from "./section";

const PIAO = join(__dirname, "../../dist/piao/piao.js");
const STARTS = 7;
/** Files of the archive: so many different plans, each so many times. */
const PLANS = 500;
const TIMES = 16;
const ROUNDS = 3;

export const startSection: Section = {
  title: "Avvio del programma in un solo file",
  run(): Figure[] {
    needBundle();
    const timeOf = (args: readonly string[]): number => {
      const start = process.hrtime.bigint();
      const { status } = spawnSync("node", [...args]);
      if (status !== 0) throw new Error(`node ${args.join(" ")}: ${String(status)}`);
      return Number(process.hrtime.bigint() - start) / 1e9;
    };
    let [bare, piao] = [Infinity, Infinity];
    for (let i = 0; i < STARTS; i++) {
      bare = Math.min(bare, timeOf(["-e", "0"]));
      piao = Math.min(piao, timeOf([PIAO, "--versione"]));
    }
    return [
      { name: "node -e 0", value: bare, unit: "s", goal: null },
      { name: "piao --versione", value: piao, unit: "s", goal: null },
      { name: "piao --versione ÷ node -e 0", value: piao / bare, unit: "×", goal: 3 },
    ];
  },
};

/**
 * Processor time over elapsed time says how many cores were really at hand while it ran: on a busy computer two threads cannot be twice as
 * fast, whatever the program does. The gain is therefore also given for the cores that there were.
 */
export const threadsSection: Section = {
  title: `Lavori: ${(PLANS * TIMES).toLocaleString("it")} piani, uno o due per volta`,
  async run(): Promise<Figure[]> {
    needBundle();
    const folder = mkdtempSync(join(tmpdir(), "piao-bench-"));
    try {
      await archive(folder);
      const runs = Array.from({ length: ROUNDS }, () => ({ one: checked(folder, 1), two: checked(folder, 2) }));
      const best = (which: "one" | "two", what: "elapsed" | "memory" | "cores"): number => Math.min(...runs.map((run) => run[which][what]));
      const gain = best("one", "elapsed") / best("two", "elapsed");
      return [
        { name: "un lavoro", value: best("one", "elapsed"), unit: "s", goal: null },
        { name: "due lavori", value: best("two", "elapsed"), unit: "s", goal: null },
        { name: "core occupati con due lavori", value: Math.max(...runs.map(({ two }) => two.cores)), unit: "n", goal: null },
        { name: "1,7 ÷ guadagno con due lavori", value: 1.7 / gain, unit: "×", goal: 1 },
        { name: "memoria, due lavori", value: Math.max(...runs.map(({ two }) => two.memory)), unit: "MB", goal: 700 },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function archive(folder: string): Promise<void> {
  for (let index = 0; index < PLANS; index++) {
    const first = join(folder, "0", `${index}.xlsx`);
    if (index === 0) for (let times = 0; times < TIMES; times++) mkdirSync(join(folder, String(times)));
    writeFileSync(first, await planBytes(compose(1917, index).sheets));
    for (let times = 1; times < TIMES; times++) copyFileSync(first, join(folder, String(times), `${index}.xlsx`));
  }
}

function checked(folder: string, threads: number): { readonly elapsed: number; readonly memory: number; readonly cores: number } {
  const start = process.hrtime.bigint();
  const { stderr, stdout } = spawnSync(
    "node",
    ["-r", join(__dirname, "usage.cjs"), PIAO, "verifica", folder, "--riepilogo", "--lavori", String(threads)],
    { encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  const elapsed = Number(process.hrtime.bigint() - start) / 1e9;
  const usage = /^usage (\{.*\})$/m.exec(stderr)?.[1];
  const lines = stdout.trimEnd().split("\n").length;
  if (usage === undefined || lines !== PLANS * TIMES + 1) throw new Error(`${lines} lines; ${stderr.slice(-500)}`);
  const { processor, memory } = JSON.parse(usage) as { processor: number; memory: number };
  return { elapsed, memory, cores: processor / elapsed };
}

function needBundle(): void {
  if (!existsSync(PIAO)) throw new Error("dist/piao/piao.js is not there: npm run build:piao");
}
