/** The step between Microsoft's generator and functions.json. */
import { cleanMetadata, translateMetadata } from "../../scripts/webpack/functions-metadata";

const generated = JSON.stringify({
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: "SCORE",
      name: "SCORE",
      description: "Calcola il punteggio\n   della struttura.",
      parameters: [{ name: "intervallo", description: "Le celle.", type: "any", dimensionality: "matrix" }],
      result: { type: "number" },
    },
  ],
});
const score = { description: "The unit's score.", parameters: { intervallo: { name: "range", description: "The cells." } } };

describe("cleaning", () => {
  const metadata = JSON.parse(cleanMetadata(generated)) as { functions: { description: string }[] };

  test("the flag that breaks Excel 2021 is gone", () => expect(Object.keys(metadata)).toEqual(["functions"]));
  test("descriptions are one line", () => expect(metadata.functions[0]!.description).toBe("Calcola il punteggio della struttura."));
});

describe("translating", () => {
  const translate = (texts: Parameters<typeof translateMetadata>[1]) => () => translateMetadata(cleanMetadata(generated), texts);

  test("texts change, ids and types stay", () => {
    const { functions } = JSON.parse(translate({ SCORE: score })()) as { functions: unknown[] };
    expect(functions).toEqual([
      {
        id: "SCORE",
        name: "SCORE",
        description: "The unit's score.",
        parameters: [{ name: "range", description: "The cells.", type: "any", dimensionality: "matrix" }],
        result: { type: "number" },
      },
    ]);
  });
  test.each([
    ["a function without translation", {}, /does not translate SCORE/],
    ["a translation without function", { SCORE: score, OLD: score }, /do not exist: OLD/],
    ["an argument without translation", { SCORE: { ...score, parameters: {} } }, /"intervallo" of SCORE/],
    [
      "a translation without argument",
      { SCORE: { ...score, parameters: { ...score.parameters, anno: score.parameters.intervallo } } },
      /too many/,
    ],
  ])("%s is an error", (_, texts, reason) => expect(translate(texts)).toThrow(reason));
});
