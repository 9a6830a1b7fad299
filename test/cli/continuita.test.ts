import { join } from "node:path";
import type { ContinuityReport } from "../../src/core/report/continuity";
import { piao } from "./recorder";

const sample = (name: string): string => join(__dirname, "../../samples/confronto", name);
const [january, next] = [sample("piano-2025.xlsx"), sample("piano-2026.xlsx")];

test("against last year's file and by itself: figures, places, and no verdict in the exit code", async () => {
  const { code, out, err } = await piao(["continuita", next, january]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("6 obiettivi c’erano già l’anno scorso, su 8: 0 hanno le stesse parole e le stesse date, 4 hanno solo date nuove; 2 target chiedono meno."); // prettier-ignore
  expect(out).toContain("  - Area 2 - Finanziaria!E6: Obiettivo 1 «Recupero dei tributi non versati»: il target era «95%», ora è «90%».\n");
  expect(out).toContain(
    "  - Area 1 - Affari generali!B8: «Piano della comunicazione istituzionale 2025» nomina solo anni passati: 2025.\n",
  );
  expect(out).toContain("cita D.Lgs. 50/2016, non più in vigore dal 01/07/2023 (D.Lgs. 36/2023, art. 226, comma 1).\n");
});

test("JSON; a plan of its own year has nothing to be said of", async () => {
  const { out } = await piao(["continuita", january, "--json"]);
  const report = JSON.parse(out) as ContinuityReport;
  expect([report.against, report.alone]).toEqual([null, []]);
  expect(report.message).toBe("Nel piano, da solo: nessun anno passato nei testi, nessuna scadenza prima degli anni del piano, nessuna norma abrogata."); // prettier-ignore
});

test.each([
  [[], "serve il piano di quest'anno"],
  [[next, january, next], "i piani sono due al massimo"],
  [[next, next], "è due volte lo stesso file"],
  [[next, sample("manca.xlsx")], "manca.xlsx: il file non esiste"],
])("what cannot be done is one sentence and code 2: %#", async (args, sentence) => {
  const { code, out, err } = await piao(["continuita", ...args]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

test("another body's plan: that they are hardly alike is said before the figures", async () => {
  const { code, out } = await piao(["continuita", sample("../punti.xlsx"), next]);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^.*punti\.xlsx\nI due piani sembrano di enti diversi|^.*punti\.xlsx\n.*(?:quasi niente in comune|forse sono scambiati)/,
  );
});
