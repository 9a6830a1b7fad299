/** What a list of forms is called: by titles above them, by their labels, or by what is the same on every one. */
import { candidateFor } from "../../../../src/core/reading/forms/candidates";
import { formsOf, weightsOf } from "../../../../src/core/reading/forms/form";
import { framesOf } from "../../../../src/core/reading/forms/frames";
import { labelCells } from "../../../../src/core/reading/forms/labels";
import { nameOf } from "../../../../src/core/reading/forms/name";
import { titlesOf } from "../../../../src/core/reading/forms/titles-of-forms";
import { cellName } from "../../../../src/core/sheet/address";
import { sheetsOf } from "../../../support/evidence/notation";

/** The name of all forms of the sheet as one list, with its cell: "Tributi A2"; null where nothing names them. */
function named(text: string): string | null {
  const sheets = sheetsOf(text);
  const candidate = candidateFor(sheets, "peso");
  if (!candidate) throw new Error("no forms");
  const frames = framesOf(candidate, new Map(sheets.map((sheet) => [sheet, labelCells(sheet)])));
  const forms = formsOf(candidate, frames, weightsOf(candidate, frames), {});
  const name = nameOf({ name: null, forms }, titlesOf(forms, {}), "obiettivo", {});
  return name && `${name.value} ${cellName(name.cell.row, name.cell.col)}`;
}

/** Two forms, each with such lines over its own. */
const two = (first: readonly string[], second: readonly string[] = first): string =>
  [[...first, "Obiettivo | Cura delle strade", "Peso | 60"], [], [...second, "Obiettivo | Asili nido", "Peso | 40"]].flat().join("\n");

describe("by a title above", () => {
  test.each<readonly [string, string, string | null]>([
    ["over all of them", `Settore Strade\n\n${two([])}`, "Settore Strade A1"],
    ["over each", two(["Settore Strade"]), "Settore Strade A1"],
    ["not where others have another", two(["Settore Strade"], ["Settore Scuola"]), null],
    ["not where only the last has one", two([], ["Settore Scuola"]), null],
  ])("%s", (_what, text, told) => {
    expect(named(text)).toBe(told);
  });
});

describe("by a label for structures", () => {
  test.each<readonly [string, string, string | null]>([
    ["that says the same on every form", two(["Ufficio | Tributi"]), "Tributi B1"],
    ["not the same", two(["Ufficio | Tributi"], ["Ufficio | Anagrafe"]), null],
    ["a stroke names nobody", two(["Ufficio | ---"]), null],
    ["the title first, then the label", `Settore Entrate\n\n${two(["Ufficio | Tributi"])}`, "Settore Entrate - Tributi A1"],
    ["a stroke after the title says no more", `Settore Entrate\n\n${two(["Ufficio | ---"])}`, "Settore Entrate A1"],
    ["what the title has said is not said again", `Ufficio Tributi\n\n${two(["Ufficio | Tributi"])}`, "Ufficio Tributi A1"],
  ])("%s", (_what, text, told) => {
    expect(named(text)).toBe(told);
  });
});

test("a text that is the same on every form, where no label speaks of structures", () => {
  expect(named(two(["Voce | Tributi"]))).toBe("Tributi B1");
  expect(named(two(["Voce | Tributi"], ["Voce | Anagrafe"]))).toBeNull();
});
