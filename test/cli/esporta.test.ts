/** `piao leggi --esporta`: a description to start from, with which every command then reads the plan. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseSettingsText } from "../../src/core/settings-file/schema";
import type { TableLayout } from "../../src/core/settings/layouts";
import { planBytes } from "../../scripts/composer/write";
import { VALLESCURA } from "../support/unread-forms";
import { written, type Written } from "../support/written";
import { piao } from "./recorder";

const samples = join(__dirname, "../../samples");
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "piao-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function layoutsOf(text: string): readonly TableLayout[] {
  const reading = parseSettingsText(text);
  if (reading.kind !== "ok") throw new Error(reading.kind);
  return reading.settings.layouts ?? [];
}

async function put(name: string, rows: readonly (readonly Written[])[]): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, await planBytes([written(rows)]));
  return file;
}

async function verdicts(file: string, ...more: readonly string[]): Promise<readonly string[]> {
  const { out } = await piao(["verifica", file, "--json", ...more]);
  const { files } = JSON.parse(out) as { files: { sheets: { units: { name: string; sum: number; ok: boolean | null }[] }[] }[] };
  return files.flatMap(({ sheets }) =>
    sheets.flatMap(({ units }) => units.map(({ name, sum, ok }) => `${name} ${String(sum)} ${String(ok)}`)),
  );
}

test.each(["elenco", "fasi", "seo"])("%s read by its own description is the same plan", async (name) => {
  const [plan, config] = [join(samples, `${name}.xlsx`), join(folder, "modulo.json")];
  const { code, err } = await piao(["leggi", plan, "--esporta", "-o", config]);
  expect([code, err]).toEqual([0, ""]);
  expect(layoutsOf(readFileSync(config, "utf8")).length).toBeGreaterThan(0);
  expect(await verdicts(plan, "--impostazioni", config)).toEqual(await verdicts(plan));
  const { out } = await piao(["leggi", plan, "--impostazioni", config]);
  expect(out).toMatch(/secondo la descrizione «/);
});

test("what is described: headings, weights, title, what parts the lists", async () => {
  const plan = await put("piano.xlsx", [
    ["Settore", "N.", "Obiettivo", "Peso %"],
    ["Tecnico", 1, "Cura delle strade", 60],
    ["Tecnico", 2, "Cura del verde", 40],
    ["Sociale", 1, "Asili nido", 70],
    ["Sociale", 2, "Assistenza a casa", 30],
  ]);
  const { out, code } = await piao(["leggi", plan, "--esporta"]);
  expect(layoutsOf(out)).toEqual([
    {
      version: 1,
      name: "Piano",
      headings: ["Settore", "N.", "Obiettivo", "Peso %"],
      weight: "Peso %",
      title: "Obiettivo",
      lists: { column: "Settore" },
    },
  ]);
  expect(code).toBe(0);
});

test("of a sheet that was not read: the likeliest, that it is only a start, and that the plan is not read", async () => {
  const plan = await put("piano.xlsx", [
    ["Comune di Vallescura"],
    ["Ripartizione", "Cosa si fa", "Rilievo", "Valenza"],
    ["Nord", "Cura delle strade", 4, 30],
    ["Nord", "Cura del verde", 5, 20],
    ["Sud", "Asili nido", 3, 50],
  ]);
  const { err, out } = await piao(["leggi", plan, "--esporta"]);
  expect(layoutsOf(out)).toEqual([
    { version: 1, name: "Piano", headings: ["Ripartizione", "Cosa si fa", "Rilievo", "Valenza"], weight: "Valenza", title: "Cosa si fa" },
  ]);
  expect(err).toMatch(/il foglio «Piano» non è stato letto: la sua descrizione, con i pesi nella colonna «Valenza», è solo un inizio/);
  const none = await put("rubrica.xlsx", [["Rossi", "0123"]]);
  expect(await piao(["leggi", none, "--esporta"])).toMatchObject({
    code: 3,
    out: "",
    err: expect.stringMatching(/non vi si trova una riga di intestazioni/) as string,
  });
});

test("a description made by hand is right on the file, on its defect, and on next year's with two rows inserted", async () => {
  const config = join(folder, "piao.config.json");
  writeFileSync(config, JSON.stringify({ version: 1, layouts: [VALLESCURA] }));
  const rows = (last: number, year: number, ...inserted: readonly (readonly (string | number)[])[]) => [
    ["Ripartizione", "Cosa si fa", "Rilievo", `Valenza ${String(year)}`],
    ["Nord", "Cura delle strade", 4, 30],
    ["Nord", "di cui piazze", 1, 10],
    ...inserted,
    ["Nord", "Cura del verde", 5, inserted.length > 0 ? 10 : 20],
    ["Sud", "Asili nido", 3, 25],
    ["Sud", "Assistenza a casa", 2, last],
  ];
  const file = (name: string, ...of: Parameters<typeof rows>): Promise<string> => put(name, rows(...of));
  expect(await verdicts(await file("piano.xlsx", 25, 2025))).toEqual(["Nord 50 true", "Sud 50 true"]);
  expect(await verdicts(await file("sbagliato.xlsx", 20, 2025))).toEqual(["Nord 50 true", "Sud 45 false"]);
  const next = await file("piano-2026.xlsx", 25, 2026, ["Nord", "Neve", 1, 6], ["Nord", "Segnaletica", 2, 4]);
  expect(await verdicts(next)).toEqual(["Nord 50 true", "Sud 50 true"]);
});

test.each([
  [{ version: 2, name: "A", headings: ["B"], weight: "B" }, /layouts\[1\]\.version.*scritte da una versione più recente/],
  [{ version: 1, name: "A", headings: [], weight: "B" }, /layouts\[1\]\.headings/],
  [{ version: 1, name: "A", headings: ["B"], weight: "C" }, /layouts\[1\]\.weight.*una delle intestazioni elencate in headings/],
  [{ version: 1, name: "A", headings: ["B", "C"], weight: "C", title: "C" }, /layouts\[1\]\.weight.*non sia indicata anche per altro/],
  [{ version: 1, name: "A", headings: ["Peso 2024", "Peso 2025"], weight: "Peso 2025" }, /layouts\[1\]\.headings.*ognuna una volta sola/],
  [{ version: 1, name: "A", headings: ["B"], weight: "B", lists: "righe" }, /layouts\[1\]\.lists/],
  [{ version: 1, name: "A", headings: ["B"], weight: "B", totale: 3 }, /layouts\[1\]\.totale.*«total»/],
  [{ version: 1, headings: ["B"], weight: "B" }, /layouts\[1\]\.name/],
])("%j is refused with a sentence, and no plan is read by halves", async (layout, sentence) => {
  const config = join(folder, "modulo.json");
  writeFileSync(config, JSON.stringify({ version: 1, layouts: [layout] }));
  const { code, err, out } = await piao(["verifica", join(samples, "elenco.xlsx"), "--impostazioni", config]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(sentence);
});

test.each([
  [["--esporta", "--json"], /--json oppure --esporta/],
  [["-o", "x.json"], /solo insieme a --esporta/],
])("%j: why it cannot be done", async (options, sentence) => {
  const { code, err } = await piao(["leggi", join(samples, "elenco.xlsx"), ...options]);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
});

test("a file that is there is left alone", async () => {
  const config = join(folder, "modulo.json");
  writeFileSync(config, "mio");
  const { code, err } = await piao(["leggi", join(samples, "elenco.xlsx"), "--esporta", "-o", config]);
  expect([code, readFileSync(config, "utf8")]).toEqual([2, "mio"]);
  expect(err).toMatch(/esiste già/);
  expect(existsSync(`${config}.tmp`)).toBe(false);
});

test("forms cannot be described: that is said, and nothing is written", async () => {
  const { code, out, err } = await piao(["leggi", join(samples, "schede.xlsx"), "--esporta"]);
  expect([code, out]).toEqual([3, ""]);
  expect(err).toMatch(/«Settore I» non è una tabella/);
});
