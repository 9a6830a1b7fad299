/** The functions in cells beside what Excel has itself, in one engine over the same data: Excel recalculates them all at each change. */
import FormulaParser, { type Argument } from "fast-formula-parser";
import { builtFunctions, type Built } from "../oracle/built";
import type { Figure, Section } from "./section";

const CALLS = 1000;
const ROWS = 30;
const ROUNDS = 9;
/** Rounds of what takes long by itself. */
const FEW = 3;

/** Seconds of processor time. */
function once(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Seconds of processor time: the median of several rounds, after one that warms up. */
function seconds(work: () => void, rounds = ROUNDS): number {
  work();
  const times = Array.from({ length: rounds }, () => once(work)).sort((a, b) => a - b);
  return times[rounds >> 1] ?? 0;
}

/** How many times as long one takes as the other: the median of rounds in which both have their turn, so that a busy moment counts for both. */
function ratioOf(one: () => void, other: () => void): number {
  one();
  other();
  const ratios = Array.from({ length: ROUNDS }, () => once(one) / once(other)).sort((a, b) => a - b);
  return ratios[ROUNDS >> 1] ?? 0;
}

const HEADINGS = ["N.", "Obiettivo", "Scadenza", "Peso", "Indicatore", "Grado di raggiungimento"];
/** What stands beside, where a table is wider. */
const BESIDE = ["Target", "Output/Outcome", "Classe KPI", "Inizio", "Note", "Responsabile"];

/** A table with its headings, objectives and a total; no two are alike. */
function table(t: number, rows: number, width = HEADINGS.length): readonly (readonly unknown[])[] {
  const beside = BESIDE.slice(0, width - HEADINGS.length);
  const objectives = Array.from({ length: rows - 2 }, (_row, i) => {
    const title = `Obiettivo operativo ${i + 1} della struttura ${t + 1}`;
    const own = [i + 1, title, "31/12/2025", 1 + ((i * 7 + t) % 9) / 2, "Atti adottati sul totale", 15 + 5 * ((i * 13 + t) % 18)];
    return [...own, ...beside.map((name) => `${name} ${i % 3}`)];
  });
  const total = objectives.reduce((sum, row) => sum + Number(row[3]), 0);
  return [[...HEADINGS, ...beside], ...objectives, [null, "Totale", null, total, null, null, ...beside.map(() => null)]];
}

/** A thousand tables of 30 × 6 cells, one under the other. */
function tables(): readonly (readonly unknown[])[] {
  return Array.from({ length: CALLS }, (_table, t) => table(t, ROWS)).flat();
}

/** Evaluates the formulas of all tables; `#` stands for the first row of each, `@` for its last, `$` for its last objective. */
function engine(data: readonly (readonly unknown[])[], score: Built, checkWeights: Built): (formula: string) => void {
  const range = (argument: Argument | undefined): unknown[][] => argument?.value as unknown[][];
  const parser = new FormulaParser({
    functions: {
      "PIAO.SCORE": (cells) => score(range(cells)),
      "PIAO.CHECKWEIGHTS": (cells) => checkWeights(range(cells)),
    },
    onCell: ({ row, col }) => data[row - 1]?.[col - 1],
    onRange: ({ from, to }) => data.slice(from.row - 1, to.row).map((row) => row.slice(from.col - 1, to.col)),
  });
  return (formula) => {
    for (let t = 0; t < CALLS; t++) {
      const text = formula
        .replaceAll("#", String(t * ROWS + 1))
        .replaceAll("@", String((t + 1) * ROWS))
        .replaceAll("$", String((t + 1) * ROWS - 1));
      parser.parse(text, { sheet: "Foglio1", row: 1, col: 20 });
    }
  };
}

/** What a macro would do: add up the cells of the weight column that hold numbers. */
function plainLoop(data: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of data) if (typeof row[3] === "number") sum += row[3];
  return sum;
}

export const functionsSection: Section = {
  title: "Funzioni nelle celle, mille chiamate su intervalli di 30 × 6",
  async run(): Promise<Figure[]> {
    const { SCORE: score, CHECKWEIGHTS: checkWeights } = await builtFunctions();
    if (!score || !checkWeights) throw new Error("the built script lacks SCORE or CHECKWEIGHTS");
    const data = tables();
    const evaluate = engine(data, score, checkWeights);
    const time = (formula: string): number => seconds(() => evaluate(formula));
    const ratio = (one: string, other: string): number => ratioOf(() => evaluate(one), () => evaluate(other)); // prettier-ignore
    const scores = time("PIAO.SCORE(A#:F@)");
    const toProduct = ratio("PIAO.SCORE(A#:F@)", "SUMPRODUCT(D#:D@,F#:F@)");
    const toSum = ratio("PIAO.CHECKWEIGHTS(D#:D$)", "SUM(D#:D$)");
    const loops = seconds(() => void plainLoop(data));
    const alone = seconds(() => {
      for (let t = 0; t < CALLS; t++) checkWeights(data.slice(t * ROWS, (t + 1) * ROWS - 1).map((row) => [row[3]]));
    });
    const wide = table(1, 20_000, 12);
    const large = seconds(() => void score(wide), FEW);
    // A whole column of a sheet, of which thirty rows are filled, beside those rows alone.
    const filled = data.slice(1, ROWS - 1).map((row) => [row[3]]);
    const column = [...filled, ...Array.from({ length: 1_048_576 - filled.length }, () => [null])];
    const whole = seconds(() => void checkWeights(column), FEW);
    return [
      { name: "PIAO.SCORE su 20.000 × 12", value: large, unit: "s", goal: 0.15 },
      { name: "PIAO.CHECKWEIGHTS su una colonna intera", value: whole, unit: "s", goal: null },
      { name: "PIAO.SCORE", value: scores, unit: "s", goal: null },
      { name: "PIAO.SCORE ÷ SUMPRODUCT", value: toProduct, unit: "×", goal: 3 },
      { name: "PIAO.CHECKWEIGHTS ÷ SUM", value: toSum, unit: "×", goal: null },
      { name: "PIAO.CHECKWEIGHTS da sola", value: alone, unit: "s", goal: null },
      { name: "ciclo che somma le stesse celle", value: loops, unit: "s", goal: null },
      { name: "PIAO.CHECKWEIGHTS ÷ ciclo", value: alone / loops, unit: "×", goal: null },
    ];
  },
};
