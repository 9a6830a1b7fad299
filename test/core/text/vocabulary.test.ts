import { correctClass, correctType, correctWhole, meantWord } from "../../../src/core/text/vocabulary";

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
