/** Peak memory of reading and verifying, beside SheetJS reading alone: each in a process of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure, Section } from "./section";
import { benchWorkbook } from "./workbook";

const ROUNDS = 3;

export const memorySection: Section = {
  title: "Memoria di picco, lo stesso file",
  run(): Figure[] {
    const folder = mkdtempSync(join(tmpdir(), "piao-bench-"));
    try {
      const file = join(folder, "bench.xlsx");
      writeFileSync(file, benchWorkbook({ sheets: 50, rows: 1000, cols: 12 }));
      const alone = peak("sheetjs", file);
      const reading = peak("read", file);
      const verifying = peak("verify", file);
      return [
        { name: "SheetJS da solo", value: alone, unit: "MB", goal: null },
        { name: "lettura ÷ SheetJS", value: reading / alone, unit: "×", goal: 1.3 },
        { name: "lettura e verifica ÷ SheetJS", value: verifying / alone, unit: "×", goal: 1.3 },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Megabytes of the largest resident set, the least of several runs: when garbage is collected is chance. */
function peak(work: "sheetjs" | "read" | "verify", file: string): number {
  const runs = Array.from({ length: ROUNDS }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ["--require", "tsx/cjs", join(__dirname, "memory-child.ts"), work, file], {
      encoding: "utf8",
      cwd: join(__dirname, "../.."),
    });
    const kilobytes = Number(stdout);
    if (!(kilobytes > 0)) throw new Error(`no figure from the ${work} process: ${stderr}`);
    return kilobytes / 1024;
  });
  return Math.min(...runs);
}
