/** The heading rows of a table: one, two with groups, or one with a row of letters or of units of measure below. */
import type { Column, ColumnKey } from "./columns";
import type { Composition, PlanList } from "./composition";
import type { Page } from "./page";
import { GROUP_HEADINGS } from "./words-noise";
import { declaredHeading } from "./totals";

/** Writes the headings; gives the first row below them. `list` is the list whose total the heading may say. */
export function writeHeadings(
  composition: Composition,
  page: Page,
  top: number,
  left: number,
  columns: readonly Column[],
  list: PlanList | null,
): number {
  const { habits } = composition;
  const text = (column: Column): string => (column.key === "weight" ? declaredHeading(composition, column.heading, list) : column.heading);
  if (habits.headingRows === "two") {
    for (const { from, to } of spans(columns)) {
      const group = groupHeading(composition, columns.slice(from, to + 1));
      if (group === null) {
        page.put(top, left + from, text(columns[from] as Column)).merge(top, left + from, top + 1, left + from);
        continue;
      }
      page.put(top, left + from, group).merge(top, left + from, top, left + to);
      for (let i = from; i <= to; i++) page.put(top + 1, left + i, text(columns[i] as Column));
    }
    return top + 2;
  }
  columns.forEach((column, i) => page.put(top, left + i, text(column)));
  if (habits.headingRows === "one") return top + 1;
  columns.forEach((column, i) => page.put(top + 1, left + i, habits.headingRows === "letters" ? `(${String.fromCharCode(97 + (i % 26))})` : symbolOf(composition, column.key))); // prettier-ignore
  return top + 2;
}

/** Columns that stay together under one heading, as first and last place. */
export function spans(columns: readonly Column[]): { from: number; to: number }[] {
  const found: { from: number; to: number; group: string }[] = [];
  columns.forEach((column, i) => {
    const group = groupOf(column.key);
    const last = found.at(-1);
    if (last && last.group === group && group !== column.key) last.to = i;
    else found.push({ from: i, to: i, group });
  });
  return found;
}

function groupOf(key: ColumnKey): string {
  if (key === "number" || key === "objective" || key === "purpose") return "first";
  if (key === "indicator" || key === "target" || key === "base" || key === "source") return "last";
  if (key === "month" || key === "yearly") return key === "month" ? "months" : "years";
  return key;
}

function groupHeading(composition: Composition, columns: readonly Column[]): string | null {
  if (columns.length < 2) return null;
  const key = columns[0]?.key ?? "objective";
  if (key === "month") return composition.words("Cronoprogramma {y}");
  if (key === "yearly") return composition.words("Triennio");
  const group = groupOf(key);
  return group === "first" || group === "last" ? composition.words(GROUP_HEADINGS[group][composition.habits.year % 3] ?? "") : null;
}

function symbolOf({ scale, habits }: Composition, key: ColumnKey): string {
  if (key === "weight" || key === "phaseWeight" || key === "indicatorWeight") {
    if (scale.percent || habits.percentHeading) return "%";
    return scale.fraction ? "coeff." : "punti";
  }
  if (key === "budget") return "€";
  if (key === "hours" || key === "number") return "n.";
  return key === "deadline" ? "gg/mm/aa" : "testo";
}
