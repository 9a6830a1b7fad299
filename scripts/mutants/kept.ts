/** What a run has found out, kept in a folder of its own under .cache until a file of the program, its tests or the mutants changes. */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import type { Fate } from "./apart";

const ROOT = join(__dirname, "../..");
const FOLDER = join(ROOT, ".cache/mutants");
/** Milliseconds for which what was found out is kept: a day. */
const LONGEST = 86_400_000;

interface KeptRun {
  /** A file for each part of what was seen by comparing: there or yet to be written. */
  readonly paths: readonly string[];
  /** The fates that are known. */
  readonly fates: readonly (readonly [number, Fate])[];
  readonly add: (id: number, fate: Fate) => void;
}

/** @param about what is asked: another question has another folder @param parts of how many parts comparing is */
export function keptRun(about: object, parts: number): KeptRun {
  const key = createHash("sha256").update(JSON.stringify(about));
  for (const file of globSync(["src/**/*", "test/**/*", "scripts/mutants/*.ts"], { cwd: ROOT, absolute: true }).sort()) key.update(file).update(readFileSync(file)); // prettier-ignore
  const own = join(FOLDER, key.digest("hex").slice(0, 16));
  mkdirSync(own, { recursive: true });
  // What was kept yesterday is of files that have changed since, most likely; what is being kept by another run is left alone.
  for (const name of readdirSync(FOLDER)) if (statSync(join(FOLDER, name)).mtimeMs < Date.now() - LONGEST) rmSync(join(FOLDER, name), { recursive: true }); // prettier-ignore
  const path = join(own, "fates.jsonl");
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
  return {
    paths: Array.from({ length: parts }, (_part, place) => join(own, `compared-${String(place)}-of-${String(parts)}`)),
    fates: lines.map((line) => JSON.parse(line) as [number, Fate]),
    add: (id, fate) => appendFileSync(path, `${JSON.stringify([id, fate])}\n`),
  };
}
