/** Which columns weigh, by their headings and by what was counted below them. */
import { weightCandidates } from "../../../../src/core/reading/tables/weight-columns";
import type { ColumnFacts } from "../../../../src/core/reading/tables/column-facts";
import { columns, numbersUnder as numbers, textsUnder as texts } from "../../../support/column-facts";

/** The likeliest way: "3", "3 parts 4", "3 total 2", "Rossi 1, Bianchi 2". */
function first(facts: readonly ColumnFacts[], years: readonly number[] = []): string | null {
  const [way] = weightCandidates(facts, new Set(years));
  if (!way) return null;
  if (way.kind === "matrix") return way.columns.map(({ index, name }) => `${name} ${String(index)}`).join(", ");
  const parts = way.parts.length > 0 ? ` parts ${way.parts.join(" ")}` : "";
  const title = way.title === undefined ? "" : ` of ${String(way.title)}`;
  return `${String(way.weight)}${parts}${way.stated === null ? "" : ` total ${String(way.stated)}`}${title}`;
}

const GOAL = texts("Obiettivo");

describe("a column of weights for each person", () => {
  test.each([
    ["Peso Rossi", "Rossi"],
    ["Pesi Rossi", "Rossi"],
    ["Ponderazione Rossi", "Rossi"],
    ["Punti - Rossi", "Rossi"],
    ["Punteggio (Rossi)", "Rossi"],
    ["Peso % Rossi", "Rossi"],
    ["Peso obiettivo Rossi", "Rossi"],
    ["Peso attribuito Rossi", "Rossi"],
    ["Peso percentuale: Rossi", "Rossi"],
    ["Peso Rossi (%)", "Rossi ("],
    ["Peso Rossi %)", "Rossi"],
    ["Peso obiettivi Rossi", "Rossi"],
    ["Peso De Rossi", "De Rossi"],
  ])("%j is %j's", (heading, name) => {
    expect(first(columns(GOAL, numbers(heading), numbers("Peso Bianchi")))).toBe(`${name} 1, Bianchi 2`);
  });

  test.each([
    "Peso",
    "Peso %",
    "Peso R",
    "Peso ob.",
    "Peso obb.",
    "Peso obiettivi",
    "Peso parziale",
    "Peso interno",
    "Peso int.",
    "Peso attribuibile",
    "Peso assegnato",
    "Peso massimo",
    "Peso max",
    "Peso ponderale",
    "Peso relativo",
    "Peso percentuale",
    "Peso strategico",
    "Peso complessivo",
    "Peso totale",
    "Peso finale",
    "Peso specifico",
    "Peso indicatore",
    "Peso fase",
    "Peso fasi",
    "Peso azione",
    "Peso azioni",
    "Peso attività",
    "Peso previsto",
    "Peso iniziale",
    "Peso normalizzato",
    "Peso effettivo",
    "Peso di tutti",
    "Peso in punti",
    "Peso per ciascuno",
    "Peso su cento",
    "Peso anno",
  ])("%j is nobody's", (heading) => {
    expect(first(columns(GOAL, numbers(heading), numbers("Peso Bianchi")))).not.toContain("Bianchi");
  });

  test.each(["corretto", "corretta", "rideterminato", "effettivo", "normalizzato"])("«Peso %s» is nobody's", (word) => {
    expect(first(columns(GOAL, numbers(`Peso ${word}`), numbers("Peso Bianchi")))).not.toContain("Bianchi");
  });

  test("the first may be corrected, and be somebody's all the same", () => {
    expect(first(columns(GOAL, numbers("Peso Rossi corretto"), numbers("Peso Bianchi")))).toContain("Bianchi");
  });

  test("two of one name, or a second form of the weight, are none", () => {
    expect(first(columns(GOAL, numbers("Peso Rossi"), numbers("Peso Rossi")))).not.toContain("Rossi");
    expect(first(columns(GOAL, numbers("Peso Rossi"), numbers("Peso Bianchi corretto"), numbers("Peso Verdi")))).not.toContain("Rossi 1");
  });
});

