/** Pane = cell = command line: every list judged by the core is judged so by the functions on its range, but for what a range cannot know. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compose } from "../../scripts/composer/compose";
import { builtFunctions, type Built } from "../../scripts/oracle/built";
import { readWorkbook } from "../../src/hosts/file/read";
import { compare, PERMITTED, type Compared } from "../support/in-cells";

const root = join(__dirname, "../..");
const shared = join(root, "../shared");
const FOLDERS = [
  join(root, "samples"),
  ...["plans", "layouts/ok", "layouts/bad", "composed/ok", "composed/bad"].map((one) => join(shared, one)),
];
const SEED = 2026;
const PLANS = 40;

let functions: Readonly<Record<string, Built>>;
beforeAll(async () => {
  functions = await builtFunctions("pane-and-cell");
});

/** One of each, looked at by hand. */
const KNOWN: Readonly<Record<string, string>> = {
  "002.xlsx PDO 2024 I Settore Sportello unico": "the legend beside the list makes the pane see two readings; nothing is claimed",
  "027.xlsx Piano obiettivi 2026 SERVIZIO POLITICHE ABITATIVE":
    "a row written twice: the pane counts it once, the cell twice and says 80 of 70",
};

const differences = (compared: readonly Compared[]): readonly Compared[] =>
  compared.filter(({ where, kind }) => kind !== "same" && !Object.hasOwn(PERMITTED, kind) && !Object.hasOwn(KNOWN, where));

/** Most lists are judged alike: the permitted reasons are no way out. */
function sameShare(compared: readonly Compared[]): number {
  return compared.filter(({ kind }) => kind === "same").length / compared.length;
}

test.each(FOLDERS.filter((folder) => existsSync(folder)))("%s", (folder) => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  const compared = files.flatMap((name) => {
    const read = readWorkbook(readFileSync(join(folder, name)));
    return read.kind === "ok" ? compare(functions, name, read.sheets) : [];
  });
  expect(differences(compared)).toEqual([]);
  expect(sameShare(compared)).toBeGreaterThan(0.5);
});

test("composed plans", () => {
  const compared = Array.from({ length: PLANS }, (_plan, index) => compose(SEED, index)).flatMap(({ name, sheets, bad }) => [
    ...compare(functions, `${name} ok`, sheets),
    ...compare(functions, `${name} bad`, bad),
  ]);
  expect(differences(compared)).toEqual([]);
  expect(sameShare(compared)).toBeGreaterThan(0.5);
});
