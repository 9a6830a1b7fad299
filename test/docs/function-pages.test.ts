/** The examples of the functions' pages answer what the pages say, through Microsoft's runtime: each line of every table, in order. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArea } from "../../src/core/sheet/address";
import { Sheet, type CellInput, type CellValue } from "../../src/core/sheet/sheet";
import { useCells } from "../functions/support/evaluate";

const folder = path.join(__dirname, "../../docs/funzioni");
const { evaluateIn } = useCells();

type Block = readonly (readonly (CellValue | undefined)[])[];
/** What stands on the sheet, by the first cell of each block. */
type Cells = Readonly<Record<string, Block>>;

const column = (...values: readonly CellValue[]): Block => values.map((value) => [value]);
/** Objectives with weights and results, six columns wide. */
const table = (...rows: readonly (readonly [weight: CellValue, result: CellValue])[]): Block => [
  ["N.", "Obiettivo", "Indicatore", "Scadenza", "Peso", "Esito"],
  ...rows.map(([weight, result], i) => [i + 1, ["Piano", "Bilancio", "Rifiuti"][i], "Atti", "31/12/2025", weight, result]),
];
const LADDER: Cells = { A1: [[">= 75: 100; 40–75: 50; < 40: 0"]] };
const LEVELS: Cells = { B2: column(3, 3, 1, 2), C2: column(2, 1, 2, 2) };
const SEVENTY: Cells = { A2: table([70, 100], [30, 0]), H1: [[80]] };
const SIXTY_FOUR: Cells = { A2: table([40, 100], [40, 60]) };
const WEIGHTS: Cells = { E4: column(10, 15, 15, 10, 10, 10) };
const NOT_EVALUABLE: Cells = { B2: [[40, "100%"], [30, "50%"], [30, "non valutabile"]] }; // prettier-ignore

/** For every example of a page the cells that it speaks of; {} where the formula says all. */
const EXAMPLES: Readonly<Record<string, readonly Cells[]>> = {
  achievement: [{}, {}, {}, {}, { B2: [[46022, 45991]] }, { E1: [[10, 0], [20, 100]] }, {}], // prettier-ignore
  band: [{ E1: [[0, "insufficiente"], [60, "buono"], [90, "ottimo"]] }, SIXTY_FOUR, SIXTY_FOUR, SIXTY_FOUR], // prettier-ignore
  checkweights: [
    { E4: column(40, 30, 30) },
    { E4: column(40, 30, 26) },
    { A2: [["Obiettivo", "PESO MAX 40"], ["Piano", 20], ["Bilancio", 15]] }, // prettier-ignore
    { E4: column(40, 30, 30) },
  ],
  combine: [SEVENTY, { ...SEVENTY, A15: table([40, 100], [40, 60]) }, SEVENTY],
  computedweights: [LEVELS, LEVELS, LEVELS],
  ladder: [{}, LADDER, LADDER, {}, { E1: [[75, 100], [40, 50], [0, 0]] }, { E1: [[3, 100], [2, 70], [1, 30]] }], // prettier-ignore
  score: [
    { B2: [[70, 100], [20, 100], [10, 0]] }, // prettier-ignore
    NOT_EVALUABLE,
    { A1: [["N.", "Obiettivo", "Peso", "Esito 2023", "Esito 2024"], [1, "Piano", 25, 10, 55], [2, "Bilancio", 75, 20, 50]] }, // prettier-ignore
    { B2: column(70, 20, 10), F2: column(100, 100, 0) },
    { A1: [["Obiettivo", "Peso", "Avanzamento al 30/06", "Consuntivo"], ["Piano", 60, 20, 80], ["Bilancio", 40, 30, 100]] }, // prettier-ignore
    NOT_EVALUABLE,
    NOT_EVALUABLE,
    SEVENTY,
  ],
  weightgap: [{ E4: column(50, 46) }, { E4: column(20, 25) }, SEVENTY],
  weights: [WEIGHTS, WEIGHTS],
  weightsum: [{ E4: column(50, 46) }, { E4: column(0.2, 0.3, 0.46) }, SEVENTY],
};

interface Example {
  readonly formula: string;
  readonly answer: string;
}

function examplesOf(page: string): readonly Example[] {
  const lines = readFileSync(path.join(folder, page), "utf8").split("\n");
  const found: Example[] = [];
  for (const line of lines) {
    const [, formula = "", answer = ""] = /^\| `(=[^`]+)`.* \| (.*) \|$/.exec(line) ?? [];
    if (formula !== "") found.push({ formula, answer: answer === "lo stesso" ? (found.at(-1)?.answer ?? "") : answer });
  }
  return found;
}

function sheetWith(cells: Cells): Sheet {
  const inputs = Object.entries(cells).flatMap(([at, block]): readonly CellInput[] => {
    const { top = 0, left = 0 } = parseArea(at) ?? {};
    return block.flatMap((row, r) => row.flatMap((value, c) => (value === null || value === undefined ? [] : [{ row: top + r, col: left + c, value }]))); // prettier-ignore
  });
  return new Sheet({ name: "Area", cells: inputs });
}

/** As the evaluator of formulas knows it: English names, points in numbers. */
const inEnglish = (formula: string): string =>
  formula.replace(/"[^"]*"|\bSE\(|\bARROTONDA\(|\d,\d/g, (part) =>
    part === "SE(" ? "IF(" : part === "ARROTONDA(" ? "ROUND(" : part.startsWith('"') ? part : part.replace(",", "."),
  );

const inItalian = (value: unknown): string =>
  typeof value === "number" ? String(Number(value.toPrecision(12))).replace(".", ",") : String(value);

/** "78,571428…" is the beginning of what is shown. */
function agrees(shown: string, documented: string): boolean {
  return documented.endsWith("…") ? shown.startsWith(documented.slice(0, -1)) : shown === documented;
}

const pages = readdirSync(folder).filter((name) => examplesOf(name).length > 0);

test("every page with examples is executed", () => {
  expect(pages.map((name) => name.replace(".md", "")).sort()).toEqual(Object.keys(EXAMPLES).sort());
});

test.each(pages)(
  "%s",
  async (name) => {
    const examples = examplesOf(name);
    const cells = EXAMPLES[name.replace(".md", "")] ?? [];
    expect(cells).toHaveLength(examples.length);
    for (const [i, { formula, answer }] of examples.entries()) {
      const [value] = await evaluateIn([sheetWith(cells[i] ?? {})], [inEnglish(formula)]);
      const shown = Array.isArray(value) ? (value as unknown[][]).flat().map(inItalian) : [inItalian(value)];
      const documented = shown.length > 1 ? answer.split(", ") : [answer];
      expect({ formula, shown, right: shown.length === documented.length && shown.every((one, at) => agrees(one, documented[at] ?? "")) }).toEqual({ formula, shown, right: true }); // prettier-ignore
    }
  },
  60_000,
);
