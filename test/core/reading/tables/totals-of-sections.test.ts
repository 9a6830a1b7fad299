/** Whose a total is: a section's, the list's, or one of rows that are still to be filled in. */
import { listsRead } from "../../../support/lists-read";

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

describe("the total of rows that are still to be filled in", () => {
  const sheet = (total: string, title = "\nOBIETTIVI TRASVERSALI A TUTTE LE AREE"): string => `
Sezione Operativa - SeO - Tributi
${HEAD}
1 | | |
2 | | |
 | ${total}${title}
1 | Trasparenza | atti | 20
2 | Privacy | corsi | 20
 | TOT. | | 40`;
  const shared = "OBIETTIVI TRASVERSALI A TUTTE LE AREE: Trasparenza 20 + Privacy 20 = 40";

  test("says what they should make, where its label does", () => {
    expect(listsRead(sheet("Totale pesi (=60) | | =SUM(D3:D4) -> 0"))).toEqual([`Tributi: [ = 0 = 60] [${shared}]`]);
  });

  test("says nothing where nobody has written a formula yet", () => {
    expect(listsRead(sheet("TOT. | | 0"))).toEqual([`Tributi: ${shared}`]);
  });

  test("is none where the objectives follow without a title of their own", () => {
    expect(listsRead(sheet("TOT. | | =SUM(D3:D4) -> 0", ""))).toEqual(["Tributi: Trasparenza 20 + Privacy 20 = 40"]);
  });
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

test("below a further section's title, what the last of three sections above makes is that one's", () => {
  const sheet = `
SETTORE TRIBUTI
${HEAD}
1 | IMU | atti | 30
2 | TARI | atti | 30
OBIETTIVI TRASVERSALI
3 | Privacy | corsi | 25
OBIETTIVI DI SVILUPPO
4 | Portale | ore | 10
OBIETTIVI DI INNOVAZIONE
 | Totale | | 10
${HEAD}
5 | Sportello | ore | 15`;
  expect(listsRead(sheet)).toEqual([
    "SETTORE TRIBUTI: [IMU 30 + TARI 30] [OBIETTIVI TRASVERSALI: Privacy 25] [OBIETTIVI DI SVILUPPO: Portale 10 = 10] [OBIETTIVI DI INNOVAZIONE: Sportello 15]",
  ]);
});

test("further headings state the total of the section that begins below them", () => {
  const sheet = (second: string): string => `
SETTORE TRIBUTI
OBIETTIVI DI SVILUPPO
N. | Obiettivo | Indicatore | Peso (totale 60)
1 | IMU | atti | 30
2 | TARI | atti | 30
OBIETTIVI DI INNOVAZIONE
N. | Obiettivo | Indicatore | ${second}
3 | Sportello | ore | 20
4 | Portale | ore | 10`;
  const told = (total: string): readonly string[] => [
    `SETTORE TRIBUTI of 60: [OBIETTIVI DI SVILUPPO: IMU 30 + TARI 30] [OBIETTIVI DI INNOVAZIONE: Sportello 20 + Portale 10${total}]`,
  ];
  expect(listsRead(sheet("Peso (totale 40)"))).toEqual(told(" = 40"));
  expect(listsRead(sheet("Peso"))).toEqual(told(""));
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

test("a total below the title of a structure with a single objective is that structure's", () => {
  const sheet = `
${HEAD}
SETTORE TRIBUTI
Totale | | | 100
1 | IMU | atti | 60
2 | TARI | atti | 40
SETTORE POLIZIA
Totale | | | 100
1 | Strade | ore | 70
2 | Piazze | ore | 30
SETTORE SCUOLA
Totale | | | 100
1 | Mense | pasti | 90`;
  expect(listsRead(sheet)).toEqual([
    "SETTORE TRIBUTI of 100: IMU 60 + TARI 40",
    "SETTORE POLIZIA of 100: Strade 70 + Piazze 30",
    "SETTORE SCUOLA of 100: Mense 90",
  ]);
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
    const sections = "[IMU 30 + TARI 30 = 60] [OBIETTIVI TRASVERSALI: Privacy 20 + Legalità 20 = 40]";
    expect(listsRead(sheet)).toEqual([`SETTORE TRIBUTI: ${sections}`]);
    const ofAll = '\n | | | | =IF(SUM(D3:D4,D6:D7)=100,"OK","NO") -> OK';
    expect(listsRead(sheet + ofAll)).toEqual([`SETTORE TRIBUTI of 100: ${sections}`]);
  });
});

test("a total of 25 below shares that make 0.25 with those of the sections above is 0.25, whatever follows", () => {
  const sheet = `
SETTORE TRIBUTI
${HEAD}
1 | IMU | atti | 0.1
2 | TARI | atti | 0.1
OBIETTIVI TRASVERSALI
3 | Privacy | corsi | 0.05
 | Totale | | 25
OBIETTIVI DI INNOVAZIONE
4 | Sportello | ore | 0.75`;
  expect(listsRead(sheet)).toEqual([
    "SETTORE TRIBUTI: [IMU 0.1 + TARI 0.1] [OBIETTIVI TRASVERSALI: Privacy 0.05 = 0.25] [OBIETTIVI DI INNOVAZIONE: Sportello 0.75]",
  ]);
});

test("a total of 20 above shares of which those of the first section make 0.2 is 0.2", () => {
  const sheet = `
${HEAD}
SETTORE TRIBUTI
Totale | | | 20
1 | IMU | atti | 0.1
2 | TARI | atti | 0.1
OBIETTIVI TRASVERSALI
3 | Privacy | corsi | 0.4
4 | Legalità | corsi | 0.4`;
  expect(listsRead(sheet)).toEqual(["SETTORE TRIBUTI of 0.2: [IMU 0.1 + TARI 0.1] [OBIETTIVI TRASVERSALI: Privacy 0.4 + Legalità 0.4]"]);
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

describe("a total typed between a section's title and its objectives", () => {
  const sheet = (first: string, second: string): string => `
${HEAD}
SETTORE TRIBUTI
${first}1 | IMU | atti | 30
2 | TARI | atti | 30
OBIETTIVI TRASVERSALI
${second}1 | Privacy | corsi | 20
2 | Legalità | corsi | 20`;
  const total = (value: number): string => `Totale | | | ${String(value)}\n`;

  test("is that section's where its objectives make it", () => {
    const read = ["SETTORE TRIBUTI: [IMU 30 + TARI 30] [OBIETTIVI TRASVERSALI: Privacy 20 + Legalità 20 = 40]"];
    expect(listsRead(sheet("", total(40)))).toEqual(read);
    expect(listsRead(sheet(total(60), total(40)))).toEqual([(read[0] as string).replace(":", " of 60:")]);
  });

  test("is that of the objectives above where these make it", () => {
    expect(listsRead(sheet("", total(60)))).toEqual([
      "SETTORE TRIBUTI: [IMU 30 + TARI 30 = 60] [OBIETTIVI TRASVERSALI: Privacy 20 + Legalità 20]",
    ]);
  });

  test("is that of the objectives above where neither make it, as totals below them are", () => {
    expect(listsRead(sheet("", total(50)))).toEqual([
      "SETTORE TRIBUTI: [IMU 30 + TARI 30 = 50] [OBIETTIVI TRASVERSALI: Privacy 20 + Legalità 20]",
    ]);
  });
});
