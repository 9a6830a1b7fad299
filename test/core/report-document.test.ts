import type { FileReport, Finding, UnitReport } from "../../src/core/report/report";
import { csvOf, findingsTable, unitsTable } from "../../src/core/report/csv";
import { reportDocument } from "../../src/core/report/document";
import { cellName } from "../../src/core/sheet/address";
import { aFinding } from "../support/a-finding";

const finding = (over: Partial<Finding>): Finding => aFinding({ message: "Mancano 5 punti.", ...over });

function unit(over: Partial<UnitReport>): UnitReport {
  const sums = { sum: 37.5, expected: 40, ok: false };
  return {
    name: "Area 1 Servizi",
    range: "A4:I11",
    basis: "declared",
    why: "«PESO MAX 40» in E2",
    objectives: 5,
    sections: [],
    phases: [],
    ...sums,
    ...over,
  };
}

const REPORT: FileReport = {
  file: "piano.xlsx",
  error: null,
  sheets: [
    { name: "Area 1", layout: "table", reason: "", units: [unit({}), unit({ name: "Area 2", ok: null, expected: null })] },
    { name: "Note", layout: null, reason: "non si trova una colonna dei pesi", units: [] },
  ],
  findings: [
    finding({ severity: "warning", rule: "vocabulary", range: "F4", message: "«Outcume»: si intendeva «Outcome»?" }),
    finding({}),
    finding({
      severity: "warning",
      rule: "date-order",
      message: "Finisce prima di iniziare.",
      waived: { reason: "Così deliberato", author: "Rossi", date: "2025-03-01" },
    }),
  ],
};

describe("the report as a sheet", () => {
  const document = reportDocument(REPORT, "it");
  const lines = new Map<number, string[]>();
  for (const { row, col, value } of document.cells) {
    if (!value) continue;
    const text = value.kind === "text" ? value.text : value.kind === "number" ? String(value.value) : value.formula;
    lines.set(row, [...(lines.get(row) ?? []), `${cellName(row, col)} ${text}`]);
  }

  test("verdicts, findings worst first, waived ones apart, sheets not read", () => {
    expect([...lines.values()].map((line) => line.map((cell) => cell.replace(/^\w+ /, "")).join(" | "))).toEqual([
      "Rapporto PIAO - piano.xlsx",
      "un errore, un avviso, 0 note, un rilievo in deroga. Controllo non completo: una parte non si è potuta leggere o giudicare.",
      "Strutture",
      "Esito | Foglio | Celle | Struttura e totale atteso | Somma | Atteso",
      "Non torna | Area 1 | A4:I11 | Area 1 Servizi: «PESO MAX 40» in E2 | 37.5 | 40",
      "Non verificabile | Area 1 | A4:I11 | Area 2: «PESO MAX 40» in E2 | 37.5",
      "Rilievi",
      "Gravità | Foglio | Celle | Rilievo",
      "Errore | Area 1 | E4:E10 | Mancano 5 punti.",
      "Avviso | Area 1 | F4 | «Outcume»: si intendeva «Outcome»?",
      "Rilievi accettati in deroga",
      "Gravità | Foglio | Celle | Rilievo",
      "Avviso | Area 1 | E4:E10 | Finisce prima di iniziare. In deroga: Così deliberato (Rossi, 2025-03-01)",
      "Fogli non letti",
      "Note | non si trova una colonna dei pesi",
    ]);
  });

  test("severity is a word and a colour, on A4 landscape", () => {
    expect(document.cells.find(({ value }) => value?.kind === "text" && value.text === "Errore")?.role).toBe("error");
    expect(document).toMatchObject({
      id: "report",
      name: "Rapporto PIAO",
      frozenRows: 1,
      print: { landscape: true, footer: "Rapporto PIAO - piano.xlsx" },
    });
  });

  test("nothing wrong, nothing listed", () => {
    const clean = reportDocument({ ...REPORT, sheets: [], findings: [] }, "it");
    expect(clean.cells.flatMap(({ value }) => (value?.kind === "text" ? [value.text] : []))).toEqual([
      "Rapporto PIAO - piano.xlsx",
      "Nessun rilievo",
    ]);
  });

  test("a section that is off makes its unit off", () => {
    const off = reportDocument(
      {
        ...REPORT,
        sheets: [
          { name: "A", layout: "table", reason: "", units: [unit({ ok: true, sections: [{ name: "", sum: 1, expected: 2, ok: false }] })] },
        ],
      },
      "en",
    );
    expect(off.cells.some(({ value }) => value?.kind === "text" && value.text === "Off")).toBe(true);
  });
});

describe("the report as CSV", () => {
  const units = (report: FileReport, language: "it" | "en"): string => csvOf(unitsTable(language), report);
  const findings = (report: FileReport): string => csvOf(findingsTable("it"), report);

  test("structures as Italian Excel opens them: one byte order mark, semicolons, decimal comma", () => {
    expect(units(REPORT, "it")).toBe(
      [
        "\ufeffFile;Foglio;Struttura;Celle;Obiettivi;Somma;Attesa;Esito;Perché",
        "piano.xlsx;Area 1;Area 1 Servizi;A4:I11;5;37,5;40;non torna;«PESO MAX 40» in E2",
        "piano.xlsx;Area 1;Area 2;A4:I11;5;37,5;;non verificabile;«PESO MAX 40» in E2",
        "",
      ].join("\r\n"),
    );
    expect(units(REPORT, "en").split("\r\n")[1]).toContain(",5,37.5,40,does not add up,");
  });

  test("findings apart, with the reason of those that were accepted", () => {
    expect(findings(REPORT).split("\r\n")).toEqual([
      "\ufeffFile;Foglio;Struttura;Celle;Gravità;Controllo;Deroga;Autore;Data;Rilievo",
      "piano.xlsx;Area 1;;E4:E10;Errore;weights-total;;;;Mancano 5 punti.",
      expect.stringContaining(";vocabulary;;;;«Outcume»"),
      expect.stringContaining(";date-order;Così deliberato;Rossi;2025-03-01;"),
      "",
    ]);
  });

  test.each(["=1+1", "+39", "-5", "@SOMMA(A1)", "\t=1+1", "  =1"])("%j can be no formula", (sheet) => {
    const line = findings({ ...REPORT, sheets: [], findings: [finding({ sheet })] }).split("\r\n")[1];
    expect(line).toContain(`;'${sheet};`);
  });

  test("separators, quotes and line breaks are kept inside their field", () => {
    const csv = findings({ ...REPORT, sheets: [], findings: [finding({ message: 'Prima; "poi"\naltro' })] });
    expect(csv).toContain('"Prima; ""poi""\naltro"');
  });
});
