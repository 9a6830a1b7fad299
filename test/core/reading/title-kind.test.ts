/** What a title is about, and whose name it holds. */
import { asksForOwner, isLabel, titleKind, unitNameIn } from "../../../src/core/reading/title-kind";
import {
  beginsAsTitle,
  cleanUnitName,
  namesTransversal,
  namesUnit,
  titlesBetween,
  withoutPageMarks,
} from "../../../src/core/reading/titles";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";

const OWN = { unit: ["Bereich", "Abteilung:"], transversal: ["Alle Bereiche"] };

test.each([
  ["OBIETTIVI AREA 1 – AFFARI GENERALI", true],
  ["Settore Tecnico", true],
  ["3° Servizio - Tributi", true],
  ["Segretario", true],
  ["Polizia locale", true],
  ["Settore", false],
  ["OBIETTIVI DI AREA", false],
  ["OBIETTIVI TRASVERSALI", false],
  ["Area strategica 2", false],
  ["Area di intervento: scuola", false],
  ["Tutti i settori dell'ente", false],
  ["Obiettivi comuni a tutte le aree", false],
  ["Performance organizzativa del settore 1", false],
  ["Risorse: quelle assegnate al settore tecnico", false],
  ["Il settore tecnico assicura la manutenzione delle strade e delle scuole.", false],
  [`Settore ${"x".repeat(112)}`, true],
  [`Settore ${"x".repeat(113)}`, false],
  ["Piano della performance", false],
])("%j names a structure: %p", (text, expected) => {
  expect(namesUnit(text)).toBe(expected);
});

test.each([
  ["Settore Tecnico", null, "unit"],
  ["Obiettivi assegnati alla Ragioneria", null, "unit"],
  ["Sezione Operativa - SeO - Tributi", null, "unit"],
  ["Dirigente: Maria Rossi", null, "person"],
  ["Dirigente settore tecnico", null, "unit"],
  ["OBIETTIVI TRASVERSALI", null, "transversal"],
  ["Alle Bereiche", null, "transversal"],
  ["Bereich Bauwesen", null, "unit"],
  ["Bereich", null, "other"],
  ["Sezione 2 Sottosezione 2.2 - Piano della performance", null, "document"],
  ["Sezione seconda", null, "section"],
  ["A obiettivi di gestione", null, "section"],
  ["Obiettivi di gestione", null, "section"],
  ["Parte prima", null, "section"],
  ["Comune di Borgo Alto", null, "document"],
  ["PEG 2025", null, "document"],
  ["12", null, "document"],
  ["Altre cose", null, "other"],
  ["x".repeat(100), null, "other"],
  ["x".repeat(101), null, "document"],
  ["Lavori pubblici", "Settore", "unit"],
  ["Lavori pubblici", "Centro di resp.", "unit"],
  ["Tutti i settori", "Settore", "transversal"],
  ["Bauwesen", "Bereich", "unit"],
  ["Maria Rossi", "Dirigente", "person"],
  ["Maria Rossi", "Responsabile del servizio", "person"],
  ["2025", "Annualità", "other"],
  ["Tributi", "Denominazione", "unit"],
  ["Tributi", "Assegnato a", "unit"],
  ["Tributi", "Assegnata alla", "unit"],
  ["Tributi", "Assegnazione alla", "other"],
  ["Delibera di Giunta", null, "document"],
  ["Deliberato dalla Giunta", null, "document"],
  ["Gli obiettivi assegnati a ciascuno", null, "other"],
  ["Gli obiettivi strategici", null, "other"],
  ["III - Obiettivi di gestione", null, "section"],
  ["II - Obiettivi di gestione", null, "section"],
  ["Nuova sezione", null, "other"],
  ["Terza parte", null, "other"],
  ["Allegato alla sezione operativa SeO Tributi", null, "document"],
  ["Obiettivi di performance della sezione tributi", null, "section"],
  ["Bereich 3", null, "unit"],
  ["Bereich:", null, "other"],
  ["AB 12", null, "document"],
  ["URP 12", null, "other"],
] as const)("%j behind %j is about: %s", (text, label, expected) => {
  expect(titleKind(text, label, OWN)).toBe(expected);
});

