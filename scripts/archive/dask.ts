/** The recipe for Dask on a cluster of this computer: a scheduler and two workers, one of which is killed in the middle. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface DaskRun {
  readonly python: string;
  readonly piao: string;
  readonly list: string;
  readonly out: string;
  readonly folder: string;
}

const ADDRESS = "tcp://127.0.0.1:8796";
/** Files a task: small ones, so that the killed worker is in the middle of one and has others before it. */
const EACH = "10";
/** Milliseconds between two looks at the results, and until all is given up. */
const LOOK = 50;
const PATIENCE = 600_000;

/** Runs it; null where all went well. `killedAfter`: so many lines were written when the worker was killed. */
export async function throughDask({ python, piao, list, out, folder }: DaskRun): Promise<{ problem: string | null; killedAfter: number }> {
  const env = { ...process.env, PIAO: piao };
  const begin = (args: readonly string[]): ChildProcess => spawn(python, [...args], { env, stdio: ["ignore", "ignore", "pipe"] });
  const worker = (name: string): ChildProcess =>
    begin(["-m", "distributed.cli.dask_worker", ADDRESS, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", join(folder, name)]); // prettier-ignore
  const scheduler = begin(["-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "8796", "--no-dashboard"]);
  const [first, second] = [worker("uno"), worker("due")];
  const recipe = begin(["docs/archivio/dask-piao.py", ADDRESS, list, out, EACH]);
  let said = "";
  recipe.stderr?.on("data", (text: Buffer) => (said += text.toString()));
  for (const other of [scheduler, first, second]) other.stderr?.resume();
  const ended = new Promise<number | null>((resolve) => recipe.on("exit", (code) => resolve(code)));
  let code: number | null | undefined;
  void ended.then((result) => (code = result));
  const all = readFileSync(list, "utf8").trimEnd().split("\n").length;
  let killedAfter = 0;
  try {
    for (const end = Date.now() + PATIENCE; code === undefined && Date.now() < end; await wait(LOOK)) {
      const done = existsSync(out) ? readFileSync(out, "utf8").split("\n").length - 1 : 0;
      if (killedAfter > 0 || done < all / 3) continue;
      killedAfter = done;
      first.kill("SIGKILL");
    }
  } finally {
    for (const process of [recipe, first, second, scheduler]) process.kill("SIGKILL");
  }
  if (code !== 0) return { problem: code === undefined ? "it did not end" : `exit ${String(code)}: ${said.slice(-1000)}`, killedAfter };
  return { problem: killedAfter === 0 ? "it was over before a worker could be killed" : null, killedAfter };
}
