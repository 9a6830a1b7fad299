/** The totals of sections as lines of a form, where one may still be half written, and as the settings keep them. */
import type { Settings } from "../../core/settings";
import { normalize } from "../../core/text/normalize";

type SectionTotals = NonNullable<Settings["expected"]["sections"]>;

/** The name that stands for every sheet (core/settings). */
export const EVERY_SHEET = "*";

/** One line: the sheet, the section by title or by place ("1"), its total. */
export interface SectionLine {
  /** Tells the lines apart while their texts change. */
  readonly id: number;
  readonly sheet: string;
  readonly section: string;
  readonly total: number | null;
}

export function linesOf(totals: SectionTotals): readonly SectionLine[] {
  return Object.entries(totals)
    .flatMap(([sheet, sections]) => Object.entries(sections).map(([section, total]) => ({ sheet, section, total })))
    .map((line, id) => ({ id, ...line }));
}

/** Whether a line says all that it must; only such lines are kept. */
export function isComplete(line: SectionLine): line is SectionLine & { readonly total: number } {
  return line.section.trim() !== "" && line.total !== null;
}

/** The complete lines as settings. Of two on the same section the first holds. */
export function totalsOf(lines: readonly SectionLine[]): SectionTotals {
  const twice = repeated(lines);
  const kept = lines.filter(isComplete).filter(({ id }) => !twice.has(id));
  const sheets = [...new Set(kept.map(({ sheet }) => sheet))];
  return Object.fromEntries(
    sheets.map((name) => {
      const own = kept.filter(({ sheet }) => sheet === name);
      return [name, Object.fromEntries(own.map(({ section, total }) => [section.trim(), total]))];
    }),
  );
}

/** The lines on a section that an earlier line speaks of already: titles are the same whatever their case and accents. */
export function repeated(lines: readonly SectionLine[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const twice = new Set<number>();
  for (const line of lines.filter(isComplete)) {
    const key = JSON.stringify([line.sheet, normalize(line.section)]);
    if (seen.has(key)) twice.add(line.id);
    seen.add(key);
  }
  return twice;
}
