/** Totals that the sheet states: what each may stand for, and what it makes the sections be. */
import type { DeclaredTotal, Unit } from "../../../src/core/plan/plan";
import { checkDeclared, declaredExpectations, namesWhole, unitHeading } from "../../../src/core/totals/declared";
import { CELL, listOf, stated, withWord, type SectionOf } from "./lists";

const heading = (value: number, more: Partial<DeclaredTotal> = {}): DeclaredTotal =>
  stated(value, { source: "heading", text: `PESO MAX ${String(value)}`, ...more });
const expected = (sections: readonly SectionOf[], more: Partial<Unit> = {}): readonly string[] =>
  declaredExpectations(listOf(sections, more)).map((one) => (one.expected === null ? "-" : `${String(one.expected.valueOf())} ${one.from?.text ?? ""}`)); // prettier-ignore

describe("a stated total is right where it is the sum of its section, or of all above it", () => {
  const checks = (sections: readonly SectionOf[]) =>
    checkDeclared(listOf(sections)).map(({ ok, sectionSum, cumulativeSum }) => [ok, sectionSum?.valueOf(), cumulativeSum?.valueOf()]);

  it.each([
    [[[[20, 20], stated(40)]], [[true, 40, 40]]],
    [[[[20, 20], stated(45)]], [[false, 40, 40]]],
    [[[[20, 20]], [[30, 10], stated(80)]], [[true, 40, 80]]],
    [[[[20, 20]], [[30, 10], stated(40)]], [[true, 40, 80]]],
    [[[[20, 20]], [[30, 10], stated(60)]], [[false, 40, 80]]],
    [[[[20, 20], stated(40), stated(39)]], [[true, 40, 40], [false, 40, 40]]], // prettier-ignore
    [[[[20], stated(60)], [[40]]], [[false, 20, 20]]],
  ] as const)("%#", (sections, found) => {
    expect(checks(sections)).toEqual(found);
  });
});

test("a weight that is no number leaves the totals of its section and of those below unjudged", () => {
  const list = listOf([
    [[20, 20], stated(40)],
    [[30], stated(30)],
  ]);
  expect(checkDeclared(withWord(list, 1)).map(({ ok }) => ok)).toEqual([true, null]);
  expect(checkDeclared(withWord(list)).map(({ ok, sectionSum, cumulativeSum }) => [ok, sectionSum?.valueOf(), cumulativeSum])).toEqual([
    [null, undefined, null],
    [null, 30, null],
  ]);
  expect(declaredExpectations(withWord(list, 1)).map((one) => one.expected?.valueOf() ?? null)).toEqual([40, null]);
  const two = listOf([[[60]], [[40]]], { headingTotal: stated(100, { source: "heading" }) });
  expect([unitHeading(two), unitHeading(withWord(two)), unitHeading(withWord(two, 1))]).toEqual([two.headingTotal, null, null]);
});

describe("what the sections should make", () => {
  it.each([
    // A typed total of a section.
    [[[[20, 20], stated(45)]], ["45 TOT."]],
    [[[[20, 20], stated(45, { formula: "SUM(C2:C3)" })]], ["-"]],
    [[[[20, 20], stated(0)]], ["-"]],
    [[[[20, 20], stated(-40)]], ["-"]],
    [[[[20, 20]]], ["-"]],
    // The last that says something.
    [[[[20, 20], stated(45, { text: "a" }), stated(50, { text: "b" })]], ["50 b"]],
    [[[[20, 20], stated(45, { text: "a" }), stated(50, { formula: "SUM(C2:C3)" })]], ["45 a"]],
    // Percentages that make 100 are right, whatever a total says.
    [[[[60, 40], stated(90, { scale: "percent" })]], ["-"]],
    [[[[60, 40], stated(90)]], ["90 TOT."]],
    [[[[60, 30], stated(95, { scale: "percent" })]], ["95 TOT."]],
    [[[[60, 40], stated(100, { scale: "percent" })]], ["100 TOT."]],
    [[[[0.5, 0.4], stated(1)]], ["1 TOT."]],
    // Of those above one is not known.
    [[[[40], stated(40)], [[30]], [[10], stated(80)]], ["40 TOT.", "-", "-"]], // prettier-ignore
    // Below the second section: its own, or of both together, whichever is nearer.
    [
      [
        [[20, 20], stated(40)],
        [[30, 10], stated(80)],
      ],
      ["40 TOT.", "40 TOT."],
    ],
    [
      [
        [[20, 20], stated(40)],
        [[30, 10], stated(40)],
      ],
      ["40 TOT.", "40 TOT."],
    ],
    [
      [
        [[20, 20], stated(45)],
        [[30, 10], stated(80)],
      ],
      ["45 TOT.", "35 TOT."],
    ],
    [
      [
        [[20, 20], stated(40)],
        [[30, 10], stated(60)],
      ],
      ["40 TOT.", "60 TOT."],
    ],
    [
      [
        [[20, 20], stated(40)],
        [[30, 10], stated(61)],
      ],
      ["40 TOT.", "21 TOT."],
    ],
    // Nothing says what the first should make: the total of both says nothing of the second.
    [
      [[[20, 20]], [[30, 10], stated(80)]],
      ["-", "-"],
    ],
    [
      [[[20, 20]], [[30, 10], stated(41)]],
      ["-", "41 TOT."],
    ],
  ] as const)("%#: %j", (sections, found) => {
    expect(expected(sections)).toEqual(found);
  });

  it("a heading speaks of the first section, or of the whole list where that is nearer", () => {
    expect(expected([[[20, 15]]], { headingTotal: heading(40) })).toEqual(["40 PESO MAX 40"]);
    expect(expected([[[20, 15]], [[20]]], { headingTotal: heading(40) })).toEqual(["40 PESO MAX 40", "-"]);
    expect(expected([[[60]], [[40]]], { headingTotal: heading(100) })).toEqual(["-", "-"]);
    expect(expected([[[60], stated(60)], [[40]]], { headingTotal: heading(100) })).toEqual(["100 PESO MAX 100", "-"]);
  });

  it("a total below the list that says the same as a title is the better reason", () => {
    const title = heading(40, { source: "label", text: "una premessa lunga" });
    expect(expected([[[20, 15], stated(40)]], { headingTotal: title })).toEqual(["40 TOT."]);
    expect(expected([[[20, 15], stated(41)]], { headingTotal: title })).toEqual(["40 una premessa lunga"]);
    expect(expected([[[20, 15], stated(40, { formula: "SUM(C2:C3)" })]], { headingTotal: title })).toEqual(["40 una premessa lunga"]);
    expect(expected([[[20, 15], stated(40)]], { headingTotal: heading(40) })).toEqual(["40 PESO MAX 40"]);
  });
});

