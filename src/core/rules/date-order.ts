import type { At, Goal } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { cellText, type Sheet } from "../sheet/sheet";
import { daysInMonth } from "../text/calendar";
import type { Deadline } from "../text/values";
import { page } from "./pages/date-order";
import { defineRule, type FindingOf, type RuleContext } from "./rule";
import { sentences } from "./sentences/date-order";
import { groupByColumn } from "./support/group";
import { goalsOf, unitsWithSheets } from "./support/walk";

type Found = FindingOf<typeof sentences>;

/** Two dates in the wrong order, at the cell of the end. */
interface Disorder {
  readonly cell: CellRef;
  readonly start: string;
  readonly end: string;
}

/** An activity that ends before it starts: in two cells, in one ("dal 31/12/2025 al 01/01/2025"), or as a range ("2027-2025"). */
export const dateOrder = defineRule({
  name: "date-order",
  group: "dates",
  severity: "warning",
  title: { it: "Scadenze prima dell’inizio", en: "Deadlines before the start" },
  sentences,
  page,
  *check({ plan }: RuleContext): Iterable<Found> {
    const found = unitsWithSheets(plan).flatMap(({ unit, sheet }) =>
      goalsOf(unit).flatMap((goal) => disorders(goal, sheet).map((disorder) => ({ ...disorder, unit }))),
    );
    for (const { items, cells, place } of groupByColumn(found, ({ start, end }) => `${start}|${end}`)) {
      const [{ start, end }] = items;
      yield { ...place, message: "date-order", data: { start, end, cells, count: cells.length } };
    }
  },
});

function disorders({ start, deadline }: Goal, sheet: Sheet): Disorder[] {
  const within = [...(start ? insideCell(start, sheet) : []), ...(deadline ? insideCell(deadline, sheet) : [])];
  // Most plans have no column of starts: nothing need be compared.
  const first = start && deadline ? earliest(start.value.items) : null;
  const last = first && deadline ? latest(deadline.value.items) : null;
  if (!deadline || !first || !last || start?.cell.col === deadline.cell.col || first.day <= last.day) return within;
  return [...within, { cell: deadline.cell, start: first.text, end: last.text }];
}

/** A range written backwards, or "dal … al …" whose second date is the earlier. */
function insideCell({ value, cell }: At<{ readonly items: readonly Deadline[] }>, sheet: Sheet): Disorder[] {
  const backwards = value.items.find((item) => item.kind === "years" && item.from > item.to);
  if (backwards?.kind === "years") return [{ cell, start: String(backwards.from), end: String(backwards.to) }];
  const [from, to] = value.items;
  if (!from || !to || value.items.length !== 2 || !saysFromTo(cellText(sheet.value(cell.row, cell.col)))) return [];
  const begins = earliest([from]);
  const ends = latest([to]);
  return begins && ends && begins.day > ends.day ? [{ cell, start: begins.text, end: ends.text }] : [];
}

function saysFromTo(text: string): boolean {
  const from = /\bd(?:al|a)\b/i.exec(text);
  return from !== null && /\b(?:al|a|fino)\b/i.test(text.slice(from.index + from[0].length));
}

/** A day as a number that rises with time, and the words it was read from. */
interface Moment {
  readonly day: number;
  readonly text: string;
}

function earliest(items: readonly Deadline[]): Moment | null {
  const moments = items.flatMap((item) => moment(item, "first"));
  return moments.sort((a, b) => a.day - b.day)[0] ?? null;
}

function latest(items: readonly Deadline[]): Moment | null {
  const moments = items.flatMap((item) => moment(item, "last"));
  return moments.sort((a, b) => b.day - a.day)[0] ?? null;
}

/** The first or the last day that the item may mean; none for dates of every year and impossible ones, which cannot be compared. */
function moment(item: Deadline, end: "first" | "last"): Moment[] {
  const { text } = item;
  const day = (year: number, month: number, date: number): Moment[] => [{ day: year * 10000 + month * 100 + date, text }];
  switch (item.kind) {
    case "date":
      return day(item.year, item.month, item.day);
    case "month":
      return day(item.year, item.month, end === "first" ? 1 : daysInMonth(item.year, item.month));
    case "year":
      return end === "first" ? day(item.year, 1, 1) : day(item.year, 12, 31);
    case "years":
      return end === "first" ? day(item.from, 1, 1) : day(item.to, 12, 31);
    case "yearly":
    case "invalid":
      return [];
  }
}
