/**
 * `npm test`: everything that must hold, one after the other, from quick to slow; stops at the first group that fails.
 * `npm test -- test/core/text` runs the tests of these files or folders, and nothing else.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

/** The groups in order: what is checked, the script of package.json, and whether jest counts its tests. */
const GROUPS = [
  { title: "Types", script: "types" },
  { title: "Lint and house rules", script: "lint" },
  { title: "Formatting", script: "format:check" },
  { title: "Unit tests", script: "test:unit", jest: true },
  { title: "Regular expressions: in proportion to their text", script: "check:espressioni" },
  { title: "Fuzzing: files spoiled at random", script: "fuzz" },
  { title: "Office: through Microsoft's own client", script: "test:office", jest: true },
  { title: "Browser: the built pages in Chromium", script: "test:browser", jest: true },
  { title: "Manifest", script: "test:manifest", jest: true },
];

const RESULTS = ".cache/test-results.json";

/** Runs a script of package.json with its output shown, and says how many checks passed and failed. */
function run({ script, jest }) {
  const options = jest ? ["--", "--json", `--outputFile=${RESULTS}`] : [];
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ["npm"];
  rmSync(RESULTS, { force: true });
  const { status } = spawnSync(command, [...args, "run", "--silent", script, ...options], { stdio: ["ignore", "inherit", "inherit"] });
  if (!jest || !existsSync(RESULTS)) return { ok: status === 0, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(RESULTS, "utf8"));
  // A file that could not be run has no failed tests, and yet failed.
  return { ok: status === 0, passed: numPassedTests, failed: status === 0 ? 0 : Math.max(numFailedTests, numFailedTestSuites, 1) };
}

const paths = process.argv.slice(2);
if (paths.length > 0) {
  const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", ...paths], { stdio: "inherit" });
  process.exit(status ?? 1);
}

mkdirSync(".cache", { recursive: true });
let passed = 0;
let failed = 0;
for (const group of GROUPS) {
  console.log(`\n=== ${group.title} (npm run ${group.script}) ===\n`);
  const result = run(group);
  passed += result.passed;
  failed += result.failed;
  if (!result.ok) {
    console.error(`\n=== Failed: ${group.title}. By itself: npm run ${group.script} ===`);
    break;
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
