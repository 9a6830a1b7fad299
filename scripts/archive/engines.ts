/** The engines of the recipes: found, or installed from Debian's packages by root. */
import { spawnSync } from "node:child_process";

export type Engine = "parallel" | "dask";

const PACKAGES: Readonly<Record<Engine, readonly string[]>> = { parallel: ["parallel"], dask: ["python3-distributed"] };

/** The engine's program, for Dask the Python that has it; null where it is not there and could not be installed. */
export function ensured(engine: Engine): string | null {
  return found(engine) ?? (installed(PACKAGES[engine]) ? found(engine) : null);
}

function found(engine: Engine): string | null {
  if (engine === "parallel") return works("parallel", ["--version"], "GNU parallel") ? "parallel" : null;
  // Debian's Python has Debian's packages; another one may stand before it in the path.
  return ["python3", "/usr/bin/python3"].find((python) => works(python, ["-c", "import distributed; print('ok')"], "ok")) ?? null;
}

function works(program: string, args: readonly string[], says: string): boolean {
  const { status, stdout } = spawnSync(program, [...args], { encoding: "utf8" });
  return status === 0 && stdout.includes(says);
}

function installed(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  console.log(`Installing ${packages.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env });
  return spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env }).status === 0;
}
