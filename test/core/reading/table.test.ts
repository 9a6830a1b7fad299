import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { units, verified, weightFindings, type Grid } from "../../support/verify-grid";

const HEAD = ["N.", "Obiettivo", "Peso %", "Indicatore", "Scadenza"];

function list(...weights: readonly (number | string | null)[]): Grid {
  return [HEAD, ...weights.map((weight, index) => [index + 1, `Obiettivo numero ${String(index + 1)}`, weight, "n. atti", "31/12/2025"])];
}

describe("a list under its headings", () => {
  test("adds its weights", () => {
    const report = verified(list(40, 35, 25));
    expect(units(report)).toEqual(["100/100 ok"]);
    expect(weightFindings(report)).toEqual([]);
  });

  test.each(["Peso", "PESO MAX", "Ponderazione", "Pesatura", "Peso attribuito", "Punti", "Peso\nobiettivo", "PÉSO:", "Peso (%)"])(
    "weights headed %j",
    (heading) => {
      const [head, ...rows] = list(60, 40);
      expect(units(verified([(head ?? []).map((text) => (text === "Peso %" ? heading : text)), ...rows]))[0]).toMatch(/^100\//);
    },
  );

  test("weights under a heading of the municipality's own, however it is written", () => {
    const [head, ...rows] = list(60, 30);
    const grid: Grid = [(head ?? []).map((text) => (text === "Peso %" ? "IMPORTANZA\nrelativa" : text)), ...rows];
    expect(units(verified(grid))).toEqual(["90/? ?"]);
    expect(
      units(verified(grid, { headings: { weight: ["importanza relativa"] }, expected: { ...DEFAULT_SETTINGS.expected, workbook: 100 } })),
    ).toEqual(["90/100 no"]);
  });

  test("wherever it stands on the sheet", () => {
    const sheet = sheetFromGrid("Area 1", list(60, 30), { at: { row: 1200, col: 30 } });
    const report = verified([sheet]);
    expect(units(report)).toEqual(["90/100 no"]);
    expect(weightFindings(report)).toEqual(["weights-total AG1202:AG1203"]);
  });

  test("with title rows above, blank rows between and notes below", () => {
    const [head, ...rows] = list(50, 50);
    const grid: Grid = [
      ["COMUNE DI PRATOVERDE"],
      ["OBIETTIVI SETTORE TECNICO - ANNO 2025"],
      [],
      head ?? [],
      rows[0] ?? [],
      [],
      rows[1] ?? [],
      [],
      ["(*) Il peso è approvato dalla Giunta con atto del mese di marzo."],
    ];
    const report = verified(grid);
    expect(units(report)).toEqual(["100/100 ok"]);
    expect(report.sheets[0]?.units[0]?.name).toBe("SETTORE TECNICO - ANNO 2025");
    expect(weightFindings(report)).toEqual([]);
  });

  test("with its headings repeated at the top of a page", () => {
    const [head, ...rows] = list(25, 25, 25, 25);
    const report = verified([head ?? [], ...rows.slice(0, 2), head ?? [], ...rows.slice(2)]);
    expect(units(report)).toEqual(["100/100 ok"]);
    expect(weightFindings(report)).toEqual([]);
  });

  test("numbers without a heading of their own are still the numbers", () => {
    const [head, ...rows] = list(50, 50);
    const report = verified([["", ...(head ?? []).slice(1)], ...rows.map((row, index) => [index === 0 ? 1 : 3, ...row.slice(1)])]);
    expect(weightFindings(report)).toEqual(["number-sequence A3"]);
  });

  test("a prerequisite marked X has no weight and lacks none", () => {
    expect(weightFindings(verified(list(60, "X", 40)))).toEqual([]);
  });

  test("coefficients have no total", () => {
    const [, ...rows] = list(1.2, 1.4, 1);
    const report = verified([["N.", "Obiettivo", "Coefficiente", "Indicatore", "Scadenza"], ...rows]);
    expect(units(report)).toEqual(["3.6/? ?"]);
    expect(weightFindings(report)).toEqual([]);
  });

  test("shares of one", () => {
    const [, ...rows] = list(0.2, 0.3, 0.4);
    expect(units(verified([["N.", "Obiettivo", "Peso", "Indicatore", "Scadenza"], ...rows]))).toEqual(["0.9/1 no"]);
  });

  test("plain numbers without any total are added, and nothing is claimed", () => {
    const [, ...rows] = list(20, 30);
    const report = verified([["N.", "Obiettivo", "Peso", "Indicatore", "Scadenza"], ...rows]);
    expect(units(report)).toEqual(["50/? ?"]);
    expect(weightFindings(report)).toEqual([]);
  });
});

describe("totals", () => {
  const head = ["N.", "Obiettivo", "Peso", "Indicatore"];
  const row = (number: number, weight: number | string): (number | string)[] => [number, `Obiettivo ${String(number)}`, weight, "atti"];

  test.each([
    ["a row labelled TOT.", ["", "TOT.", 100]],
    ["a label and number in one cell", ["", "", "TOT.100"]],
    ["a label that states the sum", ["", "Totale pesi azioni (=100)"]],
    ["a number alone under the weights", ["", "", 100]],
  ])("%s", (_name, total) => {
    expect(units(verified([head, row(1, 60), row(2, 40), total]))).toEqual(["100/100 ok"]);
    expect(units(verified([head, row(1, 60), row(2, 30), total]))).toEqual(["90/100 no"]);
  });

  test("the heading's total is the first section's; a cumulative total is all above it", () => {
    const grid = (own: number): Grid => [
      ["N.", "Obiettivo", "PESO MAX\n40", "Indicatore"],
      row(1, own),
      row(2, 10),
      ["", "TOT.", 40],
      ["OBIETTIVI TRASVERSALI A TUTTE LE AREE"],
      row(1, 30),
      row(2, 10),
      ["", "TOT.", 80],
    ];
    expect(units(verified(grid(30)))).toEqual(["80/80 ok [40/40 ok, 40/40 ok]"]);
    const report = verified(grid(25));
    expect(units(report)).toEqual(["75/80 no [35/40 no, 40/40 ok]"]);
    expect(weightFindings(report)).toEqual(["weights-total C2:C3"]);
  });

  test("a section's own total after a second list", () => {
    const grid: Grid = [
      ["N.", "Obiettivo", "Peso %", "Indicatore"],
      row(1, 60),
      ["OBIETTIVI TRASVERSALI"],
      row(1, 30),
      row(2, 10),
      ["", "Totale", 40],
    ];
    expect(units(verified(grid))).toEqual(["100/100 ok [60/? ?, 40/40 ok]"]);
  });

  test("percentages that make 100 beside a total of another number: the total is wrong", () => {
    const report = verified([["N.", "Obiettivo", "Peso %", "Indicatore"], row(1, "60%"), row(2, "40%"), ["", "TOTALE", "95%"]]);
    expect(weightFindings(report).filter((line) => !line.startsWith("weight-as-text"))).toEqual(["declared-total C4"]);
  });

  test("an objective whose title begins with Totale is no total", () => {
    const report = verified([
      HEAD,
      [1, "Totale digitalizzazione dell'archivio", 60, "n. fascicoli", "31/12/2025"],
      [2, "Apertura sportello", 40, "ore", "31/12/2025"],
    ]);
    expect(units(report)).toEqual(["100/100 ok"]);
  });
});

describe("sheets that are no plan", () => {
  test.each<[string, Grid]>([
    [
      "a phone list",
      [
        ["Nome", "Telefono", "Descrizione", "Peso pacco (kg)"],
        ["Anna", "0541 1", "ufficio", 3],
        ["Ugo", "0541 2", "ufficio", 4],
      ],
    ],
    [
      "a price list",
      [
        ["Articolo", "Descrizione", "Peso", "Prezzo"],
        ["A1", "risma", 2.5, 4],
        ["A2", "toner", 1, 60],
      ],
    ],
    [
      "a budget",
      [
        ["Capitolo", "Descrizione", "Stanziamento", "Impegnato"],
        [1010, "stipendi", 100000, 90000],
      ],
    ],
    [
      "a vehicle register",
      [
        ["Targa", "Modello", "Peso a vuoto", "Scadenza"],
        ["AB123CD", "Panda", 940, "31/12/2025"],
      ],
    ],
    ["text", [["Relazione sulla gestione"], ["Il Comune ha raggiunto gli obiettivi dell'anno."]]],
  ])("%s", (_name, grid) => {
    const report = verified(grid);
    expect(units(report)).toEqual([]);
    expect(report.findings).toEqual([]);
  });

  test("objectives with indicators but no weights are said to be unread", () => {
    const report = verified([
      ["N.", "Obiettivo", "Indicatore", "Valore atteso", "Scadenza"],
      [1, "Bilancio", "atti", 3, "31/12/2025"],
    ]);
    expect(report.findings.map(({ rule, range }) => `${rule} ${range}`)).toEqual(["not-read B1"]);
  });
});

describe("what stands around the table", () => {
  test("a sentence that mentions a structure is no unit's name", () => {
    const report = verified([
      ["SETTORE II - RAGIONERIA"],
      ["Risorse: quelle assegnate al settore con il piano esecutivo di gestione."],
      ...list(60, 40),
    ]);
    expect(report.sheets[0]?.units[0]?.name).toBe("SETTORE II - RAGIONERIA");
  });

  test("a sub-heading that lists the classes is no objective", () => {
    const report = verified([
      ["OBIETTIVI STRATEGICI", "OBIETTIVI OPERATIVI", "MM/AAAA", "PESO MAX 100", "Output/Outcome", "Classe KPI", "Indicatori"],
      ["Obiettivi organizzativi", "Obiettivi individuali", "", "", "", "Efficacia, efficienza, economicità, qualità o quantità"],
      ["Digitale", "Sportello telematico", 2025, 100, "Output", "efficacia", "istanze"],
    ]);
    expect(report.sheets[0]?.units[0]?.objectives).toBe(1);
    expect(weightFindings(report)).toEqual([]);
  });
});
