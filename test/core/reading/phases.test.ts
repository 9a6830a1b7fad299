import { objectivesOf } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { merged, units, verified, weightFindings, type Grid } from "../../support/verify-grid";

describe("phases", () => {
  test("as child rows 1.1, 1.2 with weights in brackets", () => {
    const grid = (last: string): Grid => [
      ["N°", "Descrizione obiettivi", "Peso %", "Indicatori"],
      [1, "Bilancio", "60%", "atti"],
      ["1.1", "Fase: raccolta", "(70%)", "schede"],
      ["1.2.", "Fase: approvazione", last, "delibera"],
      [2, "Tributi", "40%", "atti"],
    ];
    expect(units(verified(grid("(30%)")))).toEqual(["100/100 ok {100/100 ok}"]);
    const report = verified(grid("(20%)"));
    expect(units(report)).toEqual(["100/100 ok {90/100 no}"]);
    expect(weightFindings(report)).toContain("phase-weights-total C3:C4");
  });

  test("followed by a total of their own", () => {
    const report = verified([
      ["N°", "Obiettivo", "Peso %", "Indicatori"],
      [1, "Bilancio", 60, "atti"],
      ["1.1", "Raccolta", 50, "schede"],
      ["1.2", "Approvazione", 40, "delibera"],
      ["", "Totale pesi azioni (=100)", 90],
      [2, "Tributi", 40, "atti"],
    ]);
    expect(units(report)).toEqual(["100/100 ok {90/100 no}"]);
  });

  test("in a second weight column beside a merged objective weight", () => {
    const grid: Grid = [
      ["N.", "Obiettivo", "Peso %", "Azioni", "Peso azione", "Indicatore"],
      [1, "Bilancio", 60, "Raccolta", 40, "schede"],
      ["", "", "", "Approvazione", 60, "delibera"],
      [2, "Tributi", 40, "Accertamenti", 100, "avvisi"],
    ];
    const report = verified(merged(grid, "A2:A3", "B2:B3", "C2:C3"));
    expect(units(report)).toEqual(["100/100 ok {100/100 ok, 100/100 ok}"]);
    expect(weightFindings(report)).toEqual([]);
  });

  test("in a second column headed like the first", () => {
    const grid: Grid = [
      ["N.", "Obiettivo", "Peso %", "Azioni", "Peso %", "Indicatore"],
      [1, "Bilancio", 60, "Raccolta", 40, "schede"],
      ["", "", "", "Approvazione", 50, "delibera"],
      [2, "Tributi", 40, "Accertamenti", 100, "avvisi"],
    ];
    expect(units(verified(merged(grid, "A2:A3", "B2:B3", "C2:C3")))).toEqual(["100/100 ok {90/100 no, 100/100 ok}"]);
  });

  test("in a table of their own, grouped by the objective's code", () => {
    const report = verified([
      ["N.", "Obiettivo", "Peso %", "Indicatore"],
      [1, "Bilancio", 60, "atti"],
      [2, "Tributi", 40, "atti"],
      [],
      ["Obiettivo n.", "Fase", "Peso fase", "Scadenza"],
      [1, "Raccolta", 50, "30/06/2025"],
      [1, "Approvazione", 50, "31/12/2025"],
      [2, "Accertamenti", 80, "31/12/2025"],
    ]);
    expect(units(report)).toEqual(["100/100 ok {100/100 ok, 80/100 no}"]);
    expect(weightFindings(report)).toEqual(["phase-weights-total C8"]);
  });

  test("a phase without a weight in such a table says nothing, and a blank code goes on with the one above", () => {
    const report = verified([
      ["N.", "Obiettivo", "Peso %", "Indicatore"],
      [1, "Bilancio", 60, "atti"],
      [2, "Tributi", 40, "atti"],
      [],
      ["Obiettivo n.", "Fase", "Peso fase", "Scadenza"],
      [1, "Raccolta", 50, "30/06/2025"],
      [1, "Esame", "", "30/09/2025"],
      ["", "Approvazione", 50, "31/12/2025"],
      [2, "Accertamenti", 100, "31/12/2025"],
    ]);
    expect(units(report)).toEqual(["100/100 ok {100/100 ok, 100/100 ok}"]);
    expect(weightFindings(report)).toEqual([]);
  });

  test("that share out the objective's own points are right too", () => {
    expect(
      units(
        verified([
          ["N°", "Obiettivo", "Peso %", "Indicatori"],
          [1, "Bilancio", 60, "a"],
          ["1.1", "Raccolta", 20, "b"],
          ["1.2", "Esame", 40, "c"],
          [2, "Tributi", 40, "d"],
        ]),
      ),
    ).toEqual(["100/100 ok {60/60 ok}"]);
  });

  test("numbers such as 1.1 under rows without weights are objectives", () => {
    const report = verified([
      ["N°", "Obiettivo", "Peso %", "Indicatori"],
      [1, "Bilancio sano", "", ""],
      ["1.1", "Rendiconto", 60, "b"],
      ["1.2", "DUP", 40, "c"],
    ]);
    expect(units(report)).toEqual(["100/100 ok"]);
    expect(weightFindings(report)).toEqual([]);
  });
});

