/** The program with the real terminal, in the main thread and in those of `--lavori`. */
import { createInterface } from "node:readline";
import { isMainThread, Worker } from "node:worker_threads";
import { compileSparingly } from "./engine";
import { run } from "./run";
import { versionOf } from "./version";
import type { Terminal } from "./terminal";
import { workHere } from "./worker-thread";

const { stdin, stdout, stderr, env } = process;

// npm runs scripts in the project's folder: paths are meant from where the user typed the command. The threads follow the first.
if (isMainThread && env["npm_lifecycle_event"] === "piao" && env["INIT_CWD"]) process.chdir(env["INIT_CWD"]);

/** A reader that has seen enough (`piao … | head`) closes the pipe: no error, but nobody is listening any more. */
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

/** A thread of the program as it stands in its sources, where TypeScript must be understood first. */
const FROM_SOURCE = `const load = require("node:module").createRequire(${JSON.stringify(__filename)}); load("tsx/cjs"); load(${JSON.stringify(__filename)});`;

const terminal: Terminal = {
  out: (text) =>
    new Promise((resolve) => {
      if (stdout.write(text)) resolve();
      else stdout.once("drain", resolve);
    }),
  err: (text) => void stderr.write(text),
  lines: () => createInterface({ input: stdin, crlfDelay: Infinity }),
  startWorker: (workerData) =>
    __filename.endsWith(".ts") ? new Worker(FROM_SOURCE, { eval: true, execArgv: [], workerData }) : new Worker(__filename, { workerData }),
  colour: stdout.isTTY && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
  width: stdout.isTTY ? stdout.columns : null,
  screen: stderr.isTTY && env["TERM"] !== "dumb",
};

if (!isMainThread) {
  workHere();
} else {
  compileSparingly();
  run(process.argv.slice(2), { terminal, version: versionOf() }).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      stderr.write(`piao: errore del programma: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
    },
  );
}
