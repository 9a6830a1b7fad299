/** One process of memory.ts: does the work on the file and prints its peak memory in kilobytes. Every kind loads the same modules. */
import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { verify } from "../../src/core/verify";
import { readWorkbook } from "../../src/hosts/file/read";

const [, , work, file = ""] = process.argv;

function run(): unknown {
  const bytes = readFileSync(file);
  if (work === "sheetjs") {
    return read(bytes, { dense: true, cellStyles: true, cellNF: true, cellHTML: false, cellText: false, cellFormula: true });
  }
  const result = readWorkbook(bytes);
  if (result.kind === "error") throw new Error(result.code);
  return work === "verify" ? [result, verify({ file, sheets: result.sheets }, DEFAULT_SETTINGS)] : result;
}

const kept = run();
if (kept !== undefined) process.stdout.write(String(process.resourceUsage().maxRSS));
