/** `piao verifica --correggi`: a corrected copy, or the reason why there is none and what to do by hand. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { piao } from "./recorder";

const samples = join(__dirname, "../../samples");

let folder: string;
let plan: string;
let copy: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "piao-"));
  plan = join(folder, "seo.xlsx");
  copy = join(folder, "seo-corretto.xlsx");
  copyFileSync(join(samples, "seo.xlsx"), plan);
});
afterEach(() => rmSync(folder, { recursive: true }));

const rulesIn = async (path: string): Promise<string[]> => {
  const { out } = await piao(["verifica", path, "--json"]);
  const report = JSON.parse(out) as { files: { findings: { rule: string; sheet: string }[] }[] };
  return report.files[0]!.findings.map(({ rule, sheet }) => `${rule} ${sheet}`);
};

test("what is certain is corrected in a copy, fix after fix; the plan stays as it is", async () => {
  const before = readFileSync(plan);
  const { code, out } = await piao(["verifica", plan, "--correggi"]);
  expect(code).toBe(1);
  expect(out).toContain(`Copia corretta: ${copy} (4 celle cambiate; il resto del file è identico).`);
  expect(out).toContain("· Foglio «Area 3 - Lavori pubblici»: Converti in numero una cella (E6)");
  // The total's formula can be put right only once E6 is a number.
  expect(out).toContain("· Foglio «Area 3 - Lavori pubblici»: Scrivi in E14 la somma automatica di");
  expect(readFileSync(plan).equals(before)).toBe(true);
  const left = await rulesIn(copy);
  expect(left.filter((rule) => /weight-as-text|vocabulary|total-formula/.test(rule))).toEqual([]);
  expect(left.filter((rule) => rule.startsWith("weights-total"))).toHaveLength(2);
});

test("what must be chosen is listed with its arithmetic", async () => {
  const { out } = await piao(["verifica", plan, "--correggi"]);
  expect(out).toContain("Da scegliere e da fare a mano");
  expect(out).toContain("· Foglio «Area 1 - Affari generali», E4:E8: Ripartisci in proporzione, a passi di 1, per fare 40: E4: 10 → 12");
});

test("--foglio corrects that sheet only", async () => {
  await piao(["verifica", plan, "--correggi", "--foglio", "Area 4"]);
  expect((await rulesIn(copy)).filter((rule) => rule.startsWith("vocabulary"))).toEqual(["vocabulary Area 2 - Risorse finanziarie"]);
});

test("-o names the copy; an existing file is left alone without --sovrascrivi, the plan itself always", async () => {
  const other = join(folder, "altro.xlsx");
  writeFileSync(other, "mio");
  const refused = await piao(["verifica", plan, "--correggi", "-o", other]);
  expect(refused.code).toBe(2);
  expect(refused.out).toMatch(/esiste già.*--sovrascrivi/);
  expect(refused.out).toContain("· Foglio «Area 2 - Risorse finanziarie», F4: «Outcume» diventa «Outcome»");
  expect(readFileSync(other, "utf8")).toBe("mio");
  expect((await piao(["verifica", plan, "--correggi", "-o", other, "--sovrascrivi"])).code).toBe(1);
  expect(readFileSync(other).length).toBeGreaterThan(1000);
  const self = await piao(["verifica", plan, "--correggi", "-o", plan, "--sovrascrivi"]);
  expect([self.code, self.out]).toEqual([2, expect.stringContaining("è il piano stesso")]);
});

test("where something would be lost nothing is written, and the corrections are told", async () => {
  const parts = unzipSync(readFileSync(plan));
  writeFileSync(plan, zipSync({ ...parts, "_xmlsignatures/sig1.xml": Buffer.from("<Signature/>") }));
  const { code, out } = await piao(["verifica", plan, "--correggi"]);
  expect(code).toBe(2);
  expect(out).toContain("La copia corretta non è stata scritta, perché la cartella di lavoro ha una firma digitale");
  expect(out).toContain("· Foglio «Area 3 - Lavori pubblici», E14: 66 diventa =SOMMA(");
  expect(existsSync(copy)).toBe(false);
});

test("nothing certain to correct: no copy", async () => {
  copyFileSync(join(samples, "schede-consuntivo.xlsx"), plan);
  const { code, out } = await piao(["verifica", plan, "--correggi"]);
  expect([code, existsSync(copy)]).toEqual([0, false]);
  expect(out).toContain("Nessuna correzione certa da fare");
});

test("with --json the report stays data, and the rest goes to standard error", async () => {
  const { out, err } = await piao(["verifica", plan, "--correggi", "--json"]);
  expect(() => JSON.parse(out) as unknown).not.toThrow();
  expect(err).toContain(`${plan}: Copia corretta: ${copy}`);
});

test.each([
  [["-o", "x.xlsx"], /--uscita.*solo insieme a --correggi/],
  [["--sovrascrivi"], /--sovrascrivi.*solo insieme a --correggi/],
  [["altro.xlsx", "--correggi", "-o", "x.xlsx"], /con -o si può correggere un solo file/],
])("%j is refused with a sentence", async (args, sentence) => {
  const { code, err } = await piao(["verifica", plan, ...args]);
  expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
});
