/** Which title above a block names the structure. */
import type { Unit } from "../../../../../src/core/plan/plan";
import { readAcross } from "../../../../../src/core/reading/forms/across/read-across";
import { written, type Written } from "../../../../support/written";

type Row = readonly string[];

/** The units of sheets with such grids; the sheets' names say that they hold objectives. */
const units = (...grids: readonly (readonly (readonly Written[])[])[]): readonly Unit[] =>
  readAcross(
    grids.map((grid, place) => written(grid, { name: `Obiettivi ${String(place + 1)}` })),
    {},
  ).flatMap((kind) => kind.units);

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
