/** Which years a plan covers: read from settings, titles, the file's name, or the deadlines, in this order. */
import type { NestedMessage } from "../messages/messages";
import type { Settings } from "../settings";
import type { CellRef } from "../sheet/address";
import { readDeadlines } from "../text/deadline";
import { normalize } from "../text/normalize";
import { nested } from "./describe";
import { objectivesOf, type Plan, type PlanYears } from "./plan";

/** Years of a text, both included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A plan covers three years; some speak of two or four. */
const LONGEST_PLAN = 4;

/** Titles that name the years of something else. */
const OTHER_YEARS =
  /\b(mandato|bilancio|rendicont\w*|consuntiv\w*|fabbisogn\w*|pnrr|fesr|fse|ccnl|ccdi|programmazione comunitaria|dup|dups|baseline|base line|storic\w*|partenza|valor[ei]|dat[oi]|precedent\w*)\b/;

/**
 * The years that the plan covers, or null when nothing says.
 * A triennium in a title ("PIANO DELLA PERFORMANCE 2024-2026") goes before a single year, the more frequent before the rarer.
 */
export function planYears(plan: Plan, settings: Settings): PlanYears | null {
  if (settings.years) return { ...settings.years, source: "setting", cell: null };
  return fromTitles(plan) ?? fromFile(plan.file) ?? fromDeadlines(plan);
}

/** The sentence that says which years the plan covers and where that was read. */
export function yearsSentence(years: PlanYears): NestedMessage {
  return nested("years", { years: yearsText(years), source: yearsSource(years) });
}

/** "secondo il titolo in A1 del foglio «Area 1»": where the plan's years come from, to be put into a sentence. */
function yearsSource({ source, cell }: PlanYears): NestedMessage {
  return nested(`years.${source}`, { cell, sheet: cell?.sheet ?? null });
}

/** The same for a sentence about a sheet: its own title is named where it says the same years. */
export function yearsSourceOn(plan: Plan, years: PlanYears, sheet: string): NestedMessage {
  if (years.source !== "title" || years.cell?.sheet === sheet) return yearsSource(years);
  const titles = plan.sheets.find((one) => one.sheet.name === sheet)?.units.flatMap((unit) => unit.titles) ?? [];
  const own = titles.find(({ value }) => yearsNamed(value).some(({ from, to }) => from === years.from && to === years.to));
  return yearsSource(own ? { ...years, cell: own.cell } : years);
}

/** "2024" or "2024-2026". */
export function yearsText({ from, to }: Span): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** The last year that deadlines of the plan may have: a plan is of three years, also when only its first is named. */
export function lastYear({ from, to }: Span): number {
  return Math.max(to, from + 2);
}

/** The years and ranges of years that a text names, dates left out. */
export function yearsNamed(text: string): readonly Span[] {
  return readDeadlines(text).items.flatMap((item): Span[] => {
    if (item.kind === "year") return [{ from: item.year, to: item.year }];
    return item.kind === "years" ? [{ from: item.from, to: item.to }] : [];
  });
}

function fromTitles(plan: Plan): PlanYears | null {
  const seen = new Set<string>();
  const counts = new Map<string, { span: Span; count: number; cell: CellRef }>();
  for (const { value, cell } of plan.sheets.flatMap(({ units }) => units.flatMap((unit) => unit.titles))) {
    const key = `${cell.sheet}!${cell.row},${cell.col}`;
    if (seen.has(key) || OTHER_YEARS.test(normalize(value))) continue;
    seen.add(key);
    for (const span of yearsNamed(value)) {
      if (span.to - span.from >= LONGEST_PLAN || span.to < span.from) continue;
      const entry = counts.get(yearsText(span));
      if (entry) entry.count += 1;
      else counts.set(yearsText(span), { span, count: 1, cell });
    }
  }
  const found = [...counts.values()];
  const ranges = found.filter(({ span }) => span.to > span.from);
  const best = (ranges.length > 0 ? ranges : found).sort((a, b) => b.count - a.count)[0];
  return best ? { ...best.span, source: "title", cell: best.cell } : null;
}

function fromFile(file: string | null): PlanYears | null {
  const name = (file ?? "")
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.[a-z]{3,4}$/i, "")
    .replaceAll("_", " ");
  const spans = yearsNamed(name ?? "").filter(({ from, to }) => to >= from && to - from < LONGEST_PLAN);
  const best = spans.find(({ from, to }) => to > from) ?? spans[0];
  return best ? { ...best, source: "file", cell: null } : null;
}

/** Years that a tenth of the deadlines name (at least two of them): a single slip makes no plan year. */
function fromDeadlines(plan: Plan): PlanYears | null {
  const counts = new Map<number, number>();
  let total = 0;
  for (const objective of plan.sheets.flatMap(({ units }) => units.flatMap(objectivesOf))) {
    for (const item of [objective, ...objective.phases].flatMap((goal) => goal.deadline?.value.items ?? [])) {
      if (item.kind === "yearly" || item.kind === "invalid") continue;
      const year = item.kind === "years" ? item.from : item.year;
      counts.set(year, (counts.get(year) ?? 0) + 1);
      total += 1;
    }
  }
  const usual = [...counts].filter(([, count]) => count >= 2 && count * 10 >= total).map(([year]) => year);
  if (usual.length === 0 || total < 3) return null;
  return { from: Math.min(...usual), to: Math.max(...usual), source: "deadlines", cell: null };
}
