/** Where a list's expected total comes from: settings, the sheet, the transversal blocks, percentages; in this order. */
import { exact } from "../../../src/core/exact";
import { objectivesOf, type DeclaredTotal, type Unit } from "../../../src/core/plan/plan";
import type { ChosenTotals } from "../../../src/core/totals/chosen";
import { declaredExpectations } from "../../../src/core/totals/declared";
import { expectSection, expectUnit } from "../../../src/core/totals/expect";
import type { Expectation } from "../../../src/core/totals/expectation";
import type { PlanTotals } from "../../../src/core/totals/transversal";
import { sumOfWeights } from "../../../src/core/totals/weights";
import { CELL, listOf, stated, withWord, type Scale, type SectionOf } from "./lists";

const NO_BLOCK: PlanTotals = { transversal: null, block: null, blockName: null, fits: false };
const chosen = (unit: number | null, ...sections: readonly (number | null)[]): ChosenTotals => ({
  unit: unit === null ? null : exact(unit),
  sections: sections.map((one) => (one === null ? null : exact(one))),
});
const shown = ({ expected, basis, text, checked }: Expectation): string =>
  [expected === null ? "-" : String(expected.valueOf()), basis, ...(text === null ? [] : [text]), ...(checked ? ["checked"] : [])].join(" "); // prettier-ignore

interface Around {
  readonly more?: Partial<Unit>;
  readonly scale?: Scale;
  readonly choice?: ChosenTotals;
  readonly plan?: PlanTotals;
}
function expected(sections: readonly SectionOf[], { more, scale, choice, plan = NO_BLOCK }: Around = {}): string {
  const unit = listOf(sections, more, scale);
  const total = sumOfWeights(objectivesOf(unit));
  return shown(expectUnit(unit, total, declaredExpectations(unit), plan, choice ?? chosen(null, ...sections.map(() => null))));
}
const heading = (value: number): { readonly more: Partial<Unit> } => ({
  more: { headingTotal: stated(value, { source: "heading", text: "PESO MAX" }) },
});
const weightHeading = (value: string): { readonly more: Partial<Unit> } => ({ more: { weightHeading: { value, cell: CELL } } });

test("the settings go before all", () => {
  expect(expected([[[20, 15], stated(40)]], { choice: chosen(50, null) })).toBe("50 setting");
  expect(
    expected(
      [
        [[20, 15], stated(40)],
        [[40], stated(40)],
      ],
      { choice: chosen(null, 30, null) },
    ),
  ).toBe("70 setting");
  expect(expected([[[20, 15]], [[40]]], { choice: chosen(null, 30, 45) })).toBe("75 setting");
  expect(expected([[[20, 15]], [[40]]], { choice: chosen(null, 30, null) })).toBe("- unknown");
});

test("a total of 100 chosen for shares of 1 means 1", () => {
  expect(expected([[[0.5, 0.4]]], { choice: chosen(100, null) })).toBe("1 setting");
  expect(expected([[[0.5, 0.4]]], { choice: chosen(2, null) })).toBe("2 setting");
  expect(expected([[[0.5, 0.4]]], { choice: chosen(1, null) })).toBe("1 setting");
  expect(expected([[[50, 40]]], { choice: chosen(100, null) })).toBe("100 setting");
  expect(expected([[[0.5, 0.4]]], { choice: chosen(3, null) })).toBe("0.03 setting");
});

test("what the sheet says: a total, a heading, all sections together, the last of them that speaks of all", () => {
  expect(expected([[[20, 15], stated(40)]])).toBe("40 declared TOT.");
  expect(expected([[[20, 15]]], heading(40))).toBe("40 declared PESO MAX");
  expect(expected([[[60]], [[40]]], heading(100))).toBe("100 declared PESO MAX");
  expect(
    expected([
      [[20, 15], stated(40)],
      [[40], stated(45, { text: "TOT. 2" })],
    ]),
  ).toBe("85 declared TOT. 2");
  expect(expected([[[40]], [[40], stated(85)]])).toBe("85 declared TOT.");
  expect(expected([[[40]], [[20]], [[40], stated(105)]])).toBe("105 declared TOT.");
  expect(expected([])).toBe("- unknown");
  expect(expected([[[40]], [[40], stated(60)]])).toBe("- unknown");
  expect(expected([[[40]], [[40], stated(59)]])).toBe("- unknown");
  expect(expected([[[40]], [[40], stated(85, { formula: "SUM(C2:C5)" })]])).toBe("- unknown");
  expect(expected([[[40]], [[40], stated(85, { source: "heading" })]])).toBe("- unknown");
  const check = stated(100, { source: "check", text: "=IF(…)" });
  expect(expected([[[60]], [[30]]], { more: { headingTotal: check } })).toBe("100 declared =IF(…) checked");
});