describe("whose heading it is", () => {
  const whole = (sections: readonly SectionOf[], total: DeclaredTotal | null): boolean =>
    unitHeading(listOf(sections, { headingTotal: total })) !== null;

  it("the whole list's where it is nearer to its sum than to the first section's", () => {
    expect(whole([[[60]], [[40]]], heading(100))).toBe(true);
    expect(whole([[[60]], [[40]]], heading(60))).toBe(false);
    expect(whole([[[60]], [[40]]], heading(80))).toBe(false);
    expect(whole([[[60]], [[40]]], heading(81))).toBe(true);
    expect(whole([[[100]]], heading(100))).toBe(false);
    expect(whole([[[60]], [[40]]], null)).toBe(false);
    expect(whole([], heading(100))).toBe(false);
  });

  it("the whole list's where it says 100 % and the first section makes less, though that is nearer, and the others make less too", () => {
    const percent = (...sections: readonly SectionOf[]): boolean => whole(sections, heading(100, { scale: "percent" }));
    expect(percent([[60]], [[90]])).toBe(true);
    expect(whole([[[60]], [[90]]], heading(100))).toBe(false);
    expect(whole([[[60]], [[90]]], heading(99, { scale: "percent" }))).toBe(false);
    expect(percent([[99.9]], [[50]])).toBe(true);
    expect(percent([[100]], [[50]])).toBe(false);
    expect(percent([[101]], [[50]])).toBe(false);
    expect(percent([[60]], [[99.9]])).toBe(true);
    expect(percent([[60]], [[100]])).toBe(false);
    expect(percent([[60]], [[101]])).toBe(false);
  });

  it("a check's always, the first section's where that has a total of its own", () => {
    expect(whole([[[60]], [[40]]], heading(60, { source: "check" }))).toBe(true);
    expect(whole([[[60], stated(60)], [[40]]], heading(60, { source: "check" }))).toBe(true);
    expect(whole([[[60], stated(60)], [[40]]], heading(100))).toBe(false);
  });

  it("the whole list's beside another total in the first section's title", () => {
    const titled = (total: number): DeclaredTotal => stated(total, { source: "label" });
    expect(whole([[[60], titled(60)], [[40]]], heading(100))).toBe(true);
    expect(whole([[[60], titled(75)], [[25]]], heading(100))).toBe(true);
    expect(whole([[[60], titled(100)], [[40]]], heading(100))).toBe(false);
    expect(whole([[[60], titled(60), stated(60)], [[40]]], heading(100))).toBe(false);
  });
});

test("a total that names the structure speaks of all of its sections", () => {
  const name = { value: "Tributi", cell: CELL };
  const total = stated(80, { text: "Totale Settore TRIBUTI" });
  expect(namesWhole(total, listOf([[[40]], [[40]]], { name }))).toBe(true);
  expect(namesWhole(total, listOf([[[40]]], { name }))).toBe(false);
  expect(namesWhole(total, listOf([[[40]], [[40]]], { name: { ...name, value: "TRI" } }))).toBe(false);
  expect(namesWhole(total, listOf([[[40]], [[40]]], { name: { ...name, value: "Trib" } }))).toBe(true);
  expect(namesWhole(stated(80), listOf([[[40]], [[40]]], { name }))).toBe(false);
  expect(namesWhole(total, listOf([[[40]], [[40]]]))).toBe(false);
  // It is no total of the last section alone.
  expect(expected([[[40]], [[40], total]], { name })).toEqual(["-", "-"]);
  const near = stated(12, { text: "Totale Settore TRIBUTI" });
  expect(expected([[[40], stated(40)], [[10], near]], { name })).toEqual(["40 TOT.", "-"]); // prettier-ignore
  expect(expected([[[40], stated(40)], [[10], stated(11), near]], { name })).toEqual(["40 TOT.", "11 TOT."]); // prettier-ignore
});
