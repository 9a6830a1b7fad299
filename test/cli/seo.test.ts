import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/file/read";
import type { Sheet } from "../../src/core/sheet/sheet";
import { piao } from "./recorder";

const samples = join(__dirname, "../../samples");
const plans = join(__dirname, "../../../shared/plans");

let folder: string;
let plan: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "piao-seo-"));
  plan = join(folder, "piano.xlsx");
  copyFileSync(join(samples, "seo.xlsx"), plan);
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => join(folder, name);

function sheetsOf(path: string): readonly Sheet[] {
  const result = readWorkbook(readFileSync(path));
  if (result.kind !== "ok") throw new Error(result.code);
  return result.sheets;
}

const names = (path: string): string[] => sheetsOf(path).map(({ name }) => name);

test("every structure in a new workbook beside the plan; the plan is not touched", async () => {
  const before = readFileSync(plan);
  const { code, out } = await piao(["seo", plan]);
  expect(code).toBe(0);
  expect(names(inFolder("piano - SeO.xlsx"))).toHaveLength(6);
  expect(out).toContain(`Scritti 6 fogli in ${inFolder("piano - SeO.xlsx")}`);
  expect(readFileSync(plan).equals(before)).toBe(true);
});

test("an existing file is left alone without --sovrascrivi, and is whole with it", async () => {
  const out = inFolder("uscita.xlsx");
  writeFileSync(out, "mio");
  const refused = await piao(["seo", plan, "-o", out]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("esiste già e non è stato toccato");
  expect(readFileSync(out, "utf8")).toBe("mio");
  expect((await piao(["seo", plan, "-o", out, "--sovrascrivi"])).code).toBe(0);
  expect(names(out)).toHaveLength(6);
  expect(readdirSync(folder).sort()).toEqual(["piano.xlsx", "uscita.xlsx"]);
});

test("the plan itself is never overwritten", async () => {
  const { code, err } = await piao(["seo", plan, "-o", join(folder, ".", "piano.xlsx"), "--sovrascrivi"]);
  expect(code).toBe(2);
  expect(err).toContain("è il file di partenza");
});

test("one structure, by a part of its name or by its sheet", async () => {
  const [second] = sheetsOf(plan).slice(1);
  expect((await piao(["seo", plan, "--struttura", second?.name ?? "", "-o", inFolder("a.xlsx")])).code).toBe(0);
  expect((await piao(["seo", plan, "--struttura", "SEGRETARIO", "-o", inFolder("b.xlsx")])).code).toBe(0);
  expect([names(inFolder("a.xlsx")), names(inFolder("b.xlsx"))].map((list) => list.length)).toEqual([1, 1]);
});

test("a name that fits none, or several, is said with the names there are", async () => {
  const none = await piao(["seo", plan, "--struttura", "Turismo"]);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining("nessuna struttura si chiama «Turismo». Nel file ci sono: «")]);
  const several = await piao(["seo", plan, "--struttura", "Area"]);
  expect([several.code, several.err]).toEqual([2, expect.stringContaining("più strutture contengono «Area»")]);
  expect(readdirSync(folder)).toEqual(["piano.xlsx"]);
});

