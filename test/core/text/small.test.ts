/** What is small and asked for everywhere: fingerprints of texts, names that were meant, ends of texts, answers that are kept. */
import { hashOf } from "../../../src/core/text/hash";
import { nearest } from "../../../src/core/text/nearest";
import { keptFor, remembered, rememberedBy } from "../../../src/core/text/remembered";
import { resultsDay } from "../../../src/core/text/results-day";
import { trimmedOf } from "../../../src/core/text/trim";

test("a fingerprint of 16 digits, FNV-1a of 64 bits over both bytes of each unit", () => {
  expect(hashOf("")).toBe("cbf29ce484222325");
  expect(hashOf("a")).toBe("089be207b544f1e4");
  expect(hashOf("€")).toBe("09868007b60c6251");
  expect(hashOf("Peso massimo")).toBe("c7578b16ebe9a92b");
  expect(new Set(["peso", "Peso", "pes o", "oesp", "€", "¬ "].map(hashOf)).size).toBe(6);
});

describe("names that may have been meant", () => {
  const names = ["weights-total", "weights-rounding", "weight-missing", "date-order", "ladder"];

  test.each([
    ["weight-total", ["weights-total", "weight-missing", "weights-rounding"].slice(0, 1)],
    ["weights", ["weights-total", "weights-rounding", "weight-missing"]],
    ["lader", ["ladder"]],
    ["LADDER ", ["ladder"]],
    ["order", ["date-order", "ladder"].slice(0, 1)],
    ["date", ["date-order"]],
    ["xyz", []],
    ["", []],
    ["  ", []],
  ])("%j: %j", (word, expected) => {
    expect(nearest(word, names)).toEqual(expect.arrayContaining(expected));
    expect(nearest(word, names).slice(0, expected.length || 1)).toEqual(expected);
  });

  test("three at most, the earlier first among equals", () => {
    expect(nearest("peso", ["pesa", "pesi", "pese", "pesu"])).toEqual(["pesa", "pesi", "pese"]);
    expect(nearest("peso", ["pesano", "pesi", "peso"])).toEqual(["peso", "pesi", "pesano"]);
  });

  test("a beginning, or a word of the name, of three letters at least", () => {
    expect(nearest("pes", ["peso-massimo"])).toEqual(["peso-massimo"]);
    expect(nearest("pe", ["peso-massimo"])).toEqual([]);
    expect(nearest("pes", ["pesomassimo"])).toEqual(["pesomassimo"]);
    expect(nearest("sso", ["peso-massimo", "grosso"])).toEqual([]);
    expect(nearest("abc", ["xyzuvw-abc"])).toEqual(["xyzuvw-abc"]);
    expect(nearest("ab", ["xyzuvw-ab"])).toEqual([]);
    expect(nearest("weig", ["weights-total", "weag"])).toEqual(["weights-total", "weag"]);
    expect(nearest("total", ["weights-total", "tota"])).toEqual(["weights-total", "tota"]);
  });

  test("blanks around the word are none of it, and without a letter nothing is near", () => {
    expect(nearest("   pesa   ", ["pesa"])).toEqual(["pesa"]);
    expect(nearest("", ["ab"])).toEqual([]);
    expect(nearest("?", ["a"])).toEqual(["a"]);
  });

  test("a third of the letters may be wrong, two at least", () => {
    expect(nearest("abcdefghi", ["xyzdefghi", "wxyzefghi"])).toEqual(["xyzdefghi"]);
    expect(nearest("abcd", ["xycd", "xyzd"])).toEqual(["xycd"]);
  });
});

test("signs and blanks are taken off both ends, not out of the middle", () => {
  expect(trimmedOf(" – (Rossi – Mario): ", ":=(–-)")).toBe("Rossi – Mario");
  expect(trimmedOf("\t: \u00a0", ":")).toBe("");
  expect(trimmedOf("Rossi", ":")).toBe("Rossi");
  expect(trimmedOf("", ":")).toBe("");
});

describe("answers that are kept", () => {
  const counting = () => {
    const asked: string[] = [];
    return { asked, answer: (text: string): string => (asked.push(text), text.toUpperCase()) };
  };

  test("each text is worked out once; a long one every time", () => {
    const { asked, answer } = counting();
    const ask = remembered(answer);
    const [longest, longer] = ["x".repeat(300), "x".repeat(301)];
    for (const text of ["a", "b", "a", longest, longest, longer, longer]) expect(ask(text)).toBe(text.toUpperCase());
    expect(asked).toEqual(["a", "b", longest, longer, longer]);
  });

  test("when as many are kept as may be, all are forgotten", () => {
    const { asked, answer } = counting();
    const ask = remembered(answer, 2);
    for (const text of ["a", "b", "a", "b", "c", "c", "a"]) ask(text);
    expect(asked).toEqual(["a", "b", "c", "a"]);
  });

  test("by the words that they depend on", () => {
    const [one, other] = [{ weight: ["Incidenza"] }, { weight: ["Incidenza"] }];
    let made = 0;
    const kept = keptFor(() => (made += 1));
    expect([kept(one), kept(other), kept(one)]).toEqual([1, 2, 1]);
    const asked: string[] = [];
    const by = rememberedBy((text: string, words: typeof one) => (asked.push(text), `${text} ${String(words === one)}`));
    expect([by("a", one), by("a", other), by("a", one), by("b", one)]).toEqual(["a true", "a false", "a true", "b true"]);
    expect(asked).toEqual(["a", "a", "b"]);
  });
});

test.each([
  ["Grado di raggiungimento", 1231],
  ["Grado di raggiungimento 2025", 20_251_231],
  ["Avanzamento al 30/06/2025", 20_250_630],
  ["Avanzamento al 30/06", 630],
  ["I trimestre 2026", 20_260_331],
])("%j: %d", (heading, expected) => {
  expect(resultsDay(heading)).toBe(expected);
});

test.each([
  ...["Avanzamento", "Avanzamenti 1", "Esito intermedio", "Verifica intermedia", "Risultato parziale", "Risultati parziali"],
  ...["Monitoraggio", "Monitoraggi svolti", "Verifica infrannuale", "Verifiche infrannuali", "Preconsuntivo", "Dati preconsuntivi"],
  ...["Avanzament. lavori", "Parzialmente raggiunto", "Monitoraggi", "Verificato infrannualmente", "Preconsuntivazione"],
  ...["Verificato semestralmente", "Verificato trimestralmente"],
  ...["Stato dei lavori", "Report semestrale", "Report semestrali", "Report trimestrale", "Report trimestrali"],
])("%j: in the course of the year, without a day", (heading) => {
  expect(resultsDay(heading)).toBe(600);
});

test("words that only hold such a word say nothing", () => {
  expect(["Apparato statale", "Esito imparziale", "Statore"].map(resultsDay)).toEqual([1231, 1231, 1231]);
});

test.each([
  ["Avanzamento al 30/06/2025", "Avanzamento al 30/09/2025", "Consuntivo 2025", "Monitoraggio al 31/03/2026", "Consuntivo 2026"],
  ["Preconsuntivo 2025", "Consuntivo 2025"],
  ["Stato di attuazione", "Verifica al 30/09"],
])("the later one is the larger", (...headings) => {
  const days = headings.map(resultsDay);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(new Set(days).size).toBe(days.length);
});
