/** What marking remembers while the pane is open, beside the record in the workbook. */
import type { MarkedSheet } from "./record";

export class MarkMemory {
  /**
   * Marks that were taken off: Ctrl+Z brings their rules back without the record, which takes no part in undo, and unreadable until the file
   * is opened again [office-js #6396].
   */
  removed: readonly MarkedSheet[] = [];
  /** The record as it was when a run began whose undo group Excel then refused; null when the last run ended by itself. */
  begun: readonly MarkedSheet[] | null = null;
}
