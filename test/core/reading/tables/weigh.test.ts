/** What speaks for a grouping, and how much: sums that agree, round ones, totals that cover a list, names, what the settings ask. */
import type { Group } from "../../../../src/core/reading/tables/groupings";
import type { TotalRow } from "../../../../src/core/reading/tables/row";
import { totalOn } from "../../../support/lists-by-hand";
import { lists, shared, onAltro, asked, named, weighedOne, SHEET } from "../../../support/weighed-lists";

describe("sums", () => {
  test.each<readonly [string, readonly Group[], number]>([
    ["one list of 100", lists([[60, 40]]), 6 * 0.8 + 2],
    ["of a round number", lists([[60, 10]]), 6 * 0.3 + 0.5],
    ["of another", lists([[60, 13]]), 6 * 0.15],
    ["of a single objective", lists([[100]]), 6 * 0.8 + 2],
    ["far above 100", lists([[100, 71]]), 0],
    ["two lists of 100", lists([[60, 40]], [[70, 30]]), 6 * 0.75 + 2],
    ["of 70", lists([[60, 10]], [[40, 30]]), 6 * 0.75 + 0.5],
    ["of 73", lists([[60, 13]], [[40, 33]]), 6 * 0.75],
    ["three of 100", lists([[60, 40]], [[70, 30]], [[50, 50]]), 6 * 1 + 2],
    ["four of 100", lists([[60, 40]], [[70, 30]], [[50, 50]], [[80, 20]]), 6 * 1 + 2],
    ["two of three of 100", lists([[60, 10]], [[70, 30]], [[50, 50]]), 6 * (1 / 2) * 0.75 + 2],
    ["one of two of 100", lists([[60, 10]], [[70, 30]]), (6 * 0.5) / 2],
    ["none of the same sum", lists([[60, 10]], [[70, 13]]), 0],
    ["one objective alone in its list", lists([[60, 40]], [[30]]), (6 * 0.5) / 2 - 3 * (1 / 2)],
    ["that makes what the others make", lists([[60, 40]], [[100]]), 6 * 0.75 + 2],
    ["lists of one objective each, of whatever weight", lists([[13]], [[30]]), -3 * (1 / 2)],
  ])("%s", (_what, groups, worth) => {
    expect(weighedOne(groups, "sheet").score).toBeCloseTo(SHEET + worth);
  });

  test("a list without any other is not lonely, be it of one objective that nobody has weighed yet", () => {
    expect(weighedOne(lists([[0]]), "sheet").score).toBe(weighedOne(lists([[0, 0]]), "sheet").score);
  });

  test.each<readonly [string, readonly Group[], readonly number[], number | undefined, boolean]>([
    ["all alike", lists([[60, 40]], [[70, 30]]), [100, 100], 100, true],
    ["but one", lists([[60, 40]], [[70, 30]], [[60, 10]]), [100, 100, 70], 100, false],
    ["no two", lists([[60, 40]], [[60, 10]]), [100, 70], undefined, false],
    ["one alone agrees with no other", lists([[60, 40]]), [100], undefined, false],
    ["beside what counts for all", lists([[40, 30]], [[60, 10]], shared(20, 10)), [70, 70], 70, true],
    ["one beside what counts for all", lists([[40, 30]], shared(20, 10)), [70], undefined, false],
    ["nothing but what counts for all", lists(shared(20, 10), shared(15, 15)), [30, 30], 30, true],
  ])("the total that most lists make: %s", (_what, groups, sums, common, agreed) => {
    const found = weighedOne(groups, "sheet");
    expect(found.sums.map((one) => one.valueOf())).toEqual(sums);
    expect([found.common?.valueOf(), found.agreed]).toEqual([common, agreed]);
  });
});

describe("totals", () => {
  const three = lists([[60, 10]], [[50, 3]], [[20, 11]]);
  test.each<readonly [string, readonly Group[], readonly TotalRow[], number]>([
    ["a typed one covers the only list", lists([[60, 13]]), [totalOn(99, 73)], 6 * 0.15 + 1],
    ["that goes over two sheets", [{ ...lists([[60]])[0], objectives: lists([[60]], onAltro(13)).flatMap(({ objectives }) => objectives) } as Group], [totalOn(99, 60)], 6 * 0.15], // prettier-ignore
    ["and at its end", [{ ...lists([[60]])[0], objectives: lists(onAltro(60), [[13]]).flatMap(({ objectives }) => objectives) } as Group], [totalOn(99, 73)], 6 * 0.15 + 3], // prettier-ignore
    ["one of two lists", lists([[60, 10]], [[50, 3]]), [totalOn(99, 53)], 3 * (1 / 2)],
    ["a formula adds two of three, and none adds one", three, [totalOn(99, 0, [1, 2, 3, 4])], -4],
    ["and one is added alone", three, [totalOn(99, 0, [1, 2, 3, 4]), totalOn(98, 0, [5, 6])], 3 * (1 / 3)],
    ["a formula adds all", three, [totalOn(99, 0, [1, 2, 3, 4, 5, 6])], 0],
  ])("%s", (_what, groups, totals, worth) => {
    expect(weighedOne(groups, "sheet", totals).score).toBeCloseTo(SHEET + worth);
  });
});

