/** Where the labels of forms have their values, and which value is whose. */
import { pairsOf, relationsOf, textIn } from "../../../../src/core/reading/forms/pairs";
import type { Frame } from "../../../../src/core/reading/forms/frames";
import { labelCells } from "../../../../src/core/reading/forms/labels";
import type { Relation } from "../../../../src/core/reading/forms/places";
import { sheetsOf } from "../../../support/evidence/notation";

/** The sheet as one form whose labels are these words; `left`: its first column, 0-based. */
function frameOf(text: string, words: readonly string[], left = 0): Frame {
  const [sheet] = sheetsOf(text);
  if (!sheet?.used) throw new Error("a blank sheet");
  const labels = labelCells(sheet).filter(({ col, text: label }) => col >= left && words.includes(label));
  return { sheet, area: { ...sheet.used, left }, labels, start: labels[0], anchor: null } as Frame;
}

const RIGHT = "Peso | 30\n\n";
const BELOW = "Peso\n30\n\n";
const BOTH = "Peso | 30\n30\n\n";
const BLANK = "Peso\n\n";

describe("where a label has its value", () => {
  const stands = (text: string, usual: Relation, words = ["Peso"]): Relation | undefined =>
    relationsOf([frameOf(text, words)], usual).get("peso");

  test.each<readonly [string, string, Relation, Relation]>([
    ["below all of them, though the weight stands to the right", BELOW.repeat(5), "right", "below"],
    ["to the right of all, though the weight stands below", RIGHT.repeat(5), "below", "right"],
    ["below four of five", BELOW.repeat(4) + RIGHT, "right", "below"],
    ["below all, and to the right of one of five as well", BOTH + BELOW.repeat(4), "right", "below"],
    ["of two of five as well", BOTH.repeat(2) + BELOW.repeat(3), "right", "right"],
    ["below three of five", BELOW.repeat(3) + RIGHT.repeat(2), "right", "right"],
    ["to the right of four of five", RIGHT.repeat(4) + BELOW, "below", "right"],
    ["below 80 of 100", BELOW.repeat(80) + BLANK.repeat(20), "right", "below"],
    ["below 79 of 99", BELOW.repeat(79) + BLANK.repeat(20), "right", "right"],
    ["nowhere", BLANK.repeat(5), "right", "right"],
  ])("%s", (_what, text, usual, told) => {
    expect(stands(text, usual)).toBe(told);
  });

  test.each<readonly [string, string, Relation]>([
    ["a number with another below it is a column of a table", "Peso\n30\n40\n\n", "right"],
    ["what follows after a blank row is something else", "Peso\n30\n\n40\n\n", "below"],
    ["a label may follow directly", "Peso\n30\nNota | x\n\n", "below"],
    ["a label below is no value", "Peso\nNota | x\n\n", "right"],
  ])("%s", (_what, text, told) => {
    expect(stands(text.repeat(5), "right", ["Peso", "Nota"])).toBe(told);
  });
});

describe("the labels of a form with their values", () => {
  /** "Obiettivo=Cura", and nothing behind the sign where there is no value. */
  const pairs = (frame: Frame, relation: Relation): string =>
    pairsOf(frame, new Map(frame.labels.map(({ key }) => [key, relation])), new Set(), {})
      .map((pair) => `${pair.label}=${textIn(pair)}`)
      .join(", ");

  test.each<readonly [string, string, Relation, readonly string[], string]>([
    ["beside them", "Obiettivo | Cura\nPeso | 30", "right", ["Obiettivo", "Peso"], "Obiettivo=Cura, Peso=30"],
    ["a colon with nothing behind it is a label's end", "Obiettivo: | Cura\nPeso: | 30", "right", ["Obiettivo", "Peso"], "Obiettivo=Cura, Peso=30"],
    ["behind colons", "Obiettivo: Cura\nPeso: 30 | 40", "inside", ["Obiettivo", "Peso"], "Obiettivo=Cura, Peso=30"],
    ["a colon with nothing behind it, where the others have theirs there", "Obiettivo: Cura\nPeso: | 40", "inside", ["Obiettivo", "Peso"], "Obiettivo=Cura, Peso="],
    ["a value that is called like a label is none", "Obiettivo | Fase\nFase | Avvio", "right", ["Obiettivo", "Fase"], "Obiettivo=Fase, Fase=Avvio"],
    ["below them", "Obiettivo | Peso\nCura | 30", "below", ["Obiettivo", "Peso"], "Obiettivo=Cura, Peso=30"],
    ["over a row of more texts stands a title", "Obiettivo\nCura | 30", "below", ["Obiettivo"], "Obiettivo="],
    ["as many cells, begun further left, are no more", "| Obiettivo | Peso\n1 | Cura", "below", ["Obiettivo"], "Obiettivo=Cura"],
    ["what stands behind a gap is another row's", "Obiettivo\nCura | | 30", "below", ["Obiettivo"], "Obiettivo=Cura"],
    ["so is what stands before one", "| | | Obiettivo\n1 | Nord | | Cura", "below", ["Obiettivo"], "Obiettivo=Cura"],
    ["a single text before it makes a row of several no shorter", "| | Obiettivo\n1 | | Cura | 30", "below", ["Obiettivo"], "Obiettivo="],
  ])("%s", (_what, text, relation, words, told) => {
    expect(pairs(frameOf(text, words), relation)).toBe(told);
  }); // prettier-ignore

  test("the cell below is a label's, blank as it is, whatever stands further right on its row", () => {
    const frame = frameOf("Obiettivo\n | | Cura | 30", ["Obiettivo"]);
    const [pair] = pairsOf(frame, new Map([["obiettivo", "below"]]), new Set(), {});
    expect(pair).toMatchObject({ value: null, cell: { row: 1, col: 0 } });
  });

  test("what stands beside the form is not counted in its rows", () => {
    const text = "| Obiettivo\nNord | Cura";
    expect(pairs(frameOf(text, ["Obiettivo"], 1), "below")).toBe("Obiettivo=Cura");
    expect(pairs(frameOf(text, ["Obiettivo"], 0), "below")).toBe("Obiettivo=");
  });
});
