/**
 * What the ribbon did last, for the pane to show. Ribbon and pane are one page in Excel (shared runtime), so a value in memory is enough;
 * the pane reads it when it opens and is told of changes (it fits React's `useSyncExternalStore`).
 */
import type { Sheet } from "../core/sheet/sheet";
import type { Waived } from "../core/waivers/apply";
import type { Blocked, Painted } from "./outcomes";

export type RibbonRun =
  | { readonly kind: "none" }
  | { readonly kind: "running" }
  /** The sheets as they were read, what verification says of them, and what became of the marks. */
  | {
      readonly kind: "verified";
      readonly workbook: string | null;
      readonly sheets: readonly Sheet[];
      /** Sheets that were read without their merged areas. */
      readonly withoutMerges?: readonly string[] | undefined;
      readonly verified: Waived;
      readonly marks: Painted | Blocked;
    }
  /** The workbook could not be read; its reason has a sentence "host.<reason>". */
  | { readonly kind: "blocked"; readonly outcome: Blocked }
  /** A fault of the program itself, in its own words. */
  | { readonly kind: "fault"; readonly detail: string };

export interface SharedState {
  readonly get: () => RibbonRun;
  readonly set: (run: RibbonRun) => void;
  /** Calls back after each change; returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSharedState(): SharedState {
  let current: RibbonRun = { kind: "none" };
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (run) => {
      current = run;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
