/** What the columns beside the weights are taken for, by their headings and by what was counted below them. */
import { columnsOf } from "../../../../src/core/reading/tables/columns";
import { groupingColumns } from "../../../../src/core/reading/tables/by-column";
import type { ColumnFacts } from "../../../../src/core/reading/tables/column-facts";
import { columns, numbersUnder as numbers, textsUnder as texts } from "../../../support/column-facts";

type Column = (index: number) => ColumnFacts;

/** The columns' places by name; the last one weighs. */
const taken = (...each: readonly Column[]) => columnsOf(columns(...each), new Set([each.length - 1]), "deadline");

const WEIGHT = numbers("Peso");

describe("what is weighed", () => {
  test.each<readonly [string, readonly Column[], number]>([
    ["a heading that says so", [texts("Indicatore"), texts("Obiettivo")], 1],
    ["unknown words, texts that all differ", [texts("Cosa"), texts("Indicatore")], 0],
    ["nine of ten differ", [texts("Cosa", { filled: 10, texts: 10, different: 9 }), texts("Indicatore")], 0],
    ["eight do", [texts("Cosa", { filled: 10, texts: 10, different: 8, length: 5 }), texts("Indicatore")], 1],
    [
      "long texts, half as many again as are measured",
      [texts("Cosa", { filled: 9, texts: 9, different: 2, length: 30 }), texts("Indicatore")],
      0,
    ],
    ["a third more", [texts("Cosa", { filled: 8, texts: 8, different: 2, length: 30 }), texts("Indicatore")], 1],
    ["of fifteen characters", [texts("Cosa", { different: 2, length: 15 }), texts("Indicatore", { filled: 4, texts: 4 })], 0],
    ["of fourteen", [texts("Cosa", { different: 2, length: 14 }), texts("Indicatore", { filled: 4, texts: 4 })], 1],
    ["fewer than are measured", [texts("Cosa", { filled: 5, texts: 5 }), texts("Indicatore")], 1],
    ["texts on nine of ten rows", [texts("Cosa", { filled: 10, texts: 9, different: 10 }), texts("Indicatore")], 0],
    ["on eight", [texts("Cosa", { filled: 10, texts: 8, different: 10 }), texts("Indicatore")], 1],
    ["on nine of eleven", [texts("Cosa", { filled: 11, texts: 9, different: 11 }), texts("Indicatore")], 1],
    ["no heading", [texts(""), texts("Indicatore")], 1],
    ["two of them", [texts("Cosa"), texts("Voce"), texts("Indicatore")], 2],
    ["words of which one ends in an n, beside activities", [texts("Obiettivo in sintesi", { different: 2 }), texts("Attività")], 0],
    ["a text that recurs, beside activities", [texts("Descrizione", { different: 2 }), texts("Attività")], 1],
    [
      "two descriptions, one of them on few rows",
      [texts("Descrizione estesa", { filled: 2, texts: 2 }), texts("Contenuto"), texts("Attività")],
      0,
    ],
  ])("%s", (_what, each, title) => {
    expect(taken(...each, WEIGHT).title).toBe(title);
  });

  test("the longest texts without any heading that says so, but for those of the weights", () => {
    const words = texts("Quanto", { length: 60 });
    expect(taken(texts("Cosa", { length: 12 }), texts("Voce", { length: 24 }), numbers("Resa"), words).title).toBe(1);
  });

  test.each<readonly [string, Column, number]>([
    ["long texts that differ, left of weighed phases", texts("Cosa", { length: 40 }), 0],
    ["few of them, one for four phases", texts("Cosa", { length: 40, filled: 2, texts: 2 }), 0],
    ["one for eight", texts("Cosa", { length: 40, filled: 1, texts: 1 }), 1],
    ["short ones", texts("Cosa", { length: 5 }), 1],
    ["long texts on nine of ten rows", texts("Cosa", { length: 40, filled: 10, texts: 9, different: 10 }), 0],
    ["long ones on eight", texts("Cosa", { length: 40, filled: 10, texts: 8, different: 10 }), 1],
    ["long ones on nine of eleven", texts("Cosa", { length: 40, filled: 11, texts: 9, different: 11 }), 1],
    ["under a blank heading", texts("", { length: 40 }), 1],
    ["under words for something else", texts("Responsabile", { length: 40 }), 1],
  ])("%s", (_what, column, title) => {
    expect(taken(column, texts("Fase", { filled: 8, texts: 8 }), numbers("Peso fase")).title).toBe(title);
  });

  test("one of them for five phases is too little, and right of the phases it says more of these", () => {
    const phases = texts("Fase", { filled: 10, texts: 10, length: 8 });
    expect(taken(texts("Cosa", { length: 40, filled: 2, texts: 2 }), phases, numbers("Peso fase")).title).toBe(1);
    expect(taken(phases, texts("Cosa", { length: 40 }), numbers("Peso fase")).title).toBe(0);
  });

  test("where no column holds any text, the first one stands for it, whatever it weighs", () => {
    const [weight, other] = [numbers("Peso"), numbers("Resa")];
    expect(columnsOf(columns(weight, other), new Set([0]), "deadline").title).toBe(0);
    expect(columnsOf(columns(weight, other, texts("Voce")), new Set([0]), "deadline").title).toBe(2);
  });

  test.each<readonly [string, Column, Column, number]>([
    ["numbers alone under the word for objectives", texts("Obiettivo", { ordinals: 6 }), texts("Descrizione"), 1],
    ["one number alone", texts("Obiettivo", { filled: 1, texts: 1, ordinals: 1 }), texts("Descrizione"), 1],
    ["numbers on two of five rows", texts("Obiettivo", { filled: 5, texts: 5, ordinals: 2 }), texts("Descrizione"), 0],
    [
      "beside texts of which two of five are numbers",
      texts("Obiettivo", { ordinals: 6 }),
      texts("Descrizione", { filled: 5, texts: 5, ordinals: 2 }),
      1,
    ],
    ["beside texts of which four of six are numbers", texts("Obiettivo", { ordinals: 6 }), texts("Descrizione", { ordinals: 4 }), 0],
  ])("a column of numbers is no title where another may be: %s", (_what, first, second, told) => {
    expect(taken(first, second, WEIGHT).title).toBe(told);
  });

  test.each<readonly [string, Column, Column, number]>([
    ["purposes on half as many", texts("Finalità", { different: 3 }), texts("Attività"), 1],
    ["purposes on more", texts("Finalità", { different: 4 }), texts("Attività"), 0],
    ["strategic objectives, half as many", texts("Obiettivo strategico", { different: 3 }), texts("Attività"), 1],
    ["more of them", texts("Obiettivo strategico", { different: 4 }), texts("Attività"), 0],
    [
      "nine activities of ten differ",
      texts("Obiettivo strategico", { different: 3 }),
      texts("Attività", { filled: 10, texts: 10, different: 9 }),
      1,
    ],
    ["eight of them do", texts("Obiettivo strategico", { different: 3 }), texts("Attività", { filled: 10, texts: 10, different: 8 }), 0],
  ])("activities are what is weighed where what stands beside them recurs: %s", (_what, beside, activity, told) => {
    expect(taken(beside, activity, WEIGHT).title).toBe(told);
  });

  test.each<readonly [string, readonly [string, string], number]>([
    ["an activity under a description", ["Descrizione estesa", "Attività"], 1],
    ["under contents", ["Contenuto", "Attività"], 1],
    ["a new description is none", ["Nuova descrizione", "Attività"], 0],
    ["nor is a new one", ["Nuovo contenuto", "Attività"], 0],
  ])("the column that all rows fill: %s", (_what, [title, phase], told) => {
    expect(taken(texts(title, { filled: 2, texts: 2 }), texts(phase), WEIGHT).title).toBe(told);
  });

  test.each([
    ["Fase", 1],
    ["Fasi", 1],
    ["Sottofase", 1],
    ["Sottoattività", 1],
    ["Sub attività", 1],
    ["Tappa", 1],
    ["Tappe", 1],
    ["Tappa intermedia", 1],
    ["Tappe intermedie", 1],
    ["Step", 1],
    ["Azioni", 1],
    ["Nuova fase", 1],
    ["Ultime tappe", 1],
    ["Ultima tappa", 1],
    ["Nuovo step", 1],
    ["Azione", 0],
    ["Attività", 0],
    ["Fase comunale", 1],
    ["Attività per fase comunale", 0],
    ["Attività del sottosettore", 0],
  ])("%j left of a line of action: the title stands in %i", (heading, title) => {
    expect(taken(texts(heading), texts("Linea di azione"), WEIGHT).title).toBe(title);
  });
});

