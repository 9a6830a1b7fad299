/**
 * `npm test`: everything that must hold, from quick to slow; stops behind the first group that fails.
 * `npm test -- test/core/text` runs the tests of these files or folders, and nothing else.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";

/**
 * The groups in order: what is checked, the script of package.json, and whether jest counts its tests. Jest uses all cores. The others use one
 * each: those of a stage run side by side, as many as there are cores, the longest first, so that no core waits long for another.
 */
const STAGES = [
  [
    { title: "Build, and what it weighs", script: "build:checked" },
    { title: "Fuzzing: files spoiled at random", script: "fuzz" },
    { title: "Types, lint and house rules", script: "lint" },
    { title: "Formatting", script: "format:check" },
    { title: "Regular expressions: in proportion to their text", script: "check:espressioni" },
    { title: "Dead code: files, exports and packages that nothing uses", script: "inutile" },
  ],
  [{ title: "Unit tests", script: "test:unit", jest: true }],
  // Pages wait now and then: one worker more than there are cores keeps these busy.
  [{ title: "Office, browser, manifest: through Microsoft's own client, and in Chromium", script: "test:built", jest: true, beyond: 1 }],
];

const RESULTS = ".cache/test-results.json";

/** Runs a script of package.json: its output is shown as it comes, or when it has ended if another runs beside it. */
function run({ title, script, jest, beyond = 0 }, beside) {
  const workers = `--maxWorkers=${String(availableParallelism() + beyond)}`;
  const options = jest ? ["--", "--json", `--outputFile=${RESULTS}`, workers] : [];
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ["npm"];
  const heading = `\n=== ${title} (npm run ${script}) ===\n\n`;
  if (!beside) process.stdout.write(heading);
  rmSync(RESULTS, { force: true });
  const output = beside ? "pipe" : "inherit";
  const child = spawn(command, [...args, "run", "--silent", script, ...options], { stdio: ["ignore", output, output] });
  let text = heading;
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => (text += String(piece)));
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(`${text}${error.message}`);
      resolve({ ok: false, passed: 0, failed: 1, script, title });
    });
    child.on("close", (status) => {
      if (beside) process.stdout.write(text);
      resolve({ ...counted(status === 0, jest), script, title });
    });
  });
}

/** How many checks passed and failed: a script that is no test is one. */
function counted(ok, jest) {
  if (!jest || !existsSync(RESULTS)) return { ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(RESULTS, "utf8"));
  // A file that could not be run has no failed tests, and yet failed.
  return { ok, passed: numPassedTests, failed: ok ? 0 : Math.max(numFailedTests, numFailedTestSuites, 1) };
}

/** Runs the groups of a stage, so many at a time, and tells what became of each. Behind one that failed no other is begun. */
async function runAll(groups) {
  const left = [...groups];
  const results = [];
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const result = await run(next, groups.length > 1);
      results.push(result);
      if (!result.ok) left.length = 0;
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), groups.length) }, worker));
  return results;
}

const paths = process.argv.slice(2);
if (paths.length > 0) {
  const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", ...paths], { stdio: "inherit" });
  process.exit(status ?? 1);
}

mkdirSync(".cache", { recursive: true });
let passed = 0;
let failed = 0;
for (const stage of STAGES) {
  const results = await runAll(stage);
  for (const result of results) {
    passed += result.passed;
    failed += result.failed;
    if (!result.ok) console.error(`\n=== Failed: ${result.title}. By itself: npm run ${result.script} ===`);
  }
  if (results.some(({ ok }) => !ok)) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