describe("columns below one heading", () => {
  test.each<readonly [string, readonly ((index: number) => ColumnFacts)[], string]>([
    ["a name under each", [numbers("Rossi", { above: "Peso" }), numbers("Bianchi", { above: "Peso" })], "Rossi 1, Bianchi 2"],
    ["half of it numbers", [numbers("Rossi", { above: "Peso", numbers: 3 }), numbers("Bianchi", { above: "Peso" })], "Rossi 1, Bianchi 2"],
    ["less than half", [numbers("Rossi", { above: "Peso", numbers: 2 }), numbers("Bianchi", { above: "Peso" })], "2"],
    ["one of them has no name", [numbers("", { above: "Peso" }), numbers("Bianchi", { above: "Peso" })], "2"],
  ])("%s", (_what, beside, told) => {
    expect(first(columns(GOAL, ...beside))).toBe(told);
  });
});

describe("years", () => {
  test.each<readonly [readonly string[], readonly number[], string]>([
    [["Peso 2024", "Peso 2025"], [], "2"],
    [["Peso 2025", "Peso 2024"], [], "1"],
    [["Peso 2024", "Peso 2025"], [2024], "1"],
    [["Peso 2024", "Peso 2025"], [2025], "2"],
    [["Peso 2024", "Peso"], [], "2"],
    [["Peso 2024", "Peso"], [2025], "2"],
    [["Peso 2025", "Peso"], [2025], "2"],
  ])("%j in a plan of %j", (headings, years, told) => {
    expect(first(columns(GOAL, ...headings.map((heading) => numbers(heading))), years)?.split(" ")[0]).toBe(told);
  });

  test("last year's weight beside a column that says less of itself", () => {
    expect(first(columns(GOAL, numbers("Peso 2024"), numbers("P.")), [2025])).toBe("2");
    expect(first(columns(GOAL, numbers("Peso 2025"), numbers("P.")), [2025])).toBe("1");
    expect(first(columns(GOAL, numbers("Peso 2024"), numbers("P.")))).toBe("1");
  });
});

describe("parts", () => {
  test.each<readonly [string, (index: number) => ColumnFacts, string]>([
    ["their weight, called so", numbers("Peso fase"), "1 parts 2"],
    ["a share of the phases", numbers("% fase"), "1 parts 2"],
    ["in full", numbers("Percentuale fase"), "1 parts 2"],
    ["four of five are numbers", numbers("% fase", { filled: 5, numbers: 4 }), "1 parts 2"],
    ["fewer are", numbers("% fase", { filled: 6, numbers: 4 }), "1"],
    ["none is filled", numbers("% fase", { filled: 0, numbers: 0 }), "1"],
    ["an indicator's share", numbers("% indicatore"), "1 parts 2"],
  ])("%s", (_what, column, told) => {
    expect(first(columns(GOAL, numbers("Peso"), column))).toBe(told);
  });
});

describe("a level above the objectives", () => {
  const level = (area: string, filled: number, named: (index: number) => ColumnFacts = texts("Area strategica", { filled: 3, texts: 3 })) =>
    first(columns(named, numbers(area, { filled, numbers: filled }), GOAL, numbers("Peso obiettivo")));

  test.each(["Peso area", "Peso ambito", "Peso macroarea", "Peso linea strategica", "Peso missione", "Peso programma", "Peso dimensione"])(
    "%j stands once for several objectives",
    (heading) => {
      expect(level(heading, 3)).toBe("1 parts 3 of 0");
    },
  );

  test("the column that names it may be empty, or hold numbers", () => {
    expect(level("Peso area", 3, texts("Area strategica", { filled: 0, texts: 0 }))).not.toContain("of 0");
    expect(level("Peso area", 3, texts("Area strategica", { filled: 4, texts: 2 }))).not.toContain("of 0");
    expect(level("Peso area", 3, texts("N.", { filled: 3, texts: 3 }))).not.toContain("of 0");
    expect(level("Peso area", 3, texts("Area strategica", { filled: 4, texts: 4 }))).not.toContain("of 0");
  });

  test("of two columns of names the nearer one", () => {
    const facts = columns(
      texts("Missione", { filled: 2, texts: 2 }),
      texts("Programma", { filled: 3, texts: 3 }),
      numbers("Peso programma", { filled: 3, numbers: 3 }),
      GOAL,
      numbers("Peso obiettivo"),
    );
    expect(first(facts)).toBe("2 parts 4 of 1");
  });
});

