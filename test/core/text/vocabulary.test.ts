import { correctClass, correctType, correctWhole, editDistance, meantWord } from "../../../src/core/text/vocabulary";

const TYPES = ["Output", "Outcome"];
const CLASSES = ["efficacia", "efficienza", "economicità", "qualità", "quantità"];

describe("the allowed word that was meant", () => {
  test.each([
    ["Outcume", TYPES, "Outcome"],
    ["ouptut", TYPES, "Output"],
    ["0utput", TYPES, "Output"],
    ["eficienza", CLASSES, "efficienza"],
    ["eficenza", CLASSES, "efficienza"],
    ["Efficieza", CLASSES, "efficienza"],
    ["quantta'", CLASSES, "quantità"],
    ["SI/N0", ["SI/NO"], "SI/NO"],
    ["S1 / N0", ["SI/NO"], "SI/NO"],
  ])("%s", (written, allowed, meant) => {
    expect(meantWord(written, allowed)).toBe(meant);
  });

  test.each([
    ["OUTPUT", TYPES, "an allowed word in capitals"],
    ["qualita'", CLASSES, "an apostrophe for the accent"],
    ["Qualità", CLASSES, "an allowed word that is near another (quantità)"],
    ["input", TYPES, "another word"],
    ["impatto", CLASSES, "another word"],
    ["efficace", CLASSES, "a real word near an allowed one"],
    ["Sì", ["SI/NO"], "an answer, not the pair"],
    ["NO", ["SI/NO"], "an answer, not the pair"],
    ["10", ["SI/NO"], "a number"],
    ["100%", ["SI/NO"], "a number"],
    ["", CLASSES, "nothing"],
  ])("%s stays: %s", (written, allowed) => {
    expect(meantWord(written, allowed)).toBeNull();
  });

  test("as near to two words is no near miss", () => {
    expect(meantWord("casta", ["pasta", "basta"])).toBeNull();
  });
});

describe("texts put right", () => {
  test("combinations of classes, each word in the case it was written", () => {
    expect(correctClass("Qualità, eficienza ed EFICACIA", CLASSES)).toEqual({
      text: "Qualità, efficienza ed EFFICACIA",
      changes: [
        { from: "eficienza", to: "efficienza" },
        { from: "EFICACIA", to: "EFFICACIA" },
      ],
    });
    expect(correctClass("efficacia/economicita", CLASSES)).toBeNull();
    expect(correctClass("Qualità, efficienza ed efficacia", CLASSES)).toBeNull();
  });

  test("a text with words of its own is left alone", () => {
    expect(correctClass("eficienza della spesa corrente", CLASSES)).toBeNull();
  });

  test("the type before a colon", () => {
    expect(correctType("Outcume: riduzione dei tempi", TYPES)?.text).toBe("Outcome: riduzione dei tempi");
    expect(correctType("output", TYPES)).toBeNull();
    expect(correctType("Output: completamento", TYPES)).toBeNull();
  });

  test("a whole text", () => {
    expect(correctWhole("SI/N0", ["SI/NO"])?.text).toBe("SI/NO");
    expect(correctWhole("a) 80% b) SI/N0", ["SI/NO"])).toBeNull();
  });
});

describe("near misses, on both sides", () => {
  test.each<[string, readonly string[], string | null]>([
    // one letter in words of five or six, two from seven on
    ["verda", ["verde"], "verde"],
    ["vorda", ["verde"], null],
    ["outpux", TYPES, "Output"],
    ["outpxx", TYPES, null],
    ["outcxxe", TYPES, "Outcome"],
    ["outcxxx", TYPES, null],
    ["outcom", TYPES, "Outcome"],
    ["verd", ["verde"], null],
    ["verda", ["verd"], null],
    ["verd3", ["verde"], null],
    // letters changed places
    ["vered", ["verde"], "verde"],
    ["evrde", ["verde"], "verde"],
    // digits for letters
    ["0utc0me", TYPES, "Outcome"],
    ["5TABILE", ["stabile"], "stabile"],
    ["1stituto", ["istituto"], "istituto"],
    ["Outc2me", TYPES, null],
    // blanks, accents and signs around are none of the word
    ["SI / NO", ["SI/NO"], null],
    ["SI /NO", ["SI/NO"], null],
    ["SI/ NO", ["SI/NO"], null],
    ["SI/ N0", ["SI/NO"], "SI/NO"],
    ["SI /N0", ["SI/NO"], "SI/NO"],
    ["outputoutcome", ["output/outcome"], "output/outcome"],
    ["ab cd", ["ab cde"], null],
    ["SI  /  N0", ["SI/NO"], "SI/NO"],
    ["valore  publico", ["valore pubblico"], "valore pubblico"],
    ["valorepubblico", ["valore pubblico"], "valore pubblico"],
    ["«Outcome».", TYPES, null],
    ["(Outcume)", TYPES, "Outcome"],
    ["...", TYPES, null],
    // words of the language
    ["efficaci", CLASSES, null],
    ["efficiente", CLASSES, null],
    ["efficienti", CLASSES, null],
    ["qualsiasi", CLASSES, null],
  ])("%j of %j: %p", (word, allowed, expected) => {
    expect(meantWord(word, allowed)).toBe(expected);
  });

  test.each([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["abc", "abc", 0],
    ["abc", "abd", 1],
    ["abc", "ab", 1],
    ["abc", "xabc", 1],
    ["abc", "acb", 1],
    ["abc", "bac", 1],
    ["abc", "cba", 2],
    ["abcd", "badc", 2],
    ["aab", "aba", 1],
    ["abab", "baba", 2],
    ["abcdef", "fedcba", 5],
    ["aa", "a", 1],
    ["a", "aa", 1],
    ["ab", "ca", 2],
  ])("%j and %j are %d apart", (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });

  test("connecting words, and the case of each word", () => {
    const text = (given: string): string | undefined => correctClass(given, CLASSES)?.text;
    expect(text("eficienza e qualità")).toBe("efficienza e qualità");
    expect(text("eficienza o qualità")).toBe("efficienza o qualità");
    expect(text("eficienza con qualità")).toBe("efficienza con qualità");
    expect(text("indice di eficienza")).toBeUndefined();
    expect(text("qualità di eficienza")).toBe("qualità di efficienza");
    expect(text("Eficienza")).toBe("Efficienza");
    expect(text("EFICIENZA")).toBe("EFFICIENZA");
    expect(text("eFICIENZA")).toBe("efficienza");
    expect(correctWhole("0utput", ["OUTPUT"])).toEqual({ text: "OUTPUT", changes: [{ from: "0utput", to: "OUTPUT" }] });
    expect(correctClass("0utput", ["OUTPUT"])?.text).toBe("output");
    expect(correctType(": Outcume", TYPES)).toBeNull();
    expect(correctType("x:Outcume", TYPES)).toBeNull();
    expect(correctType("Outcume", TYPES)).toEqual({ text: "Outcome", changes: [{ from: "Outcume", to: "Outcome" }] });
  });
});