describe("a weight over several rows", () => {
  const rows: Grid = [
    ["Obiettivi strategici", "Obiettivi operativi", "PESO MAX 100", "Indicatori di risultato", "Target"],
    ["Digitale", "Sportello telematico", 60, "istanze", "SI/NO"],
    ["", "Formazione del personale", "", "ore", "SI/NO"],
    ["Entrate", "Lotta all'evasione", 40, "avvisi", "80%"],
  ];

  test("merged, it is one objective with two indicators", () => {
    const report = verified(merged(rows, "A2:A3", "C2:C3"));
    expect(units(report)).toEqual(["100/100 ok"]);
    expect(report.sheets[0]?.units[0]?.objectives).toBe(2);
    expect(weightFindings(report)).toEqual([]);
  });

  test("repeated on its rows, it counts once and is said", () => {
    const report = verified([
      ["N.", "Obiettivo", "Peso %", "Indicatore"],
      [1, "Bilancio", 60, "atti"],
      ["", "", 60, "giorni"],
      [2, "Tributi", 40, "atti"],
      [2, "Tributi", 40, "avvisi"],
    ]);
    expect(units(report)).toEqual(["100/100 ok"]);
    expect(weightFindings(report)).toEqual(["weight-repeated C2:C3", "weight-repeated C4:C5"]);
  });

  test("two objectives of equal weight are two", () => {
    expect(
      units(
        verified([
          ["N.", "Obiettivo", "Peso %", "Indicatore"],
          [1, "Bilancio", 50, "atti"],
          [2, "Tributi", 50, "atti"],
        ]),
      ),
    ).toEqual(["100/100 ok"]);
  });

  test("left blank on a row with a title of its own, it is missing", () => {
    expect(weightFindings(verified(rows))).toContain("weight-missing C3");
  });
});

test("phases on cards: number, words and indicator stand in columns of their own", () => {
  const card = (number: number, title: string, weight: number): Grid => [
    [`OBIETTIVO N. ${String(number)}`, title, "", "", "PESO", weight],
    ["Finalità", "Migliorare il servizio"],
    ["Fase", "Descrizione", "Inizio", "Fine", "Indicatore", "Peso fase"],
    [1, "Avvio", "01/02/2025", "31/03/2025", "Indicatore di ritardo", 40],
    [2, "Chiusura", "01/04/2025", "31/12/2025", "Euro accertati", 60],
    [],
  ];
  const grid: Grid = [["SETTORE II"], [], ...card(1, "Pagamento delle fatture", 30), ...card(2, "Recupero dell'evasione", 70)];
  const { sheets } = readPlan([sheetFromGrid("Settore II", grid)], DEFAULT_SETTINGS, null);
  const phases = sheets.flatMap((sheet) => sheet.units.flatMap(objectivesOf)).map((objective) => objective.phases);
  const expected = [
    ["1", "Avvio", "Indicatore di ritardo"],
    ["2", "Chiusura", "Euro accertati"],
  ];
  expect(
    phases.map((all) => all.map(({ number, title, indicators: [one] }) => [number?.value.text, title?.value, one?.text?.value])),
  ).toEqual([expected, expected]);
});
