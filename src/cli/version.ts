import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Written into the bundled program by its build (scripts/webpack/piao.js). */
declare const PIAO_VERSION: string;

/** The program's version: that of package.json. */
export function versionOf(): string {
  if (typeof PIAO_VERSION === "string") return PIAO_VERSION;
  return (JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string }).version;
}

/** Whether the first word of a command line asks for the version. */
export function asksVersion(word: string | undefined): boolean {
  return word === "--versione" || word === "--version";
}

export function versionLine(version: string): string {
  return `piao ${version}\n`;
}
