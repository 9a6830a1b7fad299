import { mandatoryPaymentTimes } from "../../../src/core/rules/mandatory-payment-times";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid, type CellValue } from "../../../src/core/sheet/sheet";
import { findings, places } from "../../support/check-rule";

function plan(name: string, rows: [string, CellValue, string?][], title = "PIANO DELLA PERFORMANCE 2024-2026") {
  return sheetFromGrid(name, [
    [title],
    [`OBIETTIVI ${name.toUpperCase()}`],
    ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
    ...rows.map(([objective, weight, indicator], i) => [i + 1, objective, weight, indicator ?? "Atti adottati"]),
  ]);
}

test("too light an objective: of the structure's weights and of 100", () => {
  const found = findings(
    mandatoryPaymentTimes,
    plan("Area 1", [
      ["Cura del verde", "50%"],
      ["Cura delle strade", "38%"],
      ["Rispetto termini di pagamento", "8%"],
    ]),
  );
  expect(found.map(({ at }) => at)).toEqual(["Area 1!C6"]);
  expect(found[0]?.message).toContain("I tempi di pagamento di «AREA 1» pesano 8: 8,33% del totale di 96, e 8 su 100.");
});

test("none at all in one of two structures: it may be that it pays no invoices", () => {
  const one = plan("Area 1", [
    ["Cura del verde", "70%"],
    ["Tempi medi di pagamento", "30%"],
  ]);
  const two = plan("Area 2", [
    ["Verifica debiti dei creditori", "60%", "Anteriore alle scadenze di pagamento"],
    ["Cura delle scuole", "40%"],
  ]);
  const found = findings(mandatoryPaymentTimes, [one, two]);
  expect(found.map(({ at }) => at)).toEqual(["Area 2!A2"]);
  expect(found[0]?.message).toContain("a chi paga fatture commerciali. Se non ne pagate, accettate il rilievo");
});

test("the secretary may pay none: the sentence says so", () => {
  const one = plan("Area 1", [
    ["Cura del verde", "70%"],
    ["Tempi medi di pagamento", "30%"],
  ]);
  const secretary = plan("Segretario Comunale", [
    ["Rogiti", "60%"],
    ["Pareri", "40%"],
  ]);
  expect(findings(mandatoryPaymentTimes, [one, secretary])[0]?.message).toContain(
    "serve solo se la struttura paga fatture commerciali, o dirige chi le paga",
  );
});

test("none in any structure is one finding", () => {
  const found = findings(mandatoryPaymentTimes, [
    plan("Area 1", [
      ["Verde", "60%"],
      ["Strade", "40%"],
    ]),
    plan("Area 2", [
      ["Scuole", "60%"],
      ["Mense", "40%"],
    ]),
  ]);
  expect(found.map(({ at, data }) => [at, data["count"]])).toEqual([["Area 1!A2", 2]]);
});

test("a phase counts with its share of the objective", () => {
  const grid = (share: number) =>
    sheetFromGrid("Area", [
      ["OBIETTIVI AREA TECNICA"],
      ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
      [1, "Cura del verde", "60%", "Atti"],
      ["1.1", "Fase: sfalci", "(100%)", "Atti"],
      [2, "Efficienza degli uffici", "40%", "Atti"],
      ["2.1", "Fase: rispetto dei tempi di pagamento", `(${share}%)`, "Atti"],
      ["2.2", "Fase: orari", `(${100 - share}%)`, "Atti"],
    ]);
  expect(places(mandatoryPaymentTimes, grid(80))).toEqual([]);
  expect(findings(mandatoryPaymentTimes, grid(50))[0]?.data["share"]?.valueOf()).toBe(20);
});

test.each<[string, [string, CellValue, string?][]]>([
  [
    "30 of 100",
    [
      ["Cura del verde", "70%"],
      ["Rispetto dei tempi medi di pagamento", "30%"],
    ],
  ],
  [
    "two objectives together",
    [
      ["Cura del verde", "70%"],
      ["Riduzione dei ritardi nei pagamenti", "20%"],
      ["Debiti commerciali", "10%"],
    ],
  ],
  [
    "named in the indicator only",
    [
      ["Cura del verde", "70%"],
      ["Benessere finanziario", "30%", "Pagamento delle fatture entro 30 giorni"],
    ],
  ],
])("no finding: %s", (_name, rows) => {
  expect(places(mandatoryPaymentTimes, plan("Area 1", rows))).toEqual([]);
});

test("no finding: the transversal section of the sheet bears it, 30 of 80", () => {
  const sheet = sheetFromGrid("Area 1", [
    ["Sezione Operativa - SeO - Area 1"],
    ["OBIETTIVI STRATEGICI", "OBIETTIVI OPERATIVI", "PESO MAX\n40", "Indicatori di risultato"],
    ["Decoro", "Cura del verde", 40, "Interventi"],
    [null, "TOT.", 40],
    ["OBIETTIVI TRASVERSALI A TUTTE LE AREE"],
    ["Benessere finanziario", "Rispetto tempi di pagamento debiti commerciali", 30, "Giorni"],
    ["Legalità", "Misure anticorruzione", 10, "Report"],
    [null, "TOT.", 80],
  ]);
  expect(places(mandatoryPaymentTimes, sheet)).toEqual([]);
});

test("no finding: the transversal block on another sheet bears it", () => {
  const transversal = sheetFromGrid("Trasversali", [
    ["OBIETTIVI TRASVERSALI A TUTTI I SETTORI"],
    ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
    [1, "Rispetto dei tempi di pagamento", "30%", "Giorni"],
    [2, "Misure anticorruzione", "10%", "Report"],
  ]);
  const sector = (name: string) =>
    plan(name, [
      ["Cura del verde", "40%"],
      ["Cura delle strade", "20%"],
    ]);
  expect(places(mandatoryPaymentTimes, [transversal, sector("Settore I"), sector("Settore II")])).toEqual([]);
});

test("no finding: it is said in a column that the plan does not keep", () => {
  const sheet = sheetFromGrid("Area", [
    ["OBIETTIVI AREA TECNICA"],
    ["Obiettivo", "Descrizione", "Peso %", "Tempi", "Indicatore"],
    ["Digitalizzazione", "Avvio dell'anagrafe", 70, "2025", "Avvio"],
    ["Benessere finanziario", "Riduzione dei tempi di pagamento", 30, "2025", "Giorni"],
  ]);
  expect(places(mandatoryPaymentTimes, sheet)).toEqual([]);
});

test("no finding: before 2023, or switched off in the settings", () => {
  const rows: [string, CellValue][] = [
    ["Cura del verde", "60%"],
    ["Cura delle strade", "40%"],
  ];
  expect(places(mandatoryPaymentTimes, plan("Area 1", rows, "PIANO DELLA PERFORMANCE 2021-2023"))).toEqual([]);
  const mandatory = { ...DEFAULT_SETTINGS.mandatory, paymentTimes: false };
  expect(places(mandatoryPaymentTimes, plan("Area 1", rows), { settings: { mandatory } })).toEqual([]);
});
