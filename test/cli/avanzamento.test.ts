import { join } from "node:path";
import type { ProgressReport } from "../../src/core/report/progress";
import { piao } from "./recorder";

const plan = join(__dirname, "../../samples/avanzamento/piano-2025.xlsx");

test("what is late on a day, scores of the days before it", async () => {
  const { code, out, err } = await piao(["avanzamento", plan, "--data", "31/12/2025"]);
  expect([code, err]).toEqual([1, ""]);
  expect(out).toContain("Al 31/12/2025, su 5 obiettivi: 2 raggiunti, uno scaduto, uno indietro.\n");
  expect(out).toMatch(/Punteggi +30\/06\/2025 +30\/09\/2025 +31\/12\/2025\n +Area 1 - Affari generali +46 +66 +90\n/);
  expect(out).toContain("  - 2 Stato civile in formato digitale: la scadenza è passata, raggiunto il 90 % al 31/12/2025\n");
  expect(out).not.toContain("Inventario");
});

test("JSON, all objectives, nothing late early in the year", async () => {
  const { code, out } = await piao(["avanzamento", plan, "--data", "2025-02-01", "--json"]);
  const report = JSON.parse(out) as ProgressReport;
  expect([code, report.days, report.units.map(({ objectives }) => objectives.length)]).toEqual([0, [], [3, 2]]);
  const { out: all } = await piao(["avanzamento", plan, "--data", "31/12/2025", "--tutti"]);
  expect(all).toContain("Inventario");
});

test.each([
  [[], "mancano i file"],
  [[plan, plan], "il piano è uno solo"],
  [[plan, "--data", "31/06/2025"], "«31/06/2025» non è un giorno"],
  [[plan, "--data", "domani"], "«domani» non è un giorno"],
  [[join(plan, "../manca.xlsx")], "il file non esiste"],
])("what cannot be done is one sentence and code 2: %#", async (args, sentence) => {
  const { code, out, err } = await piao(["avanzamento", ...args]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});
