import { exact } from "../../../src/core/exact";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid, type Sheet } from "../../../src/core/sheet/sheet";
import { reportOf } from "../../../src/core/report/report-of";
import { verifyPlan } from "../../../src/core/verify";
import { found, verified } from "../../support/verify-grid";

const notRead = (grid: Parameters<typeof verified>[0]): readonly string[] =>
  found(verified(grid)).filter((line) => line.startsWith("not-read"));

test("objectives, indicators and targets, but no weight anywhere", () => {
  expect(
    notRead([
      ["PIANO DELLA PERFORMANCE"],
      ["N.", "Obiettivo", "Indicatore", "Valore atteso", "Scadenza"],
      [1, "Bilancio", "atti", 3, "31/12/2025"],
    ]),
  ).toEqual(["not-read B2"]);
});

test("a numbered prose with a total and no points", () => {
  expect(notRead([["OBIETTIVI COMUNI"], ["1) Prevenzione della corruzione"], ["2) Trasparenza"], ["TOTALE PUNTEGGI: 20 PUNTI"]])).toEqual([
    "not-read A2",
  ]);
});

test("not: a list of objectives for information, with a single heading more", () => {
  expect(
    notRead([
      ["N.", "Obiettivo", "Indicatore"],
      [1, "Bilancio", "atti"],
    ]),
  ).toEqual([]);
});

test("not: a sheet that is no plan, nor a blank one", () => {
  expect(
    notRead([
      ["Capitolo", "Descrizione", "Stanziamento"],
      [101, "Stipendi", 1000],
    ]),
  ).toEqual([]);
  expect(notRead([[""]])).toEqual([]);
});

describe("objectives and weights of which no list could be made", () => {
  const sheet = sheetFromGrid("PDO", [
    ["Che cosa", "Quota"],
    ["Sportello", 60],
  ]);
  const cell = { sheet: "PDO", row: 0, col: 1 };
  const unread = (sum: number) => ({ kind: "unclear", missing: "lists", cell, text: "Quota", sum: exact(sum) }) as const;
  const report = (sum: number) =>
    reportOf(
      verifyPlan({ file: "piano.xlsx", sheets: [{ sheet, layout: null, units: [], notRead: unread(sum) }] }, DEFAULT_SETTINGS),
      "it",
    );

  test("the sheet is named, with the place, the words and what to do", () => {
    expect(report(90).findings).toMatchObject([{ rule: "not-read", severity: "warning", sheet: "PDO", range: "B1" }]);
    expect(report(90).findings[0]?.message).toBe(
      "Questo foglio parla di obiettivi e di pesi («Quota» in B1), ma non è stato possibile ricavarne un elenco: i suoi pesi non sono stati controllati. Mettete i titoli delle colonne in una sola riga, con «Obiettivo» e «Peso», oppure indicate i vostri titoli nelle impostazioni.",
    );
    expect(report(90).sheets[0]?.reason).toBe("sembra un piano, ma non è stato possibile ricavarne un elenco di obiettivi");
  });

  test("several hundreds look like several lists", () => {
    expect(report(395).findings[0]?.message).toContain("sembra contenere 4 elenchi: i numeri fanno 395 in tutto");
    expect(report(150).findings[0]?.message).not.toContain("elenchi");
  });

  test.each([
    [
      "headings that name no objective",
      [["Piano esecutivo di gestione 2025"], ["Che cosa", "Misura", "Peso"], ["Archivio", "faldoni", 60], ["Sportello", "ore", 30]],
    ],
    ["a single card without a frame", [["Obiettivo di performance"], ["Riordino"], ["Indicatore: faldoni"], ["Peso"], [60]]],
    [
      "weights below their objectives",
      [
        ["OBIETTIVI 2025"],
        ["Archivio", "Sportello", "Verde"],
        ["Peso 40", "Peso 30", "Peso 20"],
        ["Indicatore: a", "Indicatore: b", "Target: c"],
      ],
    ],
  ])("a sheet is read or named, never passed over: %s", (_what, grid) => {
    const { sheets, findings } = verified(grid);
    const read = sheets.some(({ units }) => units.length > 0);
    expect(read || findings.some(({ rule }) => rule === "not-read")).toBe(true);
  });

  test("a summary beside the lists that it sums up is none", () => {
    const list = (name: string): Sheet =>
      sheetFromGrid(name, [
        ["N.", "Obiettivo", "Peso %", "Indicatore"],
        [1, "Archivio", 60, "faldoni"],
        [2, "Sportello", 40, "ore"],
      ]);
    const summary = sheetFromGrid("Quadro", [
      ["Piano della performance 2025"],
      ["Struttura", "Peso"],
      ["Settore Tecnico", 100],
      ["Settore Sociale", 100],
    ]);
    expect(
      verified([list("Settore Tecnico"), list("Settore Sociale"), summary]).findings.filter(({ rule }) => rule === "not-read"),
    ).toEqual([]);
  });
});
