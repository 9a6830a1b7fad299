/** The cell chosen on a sheet that the page itself shows, and the place above that sheet where it is explained; null in Excel. */
import { createContext } from "react";
import type { CellRef } from "../../core/sheet/address";

export interface ChosenCell {
  readonly slot: HTMLElement | null;
  readonly cell: CellRef | null;
}

export const ChosenCellContext = createContext<ChosenCell | null>(null);
