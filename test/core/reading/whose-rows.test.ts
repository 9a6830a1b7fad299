/** Whose the rows of a flat list are, and whose the tables and sheets. */
import { written, type Written } from "../../support/written";
import { units, verified, weightFindings } from "../../support/verify-grid";

const HEAD = ["N.", "Obiettivo", "Indicatore", "Peso"];
const PLAN: readonly (readonly [string, string, number])[] = [
  ["Affari generali", "Riordino dell'archivio", 60],
  ["Affari generali", "Nuovo protocollo", 40],
  ["Ragioneria", "Bilancio consolidato", 50],
  ["Ragioneria", "Recupero dei tributi", 50],
  ["Ufficio tecnico", "Cura delle strade", 30],
  ["Ufficio tecnico", "Cura delle scuole", 70],
];
const OWNERS = ["Affari generali", "Ragioneria", "Ufficio tecnico"];
const names = (report: ReturnType<typeof verified>) => report.sheets.flatMap((sheet) => sheet.units.map(({ name }) => name));

type Line = (owner: string, title: string, weight: number, index: number) => readonly Written[];
const usual: Line = (owner, title, weight, index) => [owner, index + 1, title, "atti", weight];

/** The plan as a flat list, with 70 replaced by `last`. */
const flat = (head: readonly Written[], line: Line, last = 70, order: readonly number[] = [0, 1, 2, 3, 4, 5]) =>
  written([head, ...order.map((at, i) => line(...PLAN[at]!, i)).map((cells) => cells.map((cell) => (cell === 70 ? last : cell)))]);

describe("a flat list with a column of structures", () => {
  test.each(["CdR", "Settore di riferimento", "Direzione", "Chi fa", ""])("headed «%s»", (heading) => {
    const report = verified([flat([heading, ...HEAD], usual)]);
    expect(units(report)).toEqual(["100/100 ok", "100/100 ok", "100/100 ok"]);
    expect(names(report)).toEqual(OWNERS);
    const bad = verified([flat([heading, ...HEAD], usual, 65)]);
    expect(units(bad)).toEqual(["100/? ?", "100/? ?", "95/100 no"]);
    expect(weightFindings(bad)).toEqual(["weights-total E6:E7"]);
  });

  test.each(["Dirigente responsabile", ""])("of surnames, headed «%s»", (heading) => {
    const surname: Record<string, string> = { "Affari generali": "Rossi", Ragioneria: "Bianchi", "Ufficio tecnico": "Verdi" };
    const report = verified([flat([heading, ...HEAD], (owner, ...rest) => usual(surname[owner] ?? "", ...rest))]);
    expect(names(report)).toEqual(["Rossi", "Bianchi", "Verdi"]);
  });

  test("with codes for numbers", () => {
    const head = ["CdR", "Codice", "Obiettivo", "Peso"];
    const report = verified([flat(head, (owner, title, weight, i) => [owner, `OB-${owner.slice(0, 2).toUpperCase()}-${String(i)}`, title, weight])]); // prettier-ignore
    expect(units(report)).toEqual(["100/100 ok", "100/100 ok", "100/100 ok"]);
  });

  test("in any order", () => {
    const report = verified([flat(["CdR", ...HEAD], usual, 70, [0, 2, 4, 1, 3, 5])]);
    expect(units(report)).toEqual(["100/100 ok", "100/100 ok", "100/100 ok"]);
    expect(names(report)).toEqual(OWNERS);
  });

  test("named on the first row only, or merged", () => {
    const first: Line = (owner, title, weight, i) => [i % 2 === 0 ? owner : "", (i % 2) + 1, title, "atti", weight];
    const lines = PLAN.map((one, i) => first(...one, i));
    for (const merges of [[], ["A2:A3", "A4:A5", "A6:A7"]]) {
      const report = verified([written([["CdR", ...HEAD], ...lines], { merges })]);
      expect(units(report)).toEqual(["100/100 ok", "100/100 ok", "100/100 ok"]);
      expect(names(report)).toEqual(OWNERS);
    }
  });

  test("a column of texts that does not part the list is none", () => {
    const report = verified([
      written([
        ["Note", "N.", "Obiettivo", "Peso %"],
        ["sentito il Sindaco", 1, "Cura delle strade", 40],
        ["", 2, "Cura delle scuole", 30],
        ["nuovo", 3, "Cura dei parchi", 30],
      ]),
    ]);
    expect(units(report)).toEqual(["100/100 ok"]);
  });
});

const row = (number: number, title: string, weight: Written): Written[] => [number, title, "atti", weight];

test("«(segue)» and repeated headings go on with the list", () => {
  const report = verified([
    written([
      ["SETTORE TECNICO"],
      HEAD,
      row(1, "Cura delle strade", 30),
      row(2, "Cura delle scuole", 30),
      [],
      ["SETTORE TECNICO (segue)"],
      HEAD,
      row(3, "Cura dei parchi", 40),
      [],
      ["SETTORE RAGIONERIA"],
      HEAD,
      row(1, "Bilancio", 100),
      [],
      ["SETTORE TRIBUTI"],
      HEAD,
      row(1, "IMU", 50),
      row(2, "TARI", 50),
    ]),
  ]);
  expect(units(report)).toEqual(["100/100 ok", "100/100 ok", "100/100 ok"]);
  expect(names(report)).toEqual(["SETTORE TECNICO", "SETTORE RAGIONERIA", "SETTORE TRIBUTI"]);
});

