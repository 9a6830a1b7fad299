/** The pieces that conditions are written in: the number behind a comparison, ranges, what is left when they are read. */
import { amountIn, rangeIn, without, type Wording } from "../../../src/core/score/condition-text";

const AT_LEAST: Wording = { before: /almeno|>=/gu };
const WITHIN: Wording = { before: /entro/gu, after: /(?=\s*giorni)/uy };

/** The number, and the words that were read. */
const amount = (text: string, wording = AT_LEAST): string | null => {
  const found = amountIn(text, wording);
  return found && `${found.number}${found.percent} in «${text.slice(found.start, found.end).trim()}»`;
};

test.each([
  ["almeno 75", "75 in «almeno 75»"],
  ["almeno 75%", "75% in «almeno 75%»"],
  ["almeno 75 %", "75% in «almeno 75 %»"],
  ["almeno 75 % delle pratiche", "75% in «almeno 75 %»"],
  ["almeno75", "75 in «almeno75»"],
  ["raggiungere almeno 7,5 punti", "7,5 in «almeno 7,5»"],
  ["almeno 7.5", "7.5 in «almeno 7.5»"],
  ["almeno il 75%", "75% in «almeno il 75%»"],
  ["almeno il  3", "3 in «almeno il  3»"],
  ["almeno l'80%", "80% in «almeno l'80%»"],
  ["almeno n. 2", "2 in «almeno n. 2»"],
  ["almeno n.2", "2 in «almeno n.2»"],
  ["almeno il numero di 3", "3 in «almeno il numero di 3»"],
  ["almeno due", "due in «almeno due»"],
  ["almeno un", "un in «almeno un»"],
  ["almeno dieci corsi", "dieci in «almeno dieci»"],
  // The first wording that has a number behind it.
  ["almeno bene, almeno 3", "3 in «almeno 3»"],
  [">= 60 e >= 80", "60 in «>= 60»"],
  // No number, or one that is the beginning of something else.
  ["almeno bene", null],
  ["almeno", null],
  ["almeno 75x", null],
  ["almeno duecento", null],
  ["almeno circa 3", null],
  ["75", null],
  ["", null],
])("%j: %p", (text, expected) => {
  expect(amount(text)).toBe(expected);
});

test.each([
  ["entro 30 giorni", "30 in «entro 30»"],
  ["entro maggio, entro 20 giorni", "20 in «entro 20»"],
  ["entro 30 pratiche", null],
  ["entro 30", null],
])("what must follow the number, %j: %p", (text, expected) => {
  expect(amount(text, WITHIN)).toBe(expected);
});

test("what follows belongs to it when it is read", () => {
  expect(amount("3 o più corsi", { before: /(?=\d)/gu, after: /\s*o più/uy })).toBe("3 in «3 o più»");
});

/** The two numbers, and the words that were read. */
const range = (text: string): string | null => {
  const found = rangeIn(text);
  return found && `${found.map(({ number, percent }) => number + percent).join(" ")} in «${text.slice(found[0].start, found[1].end)}»`;
};

test.each([
  ["da 40 a 75", "40 75 in «40 a 75»"],
  ["40-75", "40 75 in «40-75»"],
  ["40 - 75 %", "40 75% in «40 - 75 %»"],
  ["40÷75", "40 75 in «40÷75»"],
  ["40/75", "40 75 in «40/75»"],
  ["tra il 40% e il 75%", "40% 75% in «40% e il 75%»"],
  ["tra 40 ed 75", "40 75 in «40 ed 75»"],
  ["dall'80 all'90", "80 90 in «80 all'90»"],
  ["dal 7,5 al 9,5", "7,5 9,5 in «7,5 al 9,5»"],
  ["da40 a 75", "40 75 in «40 a 75»"],
  ["dal40 a 75", "40 75 in «40 a 75»"],
  ["tra40 e 75", "40 75 in «40 e 75»"],
  ["fra40 e 75", "40 75 in «40 e 75»"],
  ["nel 2025: 40-75", "40 75 in «40-75»"],
  // A number that is a part of a word or of a longer one, and two that nothing joins.
  ["F24 a 30", null],
  ["extra5 a 30", null],
  ["tra x5 a 30", null],
  ["40 75", null],
  ["40 o 75", null],
  ["40 a 75x", null],
  ["40 alto 75", null],
  ["40 a", null],
  ["da 40", null],
  ["", null],
])("%j: %p", (text, expected) => {
  expect(range(text)).toBe(expected);
});

test("what has been read is taken out, and leaves a blank", () => {
  expect(without(">= 60 e < 80", { start: 0, end: 5 })).toBe("e < 80");
  expect(without("per 60 giorni", { start: 4, end: 6 })).toBe("per   giorni");
  expect(without("60", { start: 0, end: 2 })).toBe("");
});
