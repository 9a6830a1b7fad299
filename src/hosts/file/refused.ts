import type { MessageData, MessageId } from "../../core/messages/messages";
import { cellName } from "../../core/sheet/address";

/** Why the workbook is left alone. */
export class Refused extends Error {
  constructor(
    readonly id: MessageId,
    readonly data: MessageData = {},
  ) {
    super(id);
  }
}

/** A refusal about one cell. */
export function refusedCell(id: MessageId, sheet: string, { row, col }: { readonly row: number; readonly col: number }): Refused {
  return new Refused(id, { sheet, cell: cellName(row, col) });
}