test("weights are kept, or brought to the standard with the arithmetic shown", async () => {
  const kept = await piao(["seo", plan]);
  expect(kept.out).toContain("i pesi restano quelli della fonte");
  const brought = await piao(["seo", plan, "-o", inFolder("b.xlsx"), "--porta-a", "60 + 40"]);
  expect(brought.out).toMatch(/i pesi sono portati da 40 a 60 in proporzione: ogni peso × 60 ÷ 40, arrotondato a multipli di 1/);
  expect(brought.out).toMatch(/peso da \d+ a \d+ \(in proporzione esatta/);
  const verdict = await piao(["verifica", inFolder("b.xlsx"), "--json"]);
  expect(verdict.out).not.toContain("weights-total");
});

test.each(["50", "40+0", "-40+40", "quaranta+quaranta", "40+40+40"])("--porta-a %s is refused with an example", async (text) => {
  const { code, err } = await piao(["seo", plan, `--porta-a=${text}`]);
  expect([code, err]).toEqual([2, expect.stringContaining("per esempio 40+40")]);
});

test("a blank sheet for a new structure, alone or with the plan's transversal block", async () => {
  const alone = await piao(["seo", "--modello-vuoto", "Area 10: Turismo", "-o", inFolder("vuoto.xlsx")]);
  expect([alone.code, alone.out]).toEqual([0, expect.stringContaining("scheda vuota, con 8 righe da compilare")]);
  expect(names(inFolder("vuoto.xlsx"))).toEqual(["SeO Area 10- Turismo"]);
  await piao(["seo", plan, "--modello-vuoto", "Area 10"]);
  const block = (path: string): string =>
    sheetsOf(path)[0]
      ?.rows.map(({ row }) => sheetsOf(path)[0]?.text(row, 2))
      .join("|") ?? "";
  expect(block(inFolder("piano - Area 10.xlsx"))).not.toBe(block(inFolder("vuoto.xlsx")));
});

test("--json: what changed and what is missing, for other programs", async () => {
  const { code, out } = await piao(["seo", plan, "--json"]);
  const result = JSON.parse(out) as {
    output: string;
    differences: { unit: string; notes: string[]; objectives: { weightTo: number | null }[] }[];
  };
  expect([code, result.output, result.differences.length]).toEqual([0, inFolder("piano - SeO.xlsx"), 5]);
  expect(result.differences[1]?.objectives.every(({ weightTo }) => typeof weightTo === "number")).toBe(true);
});

test("what stays behind is listed with its cells, in words and as data", async () => {
  const { out } = await piao(["seo", plan, "--struttura", "SEGRETARIO"]);
  expect(out).toContain("totali e controlli della fonte");
  expect(out).toMatch(/Restano indietro\n {2}- fogli da cui non è scritto nulla: «[^»]+» \(A1:I\d+\)/);
  const { out: json } = await piao(["seo", plan, "--struttura", "SEGRETARIO", "--json", "-o", inFolder("b.xlsx")]);
  const { left, differences } = JSON.parse(json) as Record<"left" | "differences", { reason: string; sheet: string; cells: string[] }[]> & {
    differences: { left: { reason: string; text: string; cells: string[] }[] }[];
  };
  expect(left).toHaveLength(4);
  expect(left.every(({ reason, cells }) => reason === "sheet" && /^A1:I\d+$/.test(cells.join()))).toBe(true);
  expect(differences[0]?.left).toContainEqual(expect.objectContaining({ reason: "heading", text: "Target", cells: ["I2"] }));
});

test("in English too; the sheet stays Italian", async () => {
  const { out } = await piao(["seo", plan, "--lingua", "en"]);
  expect(out).toContain("The unit's objectives: the weights stay those of the source");
  expect(sheetsOf(inFolder("piano - SeO.xlsx"))[1]?.text(2, 0)).toBe("OBIETTIVI DI VALORE PUBBLICO");
});

test("the municipality's own settings, beside the plan or named", async () => {
  const settings = { version: 1, seo: { ownTotal: 70, transversalTotal: 30, body: "Comune di Esempio" } };
  writeFileSync(inFolder("comune.json"), JSON.stringify(settings));
  await piao(["seo", "--modello-vuoto", "Area 10", "--impostazioni", inFolder("comune.json"), "-o", inFolder("vuoto.xlsx")]);
  expect(sheetsOf(inFolder("vuoto.xlsx"))[0]?.value(2, 4)).toBe(70);
  const brought = ["--porta-a", "60+40", "-o", inFolder("portato.xlsx")];
  await piao(["seo", "--modello-vuoto", "Area 10", "--impostazioni", inFolder("comune.json"), ...brought]);
  const [blank] = sheetsOf(inFolder("portato.xlsx"));
  expect([blank?.text(0, 0), blank?.value(2, 4)]).toEqual([expect.stringMatching(/^Comune di Esempio – PIAO/), 60]);
  writeFileSync(inFolder("piao.config.json"), "{");
  const { code, err } = await piao(["seo", plan]);
  expect([code, err]).toEqual([2, expect.stringContaining("piao.config.json")]);
});

test("bad input: a sentence and exit code 2, nothing written", async () => {
  writeFileSync(inFolder("testo.xlsx"), "nessun foglio");
  const cases: [string[], string][] = [
    [["seo"], "manca il file del piano"],
    [["seo", inFolder("nulla.xlsx")], "il file non esiste"],
    [["seo", inFolder("testo.xlsx")], "testo.xlsx"],
    [["seo", plan, inFolder("altro.xlsx")], "un piano alla volta"],
    [["seo", plan, "-o", inFolder("nessuna/uscita.xlsx")], "la cartella non esiste"],
    [["seo", plan, "-o", folder, "--sovrascrivi"], "cartella"],
    [["seo", plan, "-o"], "vuole un valore"],
  ];
  for (const [args, sentence] of cases) {
    const { code, out, err } = await piao(args);
    expect([args, code, out]).toEqual([args, 2, ""]);
    expect(err).toContain(sentence);
  }
  expect(readdirSync(folder).sort()).toEqual(["piano.xlsx", "testo.xlsx"]);
});

(existsSync(plans) ? test : test.skip).each([
  ["seo-2025.xlsx", 12],
  ["schede-2024.xlsx", 9],
  ["fasi-2024.xlsx", 3],
  ["punti-2023.xlsx", 3],
  ["elenco-2024.xlsx", 5],
])("every unit of %s is written: %i sheets and an index", async (file, count) => {
  const { code } = await piao(["seo", join(plans, file), "-o", inFolder("uscita.xlsx")]);
  expect([code, names(inFolder("uscita.xlsx")).filter((name) => name !== "Indice").length]).toEqual([0, count]);
});
