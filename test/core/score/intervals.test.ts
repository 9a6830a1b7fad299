/** Intervals side by side: who holds an edge, what lies between two of them, what both claim. */
import { exact } from "../../../src/core/exact";
import { findInterval, orderIntervals, type Bound, type Interval } from "../../../src/core/score/intervals";

const END = { "[": "closed", "]": "closed", "(": "open", ")": "open", "|": "either" } as const;
const bound = (text: string, sign: string | undefined): Bound | null =>
  text === "" ? null : { value: exact(text), end: END[sign as keyof typeof END] };

/** "[40 75)": from 40, included, to 75, excluded; "|" an end of which nothing is said, "( 40)" one that has no beginning. */
function intervalOf(text: string): Interval {
  const [, open, from = "", to = "", close] = /^(.)(\S*) (\S*)(.)$/.exec(text) ?? [];
  return { from: bound(from, open), to: bound(to, close) };
}

const ordered = (texts: readonly string[], ...steps: number[]) => orderIntervals(texts.map(intervalOf), steps.map(exact));
const problems = (texts: readonly string[], ...steps: number[]): readonly string[] =>
  ordered(texts, ...steps).problems.map(
    ({ kind, from, to, lower, upper }) => `${kind} ${from.valueOf()} ${to.valueOf()} of ${lower} and ${upper}`,
  );
const holders = (texts: readonly string[], ...values: number[]): readonly (number | null)[] =>
  values.map((value) => findInterval(ordered(texts), exact(value)));

test.each([
  [
    ["[0 40)", "[40 75)", "[75 )"],
    [0, 0, 1, 1, 2, 2],
  ],
  [
    ["[75 )", "[40 75)", "[0 40)"],
    [2, 2, 1, 1, 0, 0],
  ],
  // An end of which nothing is said yields to the neighbour that says it, on either side.
  [
    ["( 40)", "|40 75|", "[75 )"],
    [0, 0, 1, 1, 2, 2],
  ],
  [
    ["( 40]", "|40 75|", "(75 )"],
    [0, 0, 0, 1, 1, 2],
  ],
  // One that has no end goes up to where the next begins, and one without a beginning down to where the last ends.
  [
    ["[0 )", "[40 )", "[75 )"],
    [0, 0, 1, 1, 2, 2],
  ],
  [
    ["(-1 )", "(40 )", "(75 )"],
    [0, 0, 0, 1, 1, 2],
  ],
  [
    ["( 40)", "( 75)", "( 101)"],
    [0, 0, 1, 1, 2, 2],
  ],
  [
    ["( 40]", "( 75]", "( 101]"],
    [0, 0, 0, 1, 1, 2],
  ],
  [
    ["|0 )", "|40 )", "|75 )"],
    [0, 0, 1, 1, 2, 2],
  ],
] as const)("%j hold 0, 39, 40, 74, 75 and 100", (texts, expected) => {
  expect(problems(texts)).toEqual([]);
  expect(holders(texts, 0, 39, 40, 74, 75, 100)).toEqual(expected);
});

test.each([
  [["[0 40]", "[40 75]"], ["overlap 40 40 of 0 and 1"]],
  [["[0 40|", "|40 75]"], ["overlap 40 40 of 0 and 1"]],
  [["[0 40|", "[40 75]"], []],
  [["[0 40|", "(40 75]"], []],
  [["[0 40)", "|40 75]"], []],
  [["[0 40]", "|40 75]"], []],
  [["[0 40)", "(40 75]"], ["gap 40 40 of 0 and 1"]],
  [["[0 40)", "[40 75]"], []],
  [["[0 40]", "(40 75]"], []],
  [["[0 50]", "[40 75]"], ["overlap 40 50 of 0 and 1"]],
  [["[40 75]", "[0 50]"], ["overlap 40 50 of 1 and 0"]],
  [["[0 39]", "[40 75]"], ["gap 39 40 of 0 and 1"]],
  [["[0 39.5]", "[40 75]"], ["gap 39.5 40 of 0 and 1"]],
  [["[75 40]"], ["reversed 75 40 of 0 and 0"]],
  [["[40 40]"], []],
  [["[40 )", "[40 )"], ["overlap 40 40 of 0 and 1"]],
  [["[40 )", "(40 )"], []],
  [["[0 )", "( 75]"], ["overlap 0 75 of 0 and 1"]],
  [["[0 )"], []],
  [["( )", "( 75]"], []],
  [["[40 50]", "[40 60]"], ["overlap 40 50 of 0 and 1"]],
] as const)("%j: %j", (texts, expected) => {
  expect(problems(texts)).toEqual(expected);
});

