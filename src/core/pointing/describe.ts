/** What somebody points at, as a description of the table: by heading texts and relative places. */
import type { ColumnPlace, ListsPlace, TableLayout } from "../settings/layouts";
import type { Sheet } from "../sheet/sheet";
import { headingsAbove, type HeadingText } from "./headings-above";

/** What parts the lists: as the settings say it, but with a column (0-based) in place of its heading. */
export type ListsPointed = Extract<ListsPlace, string> | { readonly column: number };

/** What was pointed at so far; what is null is left to the reader. */
export interface Pointed {
  /** The column of the weights (0-based), and a row in which it holds one. */
  readonly weights: { readonly col: number; readonly row: number };
  readonly title: number | null;
  readonly lists: ListsPointed | null;
  /** Columns of weights of parts (phases, indicators). */
  readonly parts: readonly number[];
  /** How rows that do not count begin. */
  readonly leaveOut: readonly string[];
  /** What each list should make. */
  readonly total: number | null;
}

/** So many headings tell a form from others, where it has so many. */
const ENOUGH = 3;

/** The description; null where no heading stands above the weights, nor above any other column of their table. */
export function describe(sheet: Sheet, pointed: Pointed, name: string): TableLayout | null {
  const { weights, title, lists, parts, leaveOut, total } = pointed;
  const all = headingsAbove(sheet, weights.col, weights.row);
  if (all.length === 0) return null;
  const by = lists !== null && typeof lists === "object" ? lists.column : null;
  const used = [weights.col, ...(title === null ? [] : [title]), ...(by === null ? [] : [by]), ...parts];
  const headings = knownBy(all, used);
  const place = (col: number): ColumnPlace => {
    const own = headings.find((heading) => heading.col === col);
    if (own) return own.text;
    const anchor = nearest(headings, col) as HeadingText;
    return { after: anchor.text, columns: col - anchor.col };
  };
  return {
    version: 1,
    name,
    headings: headings.map(({ text }) => text),
    weight: place(weights.col),
    ...(title === null ? {} : { title: place(title) }),
    ...(parts.length === 0 ? {} : { parts: parts.map(place) }),
    ...(lists === null ? {} : { lists: typeof lists === "string" ? lists : { column: place(lists.column) } }),
    ...(leaveOut.length === 0 ? {} : { leaveOut: [...leaveOut] }),
    ...(total === null ? {} : { total }),
  };
}

/** The headings of the columns that are used, and of their nearest neighbours until they tell the form from others. */
function knownBy(all: readonly HeadingText[], used: readonly number[]): readonly HeadingText[] {
  const [weights = 0] = used;
  const anchors = new Set(used.map((col) => nearest(all, col)?.col));
  const others = all.filter(({ col }) => !anchors.has(col)).sort((a, b) => Math.abs(a.col - weights) - Math.abs(b.col - weights));
  const more = new Set(others.slice(0, Math.max(0, ENOUGH - anchors.size)).map(({ col }) => col));
  return all.filter(({ col }) => anchors.has(col) || more.has(col));
}

/** The column's own heading, else the one that stands nearest to it. */
function nearest(headings: readonly HeadingText[], col: number): HeadingText | undefined {
  return [...headings].sort((a, b) => Math.abs(a.col - col) - Math.abs(b.col - col))[0];
}
