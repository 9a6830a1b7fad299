/** `npm run watch`: types and the tests of what has changed, again after every change, until Ctrl+C. */
import { spawn } from "node:child_process";

const types = spawn(process.execPath, ["node_modules/typescript/bin/tsc", "-p", ".", "--watch", "--preserveWatchOutput"], {
  stdio: ["ignore", "inherit", "inherit"],
});
// jest has the keyboard: p narrows to a path, q ends.
const tests = spawn(process.execPath, ["node_modules/jest/bin/jest.js", "--watch", "--selectProjects", "unit"], { stdio: "inherit" });
tests.on("exit", (status) => {
  types.kill();
  process.exitCode = status ?? 0;
});