test("«Obiettivo 1», «Obiettivo 2»: sheets of one service are one list", () => {
  const table = (n: number, weight: string) =>
    written([["Servizio: Anagrafe"], HEAD, row(n, `Sportello numero ${String(n)}`, weight)], { name: `Obiettivo ${String(n)}` });
  const card = (n: number, weight: string) =>
    written([["Servizio: Anagrafe"], ["Obiettivo", `Sportello numero ${String(n)}`], ["Indicatore", "pratiche"], ["Peso", weight]], { name: `Obiettivo ${String(n)}` }); // prettier-ignore
  for (const sheet of [table, card]) {
    expect(units(verified([sheet(1, "40%"), sheet(2, "60%")]))).toEqual(["100/100 ok"]);
    expect(units(verified([sheet(1, "40%"), sheet(2, "50%")]))).toEqual(["90/100 no"]);
    expect(names(verified([sheet(1, "40%"), sheet(2, "60%")]))).toEqual(["Anagrafe"]);
  }
});

describe("objectives for all", () => {
  const flatPlan = (last: number) =>
    written([
      ["Settore", ...HEAD],
      ["Tutti i settori", ...row(1, "Prevenzione della corruzione", 30)],
      ["Tecnico", ...row(1, "Cura delle strade", 40)],
      ["Tecnico", ...row(2, "Cura delle scuole", 30)],
      ["Ragioneria", ...row(1, "Bilancio", 70)],
      ["Tributi", ...row(1, "IMU", 45)],
      ["Tributi", ...row(2, "TARI", last)],
    ]);

  test("as rows of a structure of their own", () => {
    expect(units(verified([flatPlan(25)]))).toEqual(["30/30 ok", "70/70 ok", "70/70 ok", "70/70 ok"]);
    const bad = verified([flatPlan(20)]);
    expect(units(bad)[3]).toBe("65/70 no");
    expect(weightFindings(bad)).toEqual(["weights-total E6:E7"]);
  });

  test("on a sheet of their own: 40 and 60", () => {
    const sheets = (last: number) => [
      written([["OBIETTIVI TRASVERSALI"], HEAD, row(1, "Trasparenza", 40)], { name: "Trasversali" }),
      written([["SETTORE TECNICO"], HEAD, row(1, "Strade", 60)], { name: "Tecnico" }),
      written([["SETTORE TRIBUTI"], HEAD, row(1, "IMU", 30), row(2, "TARI", last)], { name: "Tributi" }),
    ];
    expect(units(verified(sheets(30))).slice(1)).toEqual(["60/60 ok", "60/60 ok"]);
    expect(weightFindings(verified(sheets(25)))).toEqual(["weights-total Tributi!D3:D4"]);
  });
});

describe("a list headed by a person", () => {
  const table = (above: readonly (readonly Written[])[], first: string, second: string): readonly (readonly Written[])[] => [
    ...above,
    HEAD,
    [1, first, "atti", 60],
    [2, second, "atti", 40],
  ];

  test("bears the name above the person, where each person has another above", () => {
    const report = verified([
      written([["Comune di Vallescura"], ...table([["Edilizia privata"], ["Dirigente: Ferri Lucia"]], "Condoni", "Oneri")], {
        name: "Edilizia",
      }),
      written([["Comune di Vallescura"], ...table([["Istruzione"], ["Dirigente: Grandi Paolo"]], "Mense", "Asili")], {
        name: "Istruzione",
      }),
    ]);
    expect(names(report)).toEqual(["Edilizia privata", "Istruzione"]);
  });

  test("bears the person's name where above all persons stands the same, or nothing", () => {
    for (const above of [[["Elenco degli impegni"]], []]) {
      const report = verified([
        written(table([...above, ["Dirigente: Ferri Lucia"]], "Condoni", "Oneri"), { name: "Foglio1" }),
        written(table([...above, ["Dirigente: Grandi Paolo"]], "Mense", "Asili"), { name: "Foglio2" }),
      ]);
      expect(names(report)).toEqual(["Ferri Lucia", "Grandi Paolo"]);
    }
  });

  test("bears the structure's name where its title says that it is one", () => {
    const report = verified([
      written(table([["Settore Edilizia"], ["Dirigente: Ferri Lucia"]], "Condoni", "Oneri"), { name: "Foglio1" }),
      written(table([["Settore Istruzione"], ["Dirigente: Grandi Paolo"]], "Mense", "Asili"), { name: "Foglio2" }),
    ]);
    expect(names(report)).toEqual(["Settore Edilizia", "Settore Istruzione"]);
  });
});
