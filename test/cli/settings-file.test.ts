import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportSchema } from "../../src/core/report/schema";
import type { FileReport } from "../../src/core/report/report";
import { piao } from "./recorder";

const samples = join(__dirname, "../../samples");
const fasi = join(samples, "fasi.xlsx");

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "piao-"))));
afterEach(() => rmSync(folder, { recursive: true }));
const settings = (content: unknown, name = "ente.json"): string => {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return join(folder, name);
};
const reportOf = async (...args: string[]): Promise<FileReport> =>
  reportSchema.parse(JSON.parse((await piao(["verifica", ...args, "--json"])).out)).files[0]!;
const rules = (report: FileReport): string[] => [...new Set(report.findings.map((finding) => finding.rule))];

test("--impostazioni: a municipality's choices", async () => {
  const file = settings({
    version: 1,
    rules: { "date-invalid": "off", "weight-as-text": "off" },
    expected: { sheets: { "Area lavori pubblici": 95 } },
  });
  expect(rules(await reportOf(fasi))).toEqual(expect.arrayContaining(["date-invalid", "weight-as-text", "weights-total"]));
  expect(rules(await reportOf(fasi, "--impostazioni", file))).not.toEqual(expect.arrayContaining(["date-invalid"]));
  expect((await reportOf(fasi, "--impostazioni", file)).sheets[2]?.units[0]).toMatchObject({ expected: 95, basis: "setting", ok: true });
});

test("--atteso and --lingua win over the file", async () => {
  const file = settings({ version: 1, language: "en", expected: { sheets: { "Area lavori pubblici": 95 } } });
  const own = await reportOf(fasi, "--impostazioni", file, "--foglio", "Area lavori pubblici");
  const told = await reportOf(fasi, "--impostazioni", file, "--foglio", "Area lavori pubblici", "--atteso", "90", "--lingua", "it");
  expect([own.sheets[0]?.units[0]?.expected, told.sheets[0]?.units[0]?.expected]).toEqual([95, 90]);
  expect((await piao(["verifica", fasi, "--impostazioni", file])).out).toMatch(/Unit +Sum +Expected/);
});

test.each([
  ["that is not there", (): string => join(folder, "manca.json"), /manca\.json.*non esiste/],
  ["that is no JSON", (): string => settings("{ rules: "), /JSON valido/],
  ["with an unknown key", (): string => settings({ version: 1, tolleranza: 1 }), /la chiave «tolleranza» non esiste/],
  ["with a bad value", (): string => settings({ version: 1, tolerance: "poca" }), /«tolerance» non va bene/],
])("a settings file %s: a sentence and exit code 2, before any file is read", async (_what, file, sentence) => {
  const { code, out, err } = await piao(["verifica", fasi, "--impostazioni", file()]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(sentence);
});

test("piao.config.json beside the workbook holds for that folder; a bad one costs its own files only", async () => {
  const copy = join(folder, "fasi.xlsx");
  copyFileSync(fasi, copy);
  settings({ version: 1, rules: { "date-invalid": "off" } }, "piao.config.json");
  expect(rules(await reportOf(copy))).not.toContain("date-invalid");
  expect(rules(await reportOf(fasi))).toContain("date-invalid");
  settings({ version: 1, rules: { "date-invalid": "mai" } }, "piao.config.json");
  const { code, out } = await piao(["verifica", copy, fasi, "--json"]);
  const [bad, good] = reportSchema.parse(JSON.parse(out)).files;
  expect(code).toBe(2);
  expect(bad?.error).toMatchObject({ code: "bad-settings", message: expect.stringMatching(/piao\.config\.json.*date-invalid/) as string });
  expect(good?.error).toBeNull();
});

test("settings of a later version are used as far as they are understood, and that is said once", async () => {
  const file = settings({ version: 99, rules: { "date-invalid": "off" }, novita: true });
  const { code, err, out } = await piao(["verifica", fasi, fasi, "--impostazioni", file, "--json"]);
  expect(code).toBe(1);
  expect(err).toMatch(/^File di impostazioni .*versione 99.*\n$/);
  expect(out).not.toContain("date-invalid");
});