describe("columns that state totals, and those that repeat one", () => {
  test.each<readonly [string, readonly ((index: number) => ColumnFacts)[], string]>([
    ["beside the weights", [numbers("Peso"), numbers("Tot. struttura")], "1 total 2"],
    ["half of it texts", [numbers("Peso"), numbers("Tot. struttura", { numbers: 3, texts: 3 })], "1"],
    ["of hours", [numbers("Peso"), numbers("Totale ore")], "1"],
    ["without a number", [numbers("Peso"), numbers("Tot. struttura", { filled: 0, numbers: 0 })], "1"],
    ["a second weight that is a total", [numbers("Peso"), numbers("Totale pesi")], "1 total 2"],
    ["which alone repeats another column", [numbers("Totale pesi"), numbers("Valore")], "2 total 1"],
    ["on the first row of each list", [numbers("Totale pesi", { filled: 3, numbers: 3 }), numbers("Valore")], "2 total 1"],
    ["a heading that states one", [numbers("Punti (totale = 75)"), numbers("Note")], "1"],
  ])("%s", (_what, beside, told) => {
    expect(first(columns(GOAL, ...beside))?.replace(/ parts.*/, "")).toBe(told);
  });
});

describe("columns that nothing names", () => {
  test.each<readonly [string, (index: number) => ColumnFacts, string | null]>([
    ["numbers", numbers("Valore"), "1"],
    ["no heading", numbers(""), null],
    ["running numbers", numbers("Valore", { sequence: true }), null],
    ["one that is too large may be a total", numbers("Valore", { tooLarge: 1 }), "1"],
    ["two are too large", numbers("Valore", { tooLarge: 2 }), null],
    ["one number", numbers("Valore", { filled: 1, numbers: 1 }), null],
    ["two", numbers("Valore", { filled: 2, numbers: 2 }), "1"],
    ["four of five", numbers("Valore", { filled: 5, numbers: 4 }), "1"],
    ["three of four", numbers("Valore", { filled: 4, numbers: 3 }), null],
    ["crosses aside", numbers("Valore", { filled: 8, numbers: 4, crosses: 3 }), "1"],
    ["hours", numbers("Ore"), null],
    ["money", numbers("Importo"), null],
    ["people", numbers("Personale"), null],
    ["counts", numbers("N. pratiche"), null],
    ["a sentence may hold any word", numbers("Quanto vale in ore tutto"), "1"],
    ["a year", numbers("Valore 2024"), null],
    ["hidden", numbers("Valore", { hidden: true }), null],
    ["results", numbers("Valore", { scores: true }), null],
  ])("%s", (_what, column, told) => {
    expect(first(columns(GOAL, column))).toBe(told);
  });

  test.each<readonly [string, readonly ((index: number) => ColumnFacts)[], string | null]>([
    ["three of unknown words are structures", [numbers("Rossi"), numbers("Bianchi"), numbers("Verdi")], "Rossi 1, Bianchi 2, Verdi 3"],
    ["two are not", [numbers("Rossi"), numbers("Bianchi")], "1"],
    ["one of which is a structure's", [numbers("Settore Tecnico"), numbers("Bianchi")], "Settore Tecnico 1, Bianchi 2"],
    [
      "a structure with a single weight, beside them",
      [numbers("Rossi", { filled: 1, numbers: 1 }), numbers("Settore Tecnico"), numbers("Bianchi")],
      "Rossi 1, Settore Tecnico 2, Bianchi 3",
    ],
    [
      "and one further off",
      [numbers("Rossi", { filled: 1, numbers: 1 }), texts("Note"), numbers("Settore Tecnico"), numbers("Bianchi")],
      "Settore Tecnico 3, Bianchi 4",
    ],
    [
      "a structure's own column holds a word now and then",
      [numbers("Settore Tecnico", { filled: 2, numbers: 1 }), numbers("Settore Tributi")],
      "Settore Tecnico 1, Settore Tributi 2",
    ],
    ["but not most of the time", [numbers("Settore Tecnico", { filled: 3, numbers: 1 }), numbers("Settore Tributi")], "2"],
  ])("%s", (_what, beside, told) => {
    expect(first(columns(GOAL, ...beside))).toBe(told);
  });
});

describe("marks", () => {
  test("of 1 to 5 beside a weight are none", () => {
    expect(first(columns(GOAL, numbers("Peso (da 1 a 5)", { marks: true }), numbers("Peso")))).toBe("2");
    expect(first(columns(GOAL, numbers("Priorità", { marks: true }), numbers("Peso")))?.startsWith("2")).toBe(true);
    expect(first(columns(GOAL, numbers("Priorità", { marks: true })))).toBe("1");
    expect(first(columns(GOAL, numbers("Peso (1-5)", { marks: true })))).toBe("1");
  });
});