describe("numbers of the objectives", () => {
  const numbering = (column: Column): number | undefined => taken(column, texts("Obiettivo"), WEIGHT).number;

  test.each<readonly [string, Column, number | undefined]>([
    ["ordinals under a blank heading", numbers("", { ordinals: 6 }), 0],
    ["two of three", numbers("", { ordinals: 4, sequence: true }), 0],
    ["three of six", numbers("", { ordinals: 3, sequence: true }), undefined],
    ["a single one", numbers("", { filled: 1, ordinals: 1 }), undefined],
    ["under unknown words only in sequence", numbers("Cosa", { ordinals: 6 }), undefined],
    ["in sequence", numbers("Cosa", { ordinals: 6, sequence: true }), 0],
    ["numbers under words for something else", numbers("Indicatore", { ordinals: 6, sequence: true }), undefined],
  ])("%s", (_what, column, told) => {
    expect(numbering(column)).toBe(told);
  });
});

test.each([
  ["eight of ten tell the objectives apart", 8, 10, 1],
  ["seven of ten do not", 7, 10, 0],
  ["nor do eight of eleven", 8, 11, 0],
])("of two columns of numbers: %s", (_what, different, filled, told) => {
  const code = numbers("Codice", { filled, ordinals: filled, different: 1 });
  const other = numbers("N.", { filled, ordinals: filled, different });
  expect(taken(code, other, texts("Obiettivo"), WEIGHT).number).toBe(told);
});

