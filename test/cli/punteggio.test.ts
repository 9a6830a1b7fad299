import { existsSync, mkdtempSync, rmSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import expected from "../../samples/expected.json";
import { planBytes } from "../../scripts/composer/write";
import { written } from "../support/written";
import { piao } from "./recorder";

const samples = join(__dirname, "../../samples");
const consuntivo = join(samples, "schede-consuntivo.xlsx");
const plans = join(__dirname, "../../../shared/plans");

interface UnitJson {
  readonly sheet: string;
  readonly score: number | null;
  readonly exact?: number;
  readonly of?: number;
  readonly band?: string | null;
  readonly steps?: readonly { readonly points: number; readonly weight: number; readonly why: readonly string[] }[];
  readonly reasons?: readonly { readonly message: string; readonly cells: readonly string[] }[];
}
async function unitsOf(...args: readonly string[]): Promise<readonly UnitJson[]> {
  const { out } = await piao(["punteggio", ...args, "--json"]);
  return (JSON.parse(out) as { files: { units: UnitJson[] }[] }).files.flatMap((file) => file.units);
}

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "piao-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("the scores of the year-end sample", async () => {
  const units = await unitsOf(consuntivo);
  const wanted = expected["schede-consuntivo.xlsx"].scores.map(({ sheet, score, of }) => ({ sheet, score, of }));
  expect(units.map(({ sheet, score, of }) => ({ sheet, score, of }))).toEqual(wanted);
  for (const { steps = [], exact } of units) expect(steps.reduce((total, step) => total + step.points, 0)).toBeCloseTo(exact ?? NaN, 10);
});

test("what a person reads: score, total, and that the transversal objectives are not counted yet", async () => {
  const { code, out } = await piao(["punteggio", consuntivo]);
  expect(code).toBe(0);
  expect(out).toMatch(/Foglio «Settore I»\n {4}50,4 su 60/);
  expect(out).toMatch(/obiettivi trasversali \(40 punti\) non hanno ancora risultati e non sono contati/);
});

test("--spiega shows the steps", async () => {
  const { out } = await piao(["punteggio", consuntivo, "--spiega", "--foglio", "Settore I"]);
  expect(out).toMatch(/Obiettivo +Peso +Effettivo +Risultato % +Punti +Perché/);
  expect(out).toMatch(/non valutabile: il suo peso va agli altri in proporzione/);
  expect(out).toMatch(/Totale +60 +50,4/);
  expect(out).not.toMatch(/Settore II/);
});

test("the other plans say what is missing, and never 0", async () => {
  for (const name of ["seo", "schede", "fasi", "punti", "elenco"]) {
    const { code, out } = await piao(["punteggio", join(samples, `${name}.xlsx`)]);
    expect([name, code]).toEqual([name, 1]);
    expect(out).toMatch(/nessun punteggio/);
    expect(out).not.toMatch(/ su \d/);
  }
});

test("a year without results: which objectives, at which cells", async () => {
  const units = await unitsOf(consuntivo, "--anno", "2026");
  expect(units.map(({ score }) => score)).toEqual([null, null, null]);
  expect(units[0]?.reasons?.[0]?.message).toMatch(/^(Mancano i risultati|Non c'è ancora nessun risultato)/);
});

test("the municipality's settings beside the file: bands and rounding", async () => {
  const file = join(folder, "consuntivo.xlsx");
  copyFileSync(consuntivo, file);
  const score = { rounding: "total", decimals: 0, cap: 100, missing: "refuse", bands: [{ from: 0, label: "C" }, { from: 90, label: "A" }] }; // prettier-ignore
  writeFileSync(join(folder, "piao.config.json"), JSON.stringify({ version: 1, score }));
  const units = await unitsOf(file);
  expect(units.map(({ score: shown, band }) => [shown, band])).toEqual([[50, "C"], [55, "A"], [93, "A"]]); // prettier-ignore
});

describe("several columns of results", () => {
  const plan = async (): Promise<string> => {
    const file = join(folder, "piano.xlsx");
    const grid = written([
      ["Settore Tecnico - obiettivi 2025"],
      ["N.", "Obiettivo", "Peso", "Avanzamento al 30/06", "Avanzamento al 31/12"],
      [1, "Cura delle strade comunali", 60, "50%", "100%"],
      [2, "Cura del verde pubblico", 40, "25%", "50%"],
      ["", "Totale", 100],
    ]);
    writeFileSync(file, await planBytes([grid]));
    return file;
  };

  it("count at the year's end, or as the option says, in any letters", async () => {
    const file = await plan();
    expect((await unitsOf(file)).map(({ score }) => score)).toEqual([80]);
    expect((await unitsOf(file, "--risultati", "avanzamento al 30/06")).map(({ score }) => score)).toEqual([40]);
  });

  it("a heading that is not there: which ones are", async () => {
    const { code, out, err } = await piao(["punteggio", await plan(), "--risultati", "Avanzamento al 30/09"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/«Avanzamento al 31\/12», «Avanzamento al 30\/06»/);
  });
});

test.each([
  [["punteggio"], /piao/],
  [["punteggio", "manca.xlsx"], /manca\.xlsx: il file non esiste/],
  [["punteggio", "samples/README.md"], /README\.md: /],
  [["punteggio", consuntivo, "--anno", "24"], /--anno vuole un anno di quattro cifre/],
  [["punteggio", consuntivo, "--foglio", "Settore IX"], /non c'è un foglio «Settore IX»/],
  [["punteggio", consuntivo, "--foglia"], /--foglia/],
])("%j cannot be used: exit code 2 and a sentence", async (args, sentence) => {
  const { code, out, err } = await piao(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(sentence);
});

(existsSync(plans) ? test : test.skip)("the real year-end cards", async () => {
  const units = await unitsOf(join(plans, "schede-2024-consuntivo.xlsx"));
  expect(units.map(({ sheet, score, of }) => [sheet, score, of])).toEqual([
    ["Settore I", 51.25, 60],
    ["Settore II", 52.5, 60],
    ["Settore III", 42.5, 60],
    ["Settore IV", 47.5, 60],
    ["Settore V", 42.75, 60],
    ["Settore VI", 42.5, 60],
    ["Settore VI", 57, 60],
    ["Polizia Locale", 42.5, 60],
    ["Segretario Comunale", 76.39, 100],
  ]);
});
