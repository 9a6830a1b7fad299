/** Which row of a block holds the objectives' names, and which title above it names the structure. */
import { objectivesOf, type Unit } from "../../../../../src/core/plan/plan";
import { readAcross } from "../../../../../src/core/reading/forms/across/read-across";
import { written, type Written } from "../../../../support/written";

type Row = readonly string[];
const WEIGHTS = [40, 30, 15, 5, 6, 4];

/** The units of sheets with such grids; the sheets' names say that they hold objectives. */
const units = (...grids: readonly (readonly (readonly Written[])[])[]): readonly Unit[] =>
  readAcross(
    grids.map((grid, place) => written(grid, { name: `Obiettivi ${String(place + 1)}` })),
    {},
  ).flat();

/** The label of the row whose texts are read as the names, beside a row of notes; null where none is. */
function titled(rows: readonly Row[], weights: readonly Written[] = ["Peso", ...WEIGHTS]): string | null {
  const count = Math.max(...rows.map(({ length }) => length));
  const [unit] = units([...rows, ["Note", "nessuna nota", "nessuna nota"], weights.slice(0, count)]);
  const row = unit && objectivesOf(unit)[0]?.title?.cell.row;
  return row === undefined ? null : (rows[row]?.[0] ?? "the notes");
}

describe("texts are objectives' names under a label", () => {
  test.each<readonly [string, Row, boolean]>([
    ["that says nothing, where all differ", ["Voce", "Strade", "Scuole"], true],
    ["of four letters", ["Voce", "Bici", "Moto"], true],
    ["not of three", ["Voce", "Bus", "Tir"], false],
    ["not one alone", ["Obiettivo", "Strade"], false],
    ["where five of six differ", ["Voce", "Strade", "Scuole", "Mense", "Parchi", "Musei", "Strade"], true],
    ["not where three of four differ, if they are short", ["Voce", "Strade", "Scuole", "Mense", "Mense"], false],
    ["nor of 15 letters each", ["Voce", "Cura dei boschi", "Cura dei parchi", "Cura dei teatri", "Cura dei teatri"], false],
    ["but where they are a little longer", ["Voce", "Cura dei mercati", "Cura dei boschi", "Cura dei parchi", "Cura dei boschi"], true],
    ["or all of 16 letters", ["Voce", "Cura dei mercati", "Cura delle piste", "Cura delle selve", "Cura delle selve"], true],
    ["not where all are the same", ["Voce", "Cura delle acque", "Cura delle acque", "Cura delle acque"], false],
    ["that speaks of them, though two of six come again", ["Oggetto", "Bici", "Moto", "Mense", "Parchi", "Mense", "Parchi"], true],
    ["of the level above", ["Indirizzo strategico", "Strade", "Scuole"], true],
    ["of parts", ["Fase", "Strade", "Scuole"], true],
    ["of the objectives' codes", ["Codice obiettivo", "OB-A", "OB-B"], true],
    ["not of others' codes", ["Codice", "OB-A", "OB-B"], false],
    ["not of measures", ["Indicatore", "Chilometri di strade rifatti", "Pasti serviti nelle mense"], false],
    ["not of people", ["Responsabile", "Anna Bianchi", "Mario Rossi"], false],
  ])("%s", (_what, row, told) => {
    expect(titled([row])).toBe(told ? row[0] : null);
  });

  test("which itself is none of the texts", () => {
    const called = (one: string, two: string): readonly Written[][] => [["Voce", one, two], ["Peso", 60, 40], []];
    const all = units([...called("Strade", "Scuole"), ...called("Mense", "Musei"), ...called("Parchi", "Teatri")]);
    expect(all.map((unit) => objectivesOf(unit).map(({ title }) => title?.value))).toEqual([
      ["Strade", "Scuole"],
      ["Mense", "Musei"],
      ["Parchi", "Teatri"],
    ]);
  });
});

describe("of two rows of texts the names are", () => {
  test.each<readonly [string, string, Row, Row]>([
    ["those called objectives, before longer ones", "Obiettivo", ["Descrizione", "Cura delle strade", "Cura delle scuole"], ["Obiettivo", "Strade", "Scuole"]],
    ["those above, where both could be", "Titolo", ["Titolo", "Strade", "Scuole"], ["Descrizione", "Ponti", "Mense"]],
    ["none that come again, if others are long and differ", "Descrizione", ["Obiettivo", "Cura", "Cura", "Festa"], ["Descrizione", "Cura delle strade", "Cura delle scuole", "Festa della musica"]],
    ["those that come again, if the others are a level's", "Obiettivo", ["Obiettivo", "Cura", "Cura", "Festa"], ["Indirizzo strategico", "Comune in ordine", "Comune per tutti", "Comune vivo"]],
    ["the level's, if the others are one and the same", "Obiettivo strategico", ["Oggetto", "Manutenzione", "Manutenzione"], ["Obiettivo strategico", "Strade", "Scuole"]],
    ["no codes", "Oggetto", ["Codice obiettivo", "OB-A", "OB-B"], ["Oggetto", "Strade", "Scuole"]],
    ["no texts of three letters", "Descrizione", ["Obiettivo", "A01", "A02"], ["Descrizione", "Cura delle strade", "Cura delle scuole"]],
  ])("%s", (_what, told, ...rows) => {
    expect(titled(rows)).toBe(told);
  }); // prettier-ignore

  test("never the weights, if they are written in words", () => {
    expect(titled([["Intervento", "Strade", "Scuole"]], ["Punti obiettivo", "60 punti", "40 punti"])).toBe("Intervento");
  });
});

