/** `piao pesi`: computed weights beside those of the plan, and a copy with them. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/file/read";
import { piao } from "./recorder";

const sample = join(__dirname, "../../samples/pesi-calcolati");

let folder: string;
let plan: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "piao-pesi-"));
  plan = join(folder, "piano.xlsx");
  copyFileSync(join(sample, "piano-2026.xlsx"), plan);
  copyFileSync(join(sample, "piao.config.json"), join(folder, "piao.config.json"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const weights = (path: string): readonly (readonly unknown[])[] => {
  const read = readWorkbook(readFileSync(path));
  if (read.kind === "error") throw new Error(read.code);
  return read.sheets.map((sheet) => [4, 5, 6, 7, 8].map((row) => sheet.value(row, 5)));
};

test("levels, points, exact share, weight and what the plan has", async () => {
  const { code, out } = await piao(["pesi", plan]);
  expect(code).toBe(1);
  expect(out).toMatch(/1\. Piano delle strade comunali +Alto +Alta +Impatto +100 +36,036036… +36 +35 \*/);
  expect(out).toMatch(/4\. Sportello digitale per l'edilizia +Medio +Media +Sviluppo +60 +21,621622… +22 +–/);
  expect(out).toContain("I punti sono riportati a 100, quanto deve fare l'elenco, a passi di 1, con i resti più alti.");
});

test("written into a copy: where they are missing, or all; the plan stays", async () => {
  const before = readFileSync(plan);
  expect((await piao(["pesi", plan, "--scrivi", "vuoti"])).out).toContain("Scritte 4 celle in");
  expect(weights(join(folder, "piano - pesi.xlsx"))).toEqual([[35, 25, 10, 22, 8], [51, 34, 15, null, null]]); // prettier-ignore
  await piao(["pesi", plan, "--scrivi", "tutti", "-o", join(folder, "b.xlsx")]);
  expect(weights(join(folder, "b.xlsx"))).toEqual([[36, 24, 9, 22, 9], [51, 34, 15, null, null]]); // prettier-ignore
  expect(readFileSync(plan).equals(before)).toBe(true);
  expect((await piao(["pesi", join(folder, "b.xlsx")])).code).toBe(0);
  const again = await piao(["pesi", join(folder, "b.xlsx"), "--scrivi", "tutti", "-o", join(folder, "c.xlsx")]);
  expect(again.out).toContain("Non c'è nessun peso da scrivere");
  expect(existsSync(join(folder, "c.xlsx"))).toBe(false);
});

test("as JSON, of one sheet", async () => {
  const { out } = await piao(["pesi", plan, "--json", "--foglio", "Area Sociale"]);
  const { lists } = JSON.parse(out) as { readonly lists: readonly { readonly total: number; readonly rows: readonly object[] }[] };
  expect(lists).toHaveLength(1);
  expect(lists[0]).toMatchObject({ unit: null, sheet: "Area Sociale", total: 100, from: "list", step: 1, problems: [] });
  expect(lists[0]?.rows[0]).toMatchObject({ number: "1", points: 100, weight: 51, given: null, cell: "F5", differs: false });
});

test("what cannot be done is said in a sentence", async () => {
  const said = async (...args: readonly string[]): Promise<string> => {
    const { code, err } = await piao(["pesi", ...args]);
    expect(code).toBe(2);
    return err;
  };
  expect(await said()).toContain("manca il file del piano");
  expect(await said(plan, "--scrivi", "qualcuno")).toContain("«vuoti» oppure «tutti»");
  expect(await said(plan, "-o", "x.xlsx")).toContain("valgono solo insieme a --scrivi");
  expect(await said(plan, "--scrivi", "tutti", "-o", plan)).toContain("è il file di partenza");
  copyFileSync(join(__dirname, "../../samples/elenco.xlsx"), join(folder, "elenco.xlsx"));
  expect(await said(join(folder, "elenco.xlsx"))).toContain(
    "nessuna tabella ha tutte le colonne di livelli che le impostazioni indicano: «Livello strategico»",
  );
  writeFileSync(join(folder, "piao.config.json"), "{}");
  expect(await said(plan)).toContain("le impostazioni non dicono come si calcolano i pesi");
});
