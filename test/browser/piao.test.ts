/** The bundled `piao`: one file, packed and run by npx as a municipality would, in a folder where nothing else is installed. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const built = join(__dirname, "../../dist/piao");
const samples = join(__dirname, "../../samples");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "piao-"));
  cpSync(join(samples, "seo.xlsx"), join(folder, "seo.xlsx"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...args: string[]): { code: number | null; out: string } => {
  const { status, stdout } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout };
};

test("it stands alone: no dependency, and its own folder is all it needs", () => {
  expect(readdirSync(built).sort()).toEqual(["LICENSE", "package.json", "piao.js"]);
  cpSync(join(built, "piao.js"), join(folder, "solo.js"));
  const { code, out } = run(process.execPath, "solo.js", "verifica", "seo.xlsx");
  expect(code).toBe(1);
  expect(out).toContain("NON TORNA: mancano 5");
});

test("packed, it is run by npx", () => {
  expect(run("npm", "pack", built, "--silent").code).toBe(0);
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  expect(run("npx", "--yes", "--package", join(folder, tarball), "piao", "--versione").out).toMatch(/^piao \d+\.\d+\.\d+\n$/);
});
