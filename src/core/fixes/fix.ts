/** Fixes are data: a host applies them, and only if the cells still hold what was read. */
import type { MessageData, MessageId } from "../messages/messages";
import type { CellRef } from "../sheet/address";
import type { CellValue } from "../sheet/sheet";

/**
 * One cell to change. `to` is a value, or a formula without "=" (English names, commas); the value "" empties the cell. A host that writes a
 * number or a formula into a cell of text format (@) makes the format General, or it would stay a text: the only format that a fix changes.
 */
export interface FixStep {
  readonly cell: CellRef;
  /** The value that was read; the step is refused when the cell holds another. */
  readonly from: { readonly value: CellValue; readonly formula: string | null };
  /** `format`: the number format that is known to wait in an empty cell; a host writes none. */
  readonly to: { readonly value: string | number; readonly format?: string } | { readonly formula: string };
}

/** A way to mend a finding; `certain` ones may be applied without a choice. Titles are rendered sentences. */
export interface Fix {
  readonly certain: boolean;
  readonly options: readonly FixOption[];
}

/** One of the ways offered: a title by message id and its steps. A certain fix has exactly one option. */
export interface FixOption {
  readonly title: { readonly id: MessageId; readonly data: MessageData };
  readonly steps: readonly FixStep[];
}
