import fc from "fast-check";
import type { CellValue } from "../../../src/core/sheet/sheet";
import { leadingOrdinal, readOrdinal } from "../../../src/core/text/ordinal";

describe("readOrdinal", () => {
  test("what looks like words first is read all the same", () => {
    const part = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom("", ...texts);
    const noun = part("Obiettivo ", "OBIETTIVO TRASVERSALE ", "ob.", "Attività di settore ", "scheda", "Intervento\u00a0specifico ");
    const parts = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join("."));
    fc.assert(
      fc.property(
        noun,
        part("n. ", "N°", "numero ", "#"),
        parts,
        part("a", ". b", " bis", "TER", " quater"),
        part(".", ")", " -"),
        (...all) => {
          fc.pre(!all[4].startsWith(" "));
          expect(readOrdinal(all.join(""))).not.toBeNull();
        },
      ),
    );
  });

  test.each<[CellValue, (number | string)[]]>([
    [1, [1]],
    [12, [12]],
    [1.1, [1, 1]],
    ["1", [1]],
    ["1.", [1]],
    ["1)", [1]],
    ["(1)", [1]],
    ["1.1", [1, 1]],
    ["1.1.", [1, 1]],
    ["1.10", [1, 10]],
    ["2.3.4", [2, 3, 4]],
    ["n. 3", [3]],
    ["N° 4", [4]],
    ["N.° 4", [4]],
    ["nr. 5", [5]],
    ["n 5", [5]],
    ["Obiettivo n. 2", [2]],
    ["OBIETTIVO STRATEGICO N. 1", [1]],
    ["Obiettivo 7", [7]],
    ["OB. 3", [3]],
    ["Fase 1.2", [1, 2]],
    ["a)", ["a"]],
    ["B.", ["b"]],
    ["1.a", [1, "a"]],
    ["3 bis", [3, "bis"]],
    ["A1", ["a", 1]],
    ["II", [2]],
    ["IV)", [4]],
    ["\u00a01 ", [1]],
    ["1°", [1]],
  ])("%j → %j", (value, parts) => {
    expect(readOrdinal(value)?.parts).toStrictEqual(parts);
  });

  test.each<[CellValue, (number | string)[] | null]>([
    [1.12, [1, 12]],
    [999, [999]],
    [1000, null],
    ["I.", [1]],
    ["V)", [5]],
    ["X.", [10]],
    ["(i)", ["i"]],
    ["i.", ["i"]],
    ["c))", ["c"]],
    ["ab)", null],
    ["a) testo", null],
    ["IX", [9]],
    ["XIV", [14]],
    ["XX-", [20]],
    ["titolo IV", null],
    ["IV trimestre", null],
    ["II.3", [2, 3]],
    ["II.10", [2, 10]],
    ["I.03", ["i", 3]],
    ["AB-12", ["ab", 12]],
    ["0", null],
    ["0.1", null],
    ["2.0", [2, 0]],
    ["4.B", [4, "b"]],
  ])("also %j → %j", (value, parts) => {
    expect(readOrdinal(value)?.parts ?? null).toStrictEqual(parts);
  });

  test.each<[CellValue]>([
    [null],
    [0],
    [-1],
    [2025],
    [0.15],
    [1.123],
    ["2025"],
    ["31.12.2024"],
    ["X"],
    ["x"],
    ["TOT."],
    ["N°"],
    ["Obiettivo"],
    ["15%"],
    ["Titolo"],
    ["3 interventi"],
    [true],
    [{ error: "#REF!" }],
  ])("%j is none", (value) => {
    expect(readOrdinal(value)).toBeNull();
  });

  test("keeps the text as written", () => {
    expect(readOrdinal(" 4.1. ")?.text).toBe("4.1.");
  });

  test("any outline number is read back part by part", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom("", ".", ")"),
        (parts, end) => {
          expect(readOrdinal(parts.join(".") + end)?.parts).toEqual(parts);
        },
      ),
    );
  });
});

