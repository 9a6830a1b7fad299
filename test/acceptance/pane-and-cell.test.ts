/** Pane = cell = command line: every list judged by the core is judged so by the functions on its range, but for what a range cannot know. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compose } from "../../scripts/composer/compose";
import { builtFunctions, type Built } from "../../scripts/oracle/built";
import { readWorkbook } from "../../src/hosts/file/read";
import { FINDINGS_APART } from "../support/findings-in-cells";
import { compare, PERMITTED, type Compared } from "../support/in-cells";
import { REFUSALS } from "../support/refused-in-cells";

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
  functions = await builtFunctions();
});

/** Every reason for which they may differ; each is looked for on the sheet, without asking the functions (test/support). */
const REASONS = { ...PERMITTED, ...REFUSALS, ...FINDINGS_APART };

const differences = (compared: readonly Compared[]): readonly Compared[] =>
  compared.filter(({ kind }) => kind !== "same" && !Object.hasOwn(REASONS, kind));

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
