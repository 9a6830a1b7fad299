/** The built script, spilled tables, ladders and bands in cells, through Microsoft's custom-functions runtime into the built script. */
import { gzipSync } from "node:zlib";
import { SHORT_NAMES } from "../../scripts/webpack/short-names";
import { spoken } from "../../src/core/messages/en/spoken";
import { useCells, type Row } from "./support/evaluate";
import { seoTable as seo } from "./support/seo-table";

const { evaluate, expectValues, cells, built } = useCells();
const _ = null;

describe("the script", () => {
  it("associates every function of functions.json at once", () => {
    expect([...cells().runtime.associated()].sort()).toEqual(
      built()
        .metadata.functions.map(({ id }) => id)
        .sort(),
    );
    expect(built().metadata.functions).toHaveLength(13);
  });

  it("is light: every cell waits for it", () => {
    expect(gzipSync(built().script, { level: 9 }).length).toBeLessThanOrEqual(45 * 1024);
  });

  it("asks for no property by a string, in a sentence or in a regular expression that has a short name in it", () => {
    const { script } = built();
    const asked = (name: string): boolean =>
      [`"${name}"`, `'${name}'`, `.${name}`, `{${name}}`, `{${name}:`, `(?<${name}>`].some((one) => script.includes(one));
    expect(SHORT_NAMES.filter(asked)).toEqual([]);
  });
});

describe("spills", () => {
  it("PIAO.WEIGHTS: a column as high as the range, exactly making the base", async () => {
    const grid: Row[] = [["Obiettivo", "Peso", "Esito"], ["a", 10, 100], ["b", 15, 100], ["c", 15, 100], ["d", 10, 100], ["e", 10, 100], ["f", 10, 100], ["g", 30, "n.v."], ["Totale", 100, _]]; // prettier-ignore
    const spread = [100 / 7, 150 / 7, 150 / 7, 100 / 7, 100 / 7, 100 / 7];
    const [exact, shown, plain, total, bad] = await evaluate(grid, [
      "=PIAO.WEIGHTS(A1:C9;100)",
      "=PIAO.WEIGHTS(A1:C9;100;0)",
      "=PIAO.WEIGHTS(B2:B7)",
      "=SUM(PIAO.WEIGHTS(A1:C9;100))",
      "=PIAO.WEIGHTS(B2:B7;99.5;0)",
    ]);
    const column = exact as (number | "")[][];
    expect(column.map((row) => row[0]).slice(7)).toEqual([0, ""]);
    column.slice(1, 7).forEach((row, i) => expect(row[0]).toBeCloseTo(spread[i] ?? 0, 12));
    expect(shown).toEqual([[""], [14], [22], [22], [14], [14], [14], [0], [""]]);
    expect(plain).toEqual([[10], [15], [15], [10], [10], [10]]);
    expect(total).toBe(100);
    expect(bad).toBe("#VALORE! La base 99,5 non si può dividere in quote con 0 decimali.");
  });

  it("PIAO.EXPLAIN: the steps, whose points make the score", async () => {
    const grid: Row[] = [["Obiettivo", "Peso", "Esito"], ["Piano", 40, 1], ["Bilancio", 30, 0.5], ["Rifiuti", 30, "non valutabile"]]; // prettier-ignore
    const [table, points] = await evaluate(grid, ["=PIAO.EXPLAIN(A1:C4)", "=SUM(INDEX(PIAO.EXPLAIN(A1:C4);0;5))"]);
    expect(table).toEqual([
      ["Obiettivo", "Peso", "Peso effettivo", "Raggiungimento %", "Punti", "Perché"],
      ["Piano", 40, 400 / 7, 100, 400 / 7, "il peso 40 diventa 57,142857…"],
      ["Bilancio", 30, 300 / 7, 50, 150 / 7, "il peso 30 diventa 42,857143…"],
      ["Rifiuti", 30, 0, "", 0, "non valutabile: il suo peso va agli altri in proporzione"],
      ["Punteggio", 100, 100, "", 550 / 7, ""],
    ]);
    expect(points).toBeCloseTo(1100 / 7, 10);
  });

  it("PIAO.FINDINGS: a table, or one cell", async () => {
    const grid: Row[] = [["N.", "Obiettivo", "Peso"], [1, "Piano", "60"], [2, "Bilancio", 25], [2, "Rifiuti", 10], [5, "Strade", 0], [_, "Totale", 100]]; // prettier-ignore
    const [found, none] = await evaluate(grid, ["=PIAO.FINDINGS(A1:C6)", "=PIAO.FINDINGS(C2:C3)"]);
    expect(found).toEqual([
      ["Gravità", "Riga", "Colonna", "Rilievo"],
      ["errore", 6, 3, "Somma 95, atteso 100 (dichiarato: «Totale», riga 6): mancano 5."],
      ["errore", 5, 3, "Riga 5: il peso è 0."],
      ["avviso", 4, 1, "Il numero 2 si ripete."],
      ["avviso", 5, 1, "La numerazione salta da 2 a 5."],
      ["nota", 2, 3, "Pesi scritti come testo (riga 2): SOMMA di Excel li salta."],
    ]);
    expect(none).toEqual([
      ["Gravità", "Riga", "Colonna", "Rilievo"],
      ["avviso", 1, 1, "Somma 85, atteso 100 (l'intervallo non dichiara un totale: si intende 100): mancano 15."],
      ["nota", 1, 1, "Pesi scritti come testo (riga 1): SOMMA di Excel li salta."],
    ]);
    expect(await evaluate([[40], [60]], ["=PIAO.FINDINGS(A1:A2)"])).toEqual([[["Nessun rilievo"]]]);
  });

  it("PIAO.SEO: nine columns, dates as MM/AAAA, totals, the transversal section", async () => {
    const [table, refused] = await evaluate(seo(15), ["=PIAO.SEO(A1:E11)", "=PIAO.SEO(A3:E11)"]);
    expect(table).toEqual([
      [
        "OBIETTIVI DI VALORE PUBBLICO",
        "OBIETTIVI STRATEGICI",
        "OBIETTIVI OPERATIVI",
        "MM/AAAA",
        "PESO MAX 40",
        "Output/Outcome",
        "Classe KPI",
        "Indicatori di risultato",
        "Target",
      ],
      ["", "Mobilità", "Piano del traffico", "12/2025", 15, "", "", "", "SI/NO"],
      ["", "", "Fermate accessibili", "2025", 10, "", "", "", "80%"],
      ["", "", "", "", "", "", "", "", "almeno 5"],
      ["", "Trasporti", "Trasporto scolastico", "12/2025", 15, "", "", "", "SI/NO"],
      ["", "", "", "TOT.", 40, "", "", "", ""],
      ["OBIETTIVI TRASVERSALI A TUTTE LE AREE", "", "", "", "", "", "", "", ""],
      ["", "Pagamenti", "Tempi di pagamento", "2025", 30, "", "", "", "30 gg"],
      ["", "Legalità", "Prevenzione della corruzione", "2025", 10, "", "", "", "SI/NO"],
      ["", "", "", "TOT.", 80, "", "", "", ""],
    ]);
    expect(refused).toBe("#VALORE! Per la tabella SeO servono anche le intestazioni.");
  });
});

