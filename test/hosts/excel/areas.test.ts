/** Arithmetic of areas: blocks within a budget, few rectangles for a format, bands around what is filled. */
import fc from "fast-check";
import type { Area } from "../../../src/core/sheet/address";
import { rectangles } from "../../../src/hosts/excel/document/rectangles";
import { cellCount, cutIntoBlocks, groupByBudget } from "../../../src/hosts/excel/read/blocks";
import { inBands } from "../../../src/hosts/excel/read/narrow";

const area = (size: number): fc.Arbitrary<Area> =>
  fc
    .tuple(fc.nat(size), fc.nat(size), fc.nat(size), fc.nat(size))
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

function cellsOf(areas: readonly Area[]): string[] {
  return areas.flatMap(({ top, left, bottom, right }) => {
    const cells = [];
    for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) cells.push(`${row},${col}`);
    return cells;
  });
}

describe("blocks", () => {
  it("hold every cell once, in whole rows, none above the budget unless it is a single row", () => {
    fc.assert(
      fc.property(fc.array(area(12), { maxLength: 4 }), fc.integer({ min: 1, max: 60 }), (areas, budget) => {
        const blocks = cutIntoBlocks(
          areas.map((one, of) => ({ of, area: one })),
          budget,
        );
        expect(cellsOf(blocks.map((block) => block.area))).toEqual(cellsOf(areas));
        for (const block of blocks) expect(cellCount(block.area) <= budget || block.area.top === block.area.bottom).toBe(true);
      }),
    );
  });

  it("go together into requests, in their order, as far as the budget reaches", () => {
    fc.assert(
      fc.property(fc.array(area(6), { maxLength: 8 }), fc.integer({ min: 1, max: 100 }), (areas, budget) => {
        const blocks = areas.map((one, of) => ({ of, area: one }));
        const groups = groupByBudget(blocks, budget);
        expect(groups.flat()).toEqual(blocks);
        for (const group of groups) {
          const cells = group.reduce((sum, block) => sum + cellCount(block.area), 0);
          expect(cells <= budget || group.length === 1).toBe(true);
        }
      }),
    );
  });
});

describe("rectangles", () => {
  it("hold every cell once and no other", () => {
    const cells = fc.uniqueArray(fc.record({ row: fc.nat(8), col: fc.nat(6) }), { selector: ({ row, col }) => `${row},${col}` });
    fc.assert(
      fc.property(cells, (places) => {
        expect(cellsOf(rectangles(places)).sort()).toEqual(places.map(({ row, col }) => `${row},${col}`).sort());
      }),
    );
  });

  it("make one of a full table", () => {
    const table = Array.from({ length: 12 }, (_unused, index) => ({ row: Math.floor(index / 3), col: index % 3 }));
    expect(rectangles(table)).toEqual([{ top: 0, left: 0, bottom: 3, right: 2 }]);
  });
});

describe("bands", () => {
  it("hold every filled cell", () => {
    fc.assert(
      fc.property(fc.array(area(300), { maxLength: 5 }), (areas) => {
        const bands = inBands(areas);
        const inside = (one: Area): boolean =>
          bands.some((band) => band.top <= one.top && band.left <= one.left && band.bottom >= one.bottom && band.right >= one.right);
        expect(areas.every(inside)).toBe(true);
      }),
    );
  });

  it("keep apart what lies far apart", () => {
    const near = { top: 0, left: 0, bottom: 20, right: 8 };
    const stray = { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 };
    expect(inBands([stray, near])).toEqual([near, stray]);
  });
});
