import fc from "fast-check";
import { isAmong, normalize } from "../../../src/core/text/normalize";

describe("normalize", () => {
  test.each([
    ["PESO MAX\n40", "peso max 40"],
    ["Classe K.P.I.", "classe kpi"],
    ["K.P.I", "kpi"],
    ["  Qualità,  QUANTITÀ ", "qualita quantita"],
    ["Peso\u00a0%", "peso"],
    ["dell\u2019obiettivo", "dell obiettivo"],
    ["dell'obiettivo", "dell obiettivo"],
    ["Obiettivo n° 1", "obiettivo n 1"],
    ["Obiettivo nº 1", "obiettivo n 1"],
    ["N. 1.1", "n 1 1"],
    ["Valore atteso (target)", "valore atteso target"],
    ["a.b. testo", "ab testo"],
    ["a) testo", "a testo"],
    ["S.U.A.P. e T.A.R.I.", "suap e tari"],
    ["MM/AAAA", "mm aaaa"],
    ["P E S O", "peso"],
    ["Il P E S O totale", "il peso totale"],
    ["A B C", "a b c"],
    ["a.b testo", "ab testo"],
    ["D.L", "dl"],
    ["art. 3.a", "art 3 a"],
    ["a.3", "a 3"],
    ["e. fine", "e fine"],
    ["", ""],
    ["\n–\t", ""],
  ])("%j → %j", (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  test("is idempotent, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
    );
  });

  test("the quick way is the thorough one: a dash behind the text, which only that knows, changes nothing", () => {
    const sign = fc.oneof(
      fc.constantFrom(..."aZèÈßøÆ019.'’· -–\n\t\u00a0\u00adªº½²´¨ŀŉĳİıǆſ€PESO"),
      fc.constantFrom(" P E S O ", " A B C ", "K.P.I.", ". ", " T O T"),
      fc.integer({ min: 0, max: 700 }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join("");
        expect(normalize(text)).toBe(normalize(`${text} \u2010`));
      }),
      { numRuns: 2000 },
    );
  });

  test("case, accents' form and surrounding space never matter", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàèéìòù .,'\n]{0,30}$/), (text) => {
        expect(normalize(` ${text.toUpperCase().normalize("NFD")}\n`)).toBe(normalize(text));
      }),
    );
  });
});

describe("isAmong", () => {
  const sign = fc.constantFrom(..."abABé012²ª.' -", "\u0301");
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.array(sign, { maxLength: 6 }).map((signs) => signs.join("")),
  );

  test("says what normalising first would say", () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 4 }), (text, others) => {
        const known = new Set([...others, text.slice(0, 3)].map(normalize));
        expect(isAmong(text, known)).toBe(known.has(normalize(text)));
      }),
    );
  });
});
