/** Which rows of a sheet head tables: words of headings within a list are its data, and headings printed again on a page are no new list. */
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import { sheetsOf } from "../../../support/evidence/notation";

/** "Obiettivo, Peso* in 1, from 1 to 5": the headings, those of weights with a star, their rows, and the rows that may be the table's. */
const tables = (text: string): readonly string[] =>
  sheetsOf(text)
    .flatMap((sheet) => findTables(sheet, {}))
    .map(({ headings, first, last, from, end }) => {
      const said = headings.map((one) => one.text + (one.role === "weight" ? "*" : ""));
      const rows = first === last ? String(first + 1) : `${String(first + 1)}–${String(last + 1)}`;
      return `${said.join(", ")} in ${rows}, from ${String(from + 1)}${end === Infinity ? "" : ` to ${String(end)}`}`;
    });

const HEAD = "Obiettivo | Indicatore | Peso";
const REST = "Scuole | n. | 30\nParchi | mq | 40";
/** An objective whose texts are words of headings, and whose weight is still a text. */
const WORDS = "Attività | Scadenza | da definire";

test.each([
  ["directly below a full row", `Strade | km | 30\n${WORDS}`],
  ["below one with a blank cell, below a full one", `Strade | km | 30\nVerde | | 10\n${WORDS}`],
  ["below a single blank row", `Strade | km | 30\n\n${WORDS}`],
])("words of headings in a row of data are data: %s", (_what, rows) => {
  expect(tables(`${HEAD}\n${rows}\n${REST}`)).toEqual(["Obiettivo, Indicatore, Peso* in 1, from 1"]);
});

test("a column left of the headings is the table's, by its heading in the second row or by the names in it", () => {
  const second = " | Obiettivo | Tipologia | Indicatore | Peso\nSettore | | Output/Outcome | Classe | \n";
  expect(tables(`${second} | Strade | Output | km | 30\n | Scuole | Outcome | n. | 70`)).toEqual([
    "Settore, Obiettivo, Tipologia, Indicatore, Peso* in 1–2, from 1",
  ]);
  expect(tables(" | Obiettivo | Indicatore | Peso\nTributi | IMU | | 60\nScuola | Mense | | 40")).toEqual([
    ", Obiettivo, Indicatore, Peso* in 1, from 1",
  ]);
});

test("so they are below a row with a blank cell in a table that stands under a title", () => {
  expect(tables(`SETTORE TECNICO\n${HEAD}\nStrade | km | 30\nVerde | | 10\n${WORDS}\n${REST}`)).toEqual([
    "Obiettivo, Indicatore, Peso* in 2, from 1",
  ]);
});

test.each([
  ["two blank rows", `Strade | km | 30\n\n\n${WORDS}`, 5],
  ["a title", `Strade | km | 30\nPARTE SECONDA\n${WORDS}`, 4],
  ["a blank row, further up in the run", `Strade | km | 30\n\nVerde | | 10\n${WORDS}`, 5],
])("below %s they head a table", (_what, rows, row) => {
  expect(tables(`${HEAD}\n${rows}\n${REST}`)).toEqual([
    `Obiettivo, Indicatore, Peso* in 1, from 1 to ${String(row - 1)}`,
    `Attività, Scadenza, da definire in ${String(row)}, from 2`,
  ]);
});

test("in a table with a blank column among the row's cells, too", () => {
  const text = `
Obiettivo | Indicatore | Note | Peso
Strade | km | | 30
Attività | Scadenza | | da definire
Scuole | n. | nuovo | 30
Parchi | mq | nuovo | 40`;
  expect(tables(text)).toEqual(["Obiettivo, Indicatore, Note, Peso* in 1, from 1"]);
});

