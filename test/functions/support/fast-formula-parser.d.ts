/** The part of fast-formula-parser that the tests and the benchmark use; the package has no types of its own. */
declare module "fast-formula-parser" {
  export interface CellPosition {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }
  export interface RangePosition {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }
  export default class FormulaParser {
    constructor(config: {
      readonly functions?: Readonly<Record<string, (...args: readonly (Argument | undefined)[]) => unknown>>;
      readonly onCell: (ref: CellPosition) => unknown;
      readonly onRange: (ref: RangePosition) => readonly (readonly unknown[])[];
    });
    parse(formula: string, position: CellPosition, allowArray?: boolean): unknown;
    parseAsync(formula: string, position: CellPosition, allowArray?: boolean): Promise<unknown>;
  }
  /** An argument as a custom function gets it. */
  export interface Argument {
    readonly value: unknown;
    readonly isArray?: boolean;
    readonly isRangeRef?: boolean;
    readonly isCellRef?: boolean;
    readonly omitted?: boolean;
  }
  export class FormulaError extends Error {
    constructor(name: string, message?: string);
    readonly name: string;
  }
}
