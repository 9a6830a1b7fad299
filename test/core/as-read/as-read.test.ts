/** How sheets are read, as people are shown it: what each column and row was taken for. */
import fc from "fast-check";
import { compose } from "../../../scripts/composer/compose";
import { readingReport, type SheetReading } from "../../../src/core/report/reading-report";
import { blocksOf } from "../../../src/core/report/reading-blocks";
import { reportOf } from "../../../src/core/report/report-of";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { verify } from "../../../src/core/verify";
import { written } from "../../support/written";

function readings(sheets: readonly Sheet[], settings: Partial<Settings> = {}, language: "it" | "en" = "it"): readonly SheetReading[] {
  return readingReport(verify({ file: "piano.xlsx", sheets }, { ...DEFAULT_SETTINGS, ...settings }), language);
}

function reading(...args: Parameters<typeof written>): SheetReading {
  return readings([written(...args)])[0] as SheetReading;
}

/** Columns as "A «N.» number", "B «Settore» lists". */
const columns = ({ tables }: SheetReading): readonly string[] =>
  tables.flatMap((table) => table.columns.map(({ column, heading, as }) => `${column} «${heading}» ${as.join("+")}`.trim()));

/** Rows as "2-3 objective [1]", "9 left below". */
const rows = ({ rows: all }: SheetReading): readonly string[] =>
  all.map(({ first, last, kind, lists, why }) =>
    [first === last ? first : `${String(first)}-${String(last)}`, kind, why ?? "", lists.length > 0 ? `[${lists.join(",")}]` : ""]
      .filter((part) => part !== "")
      .join(" "),
  );

const BY_COLUMN = [
  ["Elenco degli obiettivi"],
  ["Settore", "N.", "Obiettivo", "Incidenza %", "Note"],
  ["Tecnico", 1, "Cura delle strade", 60, ""],
  ["Tecnico", 2, "Cura del verde", 40, ""],
  ["Sociale", 1, "Asili nido", 70, ""],
  ["Sociale", 2, "Assistenza a casa", 30, ""],
  [],
  ["Nota: i pesi sono provvisori"],
];

describe("a table of two structures", () => {
  const sheet = reading(BY_COLUMN);
  test("its line", () => expect(sheet.line).toBe("2 elenchi, colonna «Incidenza %», raggruppati per «Settore»"));
  test("what each column was taken for", () =>
    expect(columns(sheet)).toEqual(["A «Settore» lists", "B «N.» number", "C «Obiettivo» title", "D «Incidenza %» weight", "E «Note»"]));
  test("what each row is, and why one was left out", () =>
    expect(rows(sheet)).toEqual(["1 title [1,2]", "2 headings", "3-4 objective [1]", "5-6 objective [2]", "8 left below"]));
  test("its lists with where their weights stand", () =>
    expect(sheet.lists.map(({ number, name, weights, sum, expected }) => [number, name, weights, sum, expected])).toEqual([
      [1, "Tecnico", "D3:D4", 100, 100],
      [2, "Sociale", "D5:D6", 100, 100],
    ]));
  test("the reading that was not taken", () => expect(sheet.considered).toEqual(["un elenco che fa 200 (tutte le righe insieme)"]));
  test("in English", () =>
    expect(readings([written(BY_COLUMN)], {}, "en")[0]?.line).toBe("2 lists, column “Incidenza %”, grouped by “Settore”"));
});

test("parts, totals and titles between the rows, a row of differences", () => {
  const sheet = reading([
    ["N.", "Obiettivo", "Peso"],
    ["SETTORE TECNICO"],
    [1, "Cura delle strade", 60],
    ["1.1", "Buche", 50],
    ["1.2", "Segnaletica", 50],
    [2, "Cura del verde", 40],
    ["2.1", "Potature", 100],
    ["", "Totale", 100],
    ["", "Da assegnare", 0],
    ["SETTORE SOCIALE"],
    [1, "Asili nido", 100],
    ["", "Totale", 100],
  ]);
  expect(rows(sheet)).toEqual([
    "1 headings",
    "2 title [1]",
    "3 objective [1]",
    "4-5 part [1]",
    "6 objective [1]",
    "7 part [1]",
    "8 total [1]",
    "9 left check",
    "10 title [2]",
    "11 objective [2]",
    "12 total [2]",
  ]);
  expect(blocksOf(sheet.rows, "it").map(({ first, last, text }) => `${String(first)}-${String(last)} ${text}`)).toContain(
    "3-7 2 obiettivi, 3 parti, elenco 1",
  );
  expect(sheet.line).toBe("2 elenchi, colonna «Peso», divisi dai titoli tra le righe");
});

test("a matrix: each column of weights is a list, and a row may be of several", () => {
  const sheet = reading([
    ["N.", "Obiettivo", "Peso per settore", "", ""],
    ["", "", "Tecnico", "Sociale", "Vigilanza"],
    [1, "Digitalizzazione", 50, 30, 20],
    [2, "Trasparenza", 50, 70, ""],
    [3, "Sicurezza", "", "", 80],
  ], { merges: ["C1:E1"] }); // prettier-ignore
  expect(sheet.tables[0]?.by).toBe("uno per colonna di pesi");
  expect(columns(sheet).filter((column) => column.endsWith("weight"))).toHaveLength(3);
  expect(rows(sheet)).toEqual(["1-2 headings", "3 objective [1,2,3]", "4 objective [1,2]", "5 objective [3]"]);
});

