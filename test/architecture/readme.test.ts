/** The README's transcript is what the program says today. When it changes on purpose, paste the new output. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { program } from "../support/program";

test("the transcript", () => {
  const [, command = "", output = ""] =
    /```text\n\$ npm run --silent piao -- (.+)\n([^]+?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
  const words = [...command.matchAll(/"([^"]+)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
  const run = spawnSync(process.execPath, [...program(), ...words], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  expect(run.stdout).toBe(output);
  expect(run.status).toBe(1);
});
