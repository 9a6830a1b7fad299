import type { Area } from "../../core/sheet/address";
import type { Mark, OtherWorkbook, Selection, SheetNotes } from "../host";

/** What the browser host asks of the page around the pane: the preview of the sheet beside it. */
export interface Page {
  /** Name of the sheet in view. */
  readonly activeSheet: () => string;
  /** The other files that are open. */
  readonly others: () => readonly OtherWorkbook[];
  /** Shows the sheet with the area selected and in view. */
  readonly show: (sheet: string, area: Area) => void;
  /** Paints these marks and no others. */
  readonly paint: (marks: readonly Mark[]) => void;
  /** Puts these words beside rows and columns, and no others. */
  readonly annotate: (notes: readonly SheetNotes[]) => void;
  /** Lets the user select cells and tells of them; null: no more. */
  readonly selectable: (listener: ((selection: Selection) => void) | null) => void;
}
