/** The text in which waivers are kept. */
import { render } from "../../../src/core/messages/messages";
import type { Waiver } from "../../../src/core/waivers/waiver";
import { parseWaivers, waiversText } from "../../../src/core/waivers/waiver-file";

const waiver: Waiver = {
  rule: "weights-total",
  sheet: "Area 1",
  range: "E4:E10",
  reason: "Deliberato così",
  author: "M. Rossi",
  date: "2025-03-31",
  fingerprint: "0123456789abcdef",
};

function fault(change: object | string): string {
  const reading = parseWaivers(typeof change === "string" ? change : JSON.stringify({ version: 1, waivers: [{ ...waiver, ...change }] }));
  if (reading.kind !== "error") throw new Error(`it was read as ${reading.kind}`);
  render("en", reading.message, reading.data);
  return render("it", reading.message, reading.data);
}

test("what is written is read", () => {
  const waivers = [waiver, { ...waiver, file: "piano.xlsx" }];
  expect(parseWaivers(waiversText(waivers))).toEqual({ kind: "ok", waivers });
});

test.each<[object | string, string]>([
  [{ reason: "  " }, "la chiave «waivers[1].reason» manca o non va bene: serve il motivo: senza, una deroga non vale."],
  [{ author: undefined }, "la chiave «waivers[1].author» manca o non va bene: serve il nome di chi accetta il rilievo."],
  [{ date: "31/03/2025" }, "la chiave «waivers[1].date» manca o non va bene: serve una data come 2025-03-31."],
  [{ date: "2025-02-30" }, "la chiave «waivers[1].date» manca o non va bene: serve una data come 2025-03-31."],
  [{ range: "E4-E10" }, "la chiave «waivers[1].range» manca o non va bene: serve l'intervallo del rilievo, per esempio E4:E10."],
  [{ rule: "peso" }, "la chiave «waivers[1].rule» manca o non va bene: serve il nome di un controllo, per esempio weights-total."],
  [{ motivo: "x" }, "la chiave «waivers[1].motivo» non esiste. Controllate come è scritta, oppure toglietela."],
  ["[]", 'non contiene deroghe: serve un oggetto come { "version": 2, "waivers": [] }.'],
  ["{}", "la chiave «version» manca o non va bene: serve il numero 1 o 2."],
])("%j is refused and said why", (change, sentence) => {
  expect(fault(change)).toBe(sentence);
});

test("of a newer version what is understood is read, and it is not to be changed", () => {
  const text = JSON.stringify({ version: 3, waivers: [waiver, { ...waiver, colour: "red" }], more: 1 });
  expect(parseWaivers(text)).toEqual({ kind: "newer", version: 3, waivers: [waiver] });
});
