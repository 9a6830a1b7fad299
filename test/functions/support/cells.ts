/** Cells: formulas as an Italian user types them, over sheets, through fast-formula-parser into Microsoft's runtime. */
import FormulaParser, { type Argument, FormulaError, type RangePosition } from "fast-formula-parser";
import type { Sheet } from "../../../src/core/sheet/sheet";
import type { BuiltFunctions } from "../../../scripts/build-functions";
import { Runtime } from "./runtime";

/** How a build of Excel hands over a blank cell (office.md): null on newer ones, 0 on older ones. */
export type Blank = null | 0;

export class Cells {
  readonly runtime: Runtime;
  private readonly parser: FormulaParser;
  private readonly sheets = new Map<string, Sheet>();
  /** The sentence of the last error of a function, by the formula's row. */
  private blank: Blank = null;
  private sentences: string[] = [];

  constructor(built: BuiltFunctions) {
    this.runtime = new Runtime(built.script);
    const functions = built.metadata.functions.map(({ id, parameters }) => [
      `PIAO.${id}`,
      (...args: readonly (Argument | undefined)[]) => {
        const values = parameters.map((parameter, i) => argumentValue(args[i], parameter.dimensionality === "matrix"));
        const error = values.flat(2).find((value) => value instanceof FormulaError);
        // Excel does not call a function with an error among its arguments: the error goes through.
        return error ?? this.run(id, values);
      },
    ]);
    this.parser = new FormulaParser({
      functions: Object.fromEntries(functions) as Record<string, (...args: readonly (Argument | undefined)[]) => unknown>,
      onCell: ({ sheet, row, col }) => this.valueAt(sheet, row, col),
      onRange: (range) => this.valuesOf(range),
    });
  }

  /** The sheets that formulas look at from now on; the first is where they stand. */
  open(sheets: readonly Sheet[], blank: Blank = null): this {
    this.sheets.clear();
    for (const sheet of sheets) this.sheets.set(sheet.name, sheet);
    this.blank = blank;
    return this;
  }

  /** The value of a formula, a matrix if it spills, or "#N/D: sentence". Semicolons between arguments, as in Italian Excel. */
  async value(formula: string): Promise<unknown> {
    const [first = ""] = this.sheets.keys();
    this.sentences = [];
    const english = formula.replace(/^=/, "").replace(/"[^"]*"|;/g, (part) => (part === ";" ? "," : part));
    const value = await this.parser.parseAsync(english, { sheet: first, row: 1, col: 60 }, true);
    return value instanceof FormulaError ? shown(value) : value;
  }

  close(): void {
    this.runtime.close();
  }

  private async run(id: string, args: readonly unknown[]): Promise<unknown> {
    const result = await this.runtime.call(id, args);
    if (result.ok) return result.value;
    this.sentences.push(result.sentence);
    return new FormulaError(
      result.error === "#N/D" ? "#N/A" : result.error === "#VALORE!" ? "#VALUE!" : "#NUM!",
      `${result.error} ${result.sentence}`,
    );
  }

  private valueAt(sheet: string, row: number, col: number): unknown {
    const value = this.sheets.get(sheet)?.value(row - 1, col - 1) ?? null;
    return value !== null && typeof value === "object" && "error" in value ? new FormulaError(value.error) : value;
  }

  private valuesOf({ sheet, from, to }: RangePosition): readonly (readonly unknown[])[] {
    const rows: unknown[][] = [];
    for (let row = from.row; row <= to.row; row++) {
      const cells: unknown[] = [];
      for (let col = from.col; col <= to.col; col++) cells.push(this.valueAt(sheet, row, col) ?? this.blank);
      rows.push(cells);
    }
    return rows;
  }
}

/** Left-out arguments arrive as null; a single value where a range is wanted, as a matrix of one cell. */
function argumentValue(argument: Argument | undefined, matrix: boolean): unknown {
  const value = argument?.omitted ? null : (argument?.value ?? null);
  if (!matrix || Array.isArray(value)) return value;
  return [[value]];
}

function shown(error: FormulaError): string {
  return error.message.startsWith("#") ? error.message : error.name;
}
