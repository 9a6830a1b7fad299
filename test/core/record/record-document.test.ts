import type { SheetDocument } from "../../../src/core/document";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import { pageScale } from "../../../src/core/document/page-size";
import { contentsOf } from "../../../src/core/record/contents";
import { recordDocument, type RecordOf } from "../../../src/core/record/record-document";
import { settingsSaid } from "../../../src/core/record/settings-said";
import { CATALOGUE } from "../../../src/core/rules/catalogue";
import { reportOf } from "../../../src/core/report/report-of";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { verify } from "../../../src/core/verify";

const SHEETS = [
  sheetFromGrid("Area 1", [
    ["N.", "Obiettivo", "PESO MAX 40"],
    [1, "Piano del verde", 20],
    [2, "Bilancio", 15],
  ]),
  sheetFromGrid("Note", [["Pesi approvati dal Nucleo"]]),
];

function record(change: Partial<RecordOf> = {}, sheets = SHEETS): RecordOf {
  const settings = change.settings ?? DEFAULT_SETTINGS;
  return {
    report: reportOf(verify({ file: "piano.xlsx", sheets }, settings), "it"),
    settings,
    version: "1.2.3",
    made: { date: "22/11/2026", time: "10:32" },
    fingerprint: { of: "file", text: "ab12" },
    author: "Anna Neri",
    ...change,
  };
}

/** The document's lines, cells apart by " | ". */
function lines({ cells }: SheetDocument): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { row, value } of cells) {
    const shown = value === null ? "" : value.kind === "text" ? value.text : String(value.kind === "number" ? value.value : value.cached);
    rows.set(row, [...(rows.get(row) ?? []), ...(shown === "" ? [] : [shown])]);
  }
  return [...rows.values()].map((texts) => texts.join(" | "));
}

test("names the file, its fingerprint, the day, the result, every structure, finding and check", () => {
  const said = lines(recordDocument(record(), "it"));
  expect(said).toEqual(
    expect.arrayContaining([
      "Verbale di verifica del piano della performance",
      "Verifica fatta con PIAO per Excel, versione 1.2.3, il 22/11/2026 alle 10:32.",
      "File | piano.xlsx",
      "Impronta del file (SHA-256) | ab12",
      "Fogli | «Area 1», «Note»",
      "Letto così | un elenco, colonna «PESO MAX 40»",
      "C'è un errore da correggere, 2 avvisi e 0 note.",
      expect.stringMatching(/^Area 1 \| Area 1, A\d:C\d \| 35 \| 40 \| Non torna: «PESO MAX 40»/),
      expect.stringMatching(/^Errore \| Area 1, .*35/),
      "Quelle di partenza: nessuna scelta dell'ente.",
      "Verifica fatta da | Anna Neri",
    ]),
  );
  for (const { title } of CATALOGUE) expect(said.filter((line) => line.startsWith(`${title.it} | `))).toHaveLength(1);
});

test("what was accepted, what was left open and what was not asked stand there", () => {
  const plan = record({ settings: { ...DEFAULT_SETTINGS, rules: { vocabulary: "off" }, seo: { ...DEFAULT_SETTINGS.seo, body: "Comune di Prova" } } }); // prettier-ignore
  const [finding] = plan.report.findings;
  if (!finding) throw new Error("no finding");
  const waived = { ...finding, waived: { reason: "Delibera n. 12", author: "Rossi", date: "2026-10-01" } };
  const said = lines(recordDocument({ ...plan, report: { ...plan.report, findings: [waived] }, author: "", made: null, fingerprint: null }, "it")); // prettier-ignore
  expect(said[0]).toBe("Comune di Prova");
  expect(said).toEqual(
    expect.arrayContaining([
      "Verifica fatta con PIAO per Excel, versione 1.2.3.",
      "Impronta | Non calcolata: questa pagina non è aperta in modo sicuro (https).",
      "Tutti i pesi tornano; un rilievo è stato accettato con motivazione.",
      expect.stringMatching(/^Rossi, 2026-10-01 \| Delibera n\. 12 \| Area 1, .*35/),
      "Verifica fatta da",
    ]),
  );
  expect(said.filter((line) => line.endsWith("non eseguito: spento nelle impostazioni"))).toHaveLength(1);
  expect(said.some((line) => line.endsWith("; uno accettato con motivazione"))).toBe(true);
});

