/** Objectives common to all: what the blocks make, whether the units fit them, and what is left for a list beside them. */
import { exact } from "../../../src/core/exact";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { besideTransversal, planTotals, type PlanTotals } from "../../../src/core/totals/transversal";
import { listOf, planOf, withWord, type Scale } from "./lists";

const block = (weights: readonly (number | string)[], scale: Scale = "plain") =>
  listOf(
    [[weights]],
    { transversalBlock: true, sheet: sheetFromGrid("Trasversali", []), area: { top: 3, left: 1, bottom: 8, right: 4 } },
    scale,
  );
const totals = (weights: readonly (readonly (number | string)[])[], ...sums: readonly (number | null)[]) => {
  const { transversal, fits } = planTotals(planOf(weights.map((one) => block(one))), sums.map((one) => (one === null ? null : exact(one)))); // prettier-ignore
  return [transversal?.valueOf() ?? null, fits];
};

test("no block", () => {
  expect(planTotals(planOf([listOf([[[60]]])]), [exact(60)])).toEqual({ transversal: null, block: null, blockName: null, fits: false });
});

test("the first block is named with its place", () => {
  const name = { value: "Obiettivi trasversali", cell: { sheet: "Trasversali", row: 2, col: 1 } };
  const found = planTotals(planOf([{ ...block([20, 20]), name }, block([5])]), []);
  expect(found.block).toEqual({ sheet: "Trasversali", row: 3, col: 1 });
  expect(found.blockName).toBe("Obiettivi trasversali");
  expect(found.transversal?.valueOf()).toBe(45);
});

test("a block with a word of a scale makes nothing that is known", () => {
  expect(planTotals(planOf([withWord(block([20, 20]))]), [exact(60)])).toMatchObject({ transversal: null, fits: false });
  expect(planTotals(planOf([block([20]), withWord(block([20, 20]))]), [exact(60)])).toMatchObject({ transversal: null, fits: false });
});

test.each([
  // Half of the units make 100 with the block, or 1.
  [[[20, 20]], [60, 60], [40, true]],
  [[[20, 20]], [60, 55], [40, true]],
  [[[20, 20]], [60, 55, 50], [40, false]],
  [[[20, 20]], [60, null], [40, true]],
  [[[0.2, 0.2]], [0.6, 0.6], [0.4, true]],
  [[[0.3, 0.2]], [0.6, 0.6], [0.4, false]],
  // Most units make one total: the block is wrong, not they. Of two blocks nobody knows which.
  [[[20, 15]], [60, 60, 60], [40, false]],
  [[[20, 15]], [60, 60, 50], [40, false]],
  [[[20, 15]], [60], [35, false]],
  [[[20, 15]], [100, 100], [35, false]],
  [
    [[20], [15]],
    [60, 60],
    [35, false],
  ],
  [[[0.2, 0.15]], [0.6, 0.6], [0.4, false]],
  // Units that make their whole without the block leave nothing for it to be held against.
  [[[0.2, 0.15]], [1, 1], [0.35, false]],
  [[[20, 15]], [2, 2], [98, false]],
  // A weight that is not known.
  [[["X", 40]], [60, 60], [40, true]],
] as const)("blocks %j beside %j: %j", (blocks, sums, expected) => {
  expect(totals(blocks, ...sums)).toEqual(expected);
});

describe("what is left for a list", () => {
  const CELL = { sheet: "Trasversali", row: 3, col: 1 };
  const beside = (total: number, transversal: number | null, { shares = false, percent = false, fits = false } = {}): string => {
    const plan: PlanTotals = { transversal: transversal === null ? null : exact(transversal), block: CELL, blockName: "Trasversali", fits };
    const found = besideTransversal(exact(total), plan, shares, percent);
    if (found?.basis === "transversal") expect([found.cell, found.text, found.total]).toEqual([CELL, "Trasversali", null]);
    return found ? `${String(found.expected?.valueOf())} ${found.basis}` : "nothing";
  };

  it("is 100 less the blocks, or 100: whichever is nearer", () => {
    expect(beside(60, 40, { percent: true })).toBe("60 transversal");
    expect(beside(79, 40, { percent: true })).toBe("60 transversal");
    expect(beside(80, 40, { percent: true })).toBe("60 transversal");
    expect(beside(81, 40, { percent: true })).toBe("100 percent");
    expect(beside(20, 40, { percent: true })).toBe("60 transversal");
  });

  it("is 1 less the blocks for shares", () => {
    expect(beside(0.6, 0.4, { shares: true })).toBe("0.6 transversal");
    expect(beside(0.9, 0.4, { shares: true })).toBe("1 percent");
    expect(beside(0.9, 1, { shares: true })).toBe("nothing");
  });

  it("says nothing where there is no block, or one that makes all", () => {
    expect(beside(60, null, { percent: true, fits: true })).toBe("nothing");
    expect(beside(60, 100, { percent: true })).toBe("nothing");
    expect(beside(1, 99, { percent: true })).toBe("1 transversal");
  });

  it("holds plain numbers against it where the others fit, or these nearly do", () => {
    expect(beside(30, 40, { fits: true })).toBe("60 transversal");
    expect(beside(49, 40)).toBe("nothing");
    expect(beside(50, 40)).toBe("60 transversal");
    expect(beside(70, 40)).toBe("60 transversal");
    expect(beside(71, 40)).toBe("nothing");
    expect(beside(89, 40)).toBe("nothing");
    expect(beside(90, 40)).toBe("100 percent");
    expect(beside(110, 40)).toBe("100 percent");
    expect(beside(111, 40)).toBe("nothing");
  });
});
