/** The functions as Excel gets to know them, generated anew from src/functions: what office.md and the tracker of office-js teach. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import texts from "../../src/functions/functions.en.json";
import { cleanMetadata, functionFiles, generateMetadata, helpUrl, translateMetadata } from "../../scripts/webpack/functions-metadata";

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly options?: Readonly<Record<string, boolean>>;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality?: string };
}
interface Metadata {
  readonly functions: readonly CustomFunction[];
}

let italian: Metadata;
let english: Metadata;

beforeAll(async () => {
  const { metadataJson } = await generateMetadata(functionFiles("src/functions"));
  const clean = cleanMetadata(metadataJson, (id) => helpUrl("docs", id));
  italian = JSON.parse(clean) as Metadata;
  english = JSON.parse(translateMetadata(clean, texts)) as Metadata;
});

test("the functions of the user guide are there", () => {
  const names = italian.functions.map((fn) => fn.name);
  expect(names).toEqual(expect.arrayContaining(["CHECKWEIGHTS", "SCORE", "WEIGHTS", "EXPLAIN", "FINDINGS", "LADDER", "BAND"]));
});

test("ids and names: 3 to 64 characters, unique", () => {
  const ids = italian.functions.map((fn) => fn.id);
  expect(ids.filter((id) => !/^[A-Z][A-Z0-9._]{2,63}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(italian.functions.filter((fn) => fn.name !== fn.id)).toEqual([]);
});

test("nothing but functions: no flag for data types", () => expect(Object.keys(italian)).toEqual(["functions"]));

test("every function and every argument is described, in both languages", () => {
  for (const { functions } of [italian, english]) {
    for (const fn of functions) {
      expect([fn.id, fn.description]).toEqual([fn.id, expect.stringMatching(/\S{2}.*\.$/)]);
      for (const parameter of fn.parameters)
        expect([fn.id, parameter.name, parameter.description]).toEqual([fn.id, parameter.name, expect.stringMatching(/\S/)]);
    }
  }
});

test("the languages differ in texts only", () => {
  const bare = (metadata: Metadata) =>
    metadata.functions.map((fn) => ({
      ...fn,
      description: "",
      parameters: fn.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
    }));
  expect(bare(english)).toEqual(bare(italian));
  expect(english.functions.filter((fn, number) => fn.description === italian.functions[number]!.description)).toEqual([]);
});

test("pure and synchronous: no streaming, no volatile, no addresses", () => {
  expect(italian.functions.filter((fn) => Object.values(fn.options ?? {}).includes(true))).toEqual([]);
});

test("no repeating argument beside a matrix and a required one: it breaks the whole installation", () => {
  const risky = italian.functions.filter(
    ({ parameters }) =>
      parameters.some((p) => p.repeating) && parameters.some((p) => p.dimensionality === "matrix") && parameters.some((p) => !p.optional),
  );
  expect(risky.map((fn) => fn.id)).toEqual([]);
});

test("optional arguments come last", () => {
  for (const { id, parameters } of italian.functions) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect([id, optional]).toEqual([id, [...optional].sort()]);
  }
});

test("every function has its help page", () => {
  const expected = italian.functions.map((fn) => `https://localhost:3000/aiuto/funzioni/${fn.id.toLowerCase()}.html`);
  expect(italian.functions.map((fn) => fn.helpUrl)).toEqual(expected);
});

const schema = join(__dirname, "../../../shared/schemas/custom-functions.schema.json");
(existsSync(schema) ? describe : describe.skip)("by the published schema", () => {
  test("both languages are valid", () => {
    // Ajv 6 reads patterns without Unicode classes; our names are plain letters, as the test above holds.
    const text = readFileSync(schema, "utf8").replaceAll(String.raw`\\p{L}`, "A-Za-z");
    const validate = new Ajv().compile(JSON.parse(text) as object);
    for (const metadata of [italian, english]) {
      expect([validate(metadata), validate.errors]).toEqual([true, null]);
    }
  });
});