describe("words of headings head a table where the row above is none of theirs", () => {
  const OTHER = "Attività, Scadenza, Valore";

  test("as it ends further left", () => {
    const text = `
${HEAD}
Strade | km | 60
Scuole | n. | 40
 | | | | Attività | Scadenza | Valore
 | | | | Gara | giugno | 3
 | | | | Lavori | luglio | 4`;
    expect(tables(text)).toEqual(["Obiettivo, Indicatore, Peso* in 1, from 1", `${OTHER} in 4, from 1`]);
  });

  test.each([
    ["two columns further left", "Comune | | Piano | 2026"],
    ["two columns further right", " | | | Piano | 2026 | | Bozza"],
  ])("as a part of it stands %s", (_what, above) => {
    const rows = " | | Attività | Scadenza | Valore\n | | Gara | giugno | 3\n | | Lavori | luglio | 4";
    expect(tables(`${above}\n${rows}`)).toEqual([`${OTHER} in 2, from 1`]);
  });

  test("as they stand beside a row of another table", () => {
    const text = `
${HEAD}
Strade | km | 30
Scuole | n. | 30 | | Attività | Scadenza | Valore
Parchi | mq | 40 | | Gara | giugno | 3
 | | | | Lavori | luglio | 4`;
    expect(tables(text)).toEqual(["Obiettivo, Indicatore, Peso* in 1, from 1", `${OTHER} in 3, from 1`]);
  });

  test.each([
    ["half of them", "Indicatore | Scadenza | | Valore | Esito", true],
    ["less than half of them", "Indicatore | Data | | Valore | Esito", false],
  ])("as they read like the headings above: %s", (_what, row, told) => {
    const text = `
Obiettivo | Indicatore | Note | Scadenza | Peso
Strade | km | nuovo | giugno | 60
Scuole | n. | nuovo | luglio | 40
${row}
km | giugno | nuovo | 3 | sì
n. | luglio | nuovo | 4 | no`;
    expect(tables(text)).toHaveLength(told ? 2 : 1);
  });
});

test("a row whose left half reads like headings is a row of the table that goes on to its weight", () => {
  const text = (row: string): string => `
Indicatore | Scadenza | Target | Note | N. | Obiettivo | Peso
km | 2026 | 10 | | 1 | Strade | 30
PARTE SECONDA
Attività | Scadenza | Azioni | | ${row}
mq | 2026 | 30 | | | |
mq | 2026 | 20 | | | |`;
  expect(tables(text("2 | Scuole | 30"))).toEqual(["Indicatore, Scadenza, Target, Note, N., Obiettivo, Peso* in 1, from 1"]);
  expect(tables(text("2 | |"))).toHaveLength(2);
});

describe("a column that is blank in most rows parts a row, whose right half may read like headings", () => {
  const wide = (row: string): readonly string[] =>
    tables(`
N. | Obiettivo | Peso | Note | Indicatore | Scadenza | Target
1 | Strade | 30 | | km | 2026 | 10
PARTE SECONDA
${row} | | Attività | Scadenza | Azioni
 | | | | mq | 2026 | 30
 | | | | mq | 2026 | 20`);
  const WIDE = "N., Obiettivo, Peso*, Note, Indicatore, Scadenza, Target in 1, from 1";

  test.each([
    ["beside a number, a title and a weight", "2 | Scuole | 30"],
    ["beside a number and a title", "2 | Scuole | "],
    ["beside a weight", " | | 30"],
  ])("it is a piece of the row: %s", (_what, row) => {
    expect(wide(row)).toEqual([WIDE]);
  });

  test.each([
    ["beside a number that weighs nothing", "2 | | "],
    ["beside a text", " | Scuole | "],
    ["alone", " | | "],
  ])("it heads a table: %s", (_what, row) => {
    expect(wide(row)).toEqual([`${WIDE} to 3`, "Attività, Scadenza, Azioni in 4, from 2"]);
  });
});

test("headings of phases below a weight whose merged cell reaches down to them are within its objective", () => {
  const text = (merge: string): string => `
 | ${HEAD}
 | Strade | km | 60
 | Fase | Peso fase |
 | Gara | 30 |
 | Scuole | n. | 40
${merge}`;
  expect(tables(text("@merge D2:D4"))).toEqual(["Obiettivo, Indicatore, Peso* in 1, from 1"]);
  expect(tables(text(""))).toEqual(["Obiettivo, Indicatore, Peso* in 1, from 1 to 2", "Fase, Peso fase in 3, from 2"]);
});

test("a year among headings, merged downwards from their own row, weighs nothing above them", () => {
  const text = `
${HEAD}
Strade | km | 60
Scuole | n. | 40

@merge C5:C6
Obiettivo | Peso | 2026
 | |
Parchi | 40 | 3`;
  expect(tables(text)).toEqual(["Obiettivo, Indicatore, Peso* in 1, from 1 to 4", "Obiettivo, Peso*, 2026 in 5–6, from 2"]);
});

