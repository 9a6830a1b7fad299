/** Which row of a block holds the objectives' names. */
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
  ).flatMap((kind) => kind.units);

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
