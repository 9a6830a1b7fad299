/** Ranges that can be read in two ways, or nearly: never a silent wrong number. Through Microsoft's runtime into the built script. */
import { useCells, type Row } from "./support/evaluate";

const { evaluate, expectValues } = useCells();
const _ = null;

/** The values of formulas over a grid. */
async function valuesOf(grid: readonly Row[], ...formulas: string[]): Promise<readonly unknown[]> {
  return evaluate(grid, formulas);
}

describe("a last weight that is the sum of the others", () => {
  it("is a weight where it has a result, or where the total confirms it", () =>
    expectValues(
      [
        [10, 100, "PESO MAX 40", "Obiettivo", "PESO MAX 40", "Esito"],
        [20, 100, 10, "Piano", 10, 100],
        [30, 50, 10, "Bilancio", 10, 100],
        [_, _, 20, "Rifiuti", 20, 50],
      ],
      {
        "=PIAO.SCORE(A1:B3)": 45,
        "=PIAO.CHECKWEIGHTS(C1:C4)": "OK",
        "=PIAO.SCORE(D1:F4)": 30,
        "=PIAO.CHECKWEIGHTS(D1:E4)": "OK",
        "=SUM(PIAO.WEIGHTS(D1:E4))": 40,
      },
    ));

  it("is refused among bare numbers, unless the expected total decides", async () => {
    const [bare, asked, half, word] = await valuesOf(
      [[10, 100, "Obiettivo", "Peso"], [20, 100, "Piano", 40], [30, _, "Bilancio", 30], [_, _, "Sommatoria", 70]], // prettier-ignore
      "=PIAO.CHECKWEIGHTS(A1:A3)",
      "=PIAO.CHECKWEIGHTS(A1:A3;60)",
      "=PIAO.SCORE(A1:B3)",
      "=PIAO.CHECKWEIGHTS(C1:D4)",
    );
    expect(bare).toMatch(/^#VALORE! Riga 3: un numero uguale alla somma di altri può essere un totale o un peso/);
    expect(asked).toBe("OK");
    expect(half).toMatch(/^#VALORE! Riga 3:/);
    expect(word).toMatch(/^#VALORE! Riga 4:/);
  });
});

it("a typed total that is not 100 under percentages is an error, shares or not", async () => {
  const [whole, shares] = await valuesOf(
    [["Obiettivo", "Peso %", "Obiettivo", "Peso %"], ["Piano", 50, "Piano", 0.5], ["Bilancio", 46, "Bilancio", 0.46], ["Totale", 96, "Totale", 0.96]], // prettier-ignore
    "=PIAO.CHECKWEIGHTS(A1:B4)",
    "=PIAO.CHECKWEIGHTS(C1:D4)",
  );
  expect(whole).toBe("Somma 96, atteso 100 (sono percentuali): mancano 4");
  expect(shares).toMatch(/^Somma 96 %, atteso 100 % .*: mancano 4 %$/);
});

describe("which results", () => {
  const grid: Row[] = [
    ["Obiettivo", "Peso", "Esito 2023", "Esito 2024", "Obiettivo", "Peso", "Avanzamento al 30/06", "Consuntivo"],
    ["Piano", 60, 10, 100, "Piano", 60, 20, 100],
    ["Bilancio", 40, 20, 50, "Bilancio", 40, 30, 70],
  ];
  it("of several columns are named by year or heading, never guessed", () =>
    expectValues(grid, {
      "=PIAO.SCORE(A1:D3;2024)": 80,
      "=PIAO.SCORE(A1:D3;2023)": 14,
      "=PIAO.SCORE(A1:D3)": "#VALORE! Ci sono più colonne di risultati («Esito 2023», «Esito 2024»): indicate quale, per nome o per anno.",
      "=PIAO.SCORE(A1:D3;2022)": "#VALORE! Nessuna colonna di risultati, o più d'una, è «2022»: «Esito 2023», «Esito 2024».",
      '=PIAO.SCORE(E1:H3;"Consuntivo")': 88,
      '=PIAO.SCORE(E1:H3;"avanzamento")': 24,
      '=PIAO.SCORE(E1:H3;"Esito")': "#VALORE! Nessuna colonna di risultati, o più d'una, è «Esito»: «Avanzamento al 30/06», «Consuntivo».",
      "=PIAO.SCORE(A1:B3;H1:H3)": 88,
      "=PIAO.SCORE(B2:B3;D2:D3)": 80,
      "=PIAO.SCORE(B2:B3;D1:D3)": "#VALORE! Gli intervalli devono avere lo stesso numero di righe, e una sola colonna.",
    }));

  it("targets are none", async () => {
    for (const heading of ["Target", "Valore atteso", "Risultato atteso", "Grado di raggiungimento atteso"]) {
      const [value] = await valuesOf([["Obiettivo", "Peso", heading], ["Piano", 60, 100], ["Bilancio", 20, 100]], "=PIAO.SCORE(A1:C3)"); // prettier-ignore
      expect([heading, value]).toEqual([heading, expect.stringMatching(/^#N\/D Non c'è ancora nessun risultato/)]);
    }
  });

  it.each([
    "Risultato",
    "Risultato %",
    "Grado di conseguimento",
    "Livello di raggiungimento",
    "Valore ottenuto",
    "Percentuale raggiunta",
    "Rendicontazione",
  ])("«%s» heads results", async (heading) => {
    const [value] = await valuesOf([["Obiettivo", "Peso", heading], ["Piano", 60, 100], ["Bilancio", 40, 50]], "=PIAO.SCORE(A1:C3)"); // prettier-ignore
    expect(value).toBe(80);
  });

  it("small numbers beside large ones, and marks, are refused", async () => {
    const grid: Row[] = [[50, 2, "80", 4, 0.8], [50, 1, "1", 3, 1.2]]; // prettier-ignore
    const weights = "A1:A2;";
    const values = await valuesOf(grid, ...["B", "C", "D", "E"].map((col) => `=PIAO.SCORE(${weights}${col}1:${col}2)`));
    expect(values[0]).toMatch(/^#VALORE! Riga 2: accanto a numeri più grandi, 1 può essere/);
    expect(values[1]).toMatch(/^#VALORE! Riga 2: accanto a numeri più grandi/);
    expect(values[2]).toMatch(/^#VALORE! Righe 1 e 2: numeri fino a 10 possono essere voti/);
    expect(values[3]).toBe(90);
  });
});

describe("rows that would vanish", () => {
  it("weights with titles above the headings are refused as well; one number there may be a total", async () => {
    const rows = (first: readonly (string | number)[]): Row[] => [
      first,
      ["Scuole", 30],
      ["Obiettivo", "Peso"],
      ["Parchi", 60],
      ["Nidi", 40],
    ];
    const [titled] = await evaluate(rows(["Strade", 50]), ["=PIAO.CHECKWEIGHTS(A1:B5)"]);
    expect(titled).toBe("#VALORE! Sopra le intestazioni della riga 3 ci sono altri pesi (righe 1 e 2).");
    const [total] = await evaluate([["Settore Tecnico", 100], ...rows(["", ""]).slice(2)], ["=PIAO.CHECKWEIGHTS(A1:B4)"]);
    expect(total).toBe("OK");
  });

  it("weights above the headings, a table beside, several lists, phases without numbers", async () => {
    const [above, beside, managers, again, phases, asked] = await valuesOf(
      [
        [50, "Obiettivo", "Peso", _, "Obiettivo", "Peso", "N.", "Obiettivo", "Peso", "Esito", 60],
        [30, "Piano", 60, _, "Strade", 70, _, "Settore Tecnico", _, _, 50],
        ["Peso", "Bilancio", 40, _, "Scuole", 30, 1, "Piano", 50, 85, 50],
        [60, _, _, _, _, _, 2, "Bilancio", 50, 0, 40],
        [40, _, _, _, _, _, _, "Settore Finanze", _, _, 70],
        [_, _, _, _, _, _, 1, "Strade", 60, 57, 30],
        [_, _, _, _, _, _, 2, "Scuole", 40, 57, _],
      ],
      "=PIAO.CHECKWEIGHTS(A1:A5)",
      "=PIAO.CHECKWEIGHTS(B1:F3)",
      "=PIAO.SCORE(G1:J7)",
      "=PIAO.CHECKWEIGHTS(G1:J7)",
      "=PIAO.CHECKWEIGHTS(K1:K6)",
      "=PIAO.CHECKWEIGHTS(K1:K6;100)",
    );
    expect(above).toBe("#VALORE! Sopra le intestazioni della riga 3 ci sono altri pesi (righe 1 e 2).");
    expect(beside).toBe("#VALORE! Ci sono più colonne di pesi («Peso», «Peso»): indicatene una.");
    expect(managers).toBe("#VALORE! Nell'intervallo ci sono più elenchi, o schede, che cominciano alle righe 2 e 5: indicatene uno.");
    expect(again).toBe(managers);
    expect(phases).toMatch(/^#VALORE! I pesi delle righe 1 e 4 possono essere di obiettivi e gli altri delle loro fasi/);
    expect(asked).toBe("OK");
  });

  it("an objective without a weight, totals in other words", () =>
    expectValues(
      [
        [50, 100, "Obiettivo", "Peso", "Esito", "Obiettivo", "Peso", "Esito"],
        [_, 80, "Piano", 50, 80, "Piano", 50, 80],
        [50, 100, "Bilancio", _, 80, "Bilancio", 30, 80],
        [_, _, "Rifiuti", 50, 10, "Totale Settore Tecnico", 80, _],
      ],
      {
        "=PIAO.SCORE(A1:B3)": "#VALORE! Manca il peso di un obiettivo: il punteggio non si può calcolare. Nell'intervallo: riga 2.",
        "=PIAO.SCORE(C1:E4)": "#VALORE! Manca il peso di un obiettivo: il punteggio non si può calcolare. Nell'intervallo: riga 3.",
        "=PIAO.CHECKWEIGHTS(C1:E4)": "Riga 3: manca il peso; gli altri pesi fanno 100",
        "=PIAO.WEIGHTSUM(C1:E4)": "#VALORE! Riga 3: manca il peso; gli altri pesi fanno 100",
        "=PIAO.SCORE(F1:H4)": 64,
      },
    ));

  it("«Peso 2025» is a heading", () =>
    expectValues([["Peso 2025"], [60], [40]], { "=PIAO.CHECKWEIGHTS(A1:A3)": "OK", "=PIAO.WEIGHTSUM(A1:A3)": 100 })); // prettier-ignore
});

describe("an older Excel, which hands over 0 for a blank cell", () => {
  const table = (own: null | number | string): Row[] => [
    ["N.", "Obiettivo", "Peso", "Raggiungimento"],
    [1, "Piano", 60, own],
    ["1.1", "Analisi", 50, 100],
    ["1.2", "Adozione", 50, 50],
    [2, "Bilancio", 40, 100],
  ];
  it("does not let a blank result beat its phases", async () => {
    const [newer] = await evaluate(table(_), ["=PIAO.SCORE(A1:D5)"]);
    const [older] = await evaluate(table(_), ["=PIAO.SCORE(A1:D5)"], 0);
    const [dash] = await evaluate(table("-"), ["=PIAO.SCORE(A1:D5)"], 0);
    expect([newer, dash]).toEqual([85, 85]);
    expect(older).toMatch(/^#VALORE! Riga 2: lo 0 può essere il risultato, o una cella vuota sopra le fasi/);
  });

  it("asks for the results that it cannot tell from blanks", async () => {
    const grid: Row[] = [["Obiettivo", "Indicatore", "Peso", "Esito"], ["Piano", "Atti adottati", 60, 100], ["Bilancio", _, 40, _]]; // prettier-ignore
    const [older] = await evaluate(grid, ["=PIAO.SCORE(A1:D3)"], 0);
    expect(older).toMatch(/^#N\/D Manca il risultato di un obiettivo.*riga 3\.$/);
  });
});

describe("steps and bands", () => {
  it("a count of 1 is no 100 %, days are no percentages, the row of zeros counts, either order", () =>
    expectValues(
      [
        [3, 100, 75, 100, 80, "tutto"],
        [2, 70, 40, 50, 60, "metà"],
        [1, 30, 0, 0, 0, 0],
      ],
      {
        "=PIAO.LADDER(1;A1:B3)": 30,
        '=PIAO.LADDER(1;"fino a 5 giorni: 100%; da 6 a 10 giorni: 50%; oltre 10 giorni: 0%")': 100,
        "=PIAO.LADDER(39;C1:D3)": 0,
        "=PIAO.LADDER(0.39;C1:D3)": 0,
        "=PIAO.LADDER(75;C1:D3)": 100,
        "=PIAO.LADDER(1;C1:D3)": "#VALORE! Il valore 1 può essere 1 oppure 100 %: scrivetelo come testo.",
        '=PIAO.LADDER("1%";C1:D3)': 0,
        "=PIAO.BAND(85;E1:F3)": "tutto",
        "=PIAO.BAND(10;E1:F3)": 0,
      },
    ));

  it("a band judges hundredths of the total, rounded as the pane shows them", () =>
    expectValues(
      [
        ["Obiettivo", "Peso", "Esito"],
        ["Piano", 50, 80],
        ["Bilancio", 30, 80],
      ],
      {
        '=PIAO.BAND(A1:C3;"< 60: zero; 60–80: metà; >= 80: tutto")': "tutto",
        '=PIAO.BAND(PIAO.SCORE(A1:C3;;100);"< 60: zero; 60–80: metà; >= 80: tutto")': "tutto",
        '=PIAO.BAND(PIAO.SCORE(A1:C3);"< 60: zero; 60–80: metà; >= 80: tutto";80)': "tutto",
        '=PIAO.BAND(59.996;"< 60: zero; 60–80: metà; >= 80: tutto")': "metà",
      },
    ));
});

it("shares: the documented formula, and sentences as the cells show them", () =>
  expectValues(
    [
      [0.2, 0.2],
      [0.3, 0.3],
      [0.5, 0.46],
    ],
    {
      "=PIAO.CHECKWEIGHTS(A1:A3;100)": "OK",
      "=PIAO.CHECKWEIGHTS(B1:B3)": "Somma 96 %, atteso 100 % (l'intervallo non dichiara un totale: si intende 100 %): mancano 4 %",
      "=PIAO.WEIGHTSUM(B1:B3)": 0.96,
      "=PIAO.WEIGHTGAP(B1:B3)": 0.04,
      "=PIAO.WEIGHTGAP(A1:A3)": 0,
      '=IF(PIAO.WEIGHTGAP(B1:B3)=0;"torna";"no")': "no",
    },
  ));

describe("words without a weight directly below the last one", () => {
  const said = /^#VALORE! Riga 4: può essere una nota o un obiettivo senza peso\. Scrivete il peso, oppure escludete la riga\.$/;

  it("are an objective whose weight is missing, or a note: the cell names the row", async () => {
    const values = await valuesOf(
      [["Obiettivo", "Peso", "Esito"], ["Piano del verde", 60, 100], ["Bilancio", 40, 50], ["Digitalizzazione delle pratiche", _, _]], // prettier-ignore
      "=PIAO.CHECKWEIGHTS(A1:B4)",
      "=PIAO.SCORE(A1:C4)",
      "=PIAO.CHECKWEIGHTS(A2:B4)",
      "=PIAO.CHECKWEIGHTS(A1:B3)",
    );
    expect(values[0]).toMatch(said);
    expect(values[1]).toMatch(said);
    expect(values[2]).toMatch(/^#VALORE! Riga 3:/);
    expect(values[3]).toBe("OK");
  });

  it("say nothing where they are marked as a note, or stand below a total or a gap", () =>
    expectValues(
      [
        ["Obiettivo", "Peso", "Obiettivo", "Peso", "Obiettivo", "Peso"],
        ["Piano del verde", 60, "Piano del verde", 60, "Piano del verde", 60],
        ["Bilancio", 40, "Bilancio", 40, "Bilancio", 40],
        ["Nota: pesi approvati dal Nucleo", _, "Totale", 100, _, _],
        [_, _, "Il Segretario comunale", _, "Il Segretario comunale", _],
      ],
      { "=PIAO.CHECKWEIGHTS(A1:B4)": "OK", "=PIAO.CHECKWEIGHTS(C1:D5)": "OK", "=PIAO.CHECKWEIGHTS(E1:F5)": "OK" },
    ));
});
