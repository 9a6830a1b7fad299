/** `piao deroga` writes waivers, `piao verifica` honours them. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { patchWorkbook } from "../../src/hosts/file/patch/patch";
import { readWorkbook } from "../../src/hosts/file/read";
import { piao } from "./recorder";

const samples = join(__dirname, "../../samples");
const WORDS = ["--motivo", "Il quinto obiettivo arriva a luglio", "--autore", "M. Rossi"];

let folder: string;
let plan: string;
let waivers: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "piao-"));
  plan = join(folder, "seo.xlsx");
  waivers = join(folder, "piao.deroghe.json");
  copyFileSync(join(samples, "seo.xlsx"), plan);
});
afterEach(() => rmSync(folder, { recursive: true }));

const waive = (...more: string[]) =>
  piao(["deroga", plan, "--rilievo", "weights-total", "--foglio", "Area 1", "--data", "2025-03-31", ...WORDS, ...more]);
const errors = async (...more: string[]): Promise<number> =>
  (JSON.parse((await piao(["verifica", plan, "--json", ...more])).out) as { summary: { errors: number } }).summary.errors;

test("a waived finding is listed apart with its reason, and not counted", async () => {
  const before = await errors();
  const { code, out } = await waive();
  expect([code, out]).toEqual([
    0,
    expect.stringContaining(`Deroga scritta in ${waivers}, per E4:E8 del foglio «Area 1 - Affari generali»`),
  ]);
  expect(await errors()).toBe(before - 1);
  const report = (await piao(["verifica", plan])).out;
  expect(report).toMatch(/in deroga +E4:E8 +I pesi .* \(Deroga di M\. Rossi del 2025-03-31: Il quinto obiettivo arriva a luglio\)/);
  expect(JSON.parse(readFileSync(waivers, "utf8"))).toMatchObject({ version: 2, waivers: [{ rule: "weights-total", file: "seo.xlsx" }] });
});

test("it expires when a weight changes, and that is said", async () => {
  await waive();
  const bytes = readFileSync(plan);
  const workbook = readWorkbook(bytes);
  if (workbook.kind === "error") throw new Error(workbook.code);
  const cell = { sheet: "Area 1 - Affari generali", row: 3, col: 4 };
  const step = { cell, from: { value: 10, formula: null }, to: { value: 11 } };
  const patched = patchWorkbook(bytes, workbook.sheets, [step]);
  if (patched.kind === "refused") throw new Error(patched.message);
  writeFileSync(plan, patched.bytes);
  const { out } = await piao(["verifica", plan]);
  expect(out).toMatch(/La deroga di M\. Rossi del 2025-03-31 su E4:E8 .* è scaduta/);
  expect(out).toMatch(/ERRORE +E4:E8/);
});

test("the same finding waived again replaces the first waiver", async () => {
  await waive();
  await waive("--data", "2025-04-01");
  expect((JSON.parse(readFileSync(waivers, "utf8")) as { waivers: { date: string }[] }).waivers.map(({ date }) => date)).toEqual([
    "2025-04-01",
  ]);
});

test("--deroghe: another file; one that cannot be read costs a sentence", async () => {
  const other = join(folder, "mie.json");
  await waive("--deroghe", other);
  expect([existsSync(waivers), existsSync(other)]).toEqual([false, true]);
  expect(await errors("--deroghe", other)).toBe((await errors()) - 1);
  writeFileSync(other, '{ "version": 1, "waivers": [{ "rule": "weights-total" }] }');
  const { code, out, err } = await piao(["verifica", plan, "--deroghe", other]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/mie\.json.*waivers\[1\]/);
  writeFileSync(waivers, "x");
  expect((await piao(["verifica", plan])).out).toMatch(/NON VERIFICATO:.*piao\.deroghe\.json.*JSON/);
});

test("waivers of a newer version are read, not changed", async () => {
  await waive();
  const text = readFileSync(waivers, "utf8").replace('"version": 2', '"version": 3');
  const before = await errors();
  writeFileSync(waivers, text);
  expect(await errors()).toBe(before);
  const { code, err } = await waive();
  expect([code, err]).toEqual([2, expect.stringContaining("più recente")]);
  expect(readFileSync(waivers, "utf8")).toBe(text);
});

test.each<[string, string[], RegExp]>([
  ["no reason", ["--rilievo", "weights-total", "--autore", "M. Rossi"], /manca --motivo/],
  ["a blank author", ["--rilievo", "weights-total", "--motivo", "x", "--autore", "  "], /manca --autore/],
  ["no rule", WORDS, /manca --rilievo/],
  ["a misspelt rule", ["--rilievo", "weight-total", ...WORDS], /forse «weights-total»/],
  ["several findings", ["--rilievo", "weights-total", ...WORDS], /più di un rilievo.*«Area 1 - Affari generali» E4:E8/],
  ["no finding there", ["--rilievo", "weights-total", "--foglio", "Area 4", ...WORDS], /non trova niente lì, ma in/],
  ["no finding at all", ["--rilievo", "ladder", ...WORDS], /non trova niente in questo piano/],
  [
    "a date in another form",
    ["--rilievo", "weights-total", "--foglio", "Area 1", "--data", "31/03/2025", ...WORDS],
    /una data come 2025-03-31/,
  ],
])("%s: a sentence, exit code 2, nothing written", async (_what, args, sentence) => {
  const { code, err } = await piao(["deroga", plan, ...args]);
  expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
  expect(existsSync(waivers)).toBe(false);
});
