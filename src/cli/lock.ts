/** One process at a time: a file beside the one to be changed, which only one of them can make. */
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { errorCode } from "./error-code";
import { UsageError } from "./options";

/** Milliseconds: between two looks, until it is given up, and after which a lock of another computer is a forgotten one. */
const LOOK = 40;
const PATIENCE = 15_000;
const FORGOTTEN = 60_000;

/**
 * Does the work while nobody else does any on that file.
 * @throws UsageError when others do not let go of it, or its folder cannot be written
 */
export async function alone<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`;
  const end = performance.now() + PATIENCE;
  while (!(await taken(lock, file))) {
    if (performance.now() > end) throw new UsageError("cli.locked", { file, lock });
    await removeIfForgotten(lock);
    // Not all at the same moment again.
    await pause(LOOK * (0.5 + Math.random()));
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function taken(lock: string, file: string): Promise<boolean> {
  try {
    const handle = await open(lock, "wx");
    await handle.writeFile(`${String(process.pid)} ${hostname()}`);
    await handle.close();
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw new UsageError("cli.cannot-write", { file, detail: errorCode(error) });
  }
}

/** A lock whose process is gone, killed in the middle. Renamed first: of several that find it only one can. */
async function removeIfForgotten(lock: string): Promise<void> {
  if (!(await isForgotten(lock))) return;
  const aside = `${lock}.${String(process.pid)}`;
  await rename(lock, aside).catch(() => undefined);
  await rm(aside, { force: true });
}

async function isForgotten(lock: string): Promise<boolean> {
  const [pid = "", host = ""] = (await readFile(lock, "utf8").catch(() => "")).split(" ");
  if (host === hostname() && /^\d{1,9}$/.test(pid)) return !isRunning(Number(pid));
  const found = await stat(lock).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > FORGOTTEN;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is running, too.
    return errorCode(error) === "EPERM";
  }
}
