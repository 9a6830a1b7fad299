/** The columns of an individual sheet, as many as it needs, on A4 on its side. */
import { plain, type SeoText } from "../seo/seo-text";
import type { IndividualLine, IndividualSheet } from "./individual-sheet";

export type IndividualColumn = "objective" | "indicator" | "target" | "deadline" | "weight" | "share" | "effective" | "result" | "points";

/** The widths of all columns together, in characters: printed on A4 on its side their letters are about 8 points high. */
const WHOLE = 146;
const NUMBERS: Readonly<Record<"deadline" | "weight" | "share" | "effective" | "result" | "points", number>> = {
  deadline: 14,
  weight: 8,
  share: 9,
  effective: 12,
  result: 12,
  points: 10,
};
/** The columns of texts, and the least that each takes of what the numbers leave. */
const TEXTS = { objective: 0.34, indicator: 0.18, target: 0.18 } as const;

export interface IndividualLayout {
  readonly columns: readonly IndividualColumn[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly at: (column: IndividualColumn) => number;
}

export function layoutOf({ parts }: Pick<IndividualSheet, "parts">): IndividualLayout {
  const lines = parts.flatMap(({ lines: own }) => own);
  const columns: readonly IndividualColumn[] = [
    "objective",
    "indicator",
    "target",
    "deadline",
    "weight",
    ...(lines.some(({ share }) => share !== null) ? (["share"] as const) : []),
    ...(lines.some(weighsOtherwise) ? (["effective"] as const) : []),
    "result",
    "points",
  ];
  const fixed = columns.reduce((sum, column) => sum + (column in NUMBERS ? NUMBERS[column as keyof typeof NUMBERS] : 0), 0);
  const shares = sharesOf(lines);
  const widths = columns.map((column) =>
    column in NUMBERS ? NUMBERS[column as keyof typeof NUMBERS] : Math.floor((WHOLE - fixed) * shares[column as keyof typeof TEXTS]),
  );
  return { columns, widths, at: (column) => columns.indexOf(column) };
}

/** How the texts share their room: by the square roots of their lengths, which makes rows of text about equally high. */
function sharesOf(lines: readonly IndividualLine[]): Readonly<Record<keyof typeof TEXTS, number>> {
  const rows = lines.flatMap(({ objective }) => objective.rows);
  const length = (texts: readonly (SeoText | null)[]): number =>
    Math.sqrt(texts.reduce((sum: number, text) => sum + plain(text).length, 0));
  const wanted = {
    objective: length([...rows.map(({ operative }) => operative), ...lines.map(({ objective }) => objective.strategic)]),
    indicator: length(rows.map(({ indicator }) => indicator)),
    target: length(rows.map(({ target }) => target)),
  };
  const all = wanted.objective + wanted.indicator + wanted.target || 1;
  const free = 1 - TEXTS.objective - TEXTS.indicator - TEXTS.target;
  const share = (column: keyof typeof TEXTS): number => TEXTS[column] + (free * wanted[column]) / all;
  return { objective: share("objective"), indicator: share("indicator"), target: share("target") };
}

/** Whether the objective counts with another weight than its own: a share of it, or what others left. */
function weighsOtherwise({ weight, effective }: IndividualLine): boolean {
  return effective !== null && weight !== null && !effective.equals(weight);
}
