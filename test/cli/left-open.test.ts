/** Exit code 3 and what the last line says of it: nothing wrong was found, but not everything could be read or judged. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../../src/core/report/report";
import { fileReportSchema } from "../../src/core/report/schema";
import { oneSheet } from "../hosts/file/packages";
import { piao } from "./recorder";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "piao-"))));
afterEach(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const cells = (...rows: string[][]): Uint8Array => {
  const cell = (value: string, row: number, col: number): string =>
    `<c r="${"ABCDEF"[col]}${row + 1}" t="inlineStr"><is><t>${value}</t></is></c>`;
  return oneSheet(rows.map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join("")}</row>`).join(""));
};

describe("what could not be read or judged", () => {
  const POINTS = [
    ["AREA TECNICA", ""],
    ["N.", "Obiettivo", "Punti", "Indicatore"],
    ["1", "Strade", "12", "Metri"],
    ["2", "Parchi", "7", "Aree"],
  ];
  const NO_WEIGHTS = [
    ["PIANO DELLA PERFORMANCE", ""],
    ["N.", "Obiettivo", "Indicatore", "Valore atteso", "Scadenza"],
    ["1", "Strade", "Metri", "30", "31/12/2026"],
  ];
  const WRONG = [
    ["N.", "Obiettivo", "Peso %", "Indicatore"],
    ["1", "Strade", "60%", "Metri"],
    ["2", "Parchi", "30%", "Aree"],
  ];
  const QUIET = { rules: { "weight-as-text": "off" }, mandatory: { paymentTimes: false, anticorruption: false, training: false } };
  const plan = (name: string, rows: string[][]): string => {
    put("piao.config.json", JSON.stringify(QUIET));
    return put(name, cells(...rows));
  };
  const counts = async (...args: string[]) => JSON.parse((await piao(["verifica", ...args, "--json"])).out) as Report;

  test("a list of which nothing says the total: exit code 3, and the last line says so", async () => {
    const file = plan("punti.xlsx", POINTS);
    const { code, out } = await piao(["verifica", file]);
    expect(code).toBe(3);
    expect(out).toMatch(
      /1 file: nessun rilievo\. Nessun errore trovato, ma il controllo non è completo: di un elenco non si può dire se i pesi tornano, .*\.\n$/,
    );
    expect((await counts(file)).summary).toMatchObject({ errors: 0, unread: 0, unjudged: 1 });
    expect((await piao(["verifica", file, "--atteso", "19"])).code).toBe(0);
  });

  test("a sheet that was not read: exit code 3, counted in JSON and in its line of NDJSON", async () => {
    const file = plan("senza-pesi.xlsx", NO_WEIGHTS);
    const { code, out } = await piao(["verifica", file]);
    expect(code).toBe(3);
    expect(out).toMatch(/ma il controllo non è completo: un foglio che sembra un piano non si è potuto leggere con certezza\.\n$/);
    expect((await counts(file)).summary).toMatchObject({ errors: 0, warnings: 1, unread: 1, unjudged: 0 });
    const line = fileReportSchema.parse(JSON.parse((await piao(["verifica", file, "--ndjson"])).out));
    expect(line.summary).toEqual({ files: 1, errors: 0, warnings: 1, infos: 0, unread: 1, unjudged: 0 });
  });

  test("in English", async () => {
    const { out } = await piao(["verifica", plan("senza-pesi.xlsx", NO_WEIGHTS), "--lingua", "en"]);
    expect(out).toMatch(
      /No error found, but the check is not complete: one sheet that looks like a plan could not be read with certainty\.\n$/,
    );
  });

  test("errors go before, and the line still says what is open", async () => {
    const { code, out } = await piao(["verifica", plan("sbagliato.xlsx", WRONG), plan("punti.xlsx", POINTS)]);
    expect(code).toBe(1);
    expect(out).toMatch(/2 file: 1 errore, .* Inoltre il controllo non è completo: di un elenco/);
  });

  test("a rule that is switched off, or a waiver, is the user's word: exit code 0", async () => {
    const file = plan("senza-pesi.xlsx", NO_WEIGHTS);
    put("piao.config.json", JSON.stringify({ ...QUIET, rules: { "not-read": "off" } }));
    expect((await piao(["verifica", file])).code).toBe(0);
  });

  test("no plan at all is exit code 0, and the last line says that none was found", async () => {
    const other = plan("rubrica.xlsx", [
      ["Ufficio", "Interno"],
      ["Anagrafe", "101"],
    ]);
    const { code, out } = await piao(["verifica", other]);
    expect(code).toBe(0);
    expect(out).toMatch(/1 file: nessun piano trovato\.\n$/);
    const { out: two } = await piao(["verifica", other, plan("sbagliato.xlsx", WRONG)]);
    expect(two).toMatch(/2 file: 1 errore, .* In un file non c'è nessun piano\.\n$/);
  });
});
