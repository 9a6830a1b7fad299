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
