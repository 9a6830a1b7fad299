import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Written into the bundled program by its build (scripts/webpack/piao.js). */
declare const PIAO_VERSION: string;

/** The program's version: that of package.json. */
export function versionOf(): string {
  if (typeof PIAO_VERSION === "string") return PIAO_VERSION;
  return (JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string }).version;
}
