import { units, verified, weightFindings, type Grid } from "../../support/verify-grid";

const TITLE: Grid = [["Anno 2025 - OBIETTIVI GESTIONALI (Punteggi fino a 80 punti)"], ["OBIETTIVI SETTORE I TECNICO"], []];

function objective(number: number, weight: string | null): Grid {
  return [
    [`${String(number)}. Manutenzione del patrimonio ${String(number)}`],
    ["Il responsabile cura la manutenzione ordinaria degli edifici."],
    ["INDICATORE: interventi eseguiti su interventi richiesti"],
    ["TERMINE REALIZZAZIONE: 31.12.2025"],
    ...(weight === null ? [] : [[weight]]),
    [],
  ];
}

describe("prose", () => {
  test("numbered titles with their points and a total at the end", () => {
    const report = verified([...TITLE, ...objective(1, "Punti 50"), ...objective(2, "Punti 30"), ["PESO TOTALE PUNTI 80"]]);
    expect(units(report)).toEqual(["80/80 ok"]);
    expect(report.sheets[0]).toMatchObject({ layout: "prose", units: [{ name: "SETTORE I TECNICO", objectives: 2 }] });
    expect(weightFindings(report)).toEqual([]);
  });

  test("a sum that misses the total is found at the points", () => {
    const report = verified([...TITLE, ...objective(1, "Punti 40"), ...objective(2, "Punti 30"), ["PESO TOTALE PUNTI 80"]]);
    expect(units(report)).toEqual(["70/80 no"]);
    expect(weightFindings(report)).toEqual(["weights-total A8:A14"]);
  });

  test("a jump in the numbers; a numbered line inside a text is none", () => {
    const report = verified([
      ...TITLE,
      ["1. Lavori pubblici"],
      ["Le attività sono:"],
      ["4. collaudo delle opere"],
      ["Punti 50"],
      ["3. Ambiente"],
      ["Punti 30"],
      ["PESO TOTALE PUNTI 80"],
    ]);
    expect(units(report)).toEqual(["80/80 ok"]);
    expect(weightFindings(report)).toEqual(["number-sequence A8"]);
  });

  test("points that are missing, or are words", () => {
    expect(
      weightFindings(
        verified([...TITLE, ...objective(1, "Punti 50"), ...objective(2, null), ...objective(3, "Punti 30"), ["PESO TOTALE PUNTI 80"]]),
      ),
    ).toEqual(["weight-missing A10"]);
    expect(
      weightFindings(
        verified([
          ...TITLE,
          ...objective(1, "Punti 50"),
          ...objective(2, "Punti da definire"),
          ...objective(3, "Punti 30"),
          ["PESO TOTALE PUNTI 80"],
        ]),
      ),
    ).toEqual(["weight-not-numeric A14"]);
  });

  test("double spaces change nothing", () => {
    const report = verified([...TITLE, ...objective(1, "Punti  50"), ...objective(2, "Punti  da  definire"), ["PESO TOTALE  PUNTI 80"]]);
    expect(weightFindings(report)).toEqual(["weights-total A8:A14", "weight-not-numeric A14"]);
  });

  test("the number may stand beside its label", () => {
    expect(
      units(
        verified([
          ...TITLE,
          ["1. Lavori"],
          ["Testo."],
          ["Punti", 50],
          [],
          ["2. Ambiente"],
          ["Testo."],
          ["Punti", 30],
          ["PESO TOTALE PUNTI 80"],
        ]),
      ),
    ).toEqual(["80/80 ok"]);
  });

  test("several units on one sheet", () => {
    const report = verified([
      ...TITLE,
      ...objective(1, "Punti 50"),
      ...objective(2, "Punti 30"),
      ["PESO TOTALE PUNTI 80"],
      [],
      ["OBIETTIVI SETTORE II RAGIONERIA"],
      [],
      ...objective(1, "Punti 45"),
      ...objective(2, "Punti 30"),
      ["PESO TOTALE PUNTI 80"],
    ]);
    expect(units(report)).toEqual(["80/80 ok", "75/80 no"]);
  });
});
