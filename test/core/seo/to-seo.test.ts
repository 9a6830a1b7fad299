import { exact } from "../../../src/core/exact";
import { missingCells } from "../../../src/core/seo/inventory";
import type { SeoUnit, WeightChoice } from "../../../src/core/seo/seo-unit";
import { unitOf, unitsOf, type Grid } from "./units";

const HEAD = [
  "Valore pubblico",
  "Obiettivi strategici",
  "Obiettivi operativi",
  "MM/AAAA",
  "PESO MAX 40",
  "Output/Outcome",
  "Classe KPI",
  "Indicatori di risultato",
  "Target",
];
const weightsOf = (unit: SeoUnit): string[] =>
  unit.own.objectives.map(({ weight }) => ("points" in weight ? weight.points.toString() : `«${weight.text}»`));

describe("an SeO sheet", () => {
  const unit = unitOf([
    ["Sezione Operativa - SeO - Area 1 Servizi"],
    HEAD,
    ["Benessere", "Carta dei servizi", "Aprire uno sportello", "Entro il 31/12/2025", 25, "Outcume", "eficienza", "N. aperture", "SI/N0"],
    [
      "Benessere",
      "Archivio",
      "Riordinare l'archivio",
      "Termini di legge",
      15,
      "Output: riordino",
      "Qualità, efficienza",
      "Faldoni",
      "almeno 80%",
    ],
    [undefined, undefined, undefined, "TOT.", 40],
  ]);

  test("bears the unit's bare name and keeps its weights", () => {
    expect(unit.name).toBe("Area 1 Servizi");
    expect(weightsOf(unit)).toEqual(["25", "15"]);
    expect(unit.own).toMatchObject({ weighting: { kind: "kept" } });
    expect(unit.own.expected?.toString()).toBe("40");
  });

  test("words are put right where certain, and each is listed", () => {
    const [first, second] = unit.own.objectives;
    expect(first?.rows[0]).toMatchObject({ type: "Outcome", kpiClass: "efficienza", target: "SI/NO" });
    expect(first?.changes.filter((change) => change.kind === "word")).toEqual([
      { kind: "word", column: "type", from: "Outcume", to: "Outcome" },
      { kind: "word", column: "kpiClass", from: "eficienza", to: "efficienza" },
      { kind: "word", column: "target", from: "SI/N0", to: "SI/NO" },
    ]);
    expect(second?.rows[0]).toMatchObject({ type: "Output: riordino", kpiClass: "Qualità, efficienza" });
    expect(second?.changes.filter((change) => change.kind === "word")).toEqual([]);
  });

  test("a date becomes its month, words stay words", () => {
    expect(unit.own.objectives.map(({ rows }) => rows[0]?.deadline)).toEqual(["12/2025", "Termini di legge"]);
    expect(unit.own.objectives[0]?.changes).toContainEqual({ kind: "deadline", from: "Entro il 31/12/2025", to: "12/2025" });
    // What is only carried over is no change.
    expect(unit.own.objectives[1]?.changes).toEqual([]);
  });

  test("a typed total is said to become a live sum", () => {
    expect(unit.totals.map(({ cell, text }) => [cell.row, text])).toEqual([[4, "TOT."]]);
    expect(unit.missing).toEqual([]);
  });
});

test("phases become rows of the objective, with their share and deadline", () => {
  const unit = unitOf([
    ["STRUTTURA: AREA TECNICA"],
    ["N°", "Descrizione obiettivi", "Peso %", "Indicatori", "Valori attesi", "Data fine"],
    [1, "Manutenzione delle strade", "60%", "km rifatti", "3 km", "31.12.2025"],
    ["1.1", "Gara", "(50%)", "gara svolta", "SI/NO", "30.06.2025"],
    ["1.2", "Lavori", "(50%)", "lavori finiti", "SI/NO", "31.12.2025"],
    [2, "Verde pubblico", "40%", "aree curate", "10", "31.06.2025"],
  ]);
  const [roads, green] = unit.own.objectives;
  expect(weightsOf(unit)).toEqual(["60", "40"]);
  expect(unit.percentWeights).toBe(true);
  expect(roads?.rows.map(({ operative, deadline, indicator }) => [operative, deadline, indicator])).toEqual([
    ["1. Manutenzione delle strade", "12/2025", "km rifatti"],
    ["1.1. Gara (50%)", "06/2025", "gara svolta"],
    ["1.2. Lavori (50%)", "12/2025", "lavori finiti"],
  ]);
  // An impossible date is never turned into a month.
  expect(green?.rows[0]?.deadline).toBe("31.06.2025");
});

test("a ladder among the indicators goes to Target, a result in the deadline's place too", () => {
  const unit = unitOf([
    ["OBIETTIVI AREA AFFARI GENERALI"],
    ["Peso obiettivo", "Obiettivi di area", "Risultati attesi", "Indicatori", "Scadenza"],
    ["60%", "Regolamento dello sport", "Nuovo regolamento", "Approvazione: 100% obiettivo; sola bozza: 50%", "31/12/2025"],
    ["40%", "Archivio", "Archivio in ordine", "N. faldoni", "Raggiunto / non raggiunto"],
  ]);
  expect(unit.own.objectives.map(({ rows }) => [rows[0]?.deadline, rows[0]?.indicator, rows[0]?.target])).toEqual([
    ["12/2025", "Nuovo regolamento", "Approvazione: 100% obiettivo; sola bozza: 50%"],
    ["", "N. faldoni", "Archivio in ordine\nRaggiunto / non raggiunto"],
  ]);
  expect(unit.own.objectives[1]?.changes).toContainEqual({
    kind: "moved",
    from: "deadline",
    to: "target",
    text: "Raggiunto / non raggiunto",
  });
});

