import { dateOutsidePlan } from "../../../src/core/rules/date-outside-plan";
import { sheetFromGrid, type CellValue } from "../../../src/core/sheet/sheet";
import { findings, places } from "../../support/check-rule";

const HEADINGS = ["N.", "Obiettivo", "Peso %", "Indicatore", "Inizio", "Scadenza"];

function plan(title: string, ...dates: [CellValue, CellValue][]) {
  return sheetFromGrid("Area", [
    ["AREA TECNICA"],
    [title],
    HEADINGS,
    ...dates.map(([start, end], i) => [i + 1, `Manutenzione del parco ${i + 1}`, 20, "Interventi", start, end]),
  ]);
}

test("deadlines of last year in a plan that says 2024-2026: one finding for the column", () => {
  const sheet = plan("PIANO DELLA PERFORMANCE 2024-2026", [null, "Entro il 31/12/2023"], [null, "31/12/2024"], [null, "31/10/2023"]);
  const found = findings(dateOutsidePlan, sheet);
  expect(found.map(({ at }) => at)).toEqual(["Area!F4:F6"]);
  expect(found[0]?.message).toContain(
    "Le 2 scadenze 31/12/2023, 31/10/2023 in F4, F6 sono fuori dagli anni del piano, 2024-2026 secondo il titolo in A2 del foglio «Area»",
  );
});

test("a slip of the pen far in the future, the year known from the file's name", () => {
  const found = findings(dateOutsidePlan, plan("Obiettivi gestionali", [null, "31.01.2043"], [null, "31.12.2024"]), {
    file: "piano-2024.xlsx",
  });
  expect(found.map(({ at }) => at)).toEqual(["Area!F4"]);
  expect(found[0]?.message).toContain("secondo il nome del file");
});

test("the year known from the other deadlines", () => {
  const sheet = plan("Obiettivi", [null, "30.06.2024"], [null, "31.12.2024"], [null, "31.12.2024"], [null, "31.12.2042"]);
  expect(places(dateOutsidePlan, sheet)).toEqual(["Area!F7"]);
});

test("the years of the settings go before the title's", () => {
  const sheet = plan("PIANO 2024-2026", [null, "31/12/2024"]);
  expect(places(dateOutsidePlan, sheet, { settings: { years: { from: 2025, to: 2027 } } })).toEqual(["Area!F4"]);
});

test.each<[string, string, [CellValue, CellValue][]]>([
  [
    "a range that goes on, in a plan of one year",
    "Anno 2025 - OBIETTIVI",
    [
      [null, "2025-2027"],
      [null, "2025/2026"],
      [null, 2025],
    ],
  ],
  ["a range that began before", "PIANO 2024-2026", [[null, "2023-2025"]]],
  [
    "a span in one cell that began before",
    "PIANO 2025-2027",
    [
      [null, "01.01.2024 - 31.12.2025"],
      [null, "dal 2024 al 2026"],
    ],
  ],
  ["an activity that began before", "PIANO 2024-2026", [["01.01.2022", "31.12.2024"]]],
  [
    "an end soon after the triennium",
    "PIANO 2024-2026",
    [
      [null, "31.01.2027"],
      [null, "2024-2029"],
    ],
  ],
  ["prosecution in words", "Anno 2023 - OBIETTIVI", [[null, "31.12.2023 con prosecuzione anni successivi"]]],
  [
    "every year, and times in words",
    "PIANO 2024-2026",
    [
      [null, "31.12 di ciascun anno"],
      [null, "Intero anno"],
    ],
  ],
  [
    "a year inside a citation",
    "PIANO 2024-2026",
    [
      [null, "Termini del D.Lgs. 33/2013"],
      [null, "come da delibera n. 55 del 27.12.2021"],
    ],
  ],
  ["no year known", "Obiettivi", [[null, "31.12.2023"]]],
])("no finding: %s", (_name, title, dates) => {
  expect(places(dateOutsidePlan, plan(title, ...dates))).toEqual([]);
});

test("a deadline on a row of the objective's own, below its first", () => {
  const rows = [
    [1, "Parchi", 100, "Taglio dell'erba", "", "31.12.2024"],
    ["", "", "", "Potature", "", "31.12.2043"],
  ];
  const sheet = sheetFromGrid("Area", [["PIANO DELLA PERFORMANCE 2024-2026"], HEADINGS, ...rows], {
    merges: [{ top: 2, left: 2, bottom: 3, right: 2 }],
  });
  expect(places(dateOutsidePlan, sheet)).toEqual(["Area!F4"]);
});