describe("PIAO.LADDER and PIAO.BAND", () => {
  const grid: Row[] = [
    [">= 75: 100; 40–75: 50; < 40: 0", 75, 100, "0–59", "insufficiente", 0, "insufficiente"],
    ["Realizzazione di tutte le attività: 100% obiettivo; almeno due: 70%; una: 30%", 40, 50, "60–79", "buono", 60, "buono"],
    [_, 0, 0, "80–100", "ottimo", 90, "ottimo"],
  ];
  it("ladders from texts and tables", () =>
    expectValues(grid, {
      "=PIAO.LADDER(75;A1)": 100,
      "=PIAO.LADDER(74.99;A1)": 50,
      "=PIAO.LADDER(40;A1)": 50,
      "=PIAO.LADDER(39;A1:A1)": 0,
      "=PIAO.LADDER(0.4;A1)": 50,
      '=PIAO.LADDER("80%";A1)': 100,
      "=PIAO.LADDER(74;B1:C3)": 50,
      "=PIAO.LADDER(3;A2;3)": 100,
      "=PIAO.LADDER(2;A2;3)": 70,
      "=PIAO.LADDER(1;A2)": 30,
      "=PIAO.LADDER(3;A2)": "#N/D Un gradino dice «tutte»: indicate come terzo argomento quante sono in tutto.",
      '=PIAO.LADDER(50;"> 75: 100; < 70: 0")': "#VALORE! Nei gradini mancano i valori tra 70 e 75: correggete.",
      '=PIAO.LADDER(50;"almeno 75%: 100%; almeno 60%: 50%")': "#N/D Il valore 50 non sta in nessun gradino.",
      '=PIAO.LADDER("molto";A1)': "#VALORE! Il valore deve essere un numero o una percentuale: «molto» non lo è.",
      '=PIAO.LADDER(1;"Approvazione del regolamento")':
        "#VALORE! Gradini non riconosciuti: per esempio «< 60: 0; 60–80: 50; >= 80: 100» oppure indicate due colonne, soglia e percentuale.",
    }));

  it("bands from texts and tables, refused with the values in question", () =>
    expectValues(grid, {
      "=PIAO.BAND(59.5;D1:E3)": "#VALORE! Nelle fasce mancano i valori tra 59 e 60: correggete.",
      '=PIAO.BAND(80;"50–80: buono; 80–100: ottimo")': "#VALORE! Nelle fasce il valore 80 sta due volte: correggete.",
      "=PIAO.BAND(59.99;F1:G3)": "insufficiente",
      "=PIAO.BAND(60;F1:G3)": "buono",
      "=PIAO.BAND(100;F1:G3)": "ottimo",
      '=PIAO.BAND(70;"< 60: 0; 60–80: 50; >= 80: 100")': 50,
      "=PIAO.BAND(50;F2:G3)": "#N/D Il punteggio 50 non sta in nessuna fascia.",
    }));
});

