/** Of several groupings the one for which most speaks. */
import type { Entry, ObjectiveEntry } from "../../../../src/core/reading/tables/entries";
import type { Group, Grouping, GroupingKind } from "../../../../src/core/reading/tables/groupings";
import { weighed } from "../../../../src/core/reading/tables/weigh";
import { lists, named, grouping, inOrder } from "../../../support/weighed-lists";

describe("several groupings", () => {
  const [first, second] = lists([[60, 10]], [[50, 3]]) as [Group, Group];
  const both = [first, second];

  test.each<readonly [readonly GroupingKind[], number]>([
    [["titles"], 2],
    [["titles", "names", "blocks", "tables", "all-titles"], 2],
    [["titles", "numbers"], 2 + 0.8],
    [["titles", "totals"], 2 + 0.8],
    [["titles", "sheet"], 2 + 0.8],
    [["titles", "column"], 2 + 0.8],
    [["numbers", "titles", "totals"], 2 + 2 * 0.8],
    [["numbers", "totals", "sheet", "column"], 1 + 3 * 0.8],
  ])("the same lists by %j are one, for which each kind of witness speaks", (kinds, worth) => {
    const found = inOrder(kinds.map((kind) => grouping(both, kind)));
    expect(found.map(({ score }) => score)).toEqual([expect.closeTo(worth)]);
  });

  test("no witness says more of a single list", () => {
    expect(inOrder([grouping([first], "titles"), grouping([first], "numbers")])[0]?.score).toBeCloseTo(6 * 0.3 + 0.5 + 2);
  });

  test("the same lists in another order are the same, others are not", () => {
    const [one, two, three] = [...first.objectives, ...second.objectives] as [ObjectiveEntry, ObjectiveEntry, ObjectiveEntry];
    const parted = (...parts: readonly (readonly ObjectiveEntry[])[]) =>
      grouping(parts.map((objectives) => ({ name: null, transversal: false, objectives })));
    expect(inOrder([grouping(both), grouping([second, first])])).toHaveLength(1);
    expect(inOrder([parted([one], [two, three]), parted([one, two], [three])])).toHaveLength(2);
  });

  test.each<readonly [string, readonly Grouping[], GroupingKind]>([
    ["the one with names", [grouping(both, "titles"), grouping(lists(named("Tributi", 60, 10), named("Scuole", 50, 3)), "all-titles")], "all-titles"], // prettier-ignore
    ["with more different names", [grouping(lists(named("Tributi", 60, 10), named("Tributi", 50, 3)), "titles"), grouping(lists(named("Tributi", 60, 10), named("Scuole", 50, 3)), "all-titles")], "all-titles"], // prettier-ignore
    ["else the more usual kind", [grouping(both, "numbers"), grouping(both, "titles")], "titles"],
    ["in whatever order", [grouping(both, "titles"), grouping(both, "numbers")], "titles"],
    ["else the first", [grouping(both, "sheet"), grouping(both, "tables")], "sheet"],
  ])("of those with the same lists it is %s", (_what, same, kind) => {
    const entries: readonly Entry[] = both.flatMap(({ objectives }) => objectives);
    const onto = same.map((one) => ({
      ...one,
      groups: one.groups.map((group, i) => ({ ...group, objectives: both[i]?.objectives ?? [] })),
    }));
    expect(weighed(onto, entries, []).map((one) => one.grouping.kind)).toEqual([kind]);
  });

  test("the best stands first, and of those that are as good the one of fewer lists", () => {
    const inAll = lists([[45, 45, 40, 41]])[0] as Group;
    const cut = [inAll.objectives.slice(0, 2), inAll.objectives.slice(2)].map((objectives) => ({ ...inAll, objectives }));
    const order = (...groupings: readonly Grouping[]) => inOrder(groupings).map((one) => one.sums.map((made) => made.valueOf()));
    const [alone, better, asGood] = [grouping([inAll]), grouping(cut, "titles"), grouping(cut, "tables")];
    expect([order(alone, better), order(better, alone)]).toEqual([[[90, 81], [171]], [[90, 81], [171]]]); // prettier-ignore
    expect([order(alone, asGood), order(asGood, alone)]).toEqual([[[171], [90, 81]], [[171], [90, 81]]]); // prettier-ignore
  });
});
