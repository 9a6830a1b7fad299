/** A heading that is a typed number is read as it is shown; a weight that is shown with words stays a number. */
import { withHeadingNumbers } from "../../../src/core/reading/heading-numbers";
import { written } from "../../support/written";

const shown = (value: number | string, format: string) => {
  const sheet = written([
    ["Obiettivo", { value, format }],
    ["Strade", 40],
  ]);
  const changed = withHeadingNumbers(sheet, {});
  return { value: changed.value(0, 1), same: changed === sheet };
};

test.each([
  [40, '"PESO MAX "0', "PESO MAX 40"],
  [80, '"Peso totale "0', "Peso totale 80"],
  [37.5, '"PESO MAX "0.0', "PESO MAX 37,5"],
])("%d with the format %s reads %s", (value, format, text) => {
  expect(shown(value, format)).toEqual({ value: text, same: false });
});

test.each([
  [40, '"Peso "0'],
  [40, '0" punti"'],
  [40, '"Stanza "0'],
  [40, '"Totale "0'],
  [40, "0%"],
])("%d with the format %s stays a number", (value, format) => {
  expect(shown(value, format)).toEqual({ value, same: true });
});

test("a text stays, though a number in its place would be shown with words", () => {
  expect(shown("Peso", '"PESO MAX "0')).toEqual({ value: "Peso", same: true });
});

test("other cells stay as they are", () => {
  const sheet = written([
    ["Obiettivo", { value: 40, format: '"PESO MAX "0' }],
    ["Strade", 40],
    ["PESO MAX 3", 1],
  ]);
  const changed = withHeadingNumbers(sheet, {});
  expect([changed.value(0, 0), changed.value(1, 1), changed.value(2, 0)]).toEqual(["Obiettivo", 40, "PESO MAX 3"]);
});
