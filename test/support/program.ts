import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(__dirname, "../..");
const BUILT = join(ROOT, "dist/piao/piao.js");

/** The program from its source, by what Node is told to start it in one process: a signal reaches the program itself. */
export const SOURCE = ["--import", pathToFileURL(join(ROOT, "node_modules/tsx/dist/loader.mjs")).href, join(ROOT, "src/cli/main.ts")];

/** The same as it is built, when nothing of the source is newer (`npm test` has just built it): it starts in a tenth of the time. */
export function program(): readonly string[] {
  if (!existsSync(BUILT)) return SOURCE;
  const made = statSync(BUILT).mtimeMs;
  const newer = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).some(
    (name) => statSync(join(ROOT, "src", name)).mtimeMs > made,
  );
  return newer ? SOURCE : [BUILT];
}
