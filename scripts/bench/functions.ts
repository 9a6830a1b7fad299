/** The functions in cells beside what Excel has itself, in one engine over the same data: Excel recalculates them all at each change. */
import { runInThisContext } from "node:vm";
import FormulaParser, { type Argument } from "fast-formula-parser";
import { buildFunctions } from "../build-functions";
import type { Figure, Section } from "./section";

const CALLS = 1000;
const ROWS = 30;
const ROUNDS = 10;

/** Seconds of processor time, the best of several rounds: calls of microseconds would measure who else uses the machine. */
function seconds(work: () => void): number {
  let best = Infinity;
  for (let i = 0; i < ROUNDS; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

const HEADINGS = ["N.", "Obiettivo", "Scadenza", "Peso", "Output/Outcome", "Classe KPI", "Indicatore", "Target", "Grado di raggiungimento"];

/** A thousand tables of 30 × 9 cells, one under the other: headings, 28 objectives, a total. No two are alike. */
function tables(): readonly (readonly unknown[])[] {
  return Array.from({ length: CALLS }, (_table, t) => {
    const objectives = Array.from({ length: ROWS - 2 }, (_row, i) => {
      const title = `Obiettivo operativo ${i + 1} della struttura ${t + 1}`;
      return [
        i + 1,
        title,
        "31/12/2025",
        1 + ((i * 7 + t) % 9) / 2,
        "Output",
        "efficacia",
        "Atti adottati sul totale",
        "almeno 80%",
        5 * ((i * 13 + t) % 21),
      ];
    });
    const total = objectives.reduce((sum, row) => sum + Number(row[3]), 0);
    return [HEADINGS, ...objectives, [null, "Totale", null, total, null, null, null, null, null]];
  }).flat();
}

type Built = (cells: readonly (readonly unknown[])[]) => unknown;

/** The functions as Excel runs them: from the built script, which hands them over when it is read. */
async function builtFunctions(): Promise<Record<string, Built>> {
  const { script } = await buildFunctions("functions-bench");
  const functions: Record<string, Built> = {};
  const associate = (id: string, built: Built): void => void (functions[id] = built);
  // Not in a context of its own: looking up globals through it would be most of what is measured.
  (runInThisContext(`(function (CustomFunctions) {${script}\n})`) as (api: object) => void)({ associate });
  return functions;
}

/** Evaluates the formulas of all tables; `#` stands for the first row of each, `@` for its last. */
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
      const text = formula.replaceAll("#", String(t * ROWS + 1)).replaceAll("@", String((t + 1) * ROWS));
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
  title: "Funzioni nelle celle, mille chiamate su intervalli di 30 × 9",
  async run(): Promise<Figure[]> {
    const { SCORE: score, CHECKWEIGHTS: checkWeights } = await builtFunctions();
    if (!score || !checkWeights) throw new Error("the built script lacks SCORE or CHECKWEIGHTS");
    const data = tables();
    const evaluate = engine(data, score, checkWeights);
    const time = (formula: string): number => seconds(() => evaluate(formula));
    const product = time("SUMPRODUCT(D#:D@,I#:I@)");
    const scores = time("PIAO.SCORE(A#:I@)");
    const sums = time("SUM(D#:D@)");
    const checks = time("PIAO.CHECKWEIGHTS(D#:D@)");
    const loops = seconds(() => void plainLoop(data));
    const alone = seconds(() => {
      for (let t = 0; t < CALLS; t++) checkWeights(data.slice(t * ROWS, (t + 1) * ROWS).map((row) => [row[3]]));
    });
    return [
      { name: "PIAO.SCORE", value: scores, unit: "s", goal: null },
      { name: "PIAO.SCORE ÷ SUMPRODUCT", value: scores / product, unit: "×", goal: 3 },
      { name: "PIAO.CHECKWEIGHTS ÷ SUM", value: checks / sums, unit: "×", goal: null },
      { name: "PIAO.CHECKWEIGHTS da sola", value: alone, unit: "s", goal: null },
      { name: "ciclo che somma le stesse celle", value: loops, unit: "s", goal: null },
      { name: "PIAO.CHECKWEIGHTS ÷ ciclo", value: alone / loops, unit: "×", goal: null },
    ];
  },
};
