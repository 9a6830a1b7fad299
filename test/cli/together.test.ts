/** Several processes on one file, and a process killed in the middle: nothing is lost, nothing stands there by half. */
import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { program, SOURCE } from "../support/program";
import { piao } from "./recorder";

const root = join(__dirname, "../..");

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "piao-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const WORDS = ["--rilievo", "weights-total", "--foglio", "Area 1", "--motivo", "Arriva a luglio", "--autore", "M. Rossi"];
const plan = (n: number): string => {
  const path = join(folder, `piano-${n}.xlsx`);
  copyFileSync(join(root, "samples/seo.xlsx"), path);
  return path;
};
const ended = (child: ReturnType<typeof spawn>): Promise<number | null> => new Promise((resolve) => child.on("close", resolve));

test("six processes that waive at once keep six waivers", async () => {
  const started = [1, 2, 3, 4, 5, 6].map((n) =>
    spawn(process.execPath, [...program(), "deroga", plan(n), ...WORDS], { cwd: root, stdio: "ignore" }),
  );
  expect(await Promise.all(started.map(ended))).toEqual([0, 0, 0, 0, 0, 0]);
  const { waivers } = JSON.parse(readFileSync(join(folder, "piao.deroghe.json"), "utf8")) as { waivers: { file: string }[] };
  expect(waivers.map(({ file }) => file).sort()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `piano-${n}.xlsx`));
  expect(readdirSync(folder).filter((name) => /lock|tmp/.test(name))).toEqual([]);
});

test("a lock whose process is gone is no hindrance", async () => {
  const gone = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
  await ended(gone);
  writeFileSync(join(folder, "piao.deroghe.json.lock"), `${gone.pid} ${hostname()}`);
  expect((await piao(["deroga", plan(1), ...WORDS])).code).toBe(0);
});

test("a process killed while it writes leaves no file under the final name", async () => {
  const target = join(folder, "copia.xlsx");
  const script = join(folder, "write.ts");
  writeFileSync(
    script,
    `import { saveFile } from ${JSON.stringify(join(root, "src/cli/write-file.ts"))};
     void saveFile(${JSON.stringify(target)}, new Uint8Array(400_000_000).fill(7), false);`,
  );
  const child = spawn(process.execPath, [...SOURCE.slice(0, -1), script], { cwd: root, stdio: "ignore" });
  const beside = (): boolean => readdirSync(folder).some((name) => name.endsWith(".tmp"));
  while (!beside() && !existsSync(target)) await pause(2);
  child.kill("SIGKILL");
  await ended(child);
  expect(existsSync(target)).toBe(false);
});