test("a second row of headings heads no table of its own", () => {
  const text = `
@merge A1:B1 C1:D1
Obiettivo | | Peso |
Titolo | Indicatore | Peso 2025 | Peso 2026
Strade | km | 60 | 50`;
  expect(tables(text)).toEqual(["Titolo, Indicatore, Peso 2025*, Peso 2026* in 1–2, from 1"]);
});

describe("the same headings once more", () => {
  const again = (between: string): readonly string[] => tables(`Obiettivo | Peso\nStrade | 60\nScuole | 40\n${between}\nObiettivo | Peso\nParchi | 50`); // prettier-ignore
  const ONE = "Obiettivo, Peso* in 1, from 1";

  test("below a total below a row of the table they are a new page's", () => {
    expect(again("Totale | 100")).toEqual([ONE]);
  });

  test("so they are where a table with other headings stands further up", () => {
    expect(
      tables("Fase | Peso fase\nGara | 100\n\n\nObiettivo | Peso\nStrade | 60\nScuole | 40\nTotale | 100\nObiettivo | Peso\nParchi | 50"),
    ).toEqual(["Fase, Peso fase in 1, from 1 to 4", "Obiettivo, Peso* in 5, from 2"]);
  });

  test.each([
    ["below a total below a title", "SETTORE TRIBUTI\nTotale | 100"],
    ["beside which there is a note", "SETTORE TRIBUTI | | | nota\nTotale | 100"],
    ["below a title", "SETTORE TRIBUTI\n"],
  ])("they head the next list %s", (_what, between) => {
    expect(again(between)).toEqual([`${ONE} to 5`, "Obiettivo, Peso* in 6, from 2"]);
  });

  test("below a title with notes to the left of the table they head the next list", () => {
    const page = (rows: string): string => ` | | Obiettivo | Peso\n${rows}`;
    const first = page(" | | Strade | 60\n | | Scuole | 40\n");
    expect(tables(`${first}nota | rif. | SETTORE TRIBUTI\n${page(" | | Parchi | 50")}`)).toEqual([
      `${ONE} to 4`,
      "Obiettivo, Peso* in 5, from 2",
    ]);
  });

  test("directly below a full row they are a new page's, and other ones are not", () => {
    const below = (head: string): readonly string[] => tables(`${HEAD}\nStrade | km | 60\nScuole | n. | 40\n${head}\nParchi | mq | 50`);
    expect(below(HEAD)).toEqual(["Obiettivo, Indicatore, Peso* in 1, from 1"]);
    expect(below("Obiettivo | Misura | Peso")).toEqual([
      "Obiettivo, Indicatore, Peso* in 1, from 1 to 3",
      "Obiettivo, Misura, Peso* in 4, from 2",
    ]);
  });
});

test.each([
  ["P. (tot. 100)", "P.*"],
  ["P(tot. 100)", "P*"],
  ["P. – tot. 100", "P.*"],
])("what «%s» heads on one page «%s» heads on the next", (heading, told) => {
  const page = (of: string): string => `Obiettivo | Indicatore | ${of}\nStrade | km | 60\nScuole | n. | 40\n\n\n`;
  expect(tables(page(heading) + page(told.slice(0, -1)))[1]).toBe(`Obiettivo, Indicatore, ${told} in 6, from 2`);
});

test("a heading that says a total tells nothing of the next page where it heads no weights, or says nothing else", () => {
  const notes = (text: string): string => `Obiettivo | ${text} | Peso\nStrade | km | 60\nScuole | n. | 40`;
  expect(tables(`${notes("Cosa (max 3)")}\n\n\n${notes("Cosa")}`)[1]).toBe("Obiettivo, Cosa, Peso* in 6, from 2");
  const numbered = " | Obiettivo | Indicatore | Peso\n1 | Parchi | mq | 60\n2 | Verde | mq | 40";
  expect(tables(`Obiettivo | Indicatore | (peso tot. 100)\nStrade | km | 60\nScuole | n. | 40\n\n\n${numbered}`)).toEqual([
    "Obiettivo, Indicatore, (peso tot. 100)* in 1, from 1 to 5",
    ", Obiettivo, Indicatore, Peso* in 6, from 2",
  ]);
});
