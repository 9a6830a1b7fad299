import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/file/read";
import { cellText } from "../../src/core/sheet/value";
import { piao } from "./recorder";

let folder: string;
let plan: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "piao-verbale-"));
  plan = join(folder, "piano.xlsx");
  copyFileSync(join(__dirname, "../../samples/seo.xlsx"), plan);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The texts of the record's only sheet. */
function texts(path: string): readonly string[] {
  const result = readWorkbook(readFileSync(path));
  if (result.kind !== "ok") throw new Error(result.code);
  expect(result.sheets).toHaveLength(1);
  return result.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => cellText(value))));
}

test("the record beside the plan names it by the fingerprint that anybody can compute; the plan is not touched", async () => {
  const before = readFileSync(plan);
  const { code, out } = await piao(["verbale", plan, "--autore", "Anna Neri"]);
  expect(code).toBe(1);
  expect(out).toBe(`Scritto il verbale in ${join(folder, "piano - verbale.xlsx")}\n`);
  const said = texts(join(folder, "piano - verbale.xlsx"));
  expect(said).toEqual(expect.arrayContaining([createHash("sha256").update(before).digest("hex"), "Anna Neri", "Impostazioni usate"]));
  expect(
    said.some((text) => /^Verifica fatta con PIAO per Excel, versione \d+\.\d+\.\d+, il \d\d\/\d\d\/\d{4} alle \d\d:\d\d\.$/.test(text)),
  ).toBe(true);
  expect(readFileSync(plan).equals(before)).toBe(true);
});

test("as a Word document, in English, with the settings and waivers beside the plan", async () => {
  writeFileSync(join(folder, "piao.config.json"), JSON.stringify({ version: 1, rules: { vocabulary: "off" } }));
  const word = join(folder, "record.docx");
  expect((await piao(["verbale", plan, "--docx", "-o", word, "--lingua", "en"])).code).toBe(1);
  expect(readFileSync(word).subarray(0, 2).toString()).toBe("PK");
  await piao(["verbale", plan]);
  expect(texts(join(folder, "piano - verbale.xlsx"))).toContain("non eseguito: spento nelle impostazioni");
});

test.each([
  [[], 2, "indicate un solo file del piano"],
  [["PLAN", "PLAN"], 2, "indicate un solo file del piano"],
  [["manca.xlsx"], 2, "manca.xlsx: "],
  [["PLAN", "-o", "PLAN"], 2, "è il file di partenza"],
  [["PLAN", "--deroghe", "manca.json"], 2, "manca.json"],
] as const)("%j: a sentence", async (args, code, sentence) => {
  const result = await piao(["verbale", ...args.map((arg) => (arg === "PLAN" ? plan : arg))]);
  expect([result.code, result.err]).toEqual([code, expect.stringContaining(sentence)]);
  expect(existsSync(join(folder, "piano - verbale.xlsx"))).toBe(false);
});

test("an existing record stays without --sovrascrivi", async () => {
  await piao(["verbale", plan]);
  const again = await piao(["verbale", plan]);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining("esiste già")]);
  expect((await piao(["verbale", plan, "--sovrascrivi"])).code).toBe(1);
});
