/**
 * Results that a file does not store: some programs write formulas without computing them. Plain sums, SUM(…) and + over cells, are
 * computed exactly, as Excel would on opening the file; every other formula stays unknown, never 0.
 */
import { placeKey } from "../../core/sheet/address";
import { isUnknown, type CellValue, type Sheet } from "../../core/sheet/sheet";
import type { Pending, ReadSheet } from "./reader/sheet-part";
import { evaluateSum, filledWithin, UNKNOWN } from "../../core/sheet/sum-values";
import { parseSum, type SumPart, type SumTarget } from "../../core/sheet/sum-formula";
import { targetsOf } from "../../core/sheet/sum-work";
import { withValues } from "../../core/sheet/changed";

/** Cells looked at in all; a file whose sums need more was made to exhaust the computer, and its results stay unknown. */
const WORK = 1_500_000;
/** Characters of formulas taken apart in all, for the same reason: some ten thousand sums. */
const CHARACTERS = 1_000_000;

/** A sheet and its formulas without a stored result. */
export type Computable = Pick<ReadSheet, "sheet" | "pending">;

/** The sheets with those results filled in that could be computed; sheets without such formulas are returned as they are. */
export function computeSums(converted: readonly Computable[]): Sheet[] {
  const sheets = converted.map(({ sheet }) => sheet);
  if (converted.every(({ pending }) => pending.length === 0)) return sheets;
  const results = new Results(sheets, converted);
  return converted.map(({ sheet, pending }, i) => {
    const computed = new Map<number, CellValue>();
    for (const cell of pending) {
      const value = results.of(i, cell);
      if (!isUnknown(value)) computed.set(placeKey(cell.row, cell.col), value);
    }
    return computed.size === 0 ? sheet : withValues(sheet, (row, col, value) => computed.get(placeKey(row, col)) ?? value);
  });
}

/** A formula waiting for its result. */
interface Waiting {
  readonly sheet: number;
  readonly part: SumPart | null;
  state: "new" | "open" | "done";
  value: CellValue;
}

/** Results by need, without recursion: a chain of sums may be as long as the sheet. */
class Results {
  private readonly waiting: ReadonlyMap<number, Waiting>[];
  private readonly sheetIndex: ReadonlyMap<string, number>;
  private work = 0;
  private characters = 0;

  constructor(
    private readonly sheets: readonly Sheet[],
    converted: readonly Computable[],
  ) {
    this.sheetIndex = new Map(sheets.map((sheet, i) => [sheet.name.toLowerCase(), i]));
    this.waiting = converted.map(
      ({ pending }, sheet) =>
        new Map(
          pending.map(({ row, col, formula }) => {
            const part = formula === null ? null : this.parsed(formula);
            return [placeKey(row, col), { sheet, part, state: "new", value: UNKNOWN } satisfies Waiting];
          }),
        ),
    );
  }

  private parsed(formula: string): SumPart | null {
    this.characters += formula.length;
    return this.characters > CHARACTERS ? null : parseSum(formula);
  }

  /** The cell's result, or unknown. */
  of(sheet: number, { row, col }: Pending): CellValue {
    const start = this.waiting[sheet]?.get(placeKey(row, col));
    const stack = start ? [start] : [];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      if (top.state === "new") {
        top.state = "open";
        stack.push(...this.needed(top));
      } else {
        stack.pop();
        if (top.state === "open") this.finish(top);
      }
    }
    return start?.value ?? UNKNOWN;
  }

  /** The formulas that must be known first. Those already open stand in a circle: they are not opened again. */
  private needed(cell: Waiting): Waiting[] {
    const found: Waiting[] = [];
    for (const target of targetsOf(cell.part)) {
      this.visit(cell.sheet, target, (_value, waiting) => {
        if (waiting?.state === "new") found.push(waiting);
      });
    }
    return found;
  }

  private finish(cell: Waiting): void {
    cell.value = cell.part ? evaluateSum(cell.part, (target) => this.valuesOf(cell.sheet, target)) : UNKNOWN;
    cell.state = "done";
  }

  /** What stands in the target's cells by now; null when its sheet does not exist or the work is used up. */
  private valuesOf(from: number, target: SumTarget): readonly CellValue[] | null {
    const values: CellValue[] = [];
    return this.visit(from, target, (value, waiting) => values.push(waiting ? settled(waiting) : value)) ? values : null;
  }

  /** Calls back for each filled cell of the target; false when the sheet does not exist or the work is used up. */
  private visit(from: number, target: SumTarget, each: (value: CellValue, waiting: Waiting | undefined) => void): boolean {
    const index = target.sheet === null ? from : this.sheetIndex.get(target.sheet.toLowerCase());
    const sheet = index === undefined ? undefined : this.sheets[index];
    if (index === undefined || !sheet) return false;
    for (const { row, col, value } of filledWithin(sheet, target.area)) {
      if (++this.work > WORK) return false;
      each(value, this.waiting[index]?.get(placeKey(row, col)));
    }
    return true;
  }
}

function settled(waiting: Waiting): CellValue {
  return waiting.state === "done" ? waiting.value : UNKNOWN;
}
