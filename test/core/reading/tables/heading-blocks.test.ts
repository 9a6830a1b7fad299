/** Which cells of a row head a table: what is no heading, and what two rows of headings say together. */
import { headingsOf } from "../../../../src/core/reading/tables/heading-blocks";
import { live, written, type Written, type WrittenOptions } from "../../../support/written";

type Grid = readonly (readonly Written[])[];

/** "N.; Obiettivo; Peso rows 0–0"; what stands above a heading in brackets; null where the row heads nothing. */
function headed(grid: Grid, { row = 0, ...options }: WrittenOptions & { readonly row?: number } = {}): string | null {
  const sheet = written(grid, options);
  const found = headingsOf(sheet, row, sheet.rowCells(row), {});
  if (!found) return null;
  const texts = found.headings.map(({ text, above }) => (above === "" ? text : `${text} (${above})`));
  return `${texts.join("; ")} rows ${String(found.first)}–${String(found.last)}`;
}

const TWO: Grid = [["Strade", "km", 60], ["Scuole", "n.", 40]]; // prettier-ignore

test.each<readonly [string, Grid, string | null]>([
  ["weights beside what is weighed", [["Obiettivo", "Peso"]], "Obiettivo; Peso rows 0–0"],
  ["weights of parts", [["Fase", "Peso fase"]], "Fase; Peso fase rows 0–0"],
  ["one heading alone", [["Peso"]], null],
  ["what is weighed alone", [["Obiettivo", "Indicatore"]], null],
  ["with numbers below", [["Obiettivo", "Indicatore", "Valore"], ...TWO], "Obiettivo; Indicatore; Valore rows 0–0"],
  [
    "with one number below",
    [
      ["Obiettivo", "Indicatore", "Valore"],
      ["Strade", "km", 60],
    ],
    null,
  ],
  ["with numbers under a number's heading alone", [["Obiettivo", "Indicatore", "N."], ...TWO], null],
  ["with numbers under the objectives' codes alone", [["Obiettivo", "Indicatore", "Codice obiettivo"], ...TWO], null],
  [
    "with numbers under no heading alone",
    [
      ["Obiettivo", "Indicatore", null, "Cosa"],
      ["Strade", "km", 60, "x"],
      ["Scuole", "n.", 40, "y"],
    ],
    null,
  ],
  ["above headings that say what weighs parts", [["Obiettivo", "Indicatore", "Valore"], ["Fase", "Indicatore", "Peso fase"], ...TWO], null],
  [
    "above headings of weights, but with parts' weights of its own",
    [["Fase", "Indicatore", "Peso fase"], ["Obiettivo", "Indicatore", "Peso"], ...TWO],
    "Fase; Indicatore; Peso fase rows 0–0",
  ],
  ["with one word that is known", [["Obiettivo", "Cosa", "Valore"], ...TWO], null],
  ["under a title that says so", [["Peso degli obiettivi"], ["Obiettivo", "Cosa", "Valore"], ...TWO], null],
  ["a number among them", [["Obiettivo", 12, "Peso"]], null],
  ["a year among them", [["Obiettivo", 2026, "Peso"]], "Obiettivo; 2026; Peso rows 0–0"],
  ["one text and a year", [["Peso", 2026]], null],
  ["what a formula says in words", [["Obiettivo", "Peso", live('IF(B9=100,"OK","KO")', "OK")]], null],
  ["what another formula says", [["Obiettivo", "Peso", live('CONCATENATE("IF(","x")', "IF(x")]], "Obiettivo; Peso; IF(x rows 0–0"],
  ["a label with its value", [["Obiettivo:", "Peso"]], null],
  ["above further texts", [["Obiettivo:", "Peso", "Indicatore"]], null],
  ["an owner's name above headings", [["CdR", "Polizia"], ["Obiettivo", "Indicatore", "Peso"], ...TWO], null],
  [
    "an owner's name above headings without an objective",
    [
      ["CdR", "Polizia"],
      ["Scadenza", "Tipologia", "Peso"],
      ["2025", "a", 60],
      ["2025", "a", 40],
    ],
    null,
  ],
  [
    "an owner's heading beside others",
    [
      ["Settore", "Obiettivo", "Peso"],
      ["Scadenza", "Tipologia", "Indicatore"],
    ],
    "Settore; Obiettivo; Peso rows 0–0",
  ],
  [
    "headings once more below, where the first table is empty",
    [["Obiettivo", "Indicatore", "Peso"], ["Obiettivo", "Indicatore", "Peso"], ...TWO],
    "Obiettivo; Indicatore; Peso rows 0–0",
  ],
  ["a title above headings", [["Obiettivo", "Indicatore", "Cosa"], ["Obiettivo", "Indicatore", "Peso"], ...TWO], null],
  ["letters below them", [["Obiettivo", "Indicatore", "Peso"], ["(a)", "(b)", "(c)"], ...TWO], "Obiettivo; Indicatore; Peso rows 0–1"],
  [
    "letters and units",
    [["Obiettivo", "Indicatore", "Peso"], ["(a)", "(b)", "(c)"], ["testo", "n.", "%"], ...TWO],
    "Obiettivo; Indicatore; Peso rows 0–2",
  ],
  [
    "three such rows",
    [
      ["Obiettivo", "Indicatore", "Peso"],
      ["(a)", "(b)", "(c)"],
      ["testo", "n.", "%"],
      ["(a)", "(b)", "(c)"],
    ],
    "Obiettivo; Indicatore; Peso rows 0–3",
  ],
])("%s", (_what, grid, told) => {
  expect(headed(grid)).toBe(told);
});

