/** Every command on plans understands settings, language and sheets alike. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chosenSheets } from "../../src/cli/sheet-choice";
import { piao } from "./recorder";

const samples = join(__dirname, "../../samples");
let folder: string;
let plan: string;
let consuntivo: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "piao-"));
  plan = join(folder, "seo.xlsx");
  consuntivo = join(folder, "consuntivo.xlsx");
  copyFileSync(join(samples, "seo.xlsx"), plan);
  copyFileSync(join(samples, "schede-consuntivo.xlsx"), consuntivo);
});
afterEach(() => rmSync(folder, { recursive: true }));

const WAIVER = ["--rilievo", "weights-total", "--motivo", "Arriva a luglio", "--autore", "M. Rossi"];
const commands = (): readonly (readonly [string, readonly string[], RegExp, RegExp])[] => [
  ["verifica", [plan], /E4:E8 +The weights of/, /E4:E8 +I pesi/],
  ["punteggio", [consuntivo], /50\.4 of 60/, /50,4 su 60/],
  ["seo", [plan, "--struttura", "Area 1", "--sovrascrivi"], /One sheet written/, /Scritto un foglio/],
  ["deroga", [plan, "--foglio", "Area 1", ...WAIVER], /Waiver written/, /Deroga scritta/],
];
const english = (): string => {
  const file = join(folder, "altrove.json");
  writeFileSync(file, JSON.stringify({ version: 1, language: "en" }));
  return file;
};

describe.each([0, 1, 2, 3])("command %i", (index) => {
  test("speaks the language of the settings, beside the plan or named; --lingua goes before", async () => {
    const [name, args, inEnglish, inItalian] = commands()[index]!;
    expect((await piao([name, ...args])).out).toMatch(inItalian);
    expect((await piao([name, ...args, "--impostazioni", english()])).out).toMatch(inEnglish);
    writeFileSync(join(folder, "piao.config.json"), JSON.stringify({ version: 1, language: "en" }));
    expect((await piao([name, ...args])).out).toMatch(inEnglish);
    expect((await piao([name, ...args, "--lingua", "it"])).out).toMatch(inItalian);
  });

  test("refuses settings that cannot be used, beside the plan or named", async () => {
    const [name, args] = commands()[index]!;
    const bad = join(folder, "piao.config.json");
    writeFileSync(bad, "{ guasto");
    for (const more of [[], ["--impostazioni", bad]]) {
      const { code, out, err } = await piao([name, ...args, ...more]);
      expect(code).toBe(2);
      expect(out + err).toContain("piao.config.json");
    }
  });
});

test("a folder speaks the language of its settings, also with several threads' worth of files", async () => {
  writeFileSync(join(folder, "piao.config.json"), JSON.stringify({ version: 1, language: "en" }));
  const { out } = await piao(["verifica", folder]);
  expect(out).toMatch(/\d+ errors/);
});

test.each(["verifica", "punteggio"])(
  "%s --foglio: whatever the case, and one that is not there is said with those that are",
  async (name) => {
    const shown = await piao([name, consuntivo, "--foglio", "settore i"]);
    expect(shown.out).toContain("«Settore I»");
    expect(shown.out).not.toContain("«Settore II»");
    const missing = await piao([name, consuntivo, "--foglio", "Settore IX"]);
    expect(missing.code).toBe(2);
    expect(missing.out + missing.err).toContain("non c'è un foglio «Settore IX»");
  },
);

test("deroga --foglio: the same", async () => {
  expect((await piao(["deroga", plan, "--foglio", "AREA 1 - affari", ...WAIVER])).out).toContain("«Area 1 - Affari generali»");
  const { code, err } = await piao(["deroga", plan, "--foglio", "Area 9", ...WAIVER]);
  expect([code, err]).toEqual([2, expect.stringContaining("non c'è un foglio «Area 9»")]);
});

describe("the sheet that a name means", () => {
  const cut = "Settore lavori pubblici e manut";
  const all = ["Settore I", "Settore II", "Anagrafe", cut];
  const meant = (...names: readonly string[]): readonly string[] | string => {
    const choice = chosenSheets(all, names);
    return choice.kind === "ok" ? all.filter(choice.has) : choice.code;
  };
  test.each<[string, readonly string[], readonly string[] | string]>([
    ["no name: all", [], all],
    ["exactly it, though another begins so", ["Settore I"], ["Settore I"]],
    ["whatever its case", ["SETTORE ii "], ["Settore II"]],
    ["the only one that begins so", ["ana"], ["Anagrafe"]],
    ["several begin so", ["Sett"], "no-such-sheet"],
    ["what Excel left of a longer name", ["Settore lavori pubblici e manutenzioni"], [cut]],
    ["a longer name than a sheet's that was not cut", ["Settore IX"], "no-such-sheet"],
  ])("%s", (_what, names, wanted) => expect(meant(...names)).toEqual(wanted));
});
