/** Which columns of a block are objectives, and which hold totals. */
import { blocksOn } from "../../../../../src/core/reading/forms/across/blocks";
import { columnsOf } from "../../../../../src/core/reading/forms/across/columns";
import { live, written, type Written, type WrittenOptions } from "../../../../support/written";

const NAMES: Written[] = ["Obiettivo", "Cura delle strade", "Cura delle scuole", "Cura dei parchi"];

/** The objectives' columns, then those of totals. */
function columns(grid: readonly (readonly Written[])[], options: WrittenOptions = {}): readonly (readonly number[])[] {
  const [block] = blocksOn(written(grid, options), {});
  if (!block) throw new Error("no block");
  const { objectives, totals } = columnsOf(block, block.rows.find(({ label }) => label === "Obiettivo")?.row ?? 0);
  return [objectives, totals];
}

const INDICATOR: Written[] = ["Indicatore", "km", "n.", "mq"];

test.each<readonly [string, readonly (readonly Written[])[], readonly (readonly number[])[]]>([
  ["no total", [NAMES, ["Peso", 50, 30, 20]], [[1, 2, 3], []]],
  [
    "a formula that adds",
    [
      [...NAMES, "In tutto"],
      ["Peso", 50, 30, 20, live("SUM(B2:D2)", 100)],
    ],
    [[1, 2, 3], [4]],
  ],
  [
    "one that adds the only two, though it is measured as they are",
    [
      ["Obiettivo", "Cura delle strade", "Cura delle scuole", "In tutto"],
      ["Peso", 60, 30, live("SUM(B2:C2)", 90)],
      ["Indicatore", "km", "n.", "ore"],
    ],
    [[1, 2], [3]],
  ],
  [
    "one that adds cells elsewhere",
    [
      [...NAMES, "Cura del verde"],
      ["Peso", 50, 30, 20, live("SUM(B9:D9)", 10)],
    ],
    [[1, 2, 3, 4], []],
  ],
  [
    "one that adds what stands below the weights",
    [
      [...NAMES, "Cura del verde"],
      ["Peso", 50, 30, 20, live("SUM(B3:C3)", 10)],
      ["Ore", 4, 6, "varie", "varie"],
    ],
    [[1, 2, 3, 4], []],
  ],
  [
    "one that adds the weights of another sheet",
    [
      [...NAMES, "Cura del verde"],
      ["Peso", 50, 30, 20, live("Altro!B2+Altro!C2", 10)],
    ],
    [[1, 2, 3, 4], []],
  ],
  [
    "a word for totals as what is measured",
    [
      [...NAMES, "Cura del verde"],
      ["Peso", 50, 30, 20, 10],
      [...INDICATOR, "Totale"],
    ],
    [[1, 2, 3, 4], []],
  ],
  [
    "a word for totals",
    [
      [...NAMES, "Totale"],
      ["Peso", 50, 30, 20, 95],
    ],
    [[1, 2, 3], [4]],
  ],
  ["no name above it", [NAMES, ["Peso", 50, 30, 20, 95]], [[1, 2, 3], [4]]],
  ["nothing else said of it", [[...NAMES, "In tutto"], ["Peso", 50, 30, 20, 95], INDICATOR], [[1, 2, 3], [4]]],
  [
    "something said of it",
    [
      [...NAMES, "Cura del verde"],
      ["Peso", 50, 30, 20, 100],
      [...INDICATOR, "ha"],
    ],
    [[1, 2, 3, 4], []],
  ],
  [
    "what all others make, under a name",
    [
      [...NAMES, "Complesso"],
      ["Peso", 50, 30, 20, 100],
    ],
    [[1, 2, 3], [4]],
  ],
  [
    "what two make, under a name",
    [
      [...NAMES.slice(0, 3), "Complesso"],
      ["Peso", 60, 40, 100],
    ],
    [[1, 2], [3]],
  ],
  [
    "another number under a name",
    [
      [...NAMES, "Complesso"],
      ["Peso", 50, 30, 20, 95],
    ],
    [[1, 2, 3, 4], []],
  ],
  [
    "numbered as all others are",
    [
      ["N.", "Ob. 1", "Ob. 2", "Ob. 3", "Ob. 4"],
      [...NAMES, "Complesso"],
      ["Peso", 50, 30, 20, 100],
    ],
    [[1, 2, 3, 4], []],
  ],
  [
    "not numbered as all others are",
    [
      ["N.", "Ob. 1", "Ob. 2", "Ob. 3"],
      [...NAMES, "Complesso"],
      ["Peso", 50, 30, 20, 100],
    ],
    [[1, 2, 3], [4]],
  ],
  [
    "the first column is none",
    [
      ["Obiettivo", "Totale", "Cura delle scuole"],
      ["Peso", 50, 30],
    ],
    [[1, 2], []],
  ],
  [
    "a total of one",
    [
      ["Obiettivo", "Cura delle scuole", "Insieme"],
      ["Peso", 50, live("B2", 50)],
    ],
    [[1], [2]],
  ],
  [
    "the totals of one, each under a word of its own",
    [
      ["Parte", null, "Riepilogo", "Riepilogo"],
      ["Obiettivo", "Cura delle scuole", "Totale Settore Istruzione", "Totale Comune di Valdoro"],
      ["Peso", 50, 50, 50],
    ],
    [[1], [2, 3]],
  ],
  [
    "two that weigh the same, and no word for totals",
    [
      ["Obiettivo", "Cura delle scuole", "Cura dei parchi"],
      ["Peso", 50, 50],
    ],
    [[1, 2], []],
  ],
  [
    "a blank weight further on, of which something is said",
    [
      [...NAMES, "Cura del verde"],
      ["Peso", 50, 30, 20],
      [...INDICATOR, "ha"],
    ],
    [[1, 2, 3, 4], []],
  ],
  ["a remark beside the names, of which nothing is said", [[...NAMES, "da rivedere"], INDICATOR, ["Peso", 50, 30, 20]], [[1, 2, 3], []]],
  [
    "remarks behind a column without a name",
    [
      [...NAMES, null, "visto in giunta"],
      ["Peso", 50, 30, 20],
      [...INDICATOR, "bozza", "12 maggio"],
    ],
    [[1, 2, 3], []],
  ],
])("%s", (_what, grid, told) => {
  expect(columns(grid)).toEqual(told);
});

test("of merged names the first column", () => {
  const grid: Written[][] = [
    ["Obiettivo", "Cura delle strade", null, "Cura delle scuole"],
    ["Peso", 50, null, 30],
  ];
  expect(columns(grid, { merges: ["B1:C1"] })).toEqual([[1, 3], []]);
  // What was reached stands beside the weight, under the same name.
  const [names = []] = grid;
  expect(columns([names, ["Peso", 50, 45, 30]], { merges: ["B1:C1"] })).toEqual([[1, 3], []]);
});
