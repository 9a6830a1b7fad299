/** A sheet to be written, independent of where: the SeO sheet and the report sheet are documents. Positions are 0-based. */
import type { Area } from "./sheet/address";

/** What a cell is for; a writer turns the role into fonts, fills and borders (see STYLES). */
export type StyleRole =
  "title" | "heading" | "subheading" | "section" | "text" | "number" | "total-label" | "total" | "note" | "error" | "warning" | "ok";

/** A text is always written as text, even if it begins with = + - @. A formula has no "=", English names, commas. */
export type DocumentValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "formula"; readonly formula: string; readonly cached: number | string; readonly format?: string };

export interface DocumentCell {
  readonly row: number;
  readonly col: number;
  readonly value: DocumentValue | null;
  readonly role: StyleRole;
}

/** Allowed words of cells. `strict`: other values are refused; else only a hint. */
export interface DocumentList {
  readonly area: Area;
  readonly values: readonly string[];
  readonly strict: boolean;
}

/** Paint the area when the formula (relative to its first cell) is true. Only plain Excel functions. */
export interface DocumentAlert {
  readonly area: Area;
  readonly formula: string;
}

export interface SheetDocument {
  /** Id kept in our sheet's custom properties, so that it can be found and refreshed. */
  readonly id: string;
  /** The sheet's wished name: at most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  readonly cells: readonly DocumentCell[];
  readonly merges: readonly Area[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Height of rows in points, where wrapped text needs more than the default. */
  readonly heights: ReadonlyMap<number, number>;
  readonly lists: readonly DocumentList[];
  readonly alerts: readonly DocumentAlert[];
  /** Rows that stay in view, counted from the top. */
  readonly frozenRows: number;
  readonly print: {
    readonly landscape: boolean;
    /** Rows repeated on each page, 0-based, both included; null: none. */
    readonly titleRows: readonly [number, number] | null;
    readonly footer: string;
  };
}
