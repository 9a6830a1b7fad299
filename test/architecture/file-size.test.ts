/** A file tells one thing. Lint refuses more than 300 lines; here the house as a whole is looked at. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const USUAL = 150;
const LIMIT = 300;

const files = ["src", "test", "scripts"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|m?js|css|html)$/.test(name))
    .map((name) => ({ path: join(folder, name), lines: readFileSync(join(folder, name), "utf8").trimEnd().split("\n").length })),
);

test("no file is longer than 300 lines", () => {
  expect(files.filter((file) => file.lines > LIMIT)).toEqual([]);
});

test("most files are below 150 lines", () => {
  const long = files.filter((file) => file.lines > USUAL).sort((a, b) => b.lines - a.lines);
  if (long.length > 0)
    process.stdout.write(`Longer than ${USUAL} lines:\n${long.map((file) => `  ${file.lines} ${file.path}\n`).join("")}`);
  expect(long.length).toBeLessThanOrEqual(files.length / 10);
});
