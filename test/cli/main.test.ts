/** The program as it is started: exit codes, standard input, a reader that goes away. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const start = (command: string, input = ""): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", `set -o pipefail; ${command}`], {
    cwd: root,
    input,
    encoding: "utf8",
    env: { ...process.env, PIAO: `"${process.execPath}" "${tsx}" src/cli/main.ts` },
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
