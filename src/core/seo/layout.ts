/** How the standard sheet is laid out: paper, table or plain list, with or without the data of support. */
import type { Page } from "../document/page-size";

/** The papers that it can be made for: the standard's A4 on its side, A4 upright, A3 on its side. */
export const SEO_PAPERS = ["a4-orizzontale", "a4-verticale", "a3"] as const;
export type SeoPaper = (typeof SEO_PAPERS)[number];

export interface SeoLayout {
  readonly paper: SeoPaper;
  /** One row an objective, nothing merged: for sorting and filtering. */
  readonly list: boolean;
  /** "Dati di supporto" below the objectives, where the source has such data. */
  readonly support: boolean;
}

export const STANDARD_LAYOUT: SeoLayout = { paper: "a4-orizzontale", list: false, support: true };

export const PAGES: Readonly<Record<SeoPaper, Page>> = {
  "a4-orizzontale": { paper: "a4", landscape: true },
  "a4-verticale": { paper: "a4", landscape: false },
  a3: { paper: "a3", landscape: true },
};

/**
 * The widths of all nine columns together, in characters, at which the 9-point letters of the table are at least 8 points high on that paper once
 * the columns are scaled to its width (a test holds it).
 */
export const TOTAL_WIDTH: Readonly<Record<SeoPaper, number>> = { "a4-orizzontale": 154, "a4-verticale": 104, a3: 204 };