it("200 calls at once", async () => {
  const grid = Array.from({ length: 200 }, (_row, i): Row => [i + 1, 100 - i / 4]);
  const formulas = grid.map((_row, i) => `=PIAO.SCORE(A${i + 1}:B${i + 1};;100)`);
  expect(await evaluate(grid, formulas)).toEqual(grid.map((row) => row[1]));
});

it("a whole column, a million rows of which a few are filled", async () => {
  const column = (values: readonly unknown[], blank: null | 0) => Array.from({ length: 1_048_576 }, (_row, i) => [values[i] ?? blank]);
  for (const blank of [null, 0] as const) {
    const results = [cells().runtime.call("CHECKWEIGHTS", [column(["Peso", 60, 30], blank)]), cells().runtime.call("SCORE", [[[60, 100]]])];
    expect(await Promise.all(results)).toEqual([
      { ok: true, value: "Somma 90, atteso 100 (l'intervallo non dichiara un totale: si intende 100): mancano 10" },
      { ok: true, value: 60 },
    ]);
  }
});

it("matrices as other hosts hand them over: blank texts, ragged rows, one value alone", async () => {
  const call = (id: string, ...args: unknown[]) => cells().runtime.call(id, args);
  expect(
    await Promise.all([
      call("CHECKWEIGHTS", [
        ["", 40],
        ["", 60],
      ]),
      call("SCORE", [[40, 100], [60, 50], [""]]),
      call("CHECKWEIGHTS", 100, 100),
    ]),
  ).toEqual([
    // prettier-ignore
    { ok: true, value: "OK" },
    { ok: true, value: 70 },
    { ok: true, value: "OK" },
  ]);
});

it("speaks English when the pane in the same page does, and Italian again", async () => {
  const grid: Row[] = [["Obiettivo", "Peso", "Esito"], ["Piano", 60, 100], ["Bilancio", 36, "n.v."], ["Strade", _, 50]]; // prettier-ignore
  const formulas = [
    "=PIAO.CHECKWEIGHTS(A1:C3)",
    "=PIAO.SCORE(A1:C4)",
    '=PIAO.LADDER(50;"> 60: 100; < 40: 0")',
    "=INDEX(PIAO.EXPLAIN(A1:C3);3;6)",
  ];
  cells().runtime.speak("en", spoken);
  expect(await evaluate(grid, formulas)).toEqual([
    "Sum 96, expected 100 (the range states no total: 100 is meant): 4 missing",
    expect.stringMatching(/^#VALORE! An objective has no weight/),
    expect.stringMatching(/^#VALORE! In the steps/),
    expect.stringMatching(/^not evaluable: /),
  ]);
  cells().runtime.speak("it", spoken);
  expect((await evaluate(grid, formulas))[0]).toMatch(/^Somma 96, atteso 100/);
});
