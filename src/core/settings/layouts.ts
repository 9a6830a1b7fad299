/** How a council's own table is to be read, said by its headings: what the reader cannot tell by itself. */

/** A column by its heading as written, or by how many columns to the right of one it stands (negative: to the left). Years and numbers in headings do not count. */
export type ColumnPlace = string | { readonly after: string; readonly columns: number };

/** What parts the rows into lists. */
export type ListsPlace = "sheet" | "titles" | "tables" | "numbers" | "totals" | { readonly column: ColumnPlace };

/** A table whose headings are these is read so, wherever it stands on whichever sheet. */
export interface TableLayout {
  readonly version: 1;
  /** What the municipality calls it. */
  readonly name: string;
  /** The table is known by these headings, all of which stand above its rows, in any order and among others. */
  readonly headings: readonly string[];
  readonly weight: ColumnPlace;
  /** What is weighed; where it is left out, the reader tells it. */
  readonly title?: ColumnPlace;
  /** Weights of parts (phases, indicators). */
  readonly parts?: readonly ColumnPlace[];
  /** Where it is left out, the reader tells it. */
  readonly lists?: ListsPlace;
  /** Rows that do not count: those whose first text, or whose title, begins so. */
  readonly leaveOut?: readonly string[];
  /** What each list should make, where nothing else in the settings says so. */
  readonly total?: number;
}

/** What parts forms into lists: each sheet is one, all are one, or the value at a label ("Ufficio"). */
export type FormListsPlace = "sheet" | "all" | { readonly label: string };

/** Forms of an objective each are known by the label of its weight, wherever that stands beside, above or before a number. */
export interface FormLayout {
  readonly version: 1;
  /** What the municipality calls it. */
  readonly name: string;
  /** The label as written, without its colon; numbers in it do not count. */
  readonly weight: string;
  /** The label of what is weighed; where it is left out, the reader tells it. */
  readonly title?: string;
  /** Where it is left out, the reader tells it. */
  readonly lists?: FormListsPlace;
  /** What each list should make, where nothing else in the settings says so. */
  readonly total?: number;
}

/** The headings that the places name. */
export function headingsNamed(layout: TableLayout): readonly string[] {
  const { weight, title, parts = [], lists } = layout;
  const places = [weight, ...(title === undefined ? [] : [title]), ...parts, ...(typeof lists === "object" ? [lists.column] : [])];
  return places.map((place) => (typeof place === "string" ? place : place.after));
}

/** The settings without the description of that name, be it of a table or of forms. */
export function withoutLayout<T extends Described>(settings: T, name: string): T & Required<Described> {
  const { layouts = [], forms = [] } = settings;
  return { ...settings, layouts: layouts.filter((one) => one.name !== name), forms: forms.filter((one) => one.name !== name) };
}

interface Described {
  readonly layouts?: readonly TableLayout[];
  readonly forms?: readonly FormLayout[];
}

/** The settings in which rows that begin with the words count again for the description of that name. */
export function countingAgain<T extends { readonly layouts?: readonly TableLayout[] }>(
  settings: T,
  name: string,
  words: string,
): T & { readonly layouts: readonly TableLayout[] } {
  const layouts = (settings.layouts ?? []).map((layout): TableLayout => {
    if (layout.name !== name) return layout;
    const { leaveOut = [], ...rest } = layout;
    const others = leaveOut.filter((one) => one !== words);
    return others.length === 0 ? rest : { ...rest, leaveOut: others };
  });
  return { ...settings, layouts };
}
