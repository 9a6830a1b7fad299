import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../../src/core/report";
import { reportSchema } from "../../src/core/report-schema";
import { summarise } from "../../src/core/verify";
import { oneSheet, ole, workbookParts, zip } from "../hosts/file/packages";
import { piao } from "./recorder";

const samples = join(__dirname, "../../samples");
const seo = join(samples, "seo.xlsx");
const consuntivo = join(samples, "schede-consuntivo.xlsx");

const ESCAPE = "\u001b";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "piao-"))));
afterEach(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const text = (value: string): string => `<is><t>${value}</t></is>`;
const cells = (...rows: string[][]): Uint8Array =>
  oneSheet(
    rows
      .map(
        (row, r) =>
          `<row r="${r + 1}">${row.map((value, c) => `<c r="${"ABCDEF"[c]}${r + 1}" t="inlineStr">${text(value)}</c>`).join("")}</row>`,
      )
      .join(""),
  );

describe("what a person reads", () => {
  test("a table a sheet, then the findings with cell, message and why", async () => {
    const { code, out } = await piao(["verifica", seo]);
    expect(code).toBe(1);
    expect(out).toMatch(/Struttura +Somma +Attesa +Esito/);
    expect(out).toMatch(/Area 1 - Affari generali +75 +80 +NON TORNA: mancano 5/);
    expect(out).toMatch(/· Obiettivi propri +35 +40 +NON TORNA: mancano 5/);
    expect(out).toMatch(/ERRORE +E4:E8 +I pesi .* fanno 35 invece di 40: mancano 5\. Totale atteso: «PESO MAX 40» in E2/);
    expect(out).toMatch(/1 file: \d+ errori, \d+ avvisi, 1 nota\.\n$/);
    expect(out).not.toContain("\u001b");
  });

  test("in English", async () => {
    const { out } = await piao(["verifica", seo, "--lingua", "en"]);
    expect(out).toMatch(/Area 1 - Affari generali +75 +80 +WRONG: 5 short/);
    expect(out).not.toMatch(/NON TORNA|Foglio|ERRORE/);
  });

  test("notes alone leave exit code 0", async () => {
    const { code, out } = await piao(["verifica", consuntivo]);
    expect(code).toBe(0);
    expect(out).toContain("1 file: 0 errori, 0 avvisi, 1 nota.");
  });

  test("on a screen: colours, and sentences folded under themselves", async () => {
    const { out } = await piao(["verifica", seo], { terminal: { colour: true, width: 80 } });
    expect(out).toContain("\u001b[31mNON TORNA: mancano 5\u001b[39m");
    const lines = out
      .replace(new RegExp(`${ESCAPE}\\[\\d+m`, "g"), "")
      .split("\n")
      .filter((line) => /^ {10,}\S/.test(line));
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("a text from a sheet cannot steer the terminal", async () => {
    const evil = put(
      "strano.xlsx",
      cells(
        ["OBIETTIVI AREA \u009b31m\u202e1", ""],
        ["N.", "Obiettivo", "Peso %"],
        ["1", "Alfa", "40%"],
        ["2", "Beta", "da_x001B_[2Jfinire"],
      ),
    );
    for (const args of [[], ["--json"], ["--ndjson"]]) {
      const { out } = await piao(["verifica", evil, ...args]);
      expect(out).toContain("finire");
      expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }
  });

  test.each([
    [
      "a phone list with the weight of parcels",
      [
        ["Ufficio", "Telefono", "Peso pacco (kg)"],
        ["Protocollo", "0100 1234", "2,5"],
        ["Ragioneria", "0100 1235", "3"],
      ],
    ],
    [
      "a budget",
      [
        ["Capitolo", "Descrizione", "Importo"],
        ["101", "Stipendi", "120000"],
        ["102", "Utenze", "30000"],
        ["", "Totale", "150000"],
      ],
    ],
    ["an empty book", [[]]],
  ])("%s is no plan: one line, no finding, exit code 0", async (_what, rows) => {
    const { code, out } = await piao(["verifica", put("altro.xlsx", cells(...rows))]);
    expect(code).toBe(0);
    expect(out.match(/Nessun piano riconosciuto/g)).toHaveLength(1);
    expect(out).not.toContain("Rilievi");
  });

  test("a damaged sheet is a warning, for a plan may have stood on it", async () => {
    const parts = workbookParts([
      { name: "A", data: "" },
      { name: "Area 2", data: `<row r="1"><c r="A1" t="s"><v>9</v></c></row>` },
    ]);
    const { out } = await piao(["verifica", put("rotto.xlsx", zip(parts))]);
    expect(out).toMatch(/avviso +A1 +Il foglio «Area 2» è danneggiato e non è stato letto/);
  });
});

describe("what a program reads", () => {
  const parsed = async (...args: string[]): Promise<Report> =>
    reportSchema.parse(JSON.parse((await piao(["verifica", ...args, "--json"])).out));

  test("--json is one document after the contract, with a summary", async () => {
    const report = await parsed(seo, consuntivo);
    expect(report.files.map((file) => file.file)).toEqual([seo, consuntivo]);
    expect(report.summary.files).toBe(2);
    expect(report.summary.errors).toBe(
      report.files.flatMap((file) => file.findings).filter((finding) => finding.severity === "error").length,
    );
  });

  test("--ndjson is one line a file, the same as in the document, each with the version of its form and its own counts", async () => {
    const lines = (await piao(["verifica", seo, consuntivo, "--ndjson"])).out.trimEnd().split("\n");
    const { version, files } = await parsed(seo, consuntivo);
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
      files.map((file) => ({ version, ...file, summary: summarise([file]).summary })),
    );
  });

  test("no files at all is a document too", async () => {
    const { code, out } = await piao(["verifica", "-", "--json"], { lines: [] });
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { version: 1, files: [], summary: { files: 0, errors: 0, warnings: 0, infos: 0, unread: 0, unjudged: 0 } },
    ]);
  });

  test("--foglio shows one sheet, also by the beginning of its name; the others still count as transversal", async () => {
    const schede = join(samples, "schede.xlsx");
    const report = await parsed(schede, "--foglio", "settore ii");
    expect(report.files[0]?.sheets.map((sheet) => [sheet.name, sheet.units[0]?.expected])).toEqual([["Settore II", 60]]);
    expect(new Set(report.files[0]?.findings.map((finding) => finding.sheet))).toEqual(new Set(["Settore II"]));
    expect((await parsed(seo, "--foglio", "Area 4")).files[0]?.sheets.map((sheet) => sheet.name)).toEqual(["Area 4 - Polizia locale"]);
  });

  test("a sheet that is not there: the names of those that are", async () => {
    const { code, out } = await piao(["verifica", seo, "--foglio", "Area"]);
    expect(code).toBe(2);
    expect(out).toMatch(/non c'è un foglio «Area».*«Area 1 - Affari generali», «Area 2/);
  });

  test("--atteso takes the place of the totals that the sheets state", async () => {
    const report = await parsed(seo, "--atteso", "75", "--foglio", "Area 1 - Affari generali");
    expect(report.files[0]?.sheets[0]?.units[0]).toMatchObject({ sum: 75, expected: 75, ok: true, basis: "setting" });
  });
});

describe("files, folders, patterns and lists", () => {
  const book = cells(["a"]);
  const filesOf = async (args: string[], lines?: string[]): Promise<string[]> => {
    const { out } = await piao(["verifica", ...args, "--ndjson"], lines ? { lines } : {});
    return out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { file: string }).file.replace(`${folder}/`, ""));
  };
  beforeEach(() => {
    mkdirSync(join(folder, "2025/aree"), { recursive: true });
    for (const name of ["piano 2.xlsx", "piano 10.xlsx", "~$piano 2.xlsx", "note.txt", "2025/aree/a.XLSX", "2025/b.xlsm"]) put(name, book);
    symlinkSync(folder, join(folder, "2025/giro"));
  });

  test("a folder: its workbooks and those below, by name, without Excel's locks and without going round in links", async () => {
    expect(await filesOf([folder])).toEqual(["2025/aree/a.XLSX", "2025/b.xlsm", "piano 2.xlsx", "piano 10.xlsx"]);
  });

  test("a pattern", async () => {
    expect(await filesOf([join(folder, "*.xlsx")])).toEqual(["piano 2.xlsx", "piano 10.xlsx"]);
    expect(await filesOf([join(folder, "**/*.xls?")])).toHaveLength(4);
  });

  test("a file whose name looks like a pattern is a file", async () => {
    expect(await filesOf([put("piano [2025].xlsx", book)])).toEqual(["piano [2025].xlsx"]);
  });

  test("a file named twice is checked once", async () => {
    expect(await filesOf([join(folder, "2025/b.xlsm"), join(folder, "2025")])).toEqual(["2025/b.xlsm", "2025/aree/a.XLSX"]);
  });

  test("a list on standard input, also separated by NUL, blank lines left out", async () => {
    const [a, b] = [join(folder, "2025/b.xlsm"), join(folder, "piano 2.xlsx")];
    expect(await filesOf(["-"], [a, "", b])).toEqual(["2025/b.xlsm", "piano 2.xlsx"]);
    expect(await filesOf(["-"], [`${a}\0${b}\0`])).toEqual(["2025/b.xlsm", "piano 2.xlsx"]);
  });

  test("a list is read as it is worked off, not beforehand", async () => {
    const order: string[] = [];
    const lines = async function* (): AsyncGenerator<string> {
      for (const n of [1, 2, 3]) {
        order.push(`read ${n}`);
        yield seo;
      }
    };
    await piao(["verifica", "-", "--ndjson"], {
      terminal: { lines, out: (line) => Promise.resolve(void order.push(`wrote ${line.length > 0}`)) },
    });
    expect(order).toEqual(["read 1", "wrote true", "read 2", "wrote true", "read 3", "wrote true"]);
  });

  test("progress of a long list stands on standard error: one changing line on a screen, now and then a line in a log", async () => {
    const list = (length: number): string[] => Array.from({ length }, () => join(folder, "note.txt"));
    const screen = await piao(["verifica", "-", "--ndjson"], { lines: list(22), terminal: { screen: true } });
    expect(screen.err.startsWith(`\r${ESCAPE}[K21 file, ora `)).toBe(true);
    expect(screen.err.endsWith(`\r${ESCAPE}[K`)).toBe(true);
    expect((await piao(["verifica", "-", "--ndjson"], { lines: list(22) })).err).toBe("");
    expect((await piao(["verifica", "-", "--ndjson"], { lines: list(500) })).err).toMatch(/^500 file, ora .*note\.txt\n$/);
  });
});