test("repeated headings, a row without a weight that opens nothing, and columns beside the table", () => {
  const sheet = reading([
    ["N.", "Obiettivo", "Peso", "", "", "Legenda"],
    [1, "Cura delle strade", 40],
    [2, "Cura del verde", 30],
    ["N.", "Obiettivo", "Peso"],
    [3, "Asili nido", 30],
    ["", "Totale", 100],
    [],
    ["", "", "", "", "", "verde = in tempo"],
  ]);
  expect(rows(sheet)).toEqual([
    "1 headings",
    "2-3 objective [1]",
    "4 left headings-again",
    "5 objective [1]",
    "6 total [1]",
    "8 left beside",
  ]);
});

test("two readings that are as good: both are there, and that they are", () => {
  const sheet = reading([
    ["Settore", "Responsabile", "Obiettivo", "Peso"],
    ["Tecnico", "Rossi", "Cura delle strade", 25],
    ["Tecnico", "Rossi", "Cura del verde", 15],
    ["Tecnico", "Bianchi", "Pratiche edilizie", 20],
    ["Tecnico", "Bianchi", "Opere pubbliche", 20],
    ["Sociale", "Verdi", "Asili nido", 30],
    ["Sociale", "Verdi", "Assistenza a casa", 10],
    ["Sociale", "Neri", "Sportello famiglie", 15],
    ["Sociale", "Neri", "Centri estivi", 25],
  ]);
  expect(sheet.doubtful).toBe(true);
  expect(sheet.line).toBe("4 elenchi, colonna «Peso», raggruppati per «Responsabile»");
  expect(sheet.considered[0]).toBe("2 elenchi che fanno 80 ciascuno (divisi secondo la colonna «Settore»)");
});

test("another column that could have been the weights is told by its heading", () => {
  const sheet = reading([
    ["Obiettivo", "Peso", "Rilevanza"],
    ["Cura delle strade", 40, 3],
    ["Cura del verde", 35, 2],
    ["Asili nido", 25, 5],
  ]);
  expect(sheet.considered).toEqual([expect.stringMatching(/^con i pesi in «Rilevanza» un elenco che fa 10/)]);
});

test("forms: where each thing of the first objective stands, with its label", () => {
  const form = (name: string, weight: number): (string | number)[][] => [
    ["Scheda obiettivo"],
    ["Obiettivo:", name],
    ["Peso:", weight],
    ["Indicatore:", "numero di interventi"],
    [],
  ];
  const sheet = reading([...form("Cura delle strade", 50), ...form("Cura del verde", 30), ...form("Asili nido", 20)]);
  expect(sheet.layout).toBe("cards");
  expect(sheet.fields.map(({ as, cell, label }) => [as, cell, label?.text ?? null])).toEqual([
    ["title", "B2", "Obiettivo"],
    ["weight", "B3", "Peso"],
    ["indicator", "B4", "Indicatore"],
  ]);
  expect(sheet.line).toBe("un elenco, pesi alla voce «Peso»");
});

test("a sheet that is no plan: the reason, and nothing else", () => {
  const sheet = reading([["Rubrica"], ["Rossi", "0123"]]);
  expect(sheet).toMatchObject({ line: "", tables: [], fields: [], rows: [], lists: [], considered: [] });
  expect(sheet.reason).toBe("non è un piano: non ci sono obiettivi con un peso");
});

test("a list that counts for all is told apart in the line", () => {
  const list = (name: string, ...weights: readonly number[]): Sheet =>
    written([[name], ["N.", "Obiettivo", "Peso"], ...weights.map((weight, i) => [i + 1, `Obiettivo ${name} ${String(i)}`, weight])], {
      name,
    });
  const report = readings([list("Obiettivi trasversali", 20, 20), list("Settore I", 30, 30), list("Settore II", 40, 20)]);
  expect(report.map(({ line }) => line)).toEqual([
    "un elenco trasversale, colonna «Peso»",
    "un elenco, colonna «Peso»",
    "un elenco, colonna «Peso»",
  ]);
});

test("headings that differ by their totals alone are one", () => {
  const list = (name: string, total: number): Sheet =>
    written(
      [
        ["N.", "Obiettivo", `PESO MAX ${String(total)}`],
        [1, `Cura ${name}`, total - 10],
        [2, `Altro ${name}`, 10],
      ],
      { name },
    );
  const report = reportOf(verify({ file: "piano.xlsx", sheets: [list("Area 1", 40), list("Area 2", 80)] }, DEFAULT_SETTINGS), "it");
  expect(report.reading).toBe("2 elenchi, colonna «PESO MAX», uno per foglio");
  expect(report.sheets.map(({ reading: line }) => line)).toEqual(["un elenco, colonna «PESO MAX 40»", "un elenco, colonna «PESO MAX 80»"]);
});

test("of any plan: every filled row is told once, and every objective stands on a row of its list", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (index) => {
      const { sheets } = compose(424242, index);
      const verified = verify({ file: "piano.xlsx", sheets }, DEFAULT_SETTINGS);
      readingReport(verified, "it").forEach((sheet, i) => {
        if (sheet.rows.length === 0) return;
        const filled = verified.plan.sheets[i]?.sheet.rows.map(({ row }) => row + 1) ?? [];
        expect(sheet.rows.reduce((all, { count }) => all + count, 0)).toBe(filled.length);
        sheet.rows.forEach(({ first, last }, at) => {
          expect(first).toBeLessThanOrEqual(last);
          expect(first).toBeGreaterThan(sheet.rows[at - 1]?.last ?? 0);
        });
        for (const table of sheet.tables) expect(table.columns.some(({ as }) => as.includes("weight"))).toBe(true);
      });
    }),
    { numRuns: 40 },
  );
});
