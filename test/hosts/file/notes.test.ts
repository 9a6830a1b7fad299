import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import type { FileReport } from "../../../src/core/report/report";
import { reportOf } from "../../../src/core/report/report-of";
import { verify, type Verified } from "../../../src/core/verify";
import { unknownResultSentences, withNotes } from "../../../src/hosts/file/notes";
import { readWorkbook, type ReadNote } from "../../../src/hosts/file/read";
import { oneSheet, workbookParts, zip } from "./packages";

const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (cell: string, value: number): string => `<c r="${cell}"><v>${value}</v></c>`;
const formula = (cell: string, value: string): string => `<c r="${cell}"><f>${value}</f></c>`;

/** A small plan; `weight` and `total` are the cells C3 and C5. */
function plan(weight: string, total: string): string {
  const rows = [
    text("A1", "OBIETTIVI AREA 1 - AFFARI GENERALI"),
    text("A2", "N.") + text("B2", "Obiettivo") + text("C2", "PESO MAX 100"),
    number("A3", 1) + text("B3", "Sportello unico") + weight,
    number("A4", 2) + text("B4", "Archivio") + number("C4", 60),
    text("B5", "TOT.") + total,
  ];
  return rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join("");
}

function checked(bytes: Uint8Array): { verified: Verified; report: FileReport; notes: readonly ReadNote[] } {
  const workbook = readWorkbook(bytes);
  if (workbook.kind === "error") throw new Error(workbook.code);
  const verified = verify({ file: "a.xlsx", sheets: workbook.sheets }, DEFAULT_SETTINGS);
  return { verified, report: reportOf(verified, "it"), notes: workbook.notes };
}
const sentences = (bytes: Uint8Array): string[] => {
  const { report, notes } = checked(bytes);
  return unknownResultSentences(report, notes, "it");
};

test("a total that the file does not store and nobody can compute here is said, once a sheet", () => {
  expect(sentences(oneSheet(plan(number("C3", 40), formula("C5", "ROUND(SUM(C3:C4),0)"))))).toEqual([
    "Foglio «A»: una formula non ha un risultato salvato (è in C5), perciò il suo valore non è noto. Aprite il file in Excel e salvatelo: i risultati verranno calcolati.",
  ]);
});

test("a weight that is not known is a finding already, never 0", () => {
  const bytes = oneSheet(plan(formula("C3", "B9*2"), formula("C5", "SUM(C3:C4)")));
  expect(sentences(bytes)).toEqual([]);
  const { report } = checked(bytes);
  expect(report.findings.map((finding) => finding.rule)).toContain("cell-error");
  expect(report.sheets[0]?.units[0]).toMatchObject({ sum: null, ok: null });
});

test("a plain sum is computed and nothing is said; nor of formulas on sheets without a plan", () => {
  expect(sentences(oneSheet(plan(number("C3", 40), formula("C5", "SUM(C3:C4)"))))).toEqual([]);
  expect(sentences(oneSheet(`<row r="1">${formula("A1", "TODAY()")}</row>`))).toEqual([]);
});

test("damaged sheets become a finding, unless the settings switch it off; charts only a reason", () => {
  const parts = workbookParts([
    { name: "Area 1", data: plan(number("C3", 40), number("C5", 100)) },
    { name: "Grafico", data: null },
    { name: "Area 2", data: `<row r="1"><c r="A1" t="s"><v>9</v></c></row>` },
  ]);
  const { verified, notes } = checked(zip(parts));
  const reported = (rules: Settings["rules"]): FileReport => reportOf(withNotes(verified, notes, { ...DEFAULT_SETTINGS, rules }), "it");
  const noted = reported({});
  expect(noted.sheets.map((sheet) => [sheet.name, sheet.reason !== ""])).toEqual([
    ["Area 1", false],
    ["Grafico", true],
    ["Area 2", true],
  ]);
  const notRead = (one: FileReport): string[] =>
    one.findings.filter((finding) => finding.rule === "not-read").map((finding) => finding.sheet);
  expect(notRead(noted)).toEqual(["Area 2"]);
  expect(noted.findings.at(-1)).toMatchObject({ sheet: "Area 2", unit: null, cells: ["A1"] });
  expect(noted.findings.at(-1)?.message).toContain("Area 2");
  expect(notRead(reported({ "not-read": "off" }))).toEqual([]);
});
