import { merged, units, verified, weightFindings } from "../../support/verify-grid";

describe("several lists on one sheet", () => {
  const head = ["N.", "Obiettivo", "Peso %", "Indicatore"];
  const row = (number: number, weight: number): (number | string)[] => [number, `Obiettivo ${String(number)}`, weight, "atti"];

  test("a table each, under the unit's name", () => {
    const report = verified([
      ["SETTORE I - AFFARI GENERALI"],
      head,
      row(1, 100),
      [],
      ["SETTORE II - RAGIONERIA"],
      head,
      row(1, 50),
      row(2, 40),
    ]);
    expect(units(report)).toEqual(["100/100 ok", "90/100 no"]);
    expect(report.sheets[0]?.units.map((unit) => unit.name)).toEqual(["SETTORE I - AFFARI GENERALI", "SETTORE II - RAGIONERIA"]);
  });

  test("one table with the unit's name between", () => {
    const report = verified([
      ["SETTORE I - AFFARI GENERALI"],
      head,
      row(1, 70),
      row(2, 30),
      ["SETTORE II - RAGIONERIA"],
      row(1, 50),
      row(2, 50),
    ]);
    expect(units(report)).toEqual(["100/100 ok", "100/100 ok"]);
  });

  test("numbering that begins anew begins a list; a single slip does not", () => {
    expect(units(verified([head, row(1, 60), row(2, 40), row(1, 50), row(2, 50)]))).toEqual(["100/100 ok", "100/100 ok"]);
    const slip = verified([head, row(1, 40), row(2, 30), row(1, 20), row(4, 10)]);
    expect(units(slip)).toEqual(["100/100 ok"]);
    expect(weightFindings(slip)).toContain("number-duplicate A4");
  });

  test("a column names the unit", () => {
    const report = verified([
      ["Struttura", "N.", "Obiettivo", "Peso %", "Indicatore"],
      ["Ufficio Tecnico", ...row(1, 60)],
      ["Ufficio Tecnico", ...row(2, 40)],
      ["Ragioneria", ...row(1, 70)],
      ["Ragioneria", ...row(2, 20)],
    ]);
    expect(units(report)).toEqual(["100/100 ok", "90/100 no"]);
  });

  test("a matrix has one list a column", () => {
    const report = verified(
      [
        ["N.", "Obiettivo", "Peso Rossi", "Peso Bianchi", "Indicatore"],
        [1, "Bilancio", 60, "", "atti"],
        [2, "Tributi", 40, 50, "atti"],
        [3, "Personale", "", 40, "atti"],
      ],
      { expected: { workbook: 100, sheets: {} } },
    );
    expect(units(report)).toEqual(["100/100 ok", "90/100 no"]);
    expect(report.sheets[0]?.units.map((unit) => unit.name)).toEqual(["Rossi", "Bianchi"]);
    expect(weightFindings(report)).toEqual(["weights-total D3:D4"]);
  });

  test("a matrix with the names under a merged heading", () => {
    const report = verified(
      merged(
        [
          ["N.", "Obiettivo", "Peso", "", "Indicatore"],
          ["", "", "Rossi", "Bianchi"],
          [1, "Bilancio", 60, "", "atti"],
          [2, "Tributi", 40, 100, "atti"],
        ],
        "C1:D1",
      ),
      { expected: { workbook: 100, sheets: {} } },
    );
    expect(units(report)).toEqual(["100/100 ok", "100/100 ok"]);
    expect(report.sheets[0]?.units.map((unit) => unit.name)).toEqual(["Rossi", "Bianchi"]);
  });
});

test("objectives lettered a), b), c) are no parts of each other where a column beside them is blank now and then", () => {
  const report = verified([
    ["Struttura", "Totale pesi struttura", "N°", "Linea di azione", "Parametro", "Budget assegnato", "Peso %", "Esito atteso"],
    ["U.O. Anagrafe", "100%", "a)", "Cura dei registri", "Giorni", 18000, "27,5%", "+5%"],
    ["", "", "b)", "Cura degli archivi", "Somme", 7300, "17,5%", "95%"],
    ["", "", "c)", "Sportello al pubblico", "Atti", 7300, "20%", "20 giorni"],
    ["", "", "d)", "Costi del servizio", "Relazione", "", "17,5%", "20 giorni"],
    ["", "", "e)", "Sanzioni", "Ore", 7300, "17,5%", "SI"],
    ["U.O. Cultura", "100%", "a)", "Stagione teatrale", "Ore", 26000, "55%", "tutte"],
    ["", "", "b)", "Biblioteca di quartiere", "Questionario", 1200, "45%", "10 giorni"],
    ["U.O. Lavori pubblici", "100%", "a)", "Palestre scolastiche", "Atti", "", "40%", "95%"],
    ["", "", "b)", "Cimitero comunale", "Domande", "", "60%", "5%"],
    ["U.O. Bilancio", "100%", "a)", "Riaccertamento", "Relazione", 4500, "45%", "tutte"],
    ["", "", "b)", "Cassa vincolata", "Ore", 4500, "55%", "5%"],
  ]);
  expect(units(report)).toEqual(["100/100 ok", "100/100 ok", "100/100 ok", "100/100 ok"]);
});

test("a total that names its structure in the structures' own column is no third structure", () => {
  const A = "Area 1 - Ambiente";
  const B = "Area 2 - Personale";
  const report = verified([
    ["Servizio competente", "Peso assegnato", "Nr", "Enunciazione obiettivo", "Unità di misura"],
    [A, 55, "Ob. 1", "Centro di raccolta", "Esito"],
    [A, 45, "Ob. 2", "Totale digitalizzazione degli archivi", "Pratiche"],
    [`Totale ${A}`, 100],
    [B, 55, "Ob. 1", "Piano dei fabbisogni", "Atti"],
    [B, 45, "Ob. 2", "Totale revisione dei fascicoli", "Fascicoli"],
    [`Totale ${B}`, 100],
  ]);
  expect(report.sheets[0]?.units.map(({ name }) => name)).toEqual([A, B]);
  expect(units(report)).toEqual(["100/100 ok", "100/100 ok"]);
});
