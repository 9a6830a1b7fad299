import fc from "fast-check";
import { sheetFromGrid, type CellValue, type Sheet } from "../../../src/core/sheet/sheet";
import { cellName } from "../../../src/core/sheet/address";
import { units, verified, weightFindings } from "../../support/verify-grid";

/** Columns of a plan with synonyms of their headings; the first is what the test sheets use unless they vary it. */
const COLUMNS = {
  number: ["N.", "Nr", "n°", "Numero"],
  title: ["Obiettivo operativo", "OBIETTIVI", "Descrizione obiettivo", "Obiettivi gestionali"],
  weight: ["Peso %", "PESO\n(%)", "Ponderazione %", "pésatura %", "Peso attribuito %"],
  indicator: ["Indicatore", "INDICATORI DI RISULTATO", "Indicatori di performance"],
  target: ["Target", "Valore atteso", "Risultati attesi"],
  deadline: ["Scadenza", "MM/AAAA", "Tempi di realizzazione"],
} as const;
type Column = keyof typeof COLUMNS;
const ORDER = Object.keys(COLUMNS) as Column[];

/** Whole weights, at least two, that make 100. */
const hundred = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 12 })
  .map((parts) => {
    const total = parts.reduce((a, b) => a + b, 0);
    const scaled = parts.map((part) => Math.max(1, Math.floor((part * 100) / total)));
    const rest = 100 - scaled.slice(1).reduce((a, b) => a + b, 0);
    return [rest, ...scaled.slice(1)];
  })
  .filter((weights) => weights.every((weight) => weight > 0));

interface Look {
  readonly order: readonly Column[];
  readonly synonym: number;
  readonly upper: boolean;
  readonly at: { readonly row: number; readonly col: number };
  readonly blanks: readonly number[];
  readonly asText: boolean;
}

const look: fc.Arbitrary<Look> = fc.record({
  order: fc.shuffledSubarray(ORDER, { minLength: ORDER.length }),
  synonym: fc.nat(4),
  upper: fc.boolean(),
  at: fc.record({ row: fc.nat(40), col: fc.nat(30) }),
  blanks: fc.array(fc.nat(12), { maxLength: 3 }),
  asText: fc.boolean(),
});

interface Built {
  readonly sheet: Sheet;
  /** The A1 cell of each weight. */
  readonly cells: readonly string[];
}

/** A list of the weights, in any look; a null weight is a blank cell. */
function build(weights: readonly (number | null)[], look: Look): Built {
  const heading = (column: Column): string => {
    const text = COLUMNS[column][look.synonym % COLUMNS[column].length] as string;
    return look.upper ? text.toUpperCase() : text;
  };
  const value = (column: Column, weight: number | null, index: number): CellValue => {
    const row: Record<Column, CellValue> = {
      number: index + 1,
      title: `Attività dell'ufficio ${String(index + 1)}`,
      weight: weight !== null && look.asText ? ` ${String(weight)}\u00a0` : weight,
      indicator: "numero di atti",
      target: "SI/NO",
      deadline: "31/12/2025",
    };
    return row[column];
  };
  const grid: (CellValue | undefined)[][] = [["OBIETTIVI SETTORE TECNICO"], [], look.order.map(heading)];
  const cells: string[] = [];
  weights.forEach((weight, index) => {
    if (look.blanks.includes(index)) grid.push([]);
    cells.push(cellName(look.at.row + grid.length, look.at.col + look.order.indexOf("weight")));
    grid.push(look.order.map((column) => value(column, weight, index)));
  });
  return { sheet: sheetFromGrid("Area 1", grid, { at: look.at }), cells };
}

const ERRORS = (sheet: Sheet): readonly string[] =>
  verified([sheet])
    .findings.filter((finding) => finding.severity === "error")
    .map(({ rule, range }) => `${rule} ${range}`);

test("whatever the order of columns, the place, blank rows, case, synonyms and text numbers: the same sum and no error", () => {
  fc.assert(
    fc.property(hundred, look, (weights, chosen) => {
      const { sheet } = build(weights, chosen);
      expect(units(verified([sheet]))).toEqual(["100/100 ok"]);
      expect(ERRORS(sheet)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("one weight raised or lowered anywhere is found, over the weights' cells", () => {
  fc.assert(
    fc.property(hundred, look, fc.nat(), fc.integer({ min: -5, max: 5 }), (weights, chosen, at, by) => {
      const index = at % weights.length;
      const changed = weights.map((weight, i) => (i === index ? weight + by : weight));
      fc.pre(by !== 0 && changed.every((weight) => weight > 0 && weight <= 100));
      const { sheet, cells } = build(changed, chosen);
      const column = (cells[index] as string).replace(/\d+/, "");
      expect(ERRORS(sheet)).toEqual([
        `weights-total ${cells[0] as string}:${column}${(cells[cells.length - 1] as string).replace(/[A-Z]+/, "")}`,
      ]);
    }),
    { numRuns: 150 },
  );
});

test("one weight blanked anywhere is found at its cell", () => {
  fc.assert(
    fc.property(hundred, look, fc.nat(), (weights, chosen, at) => {
      const index = at % weights.length;
      const { sheet, cells } = build(
        weights.map((weight, i) => (i === index ? null : weight)),
        chosen,
      );
      expect(weightFindings(verified([sheet]))).toContain(`weight-missing ${cells[index] as string}`);
    }),
    { numRuns: 150 },
  );
});

test("a total row, typed or as a label, never changes the sum", () => {
  fc.assert(
    fc.property(hundred, fc.constantFrom("TOT.", "Totale", "TOTALE PESI", "Totale pesi obiettivi (=100)"), (weights, label) => {
      const rows = weights.map((weight, index) => [index + 1, `Attività ${String(index + 1)}`, weight, "atti"]);
      const sheet = sheetFromGrid("Area 1", [["N.", "Obiettivo", "Peso %", "Indicatore"], ...rows, ["", label, 100]]);
      expect(units(verified([sheet]))).toEqual(["100/100 ok"]);
    }),
  );
});
