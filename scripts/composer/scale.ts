/** How weights are written: one scale and one form a list. Weights themselves are kept in points, or percent 0–100. */
import { tidy } from "./formula";

export type FormName =
  | "int"
  | "two_decimals"
  | "percent"
  | "percent_decimals"
  | "percent_mixed"
  | "literal_percent"
  | "share"
  | "share_decimals"
  | "percent_text"
  | "bracket_text"
  | "hundredths_text"
  | "points_text"
  | "points_before"
  | "pt_text"
  | "points_format"
  | "number_text";

interface Written {
  readonly value: number | string;
  readonly format?: string;
}

export interface Scale {
  readonly form: FormName;
  /** Whether the cell itself says that the weight is a percentage. */
  readonly percent: boolean;
  /** Whether the cell holds 0.25 and nothing says that it is 25 %. */
  readonly fraction: boolean;
  /** Whether formulas can add the cells. */
  readonly numeric: boolean;
  /** What stands in the cell is the weight divided by this. */
  readonly divisor: number;
  /** The cell of weight `n`; `turn` counts the cells, for forms that are not kept throughout. */
  write(n: number, turn?: number): Written;
}

const italian = (n: number): string => String(n).replace(".", ",");

/** @param format for whole weights, and for those with decimals */
const numeric = (form: FormName, divisor: number, kind: "percent" | "fraction" | "points", format?: readonly [string, string]): Scale => ({
  form,
  percent: kind === "percent",
  fraction: kind === "fraction",
  numeric: true,
  divisor,
  write: (n) => ({ value: tidy(n / divisor), ...(format ? { format: format[Number.isInteger(n) ? 0 : 1] } : {}) }),
});

const texts = (form: FormName, percent: boolean, write: (n: string) => string): Scale => ({
  form,
  percent,
  fraction: false,
  numeric: false,
  divisor: 1,
  write: (n) => ({ value: write(italian(n)) }),
});

const SCALES: Readonly<Record<FormName, Scale>> = {
  int: numeric("int", 1, "points"),
  two_decimals: numeric("two_decimals", 1, "points", ["0.00", "0.00"]),
  percent: numeric("percent", 100, "percent", ["0%", "0.0%"]),
  percent_decimals: numeric("percent_decimals", 100, "percent", ["0.0%", "0.0%"]),
  percent_mixed: {
    ...numeric("percent_mixed", 100, "percent"),
    // Every fourth cell has lost its format: 0,15 among 20 %.
    write: (n, turn = 0) => ({ value: tidy(n / 100), ...(turn % 4 === 3 ? {} : { format: Number.isInteger(n) ? "0%" : "0.0%" }) }),
  },
  literal_percent: numeric("literal_percent", 1, "percent", ['0"%"', '0.0"%"']),
  share: numeric("share", 100, "fraction"),
  share_decimals: numeric("share_decimals", 100, "fraction", ["0.00", "0.000"]),
  percent_text: texts("percent_text", true, (n) => `${n}%`),
  bracket_text: texts("bracket_text", true, (n) => `(${n} %)`),
  hundredths_text: texts("hundredths_text", true, (n) => `${n}/100`),
  points_text: texts("points_text", false, (n) => `${n} punti`),
  points_before: texts("points_before", false, (n) => `Punti ${n}`),
  pt_text: texts("pt_text", false, (n) => `pt. ${n}`),
  points_format: numeric("points_format", 1, "points", ['0" punti"', '0.0" punti"']),
  number_text: texts("number_text", false, (n) => n),
};

export const scaleOf = (form: FormName): Scale => SCALES[form];
