/** What a worker found arrives as it was, in parcels of any size. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { asRead } from "../../../src/core/as-read/as-read";
import { exact } from "../../../src/core/exact";
import { reportOf } from "../../../src/core/report/report-of";
import { scorePlan } from "../../../src/core/score/score-plan";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { verify, type Verified } from "../../../src/core/verify";
import { pack, unpack, type Parcel } from "../../../src/hosts/aside/parcels";
import { readWorkbook } from "../../../src/hosts/file/read";

const SAMPLES = join(__dirname, "../../../samples");

function handedOver<T extends object>(whole: T, known: readonly object[], size: number): T {
  return unpack(
    pack(whole, known, size).map((parcel) => structuredClone<Parcel>(parcel)),
    known,
  ) as T;
}

test("objects that two others hold stay one, fractions can be reckoned with, known ones are the receiver's own", () => {
  const sheet = { name: "A" };
  const weight = { value: exact("12.5") };
  const whole = { unit: { weight, sheet }, totals: [{ weight, points: new Map([["alto", exact("3")]]) }], none: null };
  for (const size of [1, 2, 3, 100]) {
    const there = handedOver(whole, [sheet], size);
    expect(there.totals[0]!.points.get("alto")!.equals(exact("3"))).toBe(true);
    expect(there.unit.sheet).toBe(sheet);
    expect(there.totals[0]!.weight).toBe(there.unit.weight);
    expect(there.unit.weight.value.add(exact("0.5")).equals(exact("13"))).toBe(true);
  }
  expect(whole.unit.weight).toBe(weight);
});

test("a circle arrives as a circle", () => {
  const whole: { name: string; parts: { of: object | null }[] } = { name: "piano", parts: [{ of: null }, { of: null }] };
  for (const part of whole.parts) part.of = whole;
  for (const size of [1, 2, 9]) {
    const there = handedOver(whole, [], size);
    expect(there.parts.map(({ of }) => of === there)).toEqual([true, true]);
    expect(there.name).toBe("piano");
  }
});

test("what would not arrive as it is, is refused", () => {
  expect(() => pack({ when: new Date(0) }, [])).toThrow("cannot be handed over: Date");
});

test("any tree, in parcels of any size", () => {
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(null, 7, "otto", exact("1.25")),
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("a", "b", "c"), tie("node"), { noNullPrototype: true }),
    ),
  })).node;
  fc.assert(
    fc.property(tree, fc.integer({ min: 1, max: 20 }), (node, size) => {
      const whole = { node };
      expect(handedOver(whole, [], size)).toEqual(whole);
    }),
  );
});

test.each(readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx")))("%s says the same when it was verified aside", (name) => {
  const reading = readWorkbook(readFileSync(join(SAMPLES, name)));
  if (reading.kind !== "ok") throw new Error("a sample can be read");
  const { sheets } = reading;
  const here = verify({ file: name, sheets }, DEFAULT_SETTINGS);
  const there = handedOver(here, sheets, 50);
  const told = (verified: Verified): unknown => [
    reportOf(verified, "it"),
    asRead(verified),
    scorePlan(verified.plan, DEFAULT_SETTINGS, null),
  ];
  expect(told(there)).toEqual(told(here));
  there.plan.sheets.forEach(({ sheet, units }, index) => {
    expect(sheet).toBe(sheets[index]);
    for (const unit of units) expect(unit.sheet).toBe(sheet);
  });
});
