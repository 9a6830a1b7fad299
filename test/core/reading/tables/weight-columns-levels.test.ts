/** Weights of a level above, of parts and of persons, and what weighs nothing. */
import { weightCandidates } from "../../../../src/core/reading/tables/weight-columns";
import { columns, numbersUnder as numbers, textsUnder as texts } from "../../../support/column-facts";
import { ways, some, said, type Column } from "../../../support/weight-ways";

describe("a level above the objectives", () => {
  const level = (
    heading: string,
    { area = some(3), own = "Peso obiettivo", named = texts("Area strategica", { filled: 3, texts: 3 }) } = {},
  ) => weightCandidates(columns(named, numbers(heading, area), texts("Obiettivo"), numbers(own)), new Set()).map(said);

  test("its weight, once for several objectives, is none of theirs", () => {
    expect(level("Peso area")).toEqual(["1 parts 3 of 0", "3 parts 1", "3"]);
    expect(level("Peso area", { area: some(6) })).toEqual(["1 parts 3 of 0", "1 parts 3", "1", "3 parts 1", "3"]);
  });

  test.each(["Peso delle priorità strategiche", "Peso strategico", "Peso linea", "Peso linee"])("%j", (heading) => {
    expect(level(heading)[0]).toBe("1 parts 3 of 0");
  });

  test("weights that are written as texts name no level", () => {
    expect(level("Peso area", { area: { ...some(3), texts: 3 } })[0]).toBe("1 parts 3 of 0");
  });

  test.each<readonly [string, () => readonly string[]]>([
    ["the first speaks of none", () => level("Peso responsabile")],
    ["both do", () => level("Peso missione", { own: "Peso programma" })],
    ["half of the names are texts", () => level("Peso area", { named: texts("Area strategica", { filled: 2, texts: 1 }) })],
  ])("none where %s", (_what, told) => {
    expect(told().join()).not.toContain("of");
  });

  test("of two columns that name one the nearer", () => {
    const facts = columns(texts("Missione", some(2)), texts("Programma", { filled: 3, texts: 3 }), numbers("Peso programma", some(3)), texts("Obiettivo"), numbers("Peso obiettivo")); // prettier-ignore
    expect(weightCandidates(facts, new Set()).map(said)[0]).toBe("2 parts 4 of 1");
  });
});

describe("beside the weights", () => {
  test.each<readonly [string, readonly Column[], string]>([
    ["a total of phases is theirs", [numbers("Peso"), numbers("Tot. pesi fasi")], "1 parts 2"],
    ["a weight of them all is a total", [numbers("Peso"), numbers("Peso complessivo")], "1 total 2"],
    ["a total in one row", [numbers("Peso"), numbers("Tot. struttura", some(1))], "1 total 2"],
    ["a word for totals further on states none", [numbers("Peso"), numbers("Giudizio totale")], "1"],
    ["a percentage of something else is no part's", [numbers("Peso"), numbers("% riduzione")], "1"],
    ["nor is a phase's number", [numbers("Peso"), numbers("Fase")], "1"],
    ["a share in one row", [numbers("Peso"), numbers("% fase", some(1))], "1 parts 2"],
  ])("%s", (_what, beside, told) => {
    expect(ways(beside)[0]).toBe(told);
  });
});

describe("columns below one heading", () => {
  test.each<readonly [string, readonly string[], string]>([
    ["two forms of the weight are nobody's", ["Peso iniziale", "Peso finale"], "1"],
    ["weights of parts are", ["Peso fase", "Peso azione"], "1 parts 2"],
    ["a number of its own is no name", ["N.", "Rossi", "Bianchi"], "Rossi 2, Bianchi 3"],
  ])("%s", (_what, headings, told) => {
    expect(ways(headings.map((heading) => numbers(heading, { above: "Peso" })))[0]).toBe(told);
  });
});

describe("a column for each person", () => {
  test.each([
    ["Peso Ufficio di Piano", "Ufficio di Piano"],
    ["Peso% Rossi", "Rossi"],
    ["Peso Rossi (PO) e Verdi", "Rossi (PO) e Verdi"],
    ["Peso dell'Ufficio Tecnico", "Ufficio Tecnico"],
    ["Peso dell' Ufficio Tecnico", "Ufficio Tecnico"],
  ])("%j is %j's", (heading, name) => {
    expect(ways([numbers(heading), numbers("Peso Bianchi")])[0]).toBe(`${name} 1, Bianchi 2`);
  });

  test("a year behind the name is no part of it", () => {
    expect(ways([numbers("Peso Rossi 2025"), numbers("Peso Bianchi")], [2025])[0]).toContain("Rossi 1");
  });

  test.each(["parziale", "interno", "indicatore", "indicatori", "fase", "fasi", "azione", "azioni", "percentuale"])("%j before the objective is nobody", (word) => {
    expect(ways([numbers(`Peso ${word} obiettivo`), numbers("Peso Bianchi")]).join()).not.toContain("Bianchi");
    expect(ways([numbers(`Ponderazione ${word} obiettivo`), numbers("Peso Bianchi")]).join()).not.toContain("Bianchi");
  }); // prettier-ignore

  test.each(["parzial.", "intern.", "massim.", "relativ.", "strategic.", "final.", "specific.", "indicator.", "previst.", "normalizzat.", "effettiv.", "percentual.", "complessiv.", "total."])("nor is %j, cut off", (word) => {
    expect(ways([numbers(`Peso ${word} obiettivo`), numbers("Peso Bianchi")]).join()).not.toContain("Bianchi");
  }); // prettier-ignore

  test.each(["Peso complessivo (max 80)", "Peso totale (max 80)", "Peso obiettivo percentuale", "Coefficiente di peso"])(
    "%j is nobody's",
    (heading) => {
      expect(ways([numbers(heading), numbers("Peso Bianchi")]).join()).not.toContain("Bianchi");
    },
  );
});

test.each(["Giorni", "Giornate", "Giorn.", "Importi", "Import.", "Stanziamenti", "Stanziament.", "Risorse", "Risors.", "Addetti", "Addett.", "Dipendenti", "Dipendent.", "Trimestre", "Semestri", "Trim.", "Valore in ore"])("%j weighs nothing", (heading) => {
  expect(ways([numbers(heading)])).toEqual([]);
}); // prettier-ignore

test.each(["Quanto vale in ore", "Carmen"])("%j may weigh", (heading) => {
  expect(ways([numbers(heading)])).toEqual(["1"]);
});