describe("percentages", () => {
  const percent = { scale: "percent" } as const;

  it("make 100, by their sign or their heading", () => {
    expect(expected([[[60, 30]]], percent)).toBe("100 percent");
    expect(expected([[[60, 30]]], weightHeading("Peso %"))).toBe("100 percent");
    expect(expected([[[60, 30]]], weightHeading("Peso in percentuale"))).toBe("100 percent");
    expect(expected([[[60, 30]]], weightHeading("Peso perc."))).toBe("100 percent");
    expect(expected([[[60, 30]]], weightHeading("Peso per cento"))).toBe("- unknown");
    expect(expected([[[60, 30]]])).toBe("- unknown");
  });

  it("a total that repeats what nearly makes 100 is a slip of the same kind", () => {
    const total = (value: number): DeclaredTotal => stated(value, { scale: "percent" });
    expect(expected([[[60, 35], total(95)]], percent)).toBe("100 percent");
    expect(expected([[[60, 45], total(105)]], percent)).toBe("100 percent");
    expect(expected([[[60, 31], total(91)]], percent)).toBe("100 percent");
    expect(expected([[[60, 30.5], total(90.5)]], percent)).toBe("100 percent");
    expect(expected([[[60, 30], total(90)]], percent)).toBe("90 declared TOT.");
    expect(expected([[[60, 30], total(95)]], percent)).toBe("95 declared TOT.");
    expect(expected([[[60, 35], total(95)]])).toBe("95 declared TOT.");
    expect(expected([[[0.6, 0.35], total(0.95)]])).toBe("1 percent");
    const block = { ...NO_BLOCK, transversal: exact(5) };
    expect(expected([[[60, 35], total(95)]], { ...percent, plan: block })).toBe("95 declared TOT.");
  });

  it("shares make 1, but for many very small points", () => {
    expect(expected([[[0.5, 0.4]]])).toBe("1 percent");
    expect(expected([[[0.25, 0.25]]])).toBe("1 percent");
    expect(expected([[[0.25, 0.24]]])).toBe("- unknown");
    expect(expected([[Array.from({ length: 60 }, () => 0.9)]])).toBe("- unknown");
    expect(expected([[Array.from({ length: 50 }, () => 0.9)]])).toBe("1 percent");
    expect(expected([[Array.from({ length: 100 }, () => 0.5)]])).toBe("- unknown");
    expect(expected([[Array.from({ length: 99 }, () => 0.5)]])).toBe("1 percent");
  });
});

test("coefficients and transversal blocks have no total but one that is stated", () => {
  expect(expected([[[0.5, 0.4]]], { more: { coefficients: true } })).toBe("- unknown");
  expect(expected([[[20, 15]]], { more: { transversalBlock: true }, scale: "percent" })).toBe("- unknown");
  expect(expected([[[20, 15], stated(40)]], { more: { transversalBlock: true } })).toBe("40 declared TOT.");
});

test("beside transversal objectives 100 less what these make", () => {
  const plan: PlanTotals = { transversal: exact(40), block: CELL, blockName: "Trasversali", fits: false };
  expect(expected([[[30, 25]]], { plan })).toBe("60 transversal Trasversali");
  expect(expected([[[30, 5]]], { plan })).toBe("- unknown");
  expect(expected([[[30, 5]]], { plan, scale: "percent" })).toBe("60 transversal Trasversali");
  expect(expected([[[30, 25], stated(55)]], { plan })).toBe("55 declared TOT.");
  expect(expected([[["X", 60]]], { plan })).toBe("60 transversal Trasversali");
});

test("with a weight that is no number the sheet's word stands, and nothing is held against the transversal ones", () => {
  const plan: PlanTotals = { transversal: exact(40), block: CELL, blockName: "Trasversali", fits: true };
  const of = (unit: Unit, given: PlanTotals): string =>
    shown(expectUnit(unit, sumOfWeights(objectivesOf(unit)), declaredExpectations(unit), given, chosen(null, null)));
  const list = withWord(listOf([[[60, 30, 10]]], {}, "percent"));
  expect([of(list, NO_BLOCK), of(list, plan)]).toEqual(["100 percent", "100 percent"]);
  const headed = withWord(listOf([[[60, 35]]], heading(95).more, "percent"));
  expect(of(headed, NO_BLOCK)).toBe("95 declared PESO MAX");
  expect(of(withWord(listOf([[[0.5, 0.3, 0.1]]])), NO_BLOCK)).toBe("1 percent");
});

test("a section: as chosen, as stated with its cell, else nothing", () => {
  const total = stated(40, { text: "TOT." });
  expect(shown(expectSection(exact(50), { expected: exact(40), from: total }))).toBe("50 setting");
  expect(shown(expectSection(null, { expected: exact(40), from: total }))).toBe("40 declared TOT.");
  expect(expectSection(undefined, { expected: exact(30), from: total })).toMatchObject({ cell: CELL, total: total.value });
  expect(shown(expectSection(undefined, { expected: exact(40), from: null }))).toBe("40 declared");
  expect(shown(expectSection(undefined, { expected: null, from: null }))).toBe("- unknown");
  expect(shown(expectSection(undefined, undefined))).toBe("- unknown");
});
