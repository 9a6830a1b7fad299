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
