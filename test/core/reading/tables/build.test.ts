/** From lists to units: which rows begin a section, whose a total is, what is asked of the whole list. */
import { listsRead, planOf } from "../../../support/lists-read";

const HEAD = "N. | Obiettivo | Indicatore | Peso";

test("a standard sheet whose own objectives are still to be written keeps their empty total apart from the transversal ones", () => {
  const sheet = (first: string): string => `
Sezione Operativa - SeO - Tributi
${HEAD}
1 | | |
2 | | |
 | TOT. | | ${first}
OBIETTIVI TRASVERSALI A TUTTE LE AREE
1 | Trasparenza | atti | 20
2 | Privacy | corsi | 20
 | TOT. | | =SUM(D3:D4,D7:D8) -> 40`;
  const shared = "OBIETTIVI TRASVERSALI A TUTTE LE AREE: Trasparenza 20 + Privacy 20 = 40";
  expect(listsRead(sheet("=SUM(D3:D4) -> 0"))).toEqual([`Tributi: [ = 0] [${shared}]`]);
});

test("a live total that shows 0 below a list of weights as texts is that list's, not the next one's", () => {
  const sheet = `
SETTORE TRIBUTI
${HEAD}
1 | IMU | atti | '60
2 | TARI | atti | '40
 | Totale | | =SUM(D3:D4) -> 0
SETTORE SCUOLA
3 | Mense | pasti | 50
4 | Asili | posti | 50
 | Totale | | =SUM(D7:D8) -> 100`;
  expect(listsRead(sheet)).toEqual(["SETTORE TRIBUTI: IMU 60 + TARI 40 = 0", "SETTORE SCUOLA: Mense 50 + Asili 50 = 100"]);
});

test.each([
  ["another number is what the section below should make", 15, "Privacy 25", "Sportello 15 = 15"],
  ["what the section above makes is that one's", 25, "Privacy 25 = 25", "Sportello 15"],
  ["so is what all sections above make", 85, "Privacy 25 = 85", "Sportello 15"],
])("a total below a section's title, ahead of its headings: %s", (_what, total, above, below) => {
  const sheet = `
SETTORE TRIBUTI
${HEAD}
1 | IMU | atti | 30
2 | TARI | atti | 30
OBIETTIVI TRASVERSALI
3 | Privacy | corsi | 25
OBIETTIVI DI INNOVAZIONE
 | Totale | | ${String(total)}
${HEAD}
4 | Sportello | ore | 15`;
  expect(listsRead(sheet)).toEqual([
    `SETTORE TRIBUTI: [IMU 30 + TARI 30] [OBIETTIVI TRASVERSALI: ${above}] [OBIETTIVI DI INNOVAZIONE: ${below}]`,
  ]);
});

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

test("a title states its section's total, and a total below a structure's title is that structure's", () => {
  const section = `
SETTORE TRIBUTI
${HEAD}
1 | IMU | atti | 30
2 | TARI | atti | 30
OBIETTIVI TRASVERSALI (totale punti: 50)
3 | Privacy | corsi | 20
4 | Legalità | corsi | 20`;
  expect(listsRead(section)).toEqual([
    "SETTORE TRIBUTI: [IMU 30 + TARI 30] [OBIETTIVI TRASVERSALI (totale punti: 50): Privacy 20 + Legalità 20 = 50]",
  ]);
  const structures = `
${HEAD}
SETTORE TRIBUTI
Totale | | | 80
1 | IMU | atti | 30
2 | TARI | atti | 30
SETTORE SCUOLA
Totale | | | 100
1 | Mense | pasti | 50
2 | Asili | posti | 50`;
  expect(listsRead(structures)).toEqual(["SETTORE TRIBUTI of 80: IMU 30 + TARI 30", "SETTORE SCUOLA of 100: Mense 50 + Asili 50"]);
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

test("a check beside a list without sections is asked of its weights", () => {
  const sheet = `SETTORE TRIBUTI\n${HEAD}\n1 | IMU | atti | 30 | =IF(SUM(D3:D4)=100,"OK","NO") -> NO\n2 | TARI | atti | 60`;
  expect(listsRead(sheet)).toEqual(["SETTORE TRIBUTI: IMU 30 + TARI 60 = 100"]);
});

describe("checks beside a list of two sections", () => {
  test("one of all weights is asked of the list, not of its last section", () => {
    const sheet = `
SETTORE TRIBUTI
${HEAD}
1 | IMU | atti | 30
2 | TARI | atti | 30
 | Totale | | =SUM(D3:D4) -> 60
OBIETTIVI TRASVERSALI
3 | Privacy | corsi | 40
 | Totale | | =SUM(D7) -> 40
 | | | | =IF(SUM(D3:D4,D7)=100,"OK","NO") -> OK`;
    expect(listsRead(sheet)).toEqual(["SETTORE TRIBUTI of 100: [IMU 30 + TARI 30 = 60] [OBIETTIVI TRASVERSALI: Privacy 40 = 40]"]);
  });

  test("one of each section's weights is asked of that section", () => {
    const sheet = `
SETTORE TRIBUTI
${HEAD}
1 | IMU | atti | 30 | =IF(SUM(D3:D4)=60,"OK","NO") -> OK
2 | TARI | atti | 30
OBIETTIVI TRASVERSALI
3 | Privacy | corsi | 20 | =IF(SUM(D6:D7)=40,"OK","NO") -> OK
4 | Legalità | corsi | 20`;
    expect(listsRead(sheet)).toEqual(["SETTORE TRIBUTI: [IMU 30 + TARI 30 = 60] [OBIETTIVI TRASVERSALI: Privacy 20 + Legalità 20 = 40]"]);
  });
});

test("a total of 100 below shares that make 1 with those of the section above is 1", () => {
  const sheet = `
SETTORE TRIBUTI
${HEAD}
1 | IMU | atti | 0.3
2 | TARI | atti | 0.3
OBIETTIVI TRASVERSALI
3 | Privacy | corsi | 0.2
4 | Legalità | corsi | 0.2
 | Totale | | 100`;
  expect(listsRead(sheet)).toEqual(["SETTORE TRIBUTI: [IMU 0.3 + TARI 0.3] [OBIETTIVI TRASVERSALI: Privacy 0.2 + Legalità 0.2 = 1]"]);
});

test("a total of actions below objectives without any, be they on several rows each or one, is the list's", () => {
  const sheet = `
SETTORE TRIBUTI
${HEAD}
1 | IMU | atti | 60
 | | ricorsi |
2 | TARI | atti | 40
 | | ricorsi |
 | Totale pesi azioni | | 100`;
  expect(listsRead(sheet)).toEqual(["SETTORE TRIBUTI: IMU 60 + TARI 40 = 100"]);
  expect(listsRead(sheet.replaceAll(" | | ricorsi |\n", ""))).toEqual(["SETTORE TRIBUTI: IMU 60 + TARI 40 = 100"]);
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
