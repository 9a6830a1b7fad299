/** Rows that hold nothing but a title, and texts alone that are none. */
import { titleIn } from "../../../../src/core/reading/tables/title-row";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { sheetsOf } from "../../../support/evidence/notation";

type Place = Parameters<typeof titleIn>[3];

/** N., Obiettivo, Indicatore and Peso in the columns B to E. */
const USUAL: Place = { left: 1, number: 1, title: 2, weight: 4 };

/** The title that the row is, the first where no other is asked for, behind its label. */
function title(text: string, place: Place = USUAL, fresh = false, row = 0): string | null {
  const [sheet] = sheetsOf(text.split(" / ").join("\n")) as [Sheet];
  const found = titleIn(sheet, row, sheet.rowCells(row), place, {}, fresh);
  return found && (found.label === null ? found.text.value : `${found.label} > ${found.text.value}`);
}

describe("a text alone is a title", () => {
  test.each<readonly [string, string, Place, boolean]>([
    ["in the column of numbers", "| Verde", { ...USUAL, left: 0 }, true],
    ["not in another one", "| Verde", { ...USUAL, left: 0, number: null }, false],
    ["at the left", "| Verde", { ...USUAL, number: null }, true],
    ["not in the column of titles", "| | Verde", USUAL, false],
    ["but in capitals", "| | VERDE", USUAL, true],
    ["not a year", "| | '2026", USUAL, false],
    ["not capitals beside that column", "| | | VERDE", USUAL, false],
    ["but where it reaches across", "@merge C1:D1 / | | Verde", USUAL, true],
    ["not down", "@merge C1:C2 / | | Verde", USUAL, false],
    ["of so many characters", `| ${"v".repeat(160)}`, USUAL, true],
    ["not of one more, which is a note", `| ${"v".repeat(161)}`, USUAL, false],
    ["not where it is blank", "| \\n", USUAL, false],
    ["not a number", "| 2026", USUAL, false],
  ])("%s", (_what, text, place, told) => {
    expect(title(text, place) !== null).toBe(told);
  });
});

describe("in the column of what is weighed it heads the weights below", () => {
  const full = "| 1 | Parchi | mq | 20";
  const poor = "| | Parchi | | 20";

  test.each<readonly [string, string, boolean, boolean]>([
    ["where nothing is weighed yet", `| | Verde / ${full}`, true, true],
    ["not among weights", `| | Verde / ${full}`, false, false],
    ["but as a structure there too", `| | Settore Verde / ${full}`, false, true],
    ["not without a weight below", `| | Verde / | 1 | Parchi | mq | da definire`, true, false],
    ["a structure neither", `| | Settore Verde / | 1 | Parchi | mq | da definire`, false, false],
    ["nor with nothing below", "| | Settore Verde", false, false],
    ["above a number, a title and a weight", `| | Verde / | 1 | Parchi | | 20`, true, true],
    ["not above a title with a weight alone, which it could be itself", `| | Verde / ${poor}`, true, false],
    ["but as a structure", `| | Settore Verde / ${poor}`, false, true],
    ["above two further titles", `| | Verde / | Parchi / | Viali / ${full}`, true, true],
    ["not above three", `| | Verde / | Parchi / | Viali / | Aiuole / ${full}`, true, false],
  ])("%s", (_what, text, fresh, told) => {
    expect(title(text, USUAL, fresh) !== null).toBe(told);
  });
});

test("weights above it are none that it heads", () => {
  expect(title("| 1 | Strade | km | 60 / | | Settore Verde", USUAL, false, 1)).toBeNull();
});

describe("where the weights stand first it may stand in their column", () => {
  const FIRST: Place = { left: 0, number: null, title: 1, weight: 0 };

  test.each<readonly [string, string, boolean]>([
    ["in nine letters", "Municipio", true],
    ["not in eight", "Anagrafe", false],
    ["not as a weight with words", "Peso: 20 punti", false],
    ["not as the document's", "Scheda anno 2026", false],
    ["but in capitals", "SCHEDA ANNO 2026", true],
    ["not in a word of them", "DELIBERAZIONE", false],
    ["nor in eight letters", "PEG 2026", false],
    ["a word that reaches across", "@merge A1:C1 / Verde", true],
    ["not down", "@merge A1:A2 / Verde", false],
    ["nor a weight that does", "@merge A1:C1 / '20 punti", false],
  ])("%s", (_what, text, told) => {
    expect(title(text, FIRST) !== null).toBe(told);
  });
});

describe("a name behind its label", () => {
  const label = "Responsabile della struttura di vertice";

  test.each<readonly [string, string, Place, string | null]>([
    ["with a colon", "| Settore: | Tributi", USUAL, "Settore > Tributi"],
    ["with a space ahead of it", "| Settore : | Tributi", USUAL, "Settore > Tributi"],
    ["with one inside it", "| Area:tributi | Rossi", USUAL, "Area:tributi > Rossi"],
    ["with two of them", "| Area: settore: | Tributi", USUAL, "Area: settore > Tributi"],
    ["without any, for a structure", "| Settore | Tributi", USUAL, "Settore > Tributi"],
    ["not for anything else", "| Strade | km", USUAL, null],
    ["but with one", "| Premessa: | Tributi", USUAL, "Premessa > Tributi"],
    ["up to forty characters", `| ${label}: | Rossi`, USUAL, `${label} > Rossi`],
    ["not one more", `| ${label}a: | Rossi`, USUAL, null],
    ["not a number", "| Settore: | 3", USUAL, null],
    ["not before a third text", "| Settore: | Tributi | Rossi", USUAL, null],
    ["among the weights, a structure's", "| Settore: | Tributi", { ...USUAL, weight: 2 }, "Settore > Tributi"],
    ["a person's", "| Responsabile | Rossi", { ...USUAL, weight: 2 }, "Responsabile > Rossi"],
    ["no other there", "| Premessa: | Tributi", { ...USUAL, weight: 2 }, null],
    ["nor a level behind a bare word", "| Servizio | Medio", { ...USUAL, weight: 2 }, null],
    ["which a colon makes a name", "| Servizio: | Medio", { ...USUAL, weight: 2 }, "Servizio > Medio"],
    ["nor a weight", "| Settore: | '20 punti", { ...USUAL, weight: 2 }, null],
    ["which it is nowhere else", "| Settore: | '20 punti", USUAL, "Settore > 20 punti"],
  ])("%s", (_what, text, place, told) => {
    expect(title(text, place)).toBe(told);
  });
});