test("a row that not every block has names none: nothing is read by half", () => {
  const tributes: Written[][] = [["Settore Tributi"], ["Descrizione 1", "Riordino", "Sportello"], ["Descrizione 2", "Scaffali", "Addetti"]];
  const school = (label: string): Written[][] => [["Settore Scuola"], [label, "Mense", "Trasporti"], ["Peso", 70, 30]];
  const read = (label: string): readonly string[] => units([...tributes, ["Peso", 60, 40], [], ...school(label)]).map(nameOf);
  expect(read("Descrizione")).toEqual(["Settore Tributi", "Settore Scuola"]);
  expect(read("Argomento")).toEqual([]);
});

const nameOf = ({ name }: Unit): string => name?.value ?? "–";

/** A block with other names each time: rows are not asked for in these tests. */
const block = (place: number, ...others: readonly (readonly Written[])[]): readonly (readonly Written[])[] => [
  ["Obiettivo", `Cura ${LETTERS[place] ?? ""}`, `Festa ${LETTERS[place] ?? ""}`],
  ["Peso", 60, 40],
  ...others,
];
const LETTERS = ["Alfa", "Beta", "Gamma"];

describe("the structure's name is", () => {
  /** Sheets of one block each, below such titles, top to bottom. */
  const named = (...titles: readonly Row[]): readonly string[] =>
    units(...titles.map((above, place) => [...above.map((title) => [title]), ...block(place)])).map(nameOf);

  test("a title for structures, or any other", () => {
    expect(named(["Settore Tributi"])).toEqual(["Settore Tributi"]);
    expect(named(["Anagrafe"], ["Tributi"])).toEqual(["Anagrafe", "Tributi"]);
    expect(named(["Parte prima"])).toEqual(["Parte prima"]);
  });

  test("the nearest of its kind, and a structure's before any other", () => {
    expect(named(["Settore Tecnico", "Servizio Mense"])).toEqual(["Servizio Mense"]);
    expect(named(["Settore Tecnico", "Elenco di luglio"])).toEqual(["Settore Tecnico"]);
    expect(named(["Performance di ente", "Elenco di luglio"])).toEqual(["Performance di ente"]);
  });

  test("not one that stands over other blocks too, if one is the block's own", () => {
    expect(named(["Settore Tecnico", "Anagrafe"], ["Settore Tecnico", "Tributi"])).toEqual(["Anagrafe", "Tributi"]);
    expect(named(["Settore Tecnico", "Parte prima"], ["Settore Tecnico", "Parte seconda"])).toEqual(["Parte prima", "Parte seconda"]);
    expect(named(["Settore Tecnico"], ["Settore Tecnico"])).toEqual(["Settore Tecnico", "Settore Tecnico"]);
  });

  test("what is for everybody, even over several blocks", () => {
    const common = units([["Performance di ente"], ...block(0)], [["Performance di ente"], ...block(1)]);
    expect(common.map(({ transversalBlock }) => transversalBlock)).toEqual([true, true]);
    expect(common.map(nameOf)).toEqual(["Performance di ente", "Performance di ente"]);
  });

  test("a title of the document only where it tells several blocks apart", () => {
    expect(named(["Scheda Anagrafe"], ["Scheda Tributi"])).toEqual(["Scheda Anagrafe", "Scheda Tributi"]);
    expect(named(["Piano", "Scheda Anagrafe"], ["Piano", "Scheda Tributi"])).toEqual(["Scheda Anagrafe", "Scheda Tributi"]);
    expect(named(["Scheda Anagrafe"])).toEqual(["–"]);
    expect(named(["Piano"], ["Piano"])).toEqual(["–", "–"]);
  });

  test("never a person", () => {
    expect(named(["Responsabile: Anna Bianchi"], ["Responsabile: Mario Rossi"])).toEqual(["–", "–"]);
  });
});

describe("titles are looked for", () => {
  test("up to the last row of the block above, which is none", () => {
    const above = [["Settore Tributi"], ...block(0, ["Struttura", "Ufficio legale"])];
    expect(units([...above, ["Settore Scuola"], ...block(1)]).map(nameOf)).toEqual(["Settore Tributi", "Settore Scuola"]);
    expect(units([...above, [], ...block(1)]).map(nameOf)).toEqual(["Settore Tributi", "–"]);
  });

  test("not above the block above, though no row parts the two", () => {
    const beside = block(1).map((row) => [null, ...row]);
    expect(units([["Settore Tributi"], ...block(0), ...beside]).map(nameOf)).toEqual(["Settore Tributi", "–"]);
  });

  test("as far up as the sheet goes, wherever a block of another sheet ends", () => {
    expect(units([["Settore Tributi"], ...block(0)], [["Settore Scuola"], [], [], [], ...block(1)]).map(nameOf)).toEqual([
      "Settore Tributi",
      "Settore Scuola",
    ]);
  });

  test("within the block's columns, and one to the left of them", () => {
    /** The name of a block in columns C to E, below a title in the given column. */
    const from = (col: number): readonly string[] =>
      units([[...Array.from({ length: col }, () => null), "Settore Tributi"], ...block(0).map((row) => [null, null, ...row])]).map(nameOf);
    expect([0, 1, 2, 3, 4, 5, 6, 7].flatMap(from)).toEqual(["–", "Settore Tributi", "Settore Tributi", "Settore Tributi", "Settore Tributi", "–", "–", "–"]); // prettier-ignore
  });
});