test("a title directly above, or after one blank row, says that weights of objectives follow", () => {
  const rows: Grid = [["Cosa", "Voce", "Valore"], ...TWO];
  expect(headed([["Peso degli obiettivi"], ...rows], { row: 1 })).toBe("Cosa; Voce; Valore rows 1–1");
  expect(headed([["Peso degli obiettivi"], [], ...rows], { row: 2 })).toBe("Cosa; Voce; Valore rows 2–2");
  expect(headed([["Peso degli obiettivi"], [], [], ...rows], { row: 3 })).toBeNull();
  expect(headed([["Peso degli obiettivi", "2026"], ...rows], { row: 1 })).toBeNull();
  expect(headed([["Elenco"], ...rows], { row: 1 })).toBeNull();
});

describe("headings in two rows", () => {
  test.each<readonly [string, Grid, WrittenOptions & { readonly row?: number }, string | null]>([
    [
      "one over several columns",
      [
        ["Obiettivo", "Peso", null],
        [null, "Rossi", "Bianchi"],
        ["Strade", 60, 40],
        ["Scuole", 40, 60],
      ],
      { merges: ["B1:C1"] },
      "Obiettivo; Rossi (Peso); Bianchi (Peso) rows 0–1",
    ],
    [
      "the upper row seen from the lower",
      [
        [null, "Risultati", null, null],
        ["Obiettivo", "Indicatore", "Target", "Peso"],
      ],
      { merges: ["B1:C1"], row: 1 },
      "Obiettivo; Indicatore (Risultati); Target (Risultati); Peso rows 0–1",
    ],
    [
      "what is weighed and its weight below what they share",
      [
        ["Obiettivo", "Tipologia", "Fasi", null],
        [null, null, "Fase", "Peso"],
        ["Strade", "a", "Avvio", 60],
      ],
      { merges: ["C1:D1"] },
      "Obiettivo; Tipologia; Fase (Fasi); Peso (Fasi) rows 0–1",
    ],
    [
      "a title across all of them heads none",
      [
        ["Obiettivi del settore", null, null, null],
        ["Obiettivo", "Indicatore", "Target", "Peso"],
      ],
      { merges: ["A1:D1"], row: 1 },
      "Obiettivo; Indicatore; Target; Peso rows 1–1",
    ],
    [
      "a title in a tall cell over two columns heads none",
      [["Comune di Borgo"], [], [], ["Obiettivo", "Peso"]],
      { merges: ["A1:B3"], row: 3 },
      "Obiettivo; Peso rows 3–3",
    ],
    [
      "what is left blank above stands below",
      [
        ["Obiettivo", null, null],
        [null, "Indicatore", "Peso"],
        ["Strade", "km", 60],
      ],
      {},
      null,
    ],
    [
      "two blank ones",
      [
        ["Obiettivo", null, null, "Peso"],
        [null, "Indicatore", "Target", null],
        ["Strade", "km", "10", 60],
      ],
      {},
      "Obiettivo; Indicatore; Target; Peso rows 0–1",
    ],
    [
      "a single text under a blank heading is the first row's",
      [
        ["Obiettivo", null, "Peso"],
        [null, "Strade", null],
      ],
      {},
      "Obiettivo; ; Peso rows 0–0",
    ],
    [
      "classes below a heading of their own",
      [
        ["Obiettivo", "Tipologia", "Indicatore", "Peso"],
        [null, "Output/Outcome", "Classe", null],
        ["Strade", "a", "km", 60],
      ],
      {},
      "Obiettivo; Tipologia; Indicatore; Peso rows 0–1",
    ],
    [
      "words below a weight are data",
      [
        ["Obiettivo", "Tipologia", "Indicatore", "Peso"],
        [null, "Output/Outcome", "Classe", "Alto"],
        ["Strade", "a", "km", 60],
      ],
      {},
      "Obiettivo; Tipologia; Indicatore; Peso rows 0–0",
    ],
    ["headings that reach down", [["Obiettivo", "Peso"], ["nota"], ["Strade", 60]], { merges: ["B1:B2"] }, "Obiettivo; Peso rows 0–1"],
    [
      "over a row with numbers they do not",
      [["Obiettivo", "Peso"], [12], ["Strade", 60]],
      { merges: ["B1:B2"] },
      "Obiettivo; Peso rows 0–0",
    ],
  ])("%s", (_what, grid, options, told) => {
    expect(headed(grid, options)).toBe(told);
  });
});
