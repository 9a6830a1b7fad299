/** What a newcomer's `npm ci` gets, and what the README promises. */
import { existsSync, readFileSync } from "node:fs";
import manifest from "../../package.json";

test("every version is exact: newest is not what works", () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version))).toEqual([]);
});

test("every script runs a file that is there", () => {
  const files = Object.values(manifest.scripts).flatMap((script) => script.match(/(?:scripts|src)\/\S+/g) ?? []);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test.each(["README.md", "CONTRIBUTING.md", "docs/amministratori.md"])("%s names only scripts that exist", (path) => {
  const named = [...readFileSync(path, "utf8").matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map((match) => match[1]!);
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test("the continuous integration runs what the README says", () => {
  expect(readFileSync("README.md", "utf8")).toContain("npm ci && npm test");
  expect(readFileSync(".ci/run", "utf8")).toContain("npm ci && npm test");
});
