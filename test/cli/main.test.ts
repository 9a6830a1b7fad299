/** The program as it is started: exit codes, standard input, a reader that goes away. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { program } from "../support/program";

const root = join(__dirname, "../..");
const tsx = [join(root, "node_modules/tsx/dist/cli.mjs"), "src/cli/main.ts"];
const start = (command: string, input = "", words = program()): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", `set -o pipefail; ${command}`], {
    cwd: root,
    input,
    encoding: "utf8",
    env: { ...process.env, PIAO: [process.execPath, ...words].map((word) => `"${word}"`).join(" ") },
  });
  return { code: status, out: stdout, err: stderr };
};

test.each([
  ["samples/schede-consuntivo.xlsx", 0],
  ["samples/seo.xlsx", 1],
  ["samples/manca.xlsx samples/seo.xlsx", 2],
  ["--foglia", 2],
])("verifica %s ends with exit code %d", (args, code) => {
  const result = start(`eval $PIAO verifica ${args}`);
  expect(result.code).toBe(code);
  expect(result.out + result.err).not.toMatch(/at .*\.ts:\d+/);
});

test("paths come from standard input, one report line each", () => {
  const { code, out, err } = start("eval $PIAO verifica - --ndjson", "samples/seo.xlsx\nsamples/fasi.xlsx\n");
  expect([code, err]).toEqual([1, ""]);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { file: string }).file),
  ).toEqual(["samples/seo.xlsx", "samples/fasi.xlsx"]);
});

test("a reader that has seen enough is no error", () => {
  const list = "samples/seo.xlsx\n".repeat(30);
  const { out, err } = start("eval $PIAO verifica - --json | head -c 20", list);
  expect([out, err]).toEqual(['{"version":1,"files"', ""]);
});

test("the version waits for nothing of the program", () => {
  const entry = readFileSync(join(root, "src/cli/main.ts"), "utf8");
  expect([...entry.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, from]) => from)).toEqual(["node:worker_threads", "./version"]);
  expect(start("eval $PIAO --versione").out).toMatch(/^piao \d+\.\d+\.\d+\n$/);
});

test("as npm starts it, two threads look for paths where the first does", () => {
  const { code, out } = start(
    `export npm_lifecycle_event=piao INIT_CWD="$PWD/samples"; eval $PIAO verifica seo.xlsx --lavori 2 --riepilogo`,
    "",
    tsx,
  );
  expect([code, out]).toEqual([1, expect.stringContaining("5 strutture")]);
});