test("a council's own words: its sheet is read with --impostazioni", async () => {
  const plan = put(
    "plan.xlsx",
    cells(
      ["Abteilung Bauwesen"],
      ["Nr.", "Ziel", "Kennzahl", "Gewichtung"],
      ["1", "Bauakten erfassen", "Akten", "60 %"],
      ["2", "Schulen sanieren", "Akten", "30 %"],
      ["", "Summe", "", "100 %"],
    ),
  );
  const settings = put(
    "worte.json",
    JSON.stringify({ headings: { title: ["Ziel"], weight: ["Gewichtung"], unit: ["Abteilung"], total: ["Summe"] } }),
  );
  expect(await piao(["verifica", plan])).toMatchObject({ code: 0, out: expect.not.stringContaining("Bauwesen") as string });
  const { code, out } = await piao(["verifica", plan, "--impostazioni", settings]);
  expect(code).toBe(1);
  expect(out).toMatch(/Abteilung Bauwesen +90 +100 +NON TORNA: mancano 10/);
  expect(out).toContain("Totale atteso: «Summe» in D5");
});

describe("input that cannot be used: a sentence, exit code 2, and the other files are still checked", () => {
  test.each([
    ["a file that is not there", (): string => join(folder, "manca.xlsx"), "not-found", /non esiste/],
    ["a pattern without files", (): string => join(folder, "*.xlsx"), "not-found", /nessun file corrisponde/],
    ["a folder without workbooks", (): string => folder, "not-found", /non contiene file .xlsx/],
    ["a password", (): string => put("chiuso.xlsx", ole("EncryptedPackage")), "encrypted", /password/],
    ["a text", (): string => put("piano.xlsx", "n;peso\n1;30\n"), "text", /CSV/],
  ])("%s", async (_what, path, code, sentence) => {
    const { code: exit, out } = await piao(["verifica", path(), consuntivo, "--json"]);
    const [first, second] = reportSchema.parse(JSON.parse(out)).files;
    expect(exit).toBe(2);
    expect(first?.error).toMatchObject({ code, message: expect.stringMatching(sentence) as string });
    expect(second?.error).toBeNull();
  });

  test("for people: which file, and why", async () => {
    const { out } = await piao(["verifica", join(folder, "manca.xlsx")]);
    expect(out).toMatch(/manca\.xlsx\n {2}NON VERIFICATO: il file non esiste.*\n\n1 file non è stato verificato\.\n$/);
  });
});