describe("leadingOrdinal", () => {
  test.each<[string, (number | string)[], string]>([
    ["1. Titolo", [1], "Titolo"],
    ["1.Titolo", [1], "Titolo"],
    ["2) Titolo", [2], "Titolo"],
    ["2)Titolo", [2], "Titolo"],
    ["(3) Titolo", [3], "Titolo"],
    ["4 - Titolo", [4], "Titolo"],
    ["4 – Titolo", [4], "Titolo"],
    ["5: Titolo", [5], "Titolo"],
    ["1.1 Titolo", [1, 1], "Titolo"],
    ["1.1. Titolo", [1, 1], "Titolo"],
    ["1.10 Titolo", [1, 10], "Titolo"],
    ["1.2.3 Titolo", [1, 2, 3], "Titolo"],
    ["Obiettivo n. 2 - Titolo", [2], "Titolo"],
    ["Obiettivo n. 2: Titolo", [2], "Titolo"],
    ["OBIETTIVO N.2 Titolo", [2], "Titolo"],
    ["OBIETTIVO STRATEGICO N. 1", [1], ""],
    ["Fase 1.2 – Titolo", [1, 2], "Titolo"],
    ["N. 3 - Titolo", [3], "Titolo"],
    ["a) Titolo", ["a"], "Titolo"],
    ["b. Titolo", ["b"], "Titolo"],
    ['4. "Adeguamento" e altro', [4], '"Adeguamento" e altro'],
    ["3. (Pre)Contenzioso", [3], "(Pre)Contenzioso"],
    ["1. Titolo\nseconda riga", [1], "Titolo\nseconda riga"],
    ["\u00a01.\u00a0Titolo", [1], "Titolo"],
    ["1.", [1], ""],
    ["2) 30 giorni per rispondere", [2], "30 giorni per rispondere"],
  ])("%j → %j, %j", (text, parts, rest) => {
    const found = leadingOrdinal(text);
    expect(found && [found.ordinal.parts, found.rest]).toStrictEqual([parts, rest]);
  });

  test.each<[string, string, string]>([
    ["  1.  Titolo  ", "1.", "Titolo"],
    ["(3)  Titolo", "(3)", "Titolo"],
    ["Obiettivo n. 2 - Titolo", "Obiettivo n. 2", "Titolo"],
    ["Obiettivo n. 2 -   Titolo", "Obiettivo n. 2", "Titolo"],
    ["1.\u202fTitolo", "1.", "Titolo"],
    ["2)\u2007Titolo\u00a0breve", "2)", "Titolo breve"],
    ["b.  Titolo", "b.", "Titolo"],
    ["(C) Titolo", "(C)", "Titolo"],
    ["a)", "a)", ""],
    ["b. ", "", ""],
  ])("%j is %j before %j", (text, ordinal, rest) => {
    const found = leadingOrdinal(text);
    expect([found?.ordinal.text ?? "", found?.rest ?? ""]).toEqual([ordinal, rest]);
  });

  test.each<[string, (number | string)[] | null]>([
    // a day and a month, or an outline
    ["27.12 Titolo", [27, 12]],
    ["28.12 Titolo", null],
    ["31.1 Titolo", null],
    ["32.1 Titolo", [32, 1]],
    ["28.13 Titolo", [28, 13]],
    ["28.0 Titolo", [28, 0]],
    ["5.01 Titolo", null],
    ["5.10 Titolo", [5, 10]],
    ["05.1 Titolo", null],
    ["10.1 Titolo", [10, 1]],
    ["01 - Titolo", [1]],
    ["10 - Titolo", [10]],
    ["1.2.03 Titolo", null],
    ["1.2.3 Titolo", [1, 2, 3]],
    ["32.2.10 Titolo", [32, 2, 10]],
    ["1.13.10 Titolo", [1, 13, 10]],
    ["1.12.10. Titolo", null],
    ["1.2.3.04 Titolo", [1, 2, 3, 4]],
    // thousands are none, three digits in front are
    ["1.100. Titolo", null],
    ["100.1. Titolo", [100, 1]],
    ["100. Titolo", [100]],
    ["1.2.100. Titolo", null],
    ["0. Titolo", null],
    ["0.1 Titolo", null],
    ["1.0 Titolo", [1, 0]],
    ["c) lgs 33", null],
  ])("edges: %j → %j", (text, parts) => {
    expect(leadingOrdinal(text)?.ordinal.parts ?? null).toStrictEqual(parts);
  });

  test.each([
    "31.12.2024 termine ultimo",
    "31.12.24 termine",
    "31.12 di ciascun anno",
    "31/12/2024",
    "2024 obiettivi",
    "2024. Obiettivi",
    "100 giorni dalla richiesta",
    "1.000 euro",
    "1.2 milioni",
    "3 interventi",
    "n. 3 interventi",
    "10 - 15 giorni",
    "1° trimestre",
    "15% delle pratiche",
    "15,5 ore",
    "n. determine adottate",
    "p. 4 del regolamento",
    "d. lgs 33/2013",
    "S. Maria",
    "(Pre)Contenzioso",
    "Fase: Ricognizione",
    "Obiettivi 5 e 6",
    "Obiettivo 2024",
    "Area 1 - Risorse",
    "24/7 servizio",
    "",
  ])("none in %j", (text) => {
    expect(leadingOrdinal(text)).toBeNull();
  });
});
