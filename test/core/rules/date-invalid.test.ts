import { dateInvalid } from "../../../src/core/rules/date-invalid";
import { sheetFromGrid, type CellValue } from "../../../src/core/sheet/sheet";
import { findings, places } from "../../support/check-rule";

const HEADINGS = ["N.", "Obiettivo", "Peso %", "Indicatore", "Scadenza"];

function plan(...deadlines: CellValue[]) {
  return sheetFromGrid("Area", [
    ["AREA TECNICA"],
    HEADINGS,
    ...deadlines.map((deadline, i) => [i + 1, `Manutenzione del parco ${i + 1}`, 20, "Interventi eseguiti", deadline]),
  ]);
}

test("31.06 does not exist: one finding for all cells of the column that say so", () => {
  const found = findings(dateInvalid, plan("31.06.2024", "31.12.2024", "31.06.2024", "31.06.2024"));
  expect(found.map(({ at }) => at)).toEqual(["Area!E3:E6"]);
  expect(found[0]?.message).toBe(
    "La data «31.06.2024» in E3, E5:E6 non esiste: giugno ha 30 giorni. Una scadenza impossibile non si può verificare: scrivete il giorno giusto.",
  );
  expect(found[0]?.data["count"]).toBe(3);
});

test("two different slips are two findings", () => {
  expect(places(dateInvalid, plan("30/02/2025", "13/2025", "Entro il 31 settembre 2025"))).toEqual(["Area!E3", "Area!E4", "Area!E5"]);
});

test("a slip inside an indicator counts, written out in full", () => {
  const sheet = sheetFromGrid("Area", [["AREA TECNICA"], HEADINGS, [1, "Bando", 100, "Pubblicazione entro il 31.04.2025", "2025"]]);
  expect(places(dateInvalid, sheet)).toEqual(["Area!D3"]);
});

test("every year's 31 June", () => {
  expect(places(dateInvalid, plan("31.06 di ciascun anno", "2025"))).toEqual(["Area!E3"]);
});

test.each<[string, CellValue[]]>([
  ["the last days of months and a leap day", ["30.06.2024", "29.02.2024", "31/12/24", 45657]],
  ["other forms of deadlines", ["12/2025", "2025-2027", "Intero anno", "31.12 di ciascun anno"]],
  ["numbers of acts and telephone numbers", ["D.Lgs. 33/2013", "delibera n. 45/2024", "tel. 080.31.06.24", "31/60"]],
])("no finding: %s", (_name, deadlines) => {
  expect(places(dateInvalid, plan(...deadlines))).toEqual([]);
});

test("no finding: numbers of acts in an indicator", () => {
  const sheet = sheetFromGrid("Area", [
    ["AREA TECNICA"],
    HEADINGS,
    [1, "Pubblicazioni", 100, "Obblighi dell'art. 13/2013 e del D.Lgs. 33/2013", "2025"],
  ]);
  expect(places(dateInvalid, sheet)).toEqual([]);
});

test("a deadline on a row of the objective's own, below its first", () => {
  const sheet = sheetFromGrid(
    "Area",
    [["AREA TECNICA"], HEADINGS, [1, "Parchi", 100, "Taglio dell'erba", "31.12.2024"], ["", "", "", "Potature", "31.06.2024"]],
    { merges: [{ top: 2, left: 2, bottom: 3, right: 2 }] },
  );
  expect(places(dateInvalid, sheet)).toEqual(["Area!E4"]);
});
