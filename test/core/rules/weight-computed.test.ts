import { weightComputed } from "../../../src/core/rules/weight-computed";
import { page } from "../../../src/core/rules/pages/weight-computed";
import type { Settings } from "../../../src/core/settings";
import { findings, places, type Found } from "../../support/check-rule";
import { written, type Written } from "../../support/written";

const settings = page.settings as Pick<Settings, "weighting">;
const HEAD = ["N.", "Obiettivo", "Livello strategico", "Complessità", "Tipo", "Peso (totale 100)"];
const LEVELS: readonly Written[][] = [["Strade", "Alto", "Alta", "Impatto"], ["Parcheggi", "Medio", "Media", "Sviluppo"], ["Cigli", "Basso", "Bassa", "Mantenimento"]]; // prettier-ignore

const list = (...weights: readonly Written[]): ReturnType<typeof written> =>
  written([["Settore Tecnico"], HEAD, ...weights.map((weight, index) => [index + 1, ...(LEVELS[index] ?? []), weight])]);
const found = (...weights: readonly Written[]): readonly Found[] => findings(weightComputed, list(...weights), { settings });

test("weights further from their share than rounding goes, with the arithmetic and a choice", () => {
  const [first, ...others] = found(60, 30, 10);
  expect(others).toEqual([]);
  expect(first?.cells).toBe("F3:F5");
  expect(first?.message).toBe(
    "3 pesi di «Settore Tecnico» non sono quelli che danno i livelli: n. 1: 100 punti, quindi 54 e non 60; n. 2: 60 punti, quindi 32 e non 30; n. 3: 25 punti, quindi 14 e non 10. I punti sono riportati a 100, a passi di 1, con i resti più alti. Correggete i pesi o i livelli, oppure le tabelle nelle impostazioni («weighting»).",
  );
  expect(first?.fix?.certain).toBe(false);
  expect(first?.fix?.options.map(({ steps }) => steps.map(({ to }) => to))).toEqual([[{ value: 54 }, { value: 32 }, { value: 14 }]]);
});

test.each([
  ["the computed ones", [54, 32, 14]],
  ["rounded the other way", [54, 33, 13]],
])("%s are nothing to speak of", (_what, weights) => {
  expect(found(...weights)).toEqual([]);
});

test("a weight that is missing, with what the levels give", () => {
  const [first] = found(54, "", 14);
  expect(first?.message).toBe("Manca un peso di «Settore Tecnico»; i livelli danno n. 2: 60 punti, quindi 32. I punti sono riportati a 100, a passi di 1, con i resti più alti."); // prettier-ignore
  expect(first?.fix?.options.map(({ steps }) => steps.map(({ to }) => to))).toEqual([[{ value: 32 }]]);
});

test("a word that is none of the table's, and a level that is missing: nothing is computed", () => {
  const grid = [
    ["Settore Tecnico"],
    HEAD,
    [1, "Strade", "Alto", "Altissima", "Impatto", 60],
    [2, "Parcheggi", "", "Media", "Sviluppo", 40],
  ];
  const said = findings(weightComputed, written(grid), { settings }).map(({ at, message }) => `${at} ${message}`);
  expect(said).toEqual([
    "Piano!D3 Il livello «Altissima» in D3 non è tra quelli previsti per «Complessità» («Alta», «Media», «Bassa»): i pesi di «Settore Tecnico» non si possono calcolare. Correggete il livello, oppure aggiungetelo nelle impostazioni («weighting»).",
    "Piano!C4 Manca il livello di «Livello strategico» in C4: i pesi di «Settore Tecnico» non si possono calcolare. Scrivete uno tra «Alto», «Medio», «Basso».",
  ]);
});

test("a total that the step does not divide", () => {
  const weighting = settings.weighting ? { ...settings.weighting, step: 3 } : null;
  expect(findings(weightComputed, list(60, 30, 10), { settings: { weighting } })[0]?.message).toContain(
    "devono fare 100, che non è un multiplo del passo 3",
  );
});

test("nothing without the tables of the body, nor where a column of levels is missing", () => {
  expect(places(weightComputed, list(60, 30, 10))).toEqual([]);
  const other = written([["Settore Tecnico"], ["N.", "Obiettivo", "Livello strategico", "Peso"], [1, "Strade", "Alto", 60], [2, "Scuole", "Basso", 40]]); // prettier-ignore
  expect(places(weightComputed, other, { settings })).toEqual([]);
});