test("never all right where something was left open, or where there was nothing to check", () => {
  const open = lines(recordDocument(record({}, [sheetFromGrid("Area", [["Obiettivo", "Peso"], ["Piano", 30], ["Bilancio", 20]])]), "it")); // prettier-ignore
  expect(open.some((line) => line.startsWith("La verifica non è completa: una parte"))).toBe(true);
  expect(open.some((line) => line.startsWith("Tutti i pesi tornano"))).toBe(false);
  const none = lines(recordDocument(record({}, [sheetFromGrid("Rubrica", [["Nome", "Telefono"], ["Rossi", 5]])]), "it")); // prettier-ignore
  expect(none).toContain("Nel file non c'è un piano con obiettivi e pesi: non c'era nulla da verificare.");
});

test("it stands upright on A4, hardly smaller than on the screen", () => {
  const { print, widths } = recordDocument(record(), "en");
  expect(print).toMatchObject({ landscape: false, footer: "Record of the check - piano.xlsx" });
  expect(pageScale({ paper: "a4", landscape: false }, widths)).toBeGreaterThan(0.95);
});

test("no page ends with a title", () => {
  const sheets = Array.from({ length: 40 }, (_, i) => sheetFromGrid(`Area ${i + 1}`, [["N.", "Obiettivo", "PESO MAX 40"], [1, `Piano ${i}`, 20 + (i % 7)], [2, `Bilancio ${i}`, 15]])); // prettier-ignore
  for (let count = 1; count <= sheets.length; count++) {
    const { print, cells } = recordDocument(record({}, sheets.slice(0, count)), "it");
    const roles = new Map(cells.map(({ row, role }) => [row, role]));
    expect((print.breaks ?? []).map((row) => roles.get(row - 1)).filter((role) => role === "section" || role === "heading")).toEqual([]);
  }
});

describe("the settings in words", () => {
  /** A change of each choice that a check depends on. */
  const CHANGES: Readonly<Partial<Record<keyof Settings, [Partial<Settings>, string]>>> = {
    expected: [{ expected: { workbook: 80, sheets: {} } }, "I pesi di ogni struttura devono fare 80."],
    levels: [{ levels: { Alto: 50 } }, "Il peso «Alto» vale 50."],
    tolerance: [{ tolerance: 0.5 }, "Differenza accettata: 0,5."],
    years: [{ years: { from: 2025, to: 2027 } }, "Anni del piano: dal 2025 al 2027."],
    headings: [{ headings: { weight: ["Valenza"] } }, "Intestazioni dell'ente: «Valenza»."],
    vocabulary: [{ vocabulary: { ...DEFAULT_SETTINGS.vocabulary, types: ["Output"] } }, "Parole ammesse: «Output», «efficacia», «efficienza», «economicità», «qualità», «quantità», «SI/NO»."], // prettier-ignore
    mandatory: [{ mandatory: { ...DEFAULT_SETTINGS.mandatory, training: false } }, "L'obiettivo sulla formazione non è richiesto."],
    rules: [{ rules: { vocabulary: "error" } }, expect.stringMatching(/^«.+» conta come errore\.$/) as string],
  };
  /** No check depends on them; descriptions of tables are told by what became of them. */
  const APART = ["version", "language", "layouts", "forms", "score", "seo"];

  test("each choice is said, none of the defaults", () => {
    expect(settingsSaid(DEFAULT_SETTINGS, "it")).toEqual([]);
    for (const [change, said] of Object.values(CHANGES)) expect(settingsSaid({ ...DEFAULT_SETTINGS, ...change }, "it")).toEqual([said]);
    expect([...Object.keys(CHANGES), ...APART].sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });

  test("descriptions by their names, and that weights are computed", () => {
    const forms = [{ version: 1, name: "Schede", weight: "Rilevanza" }] as const;
    const weighting = { factors: [], normalise: true } as unknown as NonNullable<Settings["weighting"]>;
    expect(settingsSaid({ ...DEFAULT_SETTINGS, forms, weighting }, "it")).toEqual([
      "Descrizioni di tabelle e schede: «Schede».",
      "Le tabelle dell'ente dicono quanto pesa ogni livello.",
    ]);
  });

  test("totals of sheets and of their parts", () => {
    const expected = { workbook: null, sheets: { "Area 1": 40 }, sections: { "*": { "2": 60 }, "Area 1": { Trasversali: 40 } } };
    expect(settingsSaid({ ...DEFAULT_SETTINGS, expected }, "it")).toEqual([
      "I pesi del foglio «Area 1» devono fare 40.",
      "La parte «2» di ogni foglio deve fare 60.",
      "La parte «Trasversali» del foglio «Area 1» deve fare 40.",
    ]);
  });
});

test("what was read changes with any value, place or sheet's name", () => {
  const texts = [[["a", 1]], [["a", 2]], [[1, "a"]], [[null, "a", 1]]].map((grid) => contentsOf([sheetFromGrid("A", grid)]));
  expect(new Set([...texts, contentsOf([sheetFromGrid("B", [["a", 1]])])]).size).toBe(5);
});
