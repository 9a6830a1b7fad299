/** Many files: tables, counts, threads, and going on after an interruption. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FileReport } from "../../src/core/report/report";
import { inOrder } from "../../src/cli/in-order";
import { PathPattern } from "../../src/cli/path-keys";
import { Progress } from "../../src/cli/progress";
import type { Terminal } from "../../src/cli/terminal";
import { program } from "../support/program";
import { piao } from "./recorder";

const root = join(__dirname, "../..");
const sample = (name: string): string => join(root, "samples", name);
const [seo, fasi, schede] = [sample("seo.xlsx"), sample("fasi.xlsx"), sample("schede-consuntivo.xlsx")];

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "piao-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const lines = (text: string): string[] => text.trimEnd().split(/\r?\n/);

test("--csv: a line a structure, as Italian Excel opens it; a file that cannot be used has its line", async () => {
  const bad = join(folder, "=rotto.xlsx");
  writeFileSync(bad, "testo");
  const { code, out } = await piao(["verifica", fasi, bad, "--csv"]);
  const [heading, first, ...more] = lines(out);
  expect(code).toBe(2);
  expect(heading).toBe("\ufeffFile;Foglio;Struttura;Celle;Obiettivi;Somma;Attesa;Esito;Perché");
  expect(first).toMatch(/fasi\.xlsx;Segretario comunale;SEGRETARIO COMUNALE;A3:F13;4;100;100;torna;/);
  expect(more.some((row) => row.includes(";AREA LAVORI PUBBLICI;") && row.includes(";95;100;non torna;"))).toBe(true);
  expect(more.at(-1)).toMatch(/;text;.*il file contiene solo testo/);
});

test("--csv-rilievi: a line a finding", async () => {
  const report = JSON.parse((await piao(["verifica", seo, "--json"])).out) as { files: FileReport[] };
  const rows = lines((await piao(["verifica", seo, "--csv-rilievi"])).out);
  expect(rows).toHaveLength(1 + report.files[0]!.findings.length);
  expect(rows.some((row) => row.includes(";weights-total;"))).toBe(true);
});

test("each finding has an id of its own, the same at the next run, and the structure on whose cells it is", async () => {
  const findings = async (): Promise<FileReport["findings"]> =>
    (JSON.parse((await piao(["verifica", seo, fasi, "--json"])).out) as { files: FileReport[] }).files.flatMap((file) => file.findings);
  const first = await findings();
  expect((await findings()).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  expect(first.find(({ rule, sheet }) => rule === "weights-total" && sheet === "Area lavori pubblici")).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    unit: "AREA LAVORI PUBBLICI",
  });
  const rows = lines((await piao(["verifica", fasi, "--csv-rilievi"])).out);
  expect(rows.some((row) => row.includes(";Area lavori pubblici;AREA LAVORI PUBBLICI;"))).toBe(true);
});

describe("--chiave", () => {
  const archive = (): readonly string[] =>
    ["058091/2025/piano a.xlsx", "058092/2024/piano.xlsx", "altro/piano.xlsx"].map((name) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      copyFileSync(seo, path);
      return path;
    });

  test("what the path says stands on each line; a path that says nothing is told", async () => {
    archive();
    const { out, err } = await piao(["verifica", folder, "--ndjson", "--chiave", "{istat:6}/{anno:4}/*.xlsx"]);
    const keys = lines(out).map((line) => (JSON.parse(line) as FileReport).keys);
    expect(keys).toEqual([{ istat: "058091", anno: "2025" }, { istat: "058092", anno: "2024" }, null]);
    expect(err).toContain("un percorso non corrisponde al modello di --chiave ({istat:6}/{anno:4}/*.xlsx)");
  });

  test("columns before the others in a table", async () => {
    const [path = ""] = archive();
    const [heading, first] = lines((await piao(["verifica", path, "--csv", "--chiave", "{istat:6}/**.xlsx"])).out);
    expect([heading?.startsWith("\ufeffistat;File;"), first?.startsWith("058091;")]).toEqual([true, true]);
  });

  test.each(["*.xlsx", "{istat}/{istat}", "{istat", "{a}{b}{c}{d}{e}{f}", "{Istat:0}"])("%s is no pattern", async (pattern) => {
    const { code, err } = await piao(["verifica", seo, "--ndjson", "--chiave", pattern]);
    expect([code, err]).toEqual([2, expect.stringContaining(`«${pattern}» non va bene per --chiave`)]);
  });

  test("only where there is a place for it", async () => {
    expect((await piao(["verifica", seo, "--chiave", "{anno:4}*.xlsx"])).err).toContain("--chiave vale solo insieme a --json");
  });

  test("a name in braces is any text but a slash, and signs of expressions stand for themselves", () => {
    const keys = (pattern: string, path: string): unknown => PathPattern.parse(pattern).of(path);
    expect(keys("{comune}_{anno:4}*.xlsx", "piani\\Città (nuova)_2025-v2.xlsx")).toEqual({ comune: "Città (nuova)", anno: "2025" });
    expect(keys("p.{n:2}.xlsx", "a/px12.xlsx")).toBeNull();
    expect(keys("piani/**/{n}.xlsx", "x/piani/a/b/c.xlsx")).toEqual({ n: "c" });
    expect(keys("{n:2}.xlsx", "a/112.xlsx")).toBeNull();
  });
});

