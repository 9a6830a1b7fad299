/** What the page of a rule says, as data: the documentation, `piao spiega` and the tests are made from it. */
import type { Settings } from "../../settings";

/** A cell of an example: a value, a formula with its result, or an error. */
export type ExampleCell = string | number | null | { readonly formula: string; readonly value: number } | { readonly error: string };

export interface ExampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly ExampleCell[])[];
}

/** What a page says, in one language. */
export interface PageText {
  /** What the rule looks at, in one sentence. */
  readonly says: string;
  /** When it reports something. */
  readonly fires: string;
  /** What it leaves alone on purpose. */
  readonly silent: string;
  /** Why it matters. */
  readonly why: string;
  /** Law, article, or where else the rule comes from. */
  readonly source: string;
  /** A setting, beside switching the rule off, that changes what it looks at. */
  readonly setting?: string;
}

/** The page in Italian, and its texts in English; the examples are Italian plans in both. */
export interface RulePage extends PageText {
  readonly en: PageText;
  /** What the examples take of the settings; the defaults where it is left out. */
  readonly settings?: Partial<Settings>;
  /** Sheets on which the rule must report something: a test holds it. */
  readonly wrong: readonly ExampleSheet[];
  /** The same sheets put right: the rule reports nothing. */
  readonly right: readonly ExampleSheet[];
}

export function textOf(page: RulePage, language: "it" | "en"): PageText {
  return language === "it" ? page : page.en;
}

/** An example of a single sheet. */
export function area(...rows: readonly (readonly ExampleCell[])[]): readonly ExampleSheet[] {
  return [{ name: "Area 1", rows }];
}

/** The headings of most examples. */
export const LIST: readonly ExampleCell[] = ["N.", "Obiettivo", "Peso %", "Indicatore", "Scadenza"];
