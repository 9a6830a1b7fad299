import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");

interface Told {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

/** The project's own configuration, as it would stand in another folder: what it names is found all the same. */
function configuration(): string {
  const text = readFileSync(join(ROOT, ".oxlintrc.json"), "utf8");
  const here = (path: string): string => JSON.stringify(join(ROOT, path));
  return text
    .replace('"./scripts/lint/house.mjs"', here("scripts/lint/house.mjs"))
    .replace('"eslint-plugin-office-addins"', JSON.stringify(require.resolve("eslint-plugin-office-addins")))
    .replace('"oxlint-plugin-eslint"', here("node_modules/oxlint-plugin-eslint/index.js"));
}

/**
 * The rules that object to each snippet, as "no-console" or "house/rooms", if it stood at its path of the project. Each stands in a folder of
 * its own, with the project's configuration; the types are left out, since what the snippets import need not be there.
 */
export function lint(snippets: readonly { readonly path: string; readonly code: string }[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "piao-lint-"));
  try {
    const config = configuration();
    snippets.forEach(({ path, code }, number) => {
      const file = join(folder, String(number), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, code);
      writeFileSync(join(folder, String(number), ".oxlintrc.json"), config);
    });
    const found = snippets.map((): string[] => []);
    for (const { code, filename } of told(folder)) {
      const [, plugin, rule] = /^([\w-]+)\(([\w-]+)\)$/.exec(code) ?? [code, "", code];
      found[Number(filename.split(/[\\/]/)[0])]!.push(plugin === "eslint" ? rule : `${plugin}/${rule}`);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What oxlint says of all files of a folder; it ends with an error when it objects, which is what is asked here. */
function told(folder: string): Told["diagnostics"] {
  const args = [join(ROOT, "node_modules/oxlint/bin/oxlint"), "--format", "json", "."];
  try {
    return (JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" })) as Told).diagnostics;
  } catch (error) {
    const { stdout } = error as { readonly stdout?: string };
    if (stdout?.startsWith("{") !== true) throw error;
    return (JSON.parse(stdout) as Told).diagnostics;
  }
}