test("progress says how many files there are and how long they take", () => {
  let now = 0;
  let err = "";
  const terminal = { err: (text: string) => void (err += text), screen: true } as unknown as Terminal;
  const progress = new Progress(terminal, "it", () => now);
  progress.expect(121);
  progress.skip();
  for (let i = 0; i < 30; i++) {
    progress.next(`${i}.xlsx`);
    progress.finished();
    now += 4000;
  }
  expect(err.split("\r").at(-1)).toContain("30 file su 120, circa 7 minuti alla fine; ora 29.xlsx");
  now = 0;
  for (let i = 30; i < 120; i++) progress.next(`${i}.xlsx`);
  expect(err.split("\r").at(-1)).toContain("120 file su 120, meno di un minuto alla fine");
});

test("--riepilogo: one line a file and the counts, nothing else", async () => {
  const { out } = await piao(["verifica", seo, schede, join(folder, "manca.xlsx"), "--riepilogo"]);
  const rows = lines(out);
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatch(/seo\.xlsx: 5 strutture, 2 non tornano; 3 errori$/);
  expect(rows[2]).toMatch(/manca\.xlsx: NON VERIFICATO: il file non esiste/);
  expect(rows[3]).toBe("3 file: 1 con errori, 2 strutture che non tornano, 1 file non verificato.");
});

test("--solo-errori leaves warnings and notes out; the exit code stays", async () => {
  const all = await piao(["verifica", seo]);
  const errors = await piao(["verifica", seo, "--solo-errori"]);
  expect([all.out, errors.out].map((out) => /avviso/.test(out.split("1 file:")[0]!))).toEqual([true, false]);
  expect([errors.code, errors.out.match(/ERRORE/g)?.length]).toEqual([1, all.out.match(/ERRORE/g)?.length]);
});

test("only one form", async () => {
  const { code, err } = await piao(["verifica", seo, "--csv", "--riepilogo"]);
  expect([code, err]).toEqual([2, expect.stringContaining("--csv-rilievi oppure --riepilogo")]);
});

test("--riprendi goes on where a run was interrupted, half a line and all", async () => {
  const results = join(folder, "esiti.ndjson");
  const paths = [1, 2, 3].map((n) => join(folder, `piano-${n}.xlsx`));
  paths.forEach((path, i) => copyFileSync([seo, fasi, schede][i]!, path));
  const whole = (await piao(["verifica", ...paths, "--ndjson"])).out;
  const cut = whole.indexOf("\n") + 100;
  writeFileSync(results, whole.slice(0, cut));
  const { code, out } = await piao(["verifica", ...paths, "--ndjson", "--riprendi", results]);
  expect([code, out]).toEqual([1, ""]);
  expect(readFileSync(results, "utf8")).toBe(whole);
  // Cut exactly at the end of a line, and run once more when all is done.
  writeFileSync(results, whole.trimEnd());
  await piao(["verifica", ...paths, "--ndjson", "--riprendi", results]);
  expect(readFileSync(results, "utf8")).toBe(whole);
});

test("--riprendi leaves a file alone that holds something else, and asks for --ndjson", async () => {
  const other = join(folder, "lettera.txt");
  writeFileSync(other, "Gentile Sindaco,\n");
  expect((await piao(["verifica", seo, "--ndjson", "--riprendi", other])).err).toMatch(/non viene toccato/);
  expect(readFileSync(other, "utf8")).toBe("Gentile Sindaco,\n");
  expect((await piao(["verifica", seo, "--riprendi", other])).err).toMatch(/solo insieme a --ndjson/);
});

test("--lavori: the same lines in the same order as one worker, whatever stands between", () => {
  const broken = join(folder, "rotto.xlsx");
  writeFileSync(broken, readFileSync(seo).subarray(0, 3000));
  const files = [seo, broken, fasi, schede, join(folder, "manca.xlsx"), fasi, seo, schede];
  const run = (...more: string[]) =>
    spawnSync(process.execPath, [...program(), "verifica", "-", "--ndjson", ...more], {
      cwd: root,
      encoding: "utf8",
      input: files.join("\n"),
    });
  const [one, three] = [run(), run("--lavori", "3")];
  expect([three.status, three.stderr]).toEqual([2, one.stderr]);
  expect(lines(three.stdout)).toHaveLength(files.length);
  expect(three.stdout).toBe(one.stdout);
});

test.each(["0", "65", "due", "-1"])("--lavori %s is a sentence", async (value) => {
  const { code, err } = await piao(["verifica", seo, `--lavori=${value}`]);
  expect([code, err]).toEqual([2, expect.stringContaining("un numero da 1 a 64")]);
});

test("results come in the order of the items, so many at once and no more", async () => {
  let [running, most] = [0, 0];
  const work = async (item: number): Promise<number> => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 10 - item));
    running--;
    return item;
  };
  async function* items(): AsyncGenerator<number> {
    for (let item = 0; item < 10; item++) yield Promise.resolve(item);
  }
  const results: number[] = [];
  for await (const result of inOrder(items(), work, 3)) results.push(result);
  expect([results, most]).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3]);
});

test("a misspelt command gets the one that was meant", async () => {
  expect((await piao(["verifca", seo])).err).toContain("il comando «verifca» non esiste. Forse: piao verifica");
  expect((await piao(["xyzzy", seo])).err).toContain("il comando «xyzzy» non esiste.\n");
});
