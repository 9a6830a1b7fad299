/** A comparison for people: a table of the structures, then what changed in each, in sentences. */
import { render, type Language } from "../core/messages/messages";
import { formatNumber } from "../core/messages/numbers";
import type { ChangeReport, ComparisonReport, PlaceReport } from "../core/report/comparison";
import { columns, fold, harmless, padEnd, padStart, shorten, type Paint } from "./text";

interface PrintOptions {
  readonly language: Language;
  /** Also which objective was taken for which. */
  readonly pairs: boolean;
  readonly paint: Paint;
  /** Columns to fold long sentences at; null: not folded. */
  readonly width: number | null;
}

/** Names in the table are cut at this many columns. */
const NAME = 48;

export function comparisonText(report: ComparisonReport, options: PrintOptions): string {
  const { language, paint, width } = options;
  const say = (id: Parameters<typeof render>[1], data = {}): string => render(language, id, data);
  const item = (text: string): string => `  - ${fold(harmless(text), width, "    ")}`;
  const title = say("confronta.title", { before: report.before.file, after: report.after.file });
  const remarks = report.remarks.map(({ message }) => item(message));
  const summary = { ...report.summary, before: report.before.objectives, after: report.after.objectives };
  const blocks = [
    [paint("bold", harmless(title))],
    ...(remarks.length > 0 ? [[paint("yellow", say("confronta.remarks")), ...remarks]] : []),
    tableLines(report, language),
    ...byUnit(report.changes).map(([unit, changes]) => [
      paint("bold", harmless(shorten(unit, 80))),
      ...changes.map(({ message }) => item(message)),
    ]),
    ...(options.pairs ? [[paint("bold", say("confronta.pairs")), ...report.pairs.map((pair) => item(pairText(pair, language)))]] : []),
    [report.changes.length === 0 ? paint("green", say("confronta.none")) : say("confronta.total", summary)],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Only what the resolution must list, structure by structure, and what it need not. */
export function resolutionText(report: ComparisonReport, { language, paint, width }: PrintOptions): string {
  const { before, after, resolution } = report;
  const say = (id: Parameters<typeof render>[1], data = {}): string => fold(harmless(render(language, id, data)), width, "");
  const blocks = [
    [paint("bold", say("confronta.title", { before: before.file, after: after.file })), say("confronta.resolution.why")],
    tableLines(report, language),
    ...resolution.units.map(({ unit, lines }) => [
      paint("bold", harmless(shorten(unit.replace(/\s+/g, " "), 80))),
      ...lines.map((line, index) => fold(`  ${String(index + 1)}. ${harmless(line)}`, width, "     ")),
    ]),
    ...(resolution.units.length === 0 ? [[say("confronta.resolution.none")]] : []),
    ...(resolution.left > 0 ? [[say("confronta.resolution.left-out", { left: resolution.left })]] : []),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function byUnit(changes: readonly ChangeReport[]): readonly (readonly [string, readonly ChangeReport[]])[] {
  const units = new Map<string, ChangeReport[]>();
  for (const change of changes) {
    const name = change.unit.replace(/\s+/g, " ");
    units.set(name, [...(units.get(name) ?? []), change]);
  }
  return [...units];
}

function tableLines({ units }: ComparisonReport, language: Language): string[] {
  const absent = render(language, "confronta.absent");
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? absent : formatNumber(language, value);
  const rows = units.map(({ before, after, changes }) => [
    shorten(harmless((after ?? before)?.name.replace(/\s+/g, " ") ?? ""), NAME),
    ...[before?.objectives, after?.objectives, before?.sum, after?.sum, changes].map(number),
  ]);
  const table = [render(language, "confronta.headings").split("|"), ...rows];
  const widths = (table[0] ?? []).map((_heading, col) => Math.max(...table.map((row) => columns(row[col] ?? ""))));
  return table.map((row) => `  ${row.map((cell, col) => (col === 0 ? padEnd : padStart)(cell, widths[col] ?? 0)).join("  ")}`.trimEnd());
}

function pairText({ before, after, by }: ComparisonReport["pairs"][number], language: Language): string {
  const said = (place: PlaceReport): string => `${place.sheet}!${place.range} ${[place.number, shorten(place.title.replace(/\s+/g, " "), 60)].filter((text) => text !== "").join(" ")}`; // prettier-ignore
  return `${render(language, "confronta.pair", { before: said(before), after: said(after) })} (${render(language, `confronta.pair.${by}`)})`;
}
