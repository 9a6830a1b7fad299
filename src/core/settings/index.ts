/**
 * What a municipality can choose. Plain types and defaults here; the schema that validates a settings file
 * (zod) is in schema.ts, so that the custom functions need not load it.
 */
import type { RuleName } from "../rules/names";
import type { Severity } from "../rules/severity";
import type { IndividualSettings } from "./individual";
import type { WeightingSettings } from "./weighting";
import type { FormLayout, TableLayout } from "./layouts";

/** A score band: from `from` (included) to the next band's `from` (excluded). Numbers as decimal strings or numbers. */
export interface BandSetting {
  readonly from: number;
  /** What the band is worth: a label ("Ottimo") or a share of pay in percent. */
  readonly label: string;
}

export interface Settings {
  readonly version: 1;
  readonly language: "it" | "en";
  /** Severity of a rule, or "off". */
  readonly rules: Readonly<Partial<Record<RuleName, Severity | "off">>>;
  /**
   * Expected totals, in points or percent 0–100: for every unit of the workbook, by sheet name (which wins), and for the sections of a sheet.
   * A section is named as on the sheet, or by its place in the list ("1", "2"); the sheet "*" stands for every sheet.
   */
  readonly expected: {
    readonly workbook: number | null;
    readonly sheets: Readonly<Record<string, number>>;
    readonly sections?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  /** What weights in words are worth, in points, by the word ("Alto": 50); where a sheet explains its own, these go before. */
  readonly levels?: Readonly<Record<string, number>>;
  /** Differences up to this many points are accepted. Default 0: exact. */
  readonly tolerance: number;
  /** The plan's years, when the titles do not say. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Further headings of columns, by column role (see reading/headings.ts). */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** How tables are to be read that the reader cannot make out by itself; the first that fits a sheet counts. */
  readonly layouts?: readonly TableLayout[];
  /** How forms of an objective each are to be read that the reader cannot make out by itself; sheets that a table's description fits are none. */
  readonly forms?: readonly FormLayout[];
  readonly vocabulary: {
    readonly types: readonly string[];
    readonly classes: readonly string[];
    readonly yesNo: readonly string[];
  };
  /** Law checks that apply to this body. */
  readonly mandatory: { readonly paymentTimes: boolean; readonly anticorruption: boolean; readonly training: boolean };
  readonly score: {
    /** Round the total only, or each line. */
    readonly rounding: "total" | "line";
    /** Decimals of a rounded score (0–6). */
    readonly decimals: number;
    /** Achievement above this percent counts as this; null: no cap. */
    readonly cap: number | null;
    /** What a missing achievement is: refused, counted as 0, or left out (its weight redistributed). */
    readonly missing: "refuse" | "zero" | "leave-out";
    readonly bands: readonly BandSetting[];
  };
  /** The standard sheet: own section, transversal section. */
  readonly seo: {
    readonly ownTotal: number;
    readonly transversalTotal: number;
    /** The municipality's name, where the plan does not say it ("Comune di Esempio"); "" : none. */
    readonly body?: string;
    /** Who answers for a structure, by the name of its sheet, where the plan does not say it. */
    readonly heads?: Readonly<Record<string, string>>;
  };
  /** What individual sheets are made of; see DEFAULT_INDIVIDUAL where it is left out. */
  readonly individual?: IndividualSettings;
  /** How weights are computed from levels; null or left out: they are not. */
  readonly weighting?: WeightingSettings | null;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  language: "it",
  rules: {},
  expected: { workbook: null, sheets: {}, sections: {} },
  levels: {},
  tolerance: 0,
  years: null,
  headings: {},
  layouts: [],
  forms: [],
  vocabulary: {
    types: ["Output", "Outcome"],
    classes: ["efficacia", "efficienza", "economicità", "qualità", "quantità"],
    yesNo: ["SI/NO"],
  },
  mandatory: { paymentTimes: true, anticorruption: true, training: true },
  score: { rounding: "total", decimals: 2, cap: 100, missing: "refuse", bands: [] },
  seo: { ownTotal: 40, transversalTotal: 40, body: "", heads: {} },
};
