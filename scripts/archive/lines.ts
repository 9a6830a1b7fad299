/** The lines of results: each file once, and the same whoever checked it. */
import { readFileSync } from "node:fs";

/** Where the lines of one process are kept: DuckDB reads them. */
export const ORACLE = "esiti.ndjson";

/** By the file that each is about; a file that comes twice has both. */
export function linesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const { file } = JSON.parse(line) as { file: string };
    const known = lines.get(file);
    if (known) known.push(line);
    else lines.set(file, [line]);
  }
  return lines;
}

/** What is missing, twice or different in the file of results. */
export function differences(expected: ReadonlyMap<string, readonly string[]>, path: string): readonly string[] {
  const found = linesOf(readFileSync(path, "utf8"));
  const missing = [...expected.keys()].filter((file) => !found.has(file)).length;
  const twice = [...found.values()].filter((lines) => lines.length > 1).length;
  const other = [...found].filter(([file, lines]) => lines[0] !== expected.get(file)?.[0]).length;
  return [
    ...(missing > 0 ? [`${String(missing)} files missing`] : []),
    ...(twice > 0 ? [`${String(twice)} files twice`] : []),
    ...(other > 0 ? [`${String(other)} lines differ`] : []),
  ];
}
