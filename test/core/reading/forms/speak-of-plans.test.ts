/** Words by which the sheets of forms speak of a plan: in their names, their first rows, or the labels. */
import { formsSpeakOfPlans } from "../../../../src/core/reading/forms/speak-of-plans";
import type { HeadingSettings } from "../../../../src/core/reading/headings";
import { written } from "../../../support/written";

/** A sheet's name, its rows, the labels, and the municipality's own words. */
type Said = readonly [name: string, rows: readonly string[], labels: readonly string[], own?: HeadingSettings];
const speak = (...[name, rows, labels, own = {}]: Said): boolean =>
  formsSpeakOfPlans(
    [
      {
        sheet: written(
          rows.map((text) => [text]),
          { name },
        ),
        labels,
      },
    ],
    own,
  );
const below = (count: number): readonly string[] => [...Array.from({ length: count }, () => "Nota"), "Piano della performance"];

test.each<readonly [string, Said, boolean]>([
  ["the sheet's name", ["PEG 2025", ["Nota"], ["Nota"]], true],
  ["a title", ["Foglio1", ["Piano della performance"], ["Nota"]], true],
  ["the tenth row", ["Foglio1", below(9), ["Nota"]], true],
  ["the eleventh is looked at no more", ["Foglio1", below(10), ["Nota"]], false],
  ["a label in words of plans", ["Foglio1", ["Nota"], ["Nota", "Obiettivo"]], true],
  ["a label of an indicator in another word", ["Foglio1", ["Nota"], ["Unità di misura"]], true],
  ["a label of a target in another word", ["Foglio1", ["Nota"], ["Traguardo"]], true],
  ["labels that anybody has", ["Foglio1", ["Nota"], ["Settore", "Scadenza", "Peso"]], false],
  ["the municipality's own word in a label", ["Foglio1", ["Nota"], ["Impresa"], { title: ["Impresa"] }], true],
  ["the municipality's own word in the sheet's name", ["Impresa", ["Nota"], [], { title: ["Impresa"] }], true],
])("%s", (_what, said, told) => {
  expect(speak(...said)).toBe(told);
});

test("one sheet of several is enough", () => {
  const sheet = (name: string) => ({ sheet: written([["Nota"]], { name }), labels: ["Nota"] });
  expect(formsSpeakOfPlans([sheet("Uno"), sheet("Obiettivi")], {})).toBe(true);
  expect(formsSpeakOfPlans([sheet("Uno"), sheet("Due")], {})).toBe(false);
});
