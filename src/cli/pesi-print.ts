/** Computed weights for people and as JSON. */
import { differs, type ComputedList, type ComputedRow, type LevelRow } from "../core/computed/computed-lists";
import { sum, toNumber, type Exact } from "../core/exact";
import { render, type Language } from "../core/messages/messages";
import { formatNumber } from "../core/messages/numbers";
import { unitName } from "../core/plan/plan";
import { cellName } from "../core/sheet/address";
import { columns, fold, harmless, padEnd, padStart, shorten, type Paint } from "./text";

interface PrintOptions {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number | null;
}

/** Titles are cut at this many columns. */
const TITLE = 40;

export function computedText(lists: readonly ComputedList[], options: PrintOptions): string {
  return `${lists.map((list) => listText(list, options)).join("\n")}\n`;
}

function listText(list: ComputedList, { language, paint, width }: PrintOptions): string {
  const { unit, sheet, result } = list;
  const name = harmless(unit ? unitName(unit) : sheet);
  const where = unit ? paint("dim", `  ${render(language, "cli.sheet", { sheet: harmless(sheet) })}`) : "";
  const notes = notesOf(list, language).map((note) => `  ${fold(harmless(note), width, "  ")}`);
  const table = result.kind === "computed" ? tableOf(list, result.rows, language) : [];
  return [`${paint("bold", name)}${where}`, ...table.map((line) => `    ${line}`), ...notes, ""].join("\n");
}

function notesOf({ result, total, step, from }: ComputedList, language: Language): readonly string[] {
  if (result.kind === "levels")
    return result.missing.map(({ factor, text, cell }) =>
      render(language, text === "" ? "pesi.no-level" : "pesi.level", {
        text,
        heading: factor.heading,
        cell,
        words: Object.keys(factor.levels)
          .map((word) => `«${word}»`)
          .join(", "),
      }),
    );
  if (result.kind === "step") return [render(language, "pesi.step", { total, step })];
  return [total === null ? render(language, "computed.as-points") : render(language, `pesi.brought-${from}`, { total, step })];
}

/** A row an objective: its levels, their points, the exact share, the weight, what the plan has. */
function tableOf(list: ComputedList, rows: readonly ComputedRow[], language: Language): readonly string[] {
  const number = (value: Exact): string => formatNumber(language, value);
  const levels = rows[0]?.levels.map(({ factor }) => harmless(factor.heading)) ?? [];
  const heads = render(language, "pesi.headings").split("|");
  const head = [heads[0] ?? "", ...levels, ...heads.slice(1)];
  const body = rows.map((row) => [
    shorten(harmless(labelOf(row)), TITLE),
    ...row.levels.map(({ text }) => harmless(text)),
    number(row.raw),
    number(row.share),
    number(row.computed),
    row.given === null ? "–" : `${number(row.given)}${differs(list, row) ? " *" : ""}`,
  ]);
  const total = [
    render(language, "punteggio.total"),
    ...levels.map(() => ""),
    number(sum(rows.map(({ raw }) => raw))),
    "",
    number(sum(rows.map(({ computed }) => computed))),
    number(sum(rows.flatMap(({ given }) => given ?? []))),
  ];
  const all = [head, ...body, total];
  const widths = head.map((_text, col) => Math.max(...all.map((line) => columns(line[col] ?? ""))));
  return all.map((line) =>
    line
      .map((cell, col) => (col <= levels.length ? padEnd(cell, widths[col] ?? 0) : padStart(cell, widths[col] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

function labelOf({ number, title }: LevelRow): string {
  return `${number === "" ? "" : `${number}. `}${title.replace(/\s+/g, " ")}`;
}

export function computedJson(file: string, lists: readonly ComputedList[], output: string | null, language: Language): unknown {
  return {
    version: 1,
    file,
    output,
    lists: lists.map((list) => {
      const { unit, sheet, total, step, from, result } = list;
      const problems = result.kind === "computed" ? [] : notesOf(list, language);
      return {
        unit: unit && unitName(unit),
        sheet,
        total: total && toNumber(total),
        from,
        step: toNumber(step),
        problems,
        rows: result.rows.map((row) => ({ ...rowJson(row), ...(result.kind === "computed" ? weightJson(list, row as ComputedRow) : {}) })),
      };
    }),
  };
}

function rowJson({ number, title, levels, given, cell }: LevelRow): object {
  return {
    number: number === "" ? null : number,
    title,
    levels: levels.map(({ factor, text, points }) => ({ heading: factor.heading, text, points: points && toNumber(points) })),
    given: given && toNumber(given),
    cell: cell && cellName(cell.row, cell.col),
  };
}

function weightJson(list: ComputedList, row: ComputedRow): object {
  return { points: toNumber(row.raw), share: toNumber(row.share), weight: toNumber(row.computed), differs: differs(list, row) };
}
