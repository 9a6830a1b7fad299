/** Where lists end, and what beside them is none; headings that no list of words holds. */
import { written, type Written } from "../../support/written";
import { units, verified, weightFindings } from "../../support/verify-grid";

const HEAD = ["N.", "Obiettivo", "Indicatore", "Peso"];
const row = (number: number, title: string, weight: number): Written[] => [number, title, "atti", weight];
const two = (second: number): Written[][] => [row(1, "Cura delle strade", 60), row(2, "Cura delle scuole", second)];
const TOTAL: Written[] = ["", "Totale", "", 100];

/** The list's only unit makes 100 of 100, and with another second weight it does not. */
function holds(sheet: (second: number) => ReturnType<typeof written>, at: string): void {
  expect(units(verified([sheet(40)]))).toEqual(["100/100 ok"]);
  expect(weightFindings(verified([sheet(40)]))).toEqual([]);
  expect(units(verified([sheet(35)]))).toEqual(["95/100 no"]);
  expect(weightFindings(verified([sheet(35)]))).toEqual([`weights-total ${at}`]);
}

test("a hidden column of weights is last year's", () => {
  holds(
    (second) =>
      written(
        [
          ["SETTORE TECNICO"],
          ["N.", "Obiettivo", "Peso", "Peso", "Indicatore"],
          [1, "Cura delle strade", 50, 60, "km"],
          [2, "Cura delle scuole", 45, second, "n."],
          ["", "Totale", 95, 100],
        ],
        { hiddenCols: [2] },
      ),
    "D3:D4",
  );
});

test.each([
  ["letters", ["a", "b", "c", "d"]],
  ["letters in brackets", ["(a)", "(b)", "(c)", "(d)"]],
  ["symbols of units", ["", "", "n.", "%"]],
])("a row of %s under the headings is no objective", (_what, line) => {
  holds((second) => written([["SETTORE TECNICO"], HEAD, line, ...two(second), TOTAL]), "D4:D5");
});

test("columns of years are no weights", () => {
  holds(
    (second) =>
      written([
        ["SETTORE TECNICO"],
        ["N.", "Obiettivo", "Peso", 2025, 2026, 2027],
        [1, "Cura delle strade", 60, 10, 20, 70],
        [2, "Cura delle scuole", second, 30, 30, 40],
        ["", "Totale", 100],
      ]),
    "C3:C4",
  );
});

test.each<[string, Written[][]]>([
  ["with headings of its own", [["N.", "Comportamento", "Descrizione", "Peso"], [1, "Puntualità", "arriva in orario", 30], [2, "Ascolto", "aiuta", 70]]], // prettier-ignore
  ["without headings", [["Comportamenti organizzativi", "", "", "Peso"], ["Puntualità", "", "", 30], ["Ascolto", "", "", 70]]], // prettier-ignore
])("a block of behaviours below is no list of objectives: %s", (_what, block) => {
  holds((second) => written([["SETTORE TECNICO"], HEAD, ...two(second), TOTAL, [], ["COMPORTAMENTI"], ...block]), "D3:D4");
});

test("two tables side by side on the same rows are two lists", () => {
  const sheet = (last: number) =>
    written([
      ["SETTORE TECNICO", "", "", "", "SETTORE TRIBUTI"],
      ["N.", "Obiettivo", "Peso", "", "N.", "Obiettivo", "Peso"],
      [1, "Cura delle strade", 60, "", 1, "IMU", 50],
      [2, "Cura delle scuole", 40, "", 2, "TARI", last],
      ["", "Totale", 100, "", "", "Totale", 100],
    ]);
  const report = verified([sheet(50)]);
  expect(units(report)).toEqual(["100/100 ok", "100/100 ok"]);
  expect(report.sheets[0]?.units.map(({ name }) => name)).toEqual(["SETTORE TECNICO", "SETTORE TRIBUTI"]);
  expect(weightFindings(verified([sheet(45)]))).toEqual(["weights-total G3:G4"]);
});

test.each(["Incidenza %", "Rilevanza", "Punteggio attribuibile", "Valenza", "Grado di importanza", "Quota"])(
  "weights headed «%s»",
  (heading) => {
    holds(
      (second) => written([["SETTORE TECNICO - OBIETTIVI"], ["N.", "Obiettivo", "Indicatore", heading], ...two(second), TOTAL]),
      "D3:D4",
    );
  },
);
