/** Totals in and below forms: whose they are, and where their number stands. */
import { exact } from "../../../../src/core/exact";
import type { Form } from "../../../../src/core/reading/forms/form";
import { totalsOf } from "../../../../src/core/reading/forms/totals";
import { sheetsOf } from "../../../support/evidence/notation";

/** A form's weight, and its columns on the sheet, 0-based: all of its rows. */
type Of = readonly [weight: number, left: number, right: number];

/** The totals of each list of forms on the sheet: "100 at 5B". */
function totals(text: string, ...lists: readonly (readonly Of[])[]): readonly string[] {
  const [sheet] = sheetsOf(text);
  if (!sheet?.used) return [];
  const { top, bottom } = sheet.used;
  const groups = lists.map((list) => ({
    name: null,
    forms: list.map(([weight, left, right]) => ({
      frame: { sheet, area: { top, bottom, left, right } },
      weight: { value: { kind: "number", value: exact(weight), scale: "plain" } },
      phaseTotal: null,
      pairs: [],
    })) as unknown as readonly Form[],
  }));
  const found = totalsOf(groups, {});
  return groups.map((group) =>
    (found.get(group) ?? [])
      .map(({ value, cell }) => `${value.toString()} at ${String(cell.row + 1)}${String.fromCharCode(65 + cell.col)}`)
      .join(", "),
  );
}

test.each<readonly [string, string, string]>([
  ["beside its word", "Peso | 80\nTotale pesi | 80", "80 at 2B"],
  ["further off on its row", "Nota | | x\nTotale pesi | | 80", "80 at 2C"],
  ["behind its colon", "Peso | 80\nTotale pesi: 80", "80 at 2A"],
  ["behind its colon in the form's last column", "Peso | 80\n | Totale pesi: 80", "80 at 2B"],
  ["in one cell with its word", "Peso | 80\nTOT. 80", "80 at 2A"],
  ["in one cell, in points", "Peso | 80\nPESO TOTALE PUNTI 90", "90 at 2A"],
  ["in one cell, behind what is added", "Peso | 80\nTotale pesi 90", "90 at 2A"],
  ["behind whose total it is", "Peso | 80\nTotale settore Tributi: 80", "80 at 2A"],
  ["nothing but words behind the colon: the number is beside it", "Peso | 80\nTotale settore Tributi: | 80", "80 at 2B"],
  ["a count of objectives in one cell is none", "Peso | 80\nTotale obiettivi 2", ""],
  ["a text is none", "Peso | 80\nTotale pesi | tutti", ""],
  ["an amount is none", "Peso | 80\nTotale spesa | 150000", ""],
  ["beside its word that bears a year", "Peso | 80\nTotale punteggio 2025 | 80", "80 at 2B"],
  ["without a word there is none", "Peso | 80\nPesi | 80", ""],
  ["the same one again is said once", "Totale pesi | 80\nTotale pesi | 80", "80 at 1B"],
])("%s", (_what, text, told) => {
  expect(totals(text, [[80, 0, 2]])).toEqual([told]);
});

test("of forms side by side each has its own, up to its last column", () => {
  const text = "Peso | 80 | Peso | 70\nTotale pesi | 80 | Totale pesi | 70\n | Somma pesi: 60 | Somma pesi: 50";
  expect(totals(text, [[80, 0, 1]], [[70, 2, 3]])).toEqual(["80 at 2B, 60 at 3B", "70 at 2D, 50 at 3C"]);
});

test("the total of all lists is none of them's", () => {
  const text = "Peso | 80 | Peso | 70\nTotale generale | 150";
  expect(totals(text, [[80, 0, 1]], [[70, 2, 3]])).toEqual(["", ""]);
  expect(totals(text, [[80, 0, 1], [70, 2, 3]])).toEqual(["150 at 2B"]); // prettier-ignore
});

describe("rows that begin like totals", () => {
  const CELL = (row: number, col: number) => ({ sheet: "Piano", row, col });
  const [sheet] = sheetsOf("Obiettivo | Totale digitalizzazione | 9\nTotale fasi | 100\nTotale pesi | 80");
  const found = (more: object): readonly string[] => {
    const frame = { sheet, area: { top: 0, bottom: 2, left: 0, right: 2 } };
    const weight = { value: { kind: "number", value: exact(80), scale: "plain" } };
    const forms = [{ frame, weight, phaseTotal: null, pairs: [], ...more }] as unknown as readonly Form[];
    const group = { name: null, forms };
    return (totalsOf([group], {}).get(group) ?? []).map(({ value }) => value.toString());
  };
  const pair = (labelCol: number) => ({ pairs: [{ labelCell: CELL(0, labelCol), cell: CELL(0, 1) }] });

  test("an objective may be called so: the value of a label is no total", () => {
    expect(found({})).toEqual(["9", "100", "80"]);
    expect(found(pair(0))).toEqual(["100", "80"]);
    // A label with its value behind its own colon is one cell: it may well be a total's.
    expect(found(pair(1))).toEqual(["9", "100", "80"]);
  });

  test("the total of a form's phases is not that of its list", () => {
    expect(found({ phaseTotal: { cell: CELL(1, 1) } })).toEqual(["9", "80"]);
  });
});