test.each<readonly [string, readonly Group[], number]>([
  ["all lists make it", lists(asked(60, 40), asked(70, 30)), 6 * 0.75 + 2 + 4],
  ["one of two does", lists(asked(60, 40), asked(60, 10)), (6 * 0.5) / 2 + 4 / 2],
  ["as shares", lists(asked(0.6, 0.4), asked(0.7, 0.3)), 6 * 0.75 + 2 + 4],
  ["none does", lists(asked(60, 10), asked(40, 30)), 6 * 0.75 + 0.5],
  ["a list of one objective does", lists(asked(100), asked(40, 60)), 6 * 0.75 + 2 + 4],
  ["a hundredfold is none", lists(asked(6000, 4001)), 0],
])("what the settings ask: %s", (_what, groups, worth) => {
  expect(weighedOne(groups, "sheet").score).toBeCloseTo(SHEET + worth);
});

describe("names that come again", () => {
  const [tributi, scuole] = [named("Settore Tributi", 60, 10), named("Settore Scuole", 50, 3)];
  const page = (n: number, ...weights: readonly number[]) => named(`Settore Tributi - foglio ${n} di 2`, ...weights);
  test.each<readonly [string, readonly Group[], number]>([
    ["a structure's", lists(tributi, scuole, named("Settore Tributi", 20, 11)), -14 / 3],
    ["another name", lists(named("Tributi", 60, 10), scuole, named("Tributi", 20, 11)), -6 / 3],
    ["a structure's, beside a list without a name", lists(tributi, [[50, 3]], named("Settore Tributi", 20, 11)), -14 / 3],
    ["each list makes 100", lists(named("Settore Tributi", 60, 40), named("Settore Tributi", 70, 30)), 6 * 0.75 + 2 - 6 / 2],
    ["one beside it has no name", lists([[50, 50]], named("Settore Tributi", 60, 40), named("Settore Tributi", 70, 30)), 6 + 2 - 6 / 3],
    ["each page makes 100", lists(page(1, 60, 40), page(2, 70, 30)), 6 * 0.75 + 2 - 14 / 2],
    ["one of two makes 100", lists(named("Settore Tributi", 60, 40), named("Settore Tributi", 60, 10)), (6 * 0.5) / 2 - 14 / 2],
    ["none does, and all differ", lists(tributi, scuole), 1.5],
  ])("%s", (_what, groups, worth) => {
    expect(weighedOne(groups, "sheet").score).toBeCloseTo(SHEET + worth);
  });

  test("in a column they stand wherever the column names them", () => {
    const groups = (second: string) => lists(tributi, named(second, 50, 3));
    // A column of which nothing is known has so much against it.
    const scores = ["Settore Tributi", "Settore Scuole"].map((second) => weighedOne(groups(second), "column").score);
    expect(scores).toEqual([expect.closeTo(-2), expect.closeTo(-2)]);
  });
});

describe("what counts for all", () => {
  const [a, b] = [[[40, 30]], [[60, 10]]] as const;
  const agree = 6 * 0.75 + 0.5;
  test.each<readonly [string, readonly Group[], readonly TotalRow[], number]>([
    ["makes 100 with each list", lists(a, b, shared(20, 10)), [], agree + 2],
    ["does not", lists(a, b, shared(20, 5)), [], agree],
    ["in two blocks, beside four lists", lists(a, b, a, b, shared(20), shared(10)), [], 6 + 0.5 + 2],
    ["beside three", lists(a, b, a, shared(20), shared(10)), [], 6 + 0.5 - 6],
    ["a block for each list is a section of it", lists(a, b, shared(20, 10), shared(15, 15)), [], agree - 6],
    ["below the only list", lists(a, shared(20, 10)), [], 6 * 0.3 + 0.5 - 2],
    ["and a total says what both make", lists(a, shared(20, 10)), [totalOn(99, 100)], 6 * 0.3 + 0.5 - 4],
    ["and what the list makes", lists(a, shared(20, 10)), [totalOn(98, 70), totalOn(99, 100)], 6 * 0.3 + 0.5 + 1 - 4],
    ["beside another number", lists(a, shared(20, 10)), [{ ...totalOn(99, 100), totals: [40, 100].flatMap((value) => totalOn(99, value).totals) }], 6 * 0.3 + 0.5 - 4], // prettier-ignore
    ["and a total says something else", lists(a, shared(20, 10)), [totalOn(99, 90)], 6 * 0.3 + 0.5 - 2],
    ["on a sheet of its own, for the only list", lists(onAltro(40, 30), shared(20, 10)), [], 6 * 0.3 + 0.5 + 2],
    ["makes 100 where the lists weigh nothing", lists([[0, 0]], [[0, 0]], shared(60, 40)), [], 1],
    ["does not there", lists([[0, 0]], [[0, 0]], shared(60, 30)), [], 0],
  ])("%s", (_what, groups, totals, worth) => {
    expect(weighedOne(groups, "sheet", totals).score).toBeCloseTo(SHEET + worth);
  });
});
