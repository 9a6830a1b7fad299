/** Shares of 1 among percentages are percentages whose cells lost their format; nothing else may stand among them. */
import { asPercent, inOneScale, mixesShares } from "../../../src/core/reading/one-scale";
import type { Weight } from "../../../src/core/plan/plan";
import { readWeight } from "../../../src/core/text/weight";

const weight = (value: number | string | null, format?: string): Weight => ({
  value: readWeight(value, format),
  cell: { sheet: "Piano", row: 0, col: 0 },
  area: { top: 0, left: 0, bottom: 0, right: 0 },
});
const percent = (value: number): Weight => weight(value / 100, "0%");
const said = ({ value }: Weight): string => (value.kind === "number" ? `${value.value.toString()} ${value.scale}` : value.kind);

test.each<readonly [string, readonly (Weight | null)[], boolean]>([
  ["percentages alone", [percent(20), percent(80)], false],
  ["shares alone", [weight(0.2), weight(0.8)], false],
  ["a share among percentages", [percent(20), weight(0.8)], true],
  ["a whole of 1 among percentages", [percent(20), weight(1)], true],
  ["a slip above the whole, and a share", [percent(20), weight(0.3), weight(1.2)], true],
  ["a percentage and a zero", [percent(20), weight(0)], false],
  ["a share and 0 %", [percent(0), weight(0.3)], false],
  ["two slips above the whole", [percent(20), weight(0.3), weight(1.2), weight(1.3)], false],
  ["a slip above the whole alone", [percent(20), weight(1.2)], false],
  ["the largest slip", [percent(20), weight(0.3), weight(2)], true],
  ["a number above 2", [percent(20), weight(0.3), weight(2.1)], false],
  ["points among them", [percent(20), weight(0.3), weight("5 punti")], false],
  ["nothing and zero among them", [percent(20), weight(0.3), null, weight(null), weight(0)], true],
  ["a text among them", [percent(20), weight(0.3), weight("n.d.")], true],
])("%s: %s", (_what, weights, told) => {
  expect(mixesShares(weights)).toBe(told);
});

test("a share is a hundredfold in percent; a number above 2, points and texts stay", () => {
  expect([weight(0.25), weight(2), weight(2.1), weight("5 punti"), weight("n.d."), percent(20)].map((one) => said(asPercent(one)))).toEqual(
    ["25 percent", "200 percent", "2.1 plain", "5 points", "not-numeric", "20 percent"],
  );
});

test("a list is changed as a whole or not at all", () => {
  const mixed = [{ weight: percent(20) }, { weight: weight(0.8) }, { weight: null }];
  expect(inOneScale(mixed).map((one) => one.weight && said(one.weight))).toEqual(["20 percent", "80 percent", null]);
  const alike = [{ weight: weight(0.2) }, { weight: weight(0.8) }];
  expect(inOneScale(alike)).toBe(alike);
});

test("a percentage below 2 is one, and no share", () => {
  const small = [{ weight: percent(0.5) }, { weight: weight(0.8) }];
  expect(inOneScale(small).map(({ weight: one }) => said(one))).toEqual(["0.5 percent", "80 percent"]);
});