describe("transversal objectives on a sheet of their own", () => {
  const card = (number: number, title: string, weight: string): Grid => [
    [`Obiettivo n. ${number}`, "Descrizione obiettivo operativo", undefined, "Inizio", "Fine", "Peso"],
    [title, `${title}: descrizione`, undefined, "01.01.2025", "31.12.2025", weight],
    [`Risultato atteso: ${title} concluso`],
    [],
  ];
  const units = unitsOf({
    Trasversali: [
      ["OBIETTIVI TRASVERSALI A TUTTI I SETTORI"],
      [],
      ...card(1, "Tempi di pagamento", "30%"),
      ...card(2, "Trasparenza", "10%"),
    ],
    "Settore I": [["SETTORE I"], [], ...card(1, "Sport", "35%"), ...card(2, "Cultura", "25%")],
    Segretario: [["SEGRETARIO COMUNALE"], [], ...card(1, "Controlli", "70%"), ...card(2, "Rogito", "30%")],
  });

  test("are written into each unit that needs them to make 100", () => {
    expect(units.map(({ name }) => name)).toEqual(["SETTORE I", "SEGRETARIO COMUNALE"]);
    expect(units[0]?.transversal?.objectives.map(({ title }) => title)).toEqual([
      "Tempi di pagamento: descrizione",
      "Trasparenza: descrizione",
    ]);
    expect([units[0]?.own.expected?.toString(), units[0]?.transversal?.sum.toString(), units[0]?.transversalSheet]).toEqual([
      "60",
      "40",
      "Trasversali",
    ]);
  });

  test("but not into one that makes 100 alone", () => {
    expect(units[1]?.transversal).toBeNull();
    expect(units[1]?.own.expected?.toString()).toBe("100");
  });
});

test("a transversal section above the unit's own goes below it", () => {
  const unit = unitOf([
    ["AREA 1"],
    ["N.", "Peso", "Obiettivo", "Indicatore"],
    ["OBIETTIVI TRASVERSALI"],
    [1, "30%", "Tempi di pagamento", "ITP"],
    ["OBIETTIVI DI AREA"],
    [1, "70%", "Sport", "N. impianti"],
  ]);
  expect(unit.own.objectives.map(({ title }) => title)).toEqual(["Sport"]);
  expect(unit.transversal?.objectives.map(({ title }) => title)).toEqual(["Tempi di pagamento"]);
  expect(unit.transversal?.title).toBe("OBIETTIVI TRASVERSALI");
});

describe("weights", () => {
  const grid: Grid = [
    ["Area 1"],
    HEAD,
    ["", "", "Uno", 2025, 10, "Output", "qualità", "n.", "SI/NO"],
    ["", "", "Due", 2025, 10],
    ["", "", "Tre", 2025, 15],
  ];
  const bring: WeightChoice = { kind: "bring", own: exact(40), transversal: exact(40) };

  test("without a transversal block the own section gets the whole total, in proportion, to the last point", () => {
    const unit = unitOf(grid, bring);
    expect(unit.own.weighting).toMatchObject({ kind: "brought" });
    expect(weightsOf(unit)).toEqual(["23", "23", "34"]);
    expect(unit.own.sum.toString()).toBe("80");
    const [first] = unit.own.objectives;
    expect(first?.changes[0]).toMatchObject({ kind: "weight" });
  });

  test("that are missing or no number stay as they are, and are listed", () => {
    const unit = unitOf(
      [
        ["Area 1"],
        HEAD,
        ["", "", "Uno", 2025, 20],
        ["", "", "Due", 2025, "da definire"],
        ["", "", "Tre", 2025, "X"],
        ["", "", "Quattro", 2025, "", "Output"],
      ],
      bring,
    );
    expect(weightsOf(unit)).toEqual(["80", "«da definire»", "«X»", "«»"]);
    expect(unit.missing).toContainEqual({ column: "weight", count: 1, beside: null });
  });

  test("that make nothing cannot be brought, and that is said", () => {
    const unit = unitOf([["Area 1"], HEAD, ["", "", "Uno", 2025, 20], ["", "", "Due", 2025, -5]], bring);
    expect(unit.own.weighting).toMatchObject({ kind: "not-brought" });
  });
});

test("what is missing is counted by column: objectives for theirs, rows for the indicators", () => {
  const unit = unitOf([
    ["Area 1"],
    HEAD,
    ["", "Strategico", "Uno", "", 20, "Output", "", "N. atti", "10"],
    ["Valore", "", "Due", "12/2025", 20, "", "", "", "SI/NO"],
  ]);
  expect(missingCells(unit.own.objectives, unit.support)).toEqual([
    { column: "publicValue", count: 1, beside: null },
    { column: "strategic", count: 1, beside: null },
    { column: "deadline", count: 1, beside: null },
    { column: "type", count: 1, beside: null },
    { column: "kpiClass", count: 2, beside: null },
    { column: "indicator", count: 1, beside: null },
  ]);
});
