/**
 * `npm run check:archivio [-- PLANS]`: the recipes of docs/archivio, run over an archive of composed plans (400): GNU parallel, a Dask cluster of
 * two workers of which one is killed in the middle, and DuckDB from the results to Parquet and five answers. Every way must give the very
 * lines of one `piao verifica --ndjson`, none missing and none twice; DuckDB's answers are worked out a second time from the lines.
 * As root on Debian the engines are installed; elsewhere what is not there is skipped, which is said, and the exit code is 3.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { throughDask } from "./archive/dask";
import { ensured, type Engine } from "./archive/engines";
import { differences, linesOf, ORACLE } from "./archive/lines";
import { answersDiffer } from "./archive/questions";
import { compose } from "./composer/compose";
import { writePlans } from "./composer/write";

const FOLDER = resolve(".cache/archivio");
const PIAO = resolve("dist/piao/piao.js");
const SEED = 8000;
const plans = Number(process.argv[2] ?? 400);

async function archive(): Promise<readonly string[]> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  await writePlans(
    join(FOLDER, "piani"),
    Array.from({ length: Math.ceil(plans / 2) }, (_unused, index) => compose(SEED, index)),
  );
  // One that cannot be used: it must have its line as well.
  writeFileSync(join(FOLDER, "piani", "rotto.xlsx"), "testo");
  const names = readdirSync(join(FOLDER, "piani"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx"));
  return names.sort().map((name) => join(FOLDER, "piani", name));
}

function say(recipe: string, problems: readonly string[]): boolean {
  console.log(`${recipe}: ${problems.length === 0 ? "the same lines, none missing, none twice" : problems.join("; ")}`);
  return problems.length === 0;
}

async function main(): Promise<number> {
  if (!existsSync(PIAO)) {
    const { status } = spawnSync("npm", ["run", "--silent", "build:piao"], { stdio: "inherit" });
    if (status !== 0) return 2;
  }
  const files = await archive();
  const list = join(FOLDER, "elenco.txt");
  writeFileSync(list, `${files.join("\n")}\n`);
  const one = spawnSync("node", [PIAO, "verifica", "-", "--ndjson"], { input: files.join("\n"), encoding: "utf8", maxBuffer: 2 ** 30 });
  writeFileSync(join(FOLDER, ORACLE), one.stdout);
  const expected = linesOf(one.stdout);
  console.log(`${String(expected.size)} files checked by one process`);
  const skipped: Engine[] = [];
  let good = say("one process", expected.size === files.length ? [] : [`${String(expected.size)} lines of ${String(files.length)}`]);

  if (ensured("parallel")) {
    const out = join(FOLDER, "esiti-parallel.ndjson");
    const env = { ...process.env, PIAO: `node ${PIAO}` };
    const { status, stderr } = spawnSync("sh", ["docs/archivio/parallel.sh", join(FOLDER, "piani"), out, "2"], { env, encoding: "utf8" });
    good = say("GNU parallel", status === 0 ? differences(expected, out) : [`exit ${String(status)}: ${stderr}`]) && good;
  } else skipped.push("parallel");

  const python = ensured("dask");
  if (python) {
    const out = join(FOLDER, "esiti-dask.ndjson");
    const { problem, killedAfter } = await throughDask({ python, piao: `node ${PIAO}`, list, out, folder: FOLDER });
    const where = `Dask, one of two workers killed after ${String(killedAfter)} of ${String(files.length)} files`;
    good = say(where, problem === null ? differences(expected, out) : [problem]) && good;
  } else skipped.push("dask");

  const wrong = await answersDiffer(FOLDER, one.stdout);
  console.log(wrong.length === 0 ? "DuckDB: three Parquet tables, five answers, all as worked out from the lines" : wrong.join("\n"));
  if (skipped.length > 0) console.log(`Skipped, not on this computer and not installed: ${skipped.join(", ")}`);
  if (!good || wrong.length > 0) return 1;
  return skipped.length > 0 ? 3 : 0;
}

void main().then((code) => (process.exitCode = code));