test("labels stand before a name", () => {
  expect(["Settore:", "Settore", "Dirigente responsabile", "Bereich", "Note:", "Note", "Settore Tecnico e Lavori pubblici dell'ente"].map((text) => isLabel(text, OWN))).toEqual(
    [true, true, true, true, true, false, false],
  ); // prettier-ignore
  expect(["Struttura", "Capo ufficio", "Abteilung:", "Annualità"].map((text) => asksForOwner(text, OWN))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.each([
  ["Responsabile della trasparenza", true],
  ["Responsabile delle manutenzioni", false],
  ["Responsabile delle manutenzioni:", true],
])("%j stands before a name: %p", (text, told) => {
  expect(isLabel(text, OWN)).toBe(told);
});

test.each([
  ["Bereich:", true],
  ["Bereich Bauwesen", false],
  ["Settore di riferimento", true],
  ["Settore Tecnico e Lavori pubblici", false],
  ["Responsabile della trasparenza e della prevenzione della corruzione", false],
  ["Note del dirigente", false],
])("%j asks for a structure or a person: %p", (text, told) => {
  expect(asksForOwner(text, OWN)).toBe(told);
});

test.each([
  ["Sezione Operativa - SeO - Area 1", "Area 1"],
  ["STRUTTURA: Lavori pubblici", "Lavori pubblici"],
  ["Unità organizzativa – Tributi", "Tributi"],
  ["OBIETTIVI SETTORE TECNICO", "SETTORE TECNICO"],
  ["Obiettivi assegnati alla Ragioneria", "Ragioneria"],
  ["Obiettivi assegnati al Segretario", "Segretario"],
  ["Obiettivi attribuiti allo Staff", "Staff"],
  ["Obiettivi affidati all'Avvocatura", "Avvocatura"],
  ["Obiettivi affidati ai Tributi", "Tributi"],
  ["Obiettivi affidati agli Uffici demografici", "Uffici demografici"],
  ["Obiettivi affidati alle Politiche sociali", "Politiche sociali"],
  ["Obiettivi assegnati a Lavori pubblici", "Lavori pubblici"],
  ["Obiettivi del Settore Tecnico", "Settore Tecnico"],
  ["Settore Tecnico - totale punti: 120", "Settore Tecnico"],
  ["Settore Tecnico (peso complessivo 100)", "Settore Tecnico"],
  ["Settore Tecnico (segue)", "Settore Tecnico"],
  ["Settore  Tecnico – pag. 2 di 3", "Settore Tecnico"],
  ["Settore Tecnico -", "Settore Tecnico"],
  ["Obiettivi IT", "Obiettivi IT"],
])("the name in %j is %j", (text, expected) => {
  expect(cleanUnitName(text)).toBe(expected);
});

test("a page's marks are no part of a title", () => {
  expect(["A (segue) B", "foglio 2 di 3 A", "A - parte 1", "A continua", "A (pag. 12/13)", "partecipazione 2"].map((text) => withoutPageMarks(text).replace(/\s+/g, " ").trim())).toEqual(
    ["A B", "A", "A", "A", "A", "partecipazione 2"],
  ); // prettier-ignore
});

test.each([
  ["2° Settore - Tributi", true],
  ["II Settore Tributi", true],
  ["Settore Tributi", true],
  ["Sportello del Settore Tributi", false],
  ["A1 obiettivi trasversali", true],
  ["Parte II obiettivi trasversali", true],
  ["Performance comuni a tutti", true],
  ["Azioni e obiettivi trasversali", false],
  ["Obiettivi di gestione", false],
])("%j begins as a title: %p", (text, expected) => {
  expect(beginsAsTitle(text, OWN)).toBe(expected);
});

test("what is common to all, in the municipality's own words too", () => {
  const said = [
    "Obiettivi di ente",
    "Obiettivi comuni",
    "per tutti i dirigenti",
    "Alle Bereiche 2026",
    "Obiettivi in Comune",
    "Trasversalità",
  ];
  expect(said.map((text) => namesTransversal(text, OWN))).toEqual([true, true, true, true, false, true]);
});

test("the last title that names a structure is its name, else the last that says so outright", () => {
  const titles = (...texts: readonly string[]) => texts.map((value, row) => ({ value, cell: { sheet: "Piano", row, col: 0 } }));
  const name = (...texts: readonly string[]) => unitNameIn(titles(...texts), OWN);
  expect(name("Settore Tecnico", "Settore Tributi", "PEG 2025")).toEqual({
    value: "Settore Tributi",
    cell: { sheet: "Piano", row: 1, col: 0 },
  });
  expect(name("Struttura: Lavori", "PEG 2025")?.value).toBe("Lavori");
  expect(name("Struttura: Lavori", "Settore Tributi")?.value).toBe("Settore Tributi");
  expect(name("PEG 2025")).toBeNull();
});

test.each<readonly [string, string | null]>([
  ["Obiettivi assegnati alla Ragioneria", "Ragioneria"],
  ["Struttura: lavori pubblici", "lavori pubblici"],
  ["Struttura : lavori pubblici", "lavori pubblici"],
  ["Infrastruttura: lavori pubblici", null],
  ["Centro di responsabilità: ragioneria", "ragioneria"],
  ["Centro di responsabilità : ragioneria", "ragioneria"],
  ["Sezione Operativa - SeO - 12 Tributi", "12 Tributi"],
  ["Sezione Operativa SeO 12 Tributi", "12 Tributi"],
  ["Risorse: quelle assegnate", null],
])("the unit in the title %j is %j", (value, name) => {
  expect(unitNameIn([{ value, cell: { sheet: "Piano", row: 0, col: 0 } }], OWN)?.value ?? null).toBe(name);
});

test("rows of one or two texts are titles, numbers are none, and three cells make a row of a table", () => {
  const sheet = sheetFromGrid("Piano", [["PEG 2025"], ["Settore", "Tecnico"], ["a", "b", "c"], [40], ["peso", 40]]);
  expect(titlesBetween(sheet, 0, 4).map(({ value }) => value)).toEqual(["PEG 2025", "Settore", "Tecnico", "peso"]);
  expect(titlesBetween(sheet, 1, 3).map(({ cell }) => [cell.row, cell.col])).toEqual([[1, 0], [1, 1]]); // prettier-ignore
});