test("a step that hides no value is no gap, but for ends that leave one out", () => {
  expect(problems(["[0 39]", "[40 75]"], 1)).toEqual([]);
  expect(problems(["[0 39|", "|40 75]"], 1)).toEqual([]);
  expect(problems(["[0 39.99]", "[40 75]"], 0.01, 0.001)).toEqual([]);
  expect(problems(["[0 39.999]", "[40 75]"], 0.01, 0.001)).toEqual([]);
  expect(problems(["[0 39)", "[40 75]"], 1)).toEqual(["gap 39 40 of 0 and 1"]);
  expect(problems(["[0 39]", "(40 75]"], 1)).toEqual(["gap 39 40 of 0 and 1"]);
  expect(problems(["[0 38]", "[40 75]"], 1)).toEqual(["gap 38 40 of 0 and 1"]);
  expect([39, 39.5, 40].map((value) => findInterval(ordered(["[0 39]", "[40 75]"], 1), exact(value)))).toEqual([0, 0, 1]);
});

test("edges: what is open leaves its value out, what is not said takes it", () => {
  expect(holders(["(40 75)"], 40, 41, 74, 75)).toEqual([null, 0, 0, null]);
  expect(holders(["[40 75]"], 39, 40, 75, 76)).toEqual([null, 0, 0, null]);
  expect(holders(["|40 75|"], 39, 40, 75, 76)).toEqual([null, 0, 0, null]);
  expect(holders(["( )"], -5, 0, 500)).toEqual([0, 0, 0]);
  expect(ordered(["|40 75|"]).intervals[0]).toMatchObject({ from: { end: "closed" }, to: { end: "closed" }, index: 0 });
});

test("of two that begin together the open one stands above; one without a beginning stands below; equals keep their order", () => {
  const order = (texts: readonly string[]): readonly number[] => ordered(texts).intervals.map(({ index }) => index);
  expect(order(["(40 50]", "[40 40]"])).toEqual([1, 0]);
  expect(order(["[40 40]", "(40 50]"])).toEqual([0, 1]);
  expect(order(["[40 )", "( 40)"])).toEqual([1, 0]);
  expect(order(["( 40)", "[40 )"])).toEqual([0, 1]);
  expect(order(["[40 50]", "[40 60]"])).toEqual([0, 1]);
  expect(order(["[1 2]", "( )"])).toEqual([1, 0]);
  expect(order(["( )", "[1 2]"])).toEqual([0, 1]);
  expect(order(["( )", "( )"])).toEqual([0, 1]);
});

test("ends that are left out or not said are settled by the neighbour's", () => {
  const ends = (texts: readonly string[]): string =>
    ordered(texts).intervals.map(({ from, to }) => `${from?.end ?? "–"} ${to?.end ?? "–"}`).join(", "); // prettier-ignore
  expect(ends(["( 40)", "( 75)"])).toBe("– open, closed open");
  expect(ends(["( 40]", "( 75]"])).toBe("– closed, open closed");
  expect(ends(["[0 )", "[40 )"])).toBe("closed open, closed –");
  expect(ends(["(0 )", "(40 )"])).toBe("open closed, open –");
  expect(ends(["|0 )", "|40 )"])).toBe("closed open, closed –");
  expect(ends(["( 40|", "( 75|"])).toBe("– closed, open closed");
  expect(ends(["[0 40|", "[40 75]"])).toBe("closed open, closed closed");
  expect(ends(["[0 40|", "(40 75]"])).toBe("closed closed, open closed");
  expect(ends(["[0 40)", "|40 75]"])).toBe("closed open, closed closed");
  expect(ends(["[0 40]", "|40 75]"])).toBe("closed closed, open closed");
});
