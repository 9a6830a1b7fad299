/** In which ways the columns could weigh: the likeliest first, and none that could not be. */
import { numbersUnder as numbers, textsUnder as texts } from "../../../support/column-facts";
import { ways, weighing, some, type Column } from "../../../support/weight-ways";

describe("two columns called weights", () => {
  test("each may be the objectives', or that of their parts", () => {
    expect(ways([numbers("Peso"), numbers("Peso responsabile")])).toEqual(["1 parts 2", "1", "2 parts 1", "2"]);
    expect(ways([numbers("Peso", some(5)), numbers("Peso responsabile")])[0]).toBe("1 parts 2");
  });

  test("beside a weight of phases there are no parts but these", () => {
    expect(ways([numbers("Peso"), numbers("Peso responsabile"), numbers("Peso fase")])).toEqual(["1 parts 3"]);
  });

  test.each(["ponderato", "ponderat.", "rideterminato", "rideterminat.", "finale", "effettivo", "effettiv.", "corretto", "corrett.", "max", "massimo", "normalizzato", "normalizzat."])("%j is a second form of the first", (word) => {
    expect(ways([numbers("Peso"), numbers(`Peso ${word}`)])).toEqual(["1"]);
  }); // prettier-ignore
});

describe("a column that says less of itself", () => {
  test("may weigh, and the one called weight its parts", () => {
    expect(ways([numbers("Peso"), numbers("Valore")])).toEqual(["1", "2 parts 1"]);
    expect(ways([numbers("Peso"), numbers("Valore"), numbers("Peso fase")])).toEqual(["1 parts 3"]);
  });

  test("is repeated by one of totals, which fills half as many rows at the most", () => {
    expect(ways([numbers("Totale pesi", some(3)), numbers("Valore")])).toEqual(["2 total 1"]);
    expect(ways([numbers("Totale pesi", some(4)), numbers("Valore")])).toEqual(["2 total 1", "1", "2 parts 1"]);
    expect(ways([numbers("Totale pesi")])).toEqual(["1"]);
  });
});

describe("without a weight of objectives", () => {
  test("that of a phase is theirs", () => {
    expect(ways([numbers("Peso fase")])).toEqual(["1"]);
    expect(ways([numbers("Peso fase"), numbers("Peso indicatore")])).toEqual(["1 parts 2"]);
  });

  test("a total beside the structures' weights is no structure's", () => {
    const each = [numbers("Settore Tecnico"), numbers("Settore Tributi"), numbers("Totale")];
    expect(ways(each)).toEqual(["Settore Tecnico 1, Settore Tributi 2", "1 total 3", "2 total 3"]);
  });

  test.each<readonly [string, readonly Column[], string]>([
    ["an office that is called by no word for one", [numbers("Polizia locale"), numbers("Bianchi")], "Polizia locale 1, Bianchi 2"],
    [
      "the last has a single weight",
      [numbers("Rossi"), numbers("Bianchi"), numbers("Verdi"), numbers("Neri", some(1))],
      "Rossi 1, Bianchi 2, Verdi 3, Neri 4",
    ],
    [
      "one further behind",
      [numbers("Rossi"), numbers("Bianchi"), numbers("Verdi"), texts("Note"), numbers("Neri", some(1))],
      "Rossi 1, Bianchi 2, Verdi 3",
    ],
  ])("a unit each: %s", (_what, beside, told) => {
    expect(ways(beside)[0]).toBe(told);
  });
});

describe("which columns weigh", () => {
  test.each<readonly [string, readonly Column[], readonly string[]]>([
    ["a scale of marks beside a weight does not", [numbers("Peso (1-5)", { marks: true }), numbers("Peso")], ["2"]],
    ["a scale of other numbers does", [numbers("Peso da 1 a 100"), numbers("Peso")], ["1", "2"]],
    ["marks beside other numbers do not", [numbers("Priorità", { marks: true, different: 2 }), numbers("Valore")], ["2"]],
    ["marks that are all the same do", [numbers("Priorità", { marks: true, different: 1 }), numbers("Valore")], ["1", "2"]],
    ["words beside numbers do not", [texts("Priorità"), numbers("Peso")], ["2"]],
    ["words beside a single number do not", [texts("Priorità"), numbers("Peso", some(1))], ["2"]],
    ["one word does not", [texts("Priorità", { filled: 1, texts: 1 }), numbers("Peso")], ["2"]],
    ["words where there are no numbers do", [texts("Peso")], ["1"]],
    ["a number among words does", [numbers("Peso"), numbers("Peso responsabile", { filled: 2, numbers: 1 })], ["1", "2"]],
  ])("%s", (_what, beside, told) => {
    expect(weighing(beside)).toEqual(told);
  });

  test("one that is still empty, if it is of the plan's year", () => {
    expect(weighing([numbers("Peso 2024"), numbers("Peso 2025", some(0))], [2025])).toEqual(["2"]);
  });

  test.each<readonly [string, readonly Column[], string]>([
    ["less than one called weight that has a single number", [numbers("Priorità"), numbers("Peso", some(1))], "2"],
    ["less than two, one of which is empty", [numbers("Priorità"), numbers("Peso"), numbers("Peso responsabile", some(0))], "2"],
    ["more than one that is empty", [numbers("Priorità"), numbers("Peso", some(0))], "1"],
  ])("a priority says %s", (_what, beside, told) => {
    expect(ways(beside)[0]?.split(" ")[0]).toBe(told);
  });
});

describe("years", () => {
  test.each<readonly [readonly string[], readonly number[], readonly string[]]>([
    [["Peso 2025", "Peso"], [2025], ["1", "2"]],
    [
      ["Peso 2025", "Peso"],
      [2024, 2025],
      ["1", "2"],
    ],
    [["Peso 2024", "Peso"], [2024, 2025], ["2"]],
    [["Peso 2025", "Peso"], [2026], ["2"]],
    [["Peso 2025", "Peso"], [], ["2"]],
    [["Peso 2024", "Peso 2025", "Peso 2025 ponderato"], [], ["2"]],
    [["Peso 2024"], [2025], ["1"]],
    [["Peso 2024", "P."], [2025], ["2"]],
    [
      ["Peso 2024", "P."],
      [2024, 2025],
      ["1", "2"],
    ],
  ])("of %j in a plan of %j", (headings, years, told) => {
    expect(weighing(headings.map((heading) => numbers(heading)), years)).toEqual(told); // prettier-ignore
  });
});
