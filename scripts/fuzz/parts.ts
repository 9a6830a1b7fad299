/** Workbooks to begin with, taken apart. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

export type Parts = Readonly<Record<string, string>>;

const SAMPLES = join(__dirname, "../../samples");

/** The samples' parts as texts, one record a workbook. */
export function startingParts(): readonly Parts[] {
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
  return files.map((name) =>
    Object.fromEntries(Object.entries(unzipSync(readFileSync(join(SAMPLES, name)))).map(([part, content]) => [part, strFromU8(content)])),
  );
}

/** @param level 0 packs nothing, so that no limit on what expands hides the reader */
export function packed(parts: Parts, level: 0 | 1): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files, { level });
}
