/** How plans were read, for people: per sheet the headings, the rows, the lists, the other readings. */
import { formatNumber } from "../core/messages/numbers";
import { render, type MessageData, type MessageId } from "../core/messages/messages";
import { blocksOf, type RowsBlock } from "../core/report/reading-blocks";
import type { ListReading, SheetReading } from "../core/report/reading-report";
import type { LayoutNote } from "../core/report/report";
import type { PrintOptions } from "./print-file";
import { columns, fold, harmless, padEnd, shorten } from "./text";

const LONGEST_HEADING = 40;
const INDENT = "      ";

/** The reading of a file as text that ends with a blank line; sheets that are no plan stand at the end, a line each. */
export function readingsText(file: string, sheets: readonly SheetReading[], layouts: readonly LayoutNote[], options: PrintOptions): string {
  const read = sheets.filter(({ reason }) => reason === "");
  const others = sheets.filter(({ reason }) => reason !== "");
  const say = (id: MessageId, data: MessageData): string => render(options.language, id, data);
  const blocks = [
    ...(read.length === 0 ? [`  ${say("cli.no-plan", {})}`] : []),
    ...read.map((sheet) => sheetLines(sheet, options).join("\n")),
    ...(others.length === 0
      ? []
      : [others.map(({ name, reason }) => folded(say("cli.other-sheet", { sheet: name, reason }), options, "  ", "    ")).join("\n")]),
  ];
  const unfit = layouts.filter(({ message }) => message !== "").map(({ message }) => folded(message, options, "  ", "  "));
  if (unfit.length > 0) blocks.push(unfit.join("\n"));
  return `${options.paint("bold", harmless(file))}\n${blocks.join("\n\n")}\n\n`;
}

function sheetLines(sheet: SheetReading, options: PrintOptions): readonly string[] {
  const { language, paint } = options;
  const title = (id: MessageId, data: MessageData = {}): string => `    ${paint("dim", render(language, id, data))}`;
  const heading = `  ${paint("bold", render(language, "cli.sheet", { sheet: harmless(sheet.name) }))}`;
  return [
    `${heading}: ${folded(sheet.line, options, "", "    ")}`,
    ...(sheet.doubtful ? [`    ${paint("yellow", render(language, "leggi.doubtful"))}`] : []),
    ...alike(sheet.tables).flatMap(([lines, headings]) => [title("leggi.headings", { cells: headings }), ...lines]),
    ...(sheet.fields.length > 0
      ? [title("leggi.fields"), ...inColumns(sheet.fields.map(({ cell, label, text }) => [cell, quoted(label?.text ?? ""), text]))]
      : []),
    ...(sheet.rows.length > 0 ? [title("leggi.rows"), ...inColumns(blocksOf(sheet.rows, language).map(rowCells), options)] : []),
    title("leggi.lists"),
    ...sheet.lists.map((list) => folded(listText(list, options), options, INDENT, `${INDENT}   `)),
    ...(sheet.considered.length > 0
      ? [title("leggi.considered"), ...sheet.considered.map((text) => folded(text, options, INDENT, `${INDENT}  `))]
      : []),
  ];
}

/** The columns of tables, those that read alike told once with all their places. */
function alike(tables: SheetReading["tables"]): readonly (readonly [readonly string[], string])[] {
  const told = new Map<string, [readonly string[], string]>();
  for (const { headings, columns: cols } of tables) {
    const lines = inColumns(cols.map(({ column, heading, text }) => [column, quoted(heading), text]));
    const known = told.get(lines.join("\n"));
    told.set(lines.join("\n"), [lines, known ? `${known[1]}, ${headings}` : headings]);
  }
  return [...told.values()];
}

function rowCells({ first, last, text, said }: RowsBlock): readonly string[] {
  const rows = first === last ? String(first) : `${String(first)}–${String(last)}`;
  const words = quoted(said);
  return [rows, words === "" ? text : `${text}  ${words}`];
}

function listText({ number, name, weights, objectives, parts, sum, expected, why, block }: ListReading, options: PrintOptions): string {
  const { language } = options;
  const shown = (value: number | null): string => (value === null ? "–" : formatNumber(language, value));
  const data = { number, name, weights, objectives, sum: shown(sum), expected: shown(expected), why, parts };
  const what = render(language, expected === null ? "leggi.list-unknown" : "leggi.list", data);
  const more = [
    ...(parts > 0 ? [render(language, "leggi.list-parts", { parts })] : []),
    ...(block ? [render(language, "leggi.list-block")] : []),
  ];
  return [what, ...more].join("; ");
}

/** Rows of texts, each but the last padded to the widest of its column. */
function inColumns(rows: readonly (readonly string[])[], options?: PrintOptions): readonly string[] {
  const width = (col: number): number => Math.max(...rows.map((row) => columns(harmless(row[col] ?? ""))));
  return rows.map((row) => {
    const cells = row.slice(0, -1).map((cell, col) => padEnd(harmless(cell), width(col)));
    const before = INDENT + cells.map((cell) => `${cell}  `).join("");
    const last = harmless(row.at(-1) ?? "");
    return (before + (options ? fold(last, options.width, " ".repeat(columns(before))) : last)).trimEnd();
  });
}

function quoted(text: string): string {
  return text === "" ? "" : `«${shorten(text, LONGEST_HEADING)}»`;
}

function folded(text: string, options: PrintOptions, before: string, indent: string): string {
  return before + fold(harmless(text), options.width, indent);
}
