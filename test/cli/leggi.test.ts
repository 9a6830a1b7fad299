/** `piao leggi`: how a plan is read, for people and as JSON. */
import { join } from "node:path";
import { readingSchema } from "../../src/core/report/reading-schema";
import { piao } from "./recorder";

const samples = join(__dirname, "../../samples");
const fasi = join(samples, "fasi.xlsx");

test("what a person reads: the line, columns, rows, lists", async () => {
  const { code, out, err } = await piao(["leggi", fasi, "--foglio", "Area lavori"]);
  expect(out).toMatch(/Foglio «Area lavori pubblici»: un elenco, colonna «Peso %»\n {4}Colonne \(intestazioni in A2:F2\)\n/);
  expect(out).toMatch(/\n {6}C {2}«Peso %» +peso\n/);
  expect(out).toMatch(
    /\n {6}1 +titolo, elenco 1 {2}«STRUTTURA: AREA LAVORI PUBBLICI»\n {6}2 +intestazioni\n {6}3–\d+ +4 obiettivi, \d parti, elenco 1\n/,
  );
  expect(out).toMatch(/1 {2}AREA LAVORI PUBBLICI: 4 obiettivi, pesi in C3:C10, somma 95, attesa 100 \(le percentuali devono fare 100\)/);
  expect(out).not.toContain("Area finanziaria");
  expect([code, err]).toEqual([0, ""]);
});

test("cards: where each thing stands", async () => {
  const { out } = await piao(["leggi", join(samples, "schede.xlsx"), "--foglio", "Settore I"]);
  expect(out).toMatch(/un elenco, pesi alla voce «Peso»\n {4}Dove sta ciò che si dice del primo obiettivo\n/);
  expect(out).toMatch(/F6 +«Peso» +peso\n/);
});

test("English by --lingua", async () => {
  const { out } = await piao(["leggi", fasi, "--foglio", "Area lavori", "--lingua", "en"]);
  expect(out).toMatch(/Sheet “Area lavori pubblici”: one list, column “Peso %”\n {4}Columns \(headings in A2:F2\)/);
});

// One sheet of the last but looks like a plan: that is no success.
test.each([
  ["elenco", 0],
  ["fasi", 0],
  ["schede", 0],
  ["seo", 0],
  ["punti", 3],
])("%s --json is as its schema says", async (name, expected) => {
  const { code, out } = await piao(["leggi", join(samples, `${name}.xlsx`), "--json"]);
  const json: unknown = JSON.parse(out);
  expect(readingSchema.parse(json)).toEqual(json);
  expect(code).toBe(expected);
});

test.each([
  [["leggi"], /mancano i file/],
  [["leggi", "manca.xlsx"], /manca\.xlsx: il file non esiste/],
  [["leggi", join(samples, "README.md")], /README\.md: /],
  [["leggi", fasi, "--foglio", "Area IX"], /non c'è un foglio «Area IX»/],
  [["leggi", fasi, "--impostazioni", "manca.json"], /manca\.json/],
  [["leggi", fasi, "--atteso", "100"], /l'opzione «--atteso» non esiste/],
])("%j cannot be carried out, and why is said", async (args, sentence) => {
  const { code, out, err } = await piao(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(sentence);
});

test("a file that cannot be used stands in the JSON with its code, beside those that can", async () => {
  const { code, out } = await piao(["leggi", "manca.xlsx", fasi, "--json"]);
  const { files } = readingSchema.parse(JSON.parse(out));
  expect(files.map(({ error, sheets }) => [error?.code ?? null, sheets.length > 0])).toEqual([["not-found", false], [null, true]]); // prettier-ignore
  expect(code).toBe(2);
});

test("piao verifica says the line under the verdicts of each sheet", async () => {
  const { out } = await piao(["verifica", fasi]);
  expect(out).toMatch(/· Fasi dell'obiettivo 2 +90 +100 +NON TORNA: mancano 10\n {4}Letto così: un elenco, colonna «Peso %»\n/);
});