describe("columns that may part the lists", () => {
  /** Whether the column of texts may, among as many objectives. */
  const parts = (column: Column, objectives = 6): boolean => {
    const entries = Array.from({ length: objectives }, () => ({ kind: "objective" }) as never);
    return groupingColumns(columns(column), new Set(), entries).length === 1;
  };

  test.each<readonly [string, Column, boolean]>([
    ["structures that recur", texts("Settore", { different: 2 }), true],
    ["unknown words that recur", texts("Cosa", { different: 2 }), true],
    ["four values on six rows", texts("Cosa", { different: 4 }), true],
    ["five", texts("Cosa", { different: 5 }), false],
    ["texts that recur, on nine of ten rows", texts("Cosa", { filled: 10, texts: 9, different: 2 }), true],
    ["on fewer", texts("Cosa", { filled: 10, texts: 8, different: 2 }), false],
    ["recurring on nine of eleven", texts("Cosa", { filled: 11, texts: 9, different: 2 }), false],
    ["letters", texts("Cosa", { different: 2, length: 2 }), false],
    ["letters under a word for structures", texts("Settore", { different: 2, length: 2 }), true],
    ["ordinals on half the rows", texts("Cosa", { different: 2, ordinals: 3 }), true],
    ["on more", texts("Cosa", { different: 2, ordinals: 4 }), false],
    ["hidden", texts("Settore", { different: 2, hidden: true }), false],
    ["indicators", texts("Indicatore", { different: 2 }), false],
    ["strategic objectives", texts("Obiettivo strategico", { different: 2 }), true],
    ["what is due in a year", texts("2025", { different: 2 }), false],
    ["in a year", texts("Anno 2025", { different: 2 }), false],
    ["in a year, in capitals", texts("ANNO 2025", { different: 2 }), false],
    ["beside a year", texts("Rete 2025", { different: 2 }), true],
    ["of years", texts("2025/2026", { different: 2 }), true],
  ])("%s", (_what, column, told) => {
    expect(parts(column)).toBe(told);
  });
});
