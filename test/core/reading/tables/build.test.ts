/** From lists to units: which rows begin a section, whose a part is, what the list's titles and headings say. */
import { readPlan } from "../../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings";
import { sheetsOf } from "../../../support/evidence/notation";
import { listsRead, planOf } from "../../../support/lists-read";

const HEAD = "N. | Obiettivo | Indicatore | Peso";

test.each([
  ["Entrate comunali", "IMU 30 + TARI 30 + Sportello 40"],
  ["Riscossione coattiva", "[IMU 30 + TARI 30] [Riscossione coattiva: Sportello 40]"],
])(
  "a further table under words that name no kind of objectives, «%s», begins a section unless the first stood under them too",
  (title, told) => {
    const sheet = `
SETTORE TRIBUTI
Entrate comunali
${HEAD}
1 | IMU | atti | 30
2 | TARI | atti | 30

SETTORE TRIBUTI
${title}
${HEAD}
3 | Sportello | ore | 40`;
    expect(listsRead(sheet)).toEqual([`SETTORE TRIBUTI: ${told}`]);
  },
);

test.each([
  ["OBIETTIVI DI SVILUPPO", "OBIETTIVI DI SVILUPPO: IMU 30 + TARI 30 + Sportello 40"],
  ["OBIETTIVI DI SVILUPPO (segue)", "OBIETTIVI DI SVILUPPO: IMU 30 + TARI 30 + Sportello 40"],
  ["OBIETTIVI DI SVILUPPO - continua", "OBIETTIVI DI SVILUPPO: IMU 30 + TARI 30 + Sportello 40"],
  ["OBIETTIVI DI SVILUPPO - foglio 10 di 12", "OBIETTIVI DI SVILUPPO: IMU 30 + TARI 30 + Sportello 40"],
  ["OBIETTIVI DI INNOVAZIONE", "[OBIETTIVI DI SVILUPPO: IMU 30 + TARI 30] [OBIETTIVI DI INNOVAZIONE: Sportello 40]"],
])("a further table of the structure under «%s»", (title, told) => {
  const sheet = `
SETTORE TRIBUTI
OBIETTIVI DI SVILUPPO
${HEAD}
1 | IMU | atti | 30
2 | TARI | atti | 30

SETTORE TRIBUTI
${title}
${HEAD}
3 | Sportello | ore | 40`;
  expect(listsRead(sheet)).toEqual([`SETTORE TRIBUTI: ${told}`]);
});

test.each([
  ["a single objective", "1 | Privacy | corsi | 100", 1],
  ["two", "1 | Privacy | corsi | 60\n2 | Legalità | corsi | 40", 2],
])("the municipality's own word for what all have in common titles a section of %s", (_what, rows, count) => {
  const sheets = sheetsOf(`SETTORE TRIBUTI\nGemeinsame Ziele\n${HEAD}\n${rows}`);
  const sections = (transversal: readonly string[]) =>
    readPlan(sheets, { ...DEFAULT_SETTINGS, headings: { transversal } }, null).sheets[0]?.units[0]?.sections.map((one) => [
      one.name?.value,
      one.transversal,
      one.objectives.length,
    ]);
  expect(sections(["Gemeinsame Ziele"])).toEqual([["Gemeinsame Ziele", true, count]]);
  expect(sections([])).toEqual([[undefined, false, count]]);
});

test("headings that name a year are among a list's titles, as the year of the plan may stand nowhere else", () => {
  const [sheet] = planOf(`SETTORE TRIBUTI\nN. | Obiettivi anno 2023 | Indicatore | Peso\n1 | IMU | atti | 60\n2 | TARI | atti | 40`).sheets;
  expect(sheet?.units[0]?.titles).toEqual([
    { value: "SETTORE TRIBUTI", cell: { sheet: "Piano", row: 0, col: 0 } },
    { value: "Obiettivi anno 2023", cell: { sheet: "Piano", row: 1, col: 1 } },
  ]);
});

test("what a list's headings state is said once, though it goes on below the same ones", () => {
  const table = (title: string, row: string): string => `${title}\n${HEAD} (tot. 100)\n${row}\n`;
  const sheet = [table("SETTORE TRIBUTI", "1 | IMU | atti | 60"), table("SETTORE TRIBUTI (segue)", "2 | TARI | atti | 40")].join("\n");
  expect(listsRead(sheet)).toEqual(["SETTORE TRIBUTI of 100: IMU 60 + TARI 40"]);
});

