import { landscapePageHeight, pageBreaks } from "../../src/core/document/page-size";
import { textHeight } from "../../src/core/document/text-size";

describe("the height of a wrapped text", () => {
  test("one line, two lines, lines of its own", () => {
    const one = textHeight("Apertura", 30, 9);
    expect(textHeight("Apertura dello sportello polifunzionale del cittadino", 30, 9)).toBe(one + 12);
    expect(textHeight("a\nb\nc", 30, 9) - one).toBeGreaterThanOrEqual(23);
  });

  test("capitals and bold take more room than small letters", () => {
    const text = "valorizzazione delle risorse umane e dei servizi";
    expect(textHeight(text.toUpperCase(), 24, 9)).toBeGreaterThan(textHeight(text, 24, 9));
    expect(textHeight(text.repeat(4), 24, 9, true)).toBeGreaterThanOrEqual(textHeight(text.repeat(4), 24, 9));
  });

  test("a word longer than the cell is broken", () => {
    expect(textHeight("a".repeat(100), 12, 9)).toBeGreaterThan(textHeight("a", 12, 9) * 5);
  });
});

describe("pages", () => {
  const heights = new Map(Array.from({ length: 10 }, (_, row) => [row, 100] as const));
  const blocks = [
    { top: 1, bottom: 3 },
    { top: 4, bottom: 5 },
    { top: 6, bottom: 6 },
    { top: 7, bottom: 9 },
  ];

  test("a block that does not fit begins the next page, under the repeated heading", () => {
    expect(pageBreaks(blocks, heights, 600, 100)).toEqual([6]);
    expect(pageBreaks(blocks, heights, 400, 100)).toEqual([4, 7]);
  });

  test("a block taller than a page runs on, and what follows fills up its last page", () => {
    expect(
      pageBreaks(
        [
          { top: 0, bottom: 6 },
          { top: 7, bottom: 7 },
        ],
        heights,
        500,
        100,
      ),
    ).toEqual([]);
  });

  test("titles above the first block and empty rows between blocks are printed too", () => {
    const pair = (top: number) => [
      { top: 2, bottom: 4 },
      { top, bottom: top + 1 },
    ];
    expect(pageBreaks(pair(5), heights, 700, 100)).toEqual([]);
    expect(pageBreaks(pair(6), heights, 700, 100)).toEqual([6]);
    expect(pageBreaks(pair(5), heights, 600, 100)).toEqual([5]);
  });

  test("wide tables are scaled down, so more rows fit; narrow ones are never enlarged", () => {
    expect(landscapePageHeight([200])).toBeGreaterThan(landscapePageHeight([100]));
    expect(landscapePageHeight([10])).toBe(landscapePageHeight([20]));
  });
});
