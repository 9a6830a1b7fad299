/** The totals of a plan's lists: what each says of itself, and what the others say of it. */
import type { Unit } from "../../../src/core/plan/plan";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import { checkTotals } from "../../../src/core/totals/check-totals";
import type { TotalCheck } from "../../../src/core/totals/totals";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { listOf, planOf, stated, withWord, type Scale } from "./lists";

const shown = ({ sum, expected, basis, ok, rounding, peers }: TotalCheck): string =>
  [String(sum?.valueOf()), "of", expected === null ? "-" : String(expected.valueOf()), basis, String(ok), ...(rounding ? ["rounding"] : []), ...(peers === undefined ? [] : [`by ${String(peers)}`])].join(" "); // prettier-ignore
const checked = (units: readonly Unit[], settings: Partial<Settings> = {}) =>
  checkTotals(planOf(units), { ...DEFAULT_SETTINGS, ...settings });
const totals = (units: readonly Unit[], settings: Partial<Settings> = {}): readonly string[] => checked(units, settings).map(shown);
const list = (...weights: readonly number[]): Unit => listOf([[weights]]);
const block = (weights: readonly number[], scale: Scale = "plain"): Unit => listOf([[weights]], { transversalBlock: true }, scale);

test("nothing says anything of plain numbers alone; percentages make 100", () => {
  expect(totals([list(60, 30)])).toEqual(["90 of - unknown null"]);
  expect(totals([listOf([[[60, 30]]], {}, "percent")])).toEqual(["90 of 100 percent false"]);
  expect(totals([listOf([[[33.33, 33.33, 33.33]]], {}, "percent")])).toEqual(["99.99 of 100 percent true rounding"]);
  expect(totals([listOf([[[60, 39]]], {}, "percent")], { tolerance: 1 })).toEqual(["99 of 100 percent true"]);
});

test("what most of the others make, never coefficients, nor for them", () => {
  const lists = [list(40, 40), list(50, 30), list(40, 35)];
  expect(totals(lists)).toEqual(["80 of - unknown null", "80 of - unknown null", "75 of 80 peers false by 2"]);
  expect(totals([...lists, list(80)])).toEqual([
    "80 of 80 peers true by 2",
    "80 of 80 peers true by 2",
    "75 of 80 peers false by 3",
    "80 of 80 peers true by 2",
  ]);
  const coefficients = { ...list(1.2, 1.4), coefficients: true };
  expect(totals([...lists, coefficients]).at(-1)).toBe("2.6 of - unknown null");
  const three = [list(80), { ...list(80), coefficients: true }, list(80), list(75)];
  expect(totals(three).at(1)).toBe("80 of - unknown null");
  expect(totals(three).at(0)).toBe("80 of - unknown null");
});

test("transversal objectives: the lists beside the block, and the block beside them", () => {
  expect(totals([list(30, 30), list(40, 20), block([20, 20])])).toEqual([
    "60 of 60 transversal true",
    "60 of 60 transversal true",
    "40 of 40 transversal true",
  ]);
  expect(totals([list(30, 30), list(40, 20), list(30, 25), block([20, 20])])[2]).toBe("55 of 60 transversal false");
  expect(totals([list(30, 30), list(40, 20), block([20, 15])])).toEqual([
    "60 of 60 transversal true",
    "60 of 60 transversal true",
    "35 of 40 transversal false",
  ]);
  // One list and one block: either may be wrong.
  expect(totals([list(30, 30), block([20, 15])])).toEqual(["60 of 65 transversal false", "35 of 40 transversal false"]);
  expect(checked([list(30, 30), list(60), block([20, 20])]).map(({ transversal }) => transversal?.valueOf() ?? null)).toEqual([
    40,
    40,
    null,
  ]);
});

