/** Texts as long as a cell may be, made to keep a reader of thresholds busy: each costs time in proportion to its length. */
import { bandsFromText } from "../../../src/core/score/bands";
import { parseCondition } from "../../../src/core/score/condition";
import { parseLadder } from "../../../src/core/score/ladder";
import { effortOf } from "../../support/effort";

const LENGTH = 32_000;
/** What the longest text may cost, all readers together, in standard works. Each took from a second to for ever once. */
const LIMIT = 8;

/** The beginning once, then the same again and again, then what spoils it. */
function long(repeated: string, { first = "", last = "!" } = {}): string {
  return first + repeated.repeat(Math.floor((LENGTH - first.length - last.length) / repeated.length)) + last;
}

const TEXTS: Readonly<Record<string, string>> = {
  "words between a comparison and no number": long("n. ", { first: "almeno " }),
  "the same without blanks": long("n.", { first: ">= " }),
  "articles and blanks": long("l' n ", { first: "meno " }),
  "blanks behind a comparison": long(" ", { first: ">" }),
  "tabs and no-break spaces": long("\t\u00a0", { first: "entro" }),
  comparisons: long("almeno "),
  "signs of comparison": long("> ="),
  "signs without blanks": long(">=<"),
  "each comparison with words behind it": long("fino al "),
  digits: long("1", { first: ">=" }),
  "digits, alone": long("7", { last: "" }),
  "digits with points": long("1.", { first: "oltre " }),
  "digits, then a letter": long("1", { first: "da ", last: "x" }),
  "a number and blanks": long(" ", { first: "5" }),
  "numbers in words": long("due "),
  "numbers in words, in one": long("un"),
  "beginnings of a range": long("da n. "),
  "ranges that do not end": long("1 a "),
  "ranges of ranges": long("1-"),
  "beginnings before an end": long("da ", { last: " 60 a meno di 80" }),
  "words before an end": long("n. ", { first: "da ", last: "60 x a meno di 80" }),
  "all of them": long("tutte e "),
  "and, and": long("e ", { first: "tutte " }),
  percents: long("5 % "),
  "percents without digits": long(" %"),
  "numbers of things": long("n. 5 "),
  colons: long(": "),
  "a score of digits": long("1", { first: "almeno due: 5, una: ", last: ",,1" }),
  "scores in brackets": long("(1", { last: ",,1" }),
  "a score and blanks": long(" ", { first: "almeno due: 5, una: 3", last: "7" }),
  "sentences that end": long(". ", { first: "almeno due: 5 ", last: "una: 3" }),
  steps: long("75: 50\n"),
  "steps with words": long("almeno n. 2 eventi: 100% "),
};

const READERS = [parseCondition, parseLadder, bandsFromText];

test.each(Object.keys(TEXTS))("%s", (name) => {
  const text = TEXTS[name] ?? "";
  expect(text.length).toBeGreaterThan(LENGTH - 100);
  const readAll = (): void => {
    for (const read of READERS) expect(() => read(text)).not.toThrow();
  };
  expect(effortOf(readAll)).toBeLessThan(LIMIT);
});

test("what is behind many words is read all the same", () => {
  const many = "n. ".repeat(LENGTH / 3);
  expect(parseCondition(`almeno ${many}5 %`)).toMatchObject({ unit: "percent", interval: { from: { end: "closed" }, to: null } });
  expect(parseCondition(`da ${many}60 a meno di ${many}80`)).toMatchObject({ interval: { from: { end: "closed" }, to: { end: "open" } } });
  expect(parseCondition(`da ${many}60 a ${many}80`)).toMatchObject({ interval: { from: { end: "either" }, to: { end: "either" } } });
});
