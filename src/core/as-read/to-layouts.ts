/** Descriptions of tables to start from: what was read, or, where nothing was, what looks most like it. */
import type { ColumnRead, TableRead, TakenAs } from "../plan/table-read";
import { headingKey, describedTables } from "../reading/layouts/find";
import { columnFacts } from "../reading/tables/column-facts";
import type { ColumnPlace, ListsPlace, TableLayout } from "../settings/layouts";
import { cellText, type Sheet } from "../sheet/sheet";
import { readWeight } from "../text/weight";

/** Longer texts head no column, in characters. */
const LONGEST_HEADING = 80;

/** What the table was taken for, as a description; null where one cannot say it: a column of weights for each structure, no heading at all. */
export function layoutOf(table: TableRead, name: string): TableLayout | null {
  const { columns, by } = table;
  const used = columns.filter(({ as }) => as.length > 0);
  const weights = used.filter(({ as }) => as.includes("weight"));
  const [weight] = weights;
  const headings = uniqueHeadings(columns, used);
  if (!weight || weights.length > 1 || headings.length === 0) return null;
  const place = (column: ColumnRead): ColumnPlace => placeOf(column, headings);
  const as = (what: TakenAs): ColumnRead | undefined => used.find((column) => column.as.includes(what));
  const title = as("title");
  const parts = used.filter((column) => column.as.includes("partWeight"));
  const lists = as("lists");
  const told: ListsPlace | null = by.kind === "column" ? (lists ? { column: place(lists) } : null) : by.kind === "columns" ? null : by.kind;
  return {
    version: 1,
    name,
    headings: headings.map(({ text }) => text),
    weight: place(weight),
    ...(title && title !== lists ? { title: place(title) } : {}),
    ...(parts.length > 0 ? { parts: parts.map(place) } : {}),
    ...(told === null ? {} : { lists: told }),
  };
}

/** A description of the row that most looks like headings, for people to mend; null where no row does. */
export function likelyLayout(sheet: Sheet, name: string): TableLayout | null {
  let best: readonly string[] = [];
  sheet.rows.forEach(({ row, cells }, index) => {
    const texts = cells.flatMap(({ value }) => (typeof value === "string" ? [oneSpace(cellText(value))] : []));
    const next = sheet.rows[index + 1];
    const headed =
      texts.length === cells.length && next?.row === row + 1 && next.cells.some(({ value }) => readWeight(value).kind === "number");
    const distinct = [
      ...new Map(texts.filter((text) => text !== "" && text.length <= LONGEST_HEADING).map((text) => [headingKey(text), text])).values(),
    ];
    if (headed && distinct.length > best.length) best = distinct;
  });
  const [first] = best;
  if (first === undefined || best.length < 2) return null;
  const table = describedTables(sheet, { version: 1, name, headings: best, weight: first }, {})[0]?.table;
  if (!table) return null;
  const facts = columnFacts([table]).filter(({ heading }) => best.some((text) => headingKey(text) === headingKey(heading.text)));
  const numbers = facts.filter(
    ({ numbers: count, sequence, tooLarge, filled }) => count > 1 && count * 2 > filled && !sequence && tooLarge === 0,
  );
  const weight = numbers.reduce<(typeof facts)[number] | null>((most, one) => (most && most.numbers > one.numbers ? most : one), null);
  const title = facts
    .filter((one) => one !== weight && one.texts > 0)
    .reduce<(typeof facts)[number] | null>((longest, one) => (longest && longest.length >= one.length ? longest : one), null);
  if (!weight) return null;
  return {
    version: 1,
    name,
    headings: best,
    weight: oneSpace(weight.heading.text),
    ...(title ? { title: oneSpace(title.heading.text) } : {}),
  };
}

interface HeadingText {
  readonly col: number;
  readonly text: string;
}

/** The headings of the used columns that no other column bears. */
function uniqueHeadings(columns: readonly ColumnRead[], used: readonly ColumnRead[]): readonly HeadingText[] {
  const counts = new Map<string, number>();
  for (const { heading } of columns) if (heading) counts.set(headingKey(heading.value), (counts.get(headingKey(heading.value)) ?? 0) + 1);
  return used.flatMap(({ col, heading }) =>
    heading && counts.get(headingKey(heading.value)) === 1 ? [{ col, text: oneSpace(heading.value) }] : [],
  );
}

/** By its own heading, else by how far it stands from the nearest other one. */
function placeOf({ col }: ColumnRead, headings: readonly HeadingText[]): ColumnPlace {
  const own = headings.find((heading) => heading.col === col);
  if (own) return own.text;
  const [nearest] = [...headings].sort((a, b) => Math.abs(a.col - col) - Math.abs(b.col - col)) as [HeadingText];
  return { after: nearest.text, columns: col - nearest.col };
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