test("a list's only section is judged as the list, several by what they say, or as like ones of a list that is wrong", () => {
  const sections = (units: readonly Unit[]): readonly (readonly string[])[] => checked(units).map((one) => one.sections.map(shown));
  expect(sections([listOf([[[60, 30]]], {}, "percent")])).toEqual([["90 of 100 percent false"]]);
  expect(sections([listOf([[[20, 15], stated(40)], [[30, 10]]])])).toEqual([["35 of 40 declared false", "40 of - unknown null"]]);
  const like = listOf([[[40]], [[40]]]);
  const wrong = listOf([[[40]], [[35]]]);
  expect(sections([like, like, like, wrong])).toEqual([
    ["40 of - unknown null", "40 of - unknown null"],
    ["40 of - unknown null", "40 of - unknown null"],
    ["40 of - unknown null", "40 of - unknown null"],
    ["40 of 40 peers true by 3", "35 of 40 peers false by 3"],
  ]);
});

test("a sum that is several times what the others make is several lists, and not judged", () => {
  const many = list(...Array.from({ length: 8 }, () => 40));
  const [, , , last] = checked([list(80), list(80), list(80), many]);
  expect([last?.several, last?.doubtful, last?.ok, last?.sections[0]?.ok]).toEqual([4, true, null, null]);
  const told = checked([list(80), list(80), list(80), { ...many, listsTold: true }])[3];
  expect([told?.several, told?.doubtful, told?.ok]).toEqual([null, false, false]);
});

test("a check of the sheet's own is said to be one", () => {
  const headingTotal = stated(100, { source: "check" });
  expect(checked([listOf([[[60]], [[30]]], { headingTotal })])[0]).toMatchObject({ checked: true, basis: "declared", ok: false });
  expect(checked([list(60)])[0]).not.toHaveProperty("checked");
  expect(checked([list(60)])[0]).not.toHaveProperty("peers");
});

describe("lists of a sheet that can be read in two ways", () => {
  const unclear = sheetFromGrid("Foglio dubbio", []);
  const judged = (units: readonly Unit[]) => {
    const plan = planOf(units);
    const doubt = { cell: { sheet: unclear.name, row: 0, col: 0 }, readings: [] };
    const sheets = plan.sheets.map((one) => (one.sheet === unclear ? { ...one, doubt } : one));
    return checkTotals({ ...plan, sheets }, DEFAULT_SETTINGS).map((one) => [shown(one), one.doubtful]);
  };
  const doubtful = (unit: Unit): Unit => ({ ...unit, sheet: unclear });

  it("are not judged, and say nothing of what the others should make", () => {
    expect(judged([list(80), list(80), list(75), list(80)])[2]).toEqual(["75 of 80 peers false by 3", false]);
    expect(judged([list(80), list(80), list(75), doubtful(list(80))])).toEqual([
      ["80 of - unknown null", false],
      ["80 of - unknown null", false],
      ["75 of 80 peers false by 2", false],
      ["80 of - unknown null", true],
    ]);
  });

  it("leave those unjudged that are held against a block among them, and no others", () => {
    const block20 = doubtful(block([20, 20]));
    const stating = listOf([[[30, 25], stated(60)]]);
    expect(judged([list(30, 25), stating, list(40, 20), list(60), block20])).toEqual([
      ["55 of 60 transversal null", true],
      ["55 of 60 declared false", false],
      ["60 of 60 transversal null", true],
      ["60 of 60 transversal null", true],
      ["40 of - unknown null", true],
    ]);
    expect(judged([list(30, 25), list(40, 20), list(60), block([20, 20]), doubtful(list(7))])[0]).toEqual([
      "55 of 60 transversal false",
      false,
    ]);
  });
});

test("a block is held against a single list only where that is held against the block", () => {
  expect(totals([list(30, 30), withWord(list(40, 20)), block([20, 15])])[2]).toBe("35 of - unknown null");
  expect(totals([listOf([[[30, 30], stated(60)]]), block([20, 15])])[1]).toBe("35 of - unknown null");
});

test("shares of 1 beside a block of shares: the lists make their whole alone, and nothing is left to expect of the block", () => {
  expect(totals([list(0.6, 0.4), list(0.5, 0.5), block([0.2, 0.15])])).toEqual([
    "1 of 1 percent true",
    "1 of 1 percent true",
    "0.35 of - unknown null",
  ]);
});