test("a total between a section's title and its one objective is that section's", () => {
  const sheet = `
SETTORE TRIBUTI
${HEAD}
1 | IMU | atti | 30
2 | TARI | atti | 30
OBIETTIVI DI INNOVAZIONE
 | Totale | | 40
3 | Sportello | ore | 40`;
  expect(listsRead(sheet)).toEqual(["SETTORE TRIBUTI: [IMU 30 + TARI 30] [OBIETTIVI DI INNOVAZIONE: Sportello 40 = 40]"]);
});

describe("parts", () => {
  test("a total below the parts of each objective is theirs, not the list's", () => {
    const sheet = `
SETTORE TRIBUTI
${HEAD}
1 | IMU | atti | 60
1.1 | Avvisi | atti | 50
1.2 | Incassi | atti | 50
 | Totale azioni | | 100
2 | TARI | atti | 40
2.1 | Ruolo | atti | 30
2.2 | Bollette | atti | 60
 | Totale azioni | | 90`;
    expect(listsRead(sheet)).toEqual(["SETTORE TRIBUTI: IMU 60 (Avvisi 50 + Incassi 50 = 100) + TARI 40 (Ruolo 30 + Bollette 60 = 90)"]);
  });

  test("so it is where another objective has none", () => {
    const sheet = `
SETTORE TRIBUTI
${HEAD}
1 | IMU | atti | 60
1.1 | Avvisi | atti | 50
1.2 | Incassi | atti | 40
 | Totale azioni | | 90
2 | TARI | atti | 40`;
    expect(listsRead(sheet)).toEqual(["SETTORE TRIBUTI: IMU 60 (Avvisi 50 + Incassi 40 = 90) + TARI 40"]);
  });

  test("weights of parts in a column beside are read in whatever column the table begins", () => {
    const rows = ["SETTORE TRIBUTI", "N. | Obiettivo | Peso | Fase | Peso fase", "1 | IMU | 60 | Avvisi | 50", " | | | Incassi | 50", "2 | TARI | 40 | Ruolo | 30", " | | | Bollette | 70"]; // prettier-ignore
    const told = ["SETTORE TRIBUTI: IMU 60 (Avvisi 50 + Incassi 50) + TARI 40 (Ruolo 30 + Bollette 70)"];
    expect(listsRead(rows.join("\n"))).toEqual(told);
    expect(listsRead(rows.map((row) => ` | | ${row}`).join("\n"))).toEqual(told);
  });
});

describe("where a column names the structures", () => {
  test("a title between two rows of one of them begins a section of its list", () => {
    const sheet = `
Settore | N. | Obiettivo | Peso
Tributi | 1 | IMU | 60
OBIETTIVI DI INNOVAZIONE
Tributi | 2 | Sportello | 40
Scuola | 1 | Mense | 60
Scuola | 2 | Asili | 40`;
    expect(listsRead(sheet)).toEqual(["Tributi: [IMU 60] [OBIETTIVI DI INNOVAZIONE: Sportello 40]", "Scuola: Mense 60 + Asili 40"]);
  });

  test("a total above the headings is every list's", () => {
    const sheet = `
Totale punti di ciascun settore | | | 100
Settore | N. | Obiettivo | Peso
Tributi | 1 | IMU | 60
Tributi | 2 | Sportello | 40
Scuola | 1 | Mense | 60
Scuola | 2 | Asili | 30`;
    expect(listsRead(sheet)).toEqual(["Tributi of 100: IMU 60 + Sportello 40", "Scuola of 100: Mense 60 + Asili 30"]);
  });
});

test.each([
  [[1, 1.2, 1.4], true],
  [[1.2], true],
  [[0.8, 1.2], true],
  [[1, 3], true],
  [[1, 3.5], false],
  [[1, 1], false],
  [[0.5, 0.5], false],
  [[40, 60], false],
])("%j under «Coefficiente» are factors: %s", (weights, told) => {
  const rows = weights.map((weight, i) => `${String(i + 1)} | Cura del parco ${String(i + 1)} | atti | ${String(weight)}`);
  const [sheet] = planOf(`SETTORE TECNICO\nN. | Obiettivo | Indicatore | Coefficiente\n${rows.join("\n")}`).sheets;
  expect(sheet?.units.map(({ coefficients }) => coefficients)).toEqual([told]);
});
