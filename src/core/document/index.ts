/** A sheet to be written, independent of where: the SeO sheet and the report sheet are documents. Positions are 0-based. */
import type { Area } from "../sheet/address";

/** Sizes of paper that a document can be printed on. */
export type Paper = "a4" | "a3";

/** What a cell is for; a writer turns the role into fonts, fills and borders (the table LOOKS of document-styles.ts). */
export type StyleRole =
  | "over-title"
  | "title"
  | "heading"
  | "subheading"
  | "section"
  | "text"
  | "strong"
  | "number"
  | "total-label"
  | "total"
  | "check"
  | "note"
  | "signature"
  | "error"
  | "warning"
  | "ok";

/**
 * A text is always written as text, even if it begins with = + - @ or looks like a date ("12/2025"). A formula has no "=", English names,
 * commas; custom functions are called by the names that a user types (PIAO.CHECKWEIGHTS), `cached` is its result when it was written.
 */
export type DocumentValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "formula"; readonly formula: string; readonly cached: number | string; readonly format?: string };

/** A cell with its look. Cells covered by a merged area are listed too, without value, so that the whole area has a border. */
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
  /** Width of each column in characters (digits of the default font, as Excel counts them). */
  readonly widths: readonly number[];
  /** Height of rows in points, where wrapped text needs more than the default. */
  readonly heights: ReadonlyMap<number, number>;
  readonly lists: readonly DocumentList[];
  readonly alerts: readonly DocumentAlert[];
  /** Rows that stay in view, counted from the top. */
  readonly frozenRows: number;
  /** As wide as one page and as long as needed. */
  readonly print: {
    /** A4 where it is left out. */
    readonly paper?: Paper;
    readonly landscape: boolean;
    /** What is printed, where that is not all: working cells beside the table are left out. */
    readonly area?: Area;
    /** All of it on one page: only where that makes the letters hardly smaller. */
    readonly onePage?: boolean;
    /** Rows repeated on each page, 0-based, both included; null: none. */
    readonly titleRows: readonly [number, number] | null;
    /** Rows that should begin a page, so that nothing is cut that belongs together; a writer may leave them to the program. */
    readonly breaks?: readonly number[];
    /** The footer's text on the left, plain (a writer escapes "&"); the page number stands on the right. */
    readonly footer: string;
  };
}
