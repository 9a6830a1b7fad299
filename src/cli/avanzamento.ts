/** `piao avanzamento`: how far a plan is on a day of its year. */
import { progressOf } from "../core/progress/progress";
import { render, type Language } from "../core/messages/messages";
import { formatNumber } from "../core/messages/numbers";
import { progressReport, STATES, type ProgressReport } from "../core/report/progress";
import { dateExists, type CalendarDate } from "../core/text/calendar";
import type { Command } from "./command";
import { parseOptions, UsageError, type OptionKinds } from "./options";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import type { ExitCode, Terminal } from "./terminal";
import { columns, fold, harmless, harmlessJson, padEnd, padStart, painter, shorten } from "./text";
import { planOf, refuse } from "./two-plans";

const OPTIONS = { ...PLAN_OPTIONS, data: "text", tutti: "flag", json: "flag" } as const satisfies OptionKinds;

export const avanzamento: Command = {
  name: "avanzamento",
  summary: "avanzamento.summary",
  help: "avanzamento.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(args, OPTIONS);
    const [path, extra] = words;
    if (path === undefined) throw new UsageError("cli.no-files");
    if (extra !== undefined) throw new UsageError("avanzamento.one-file", { file: extra });
    const day = values.data === null ? today() : dayOf(values.data);
    const prepared = await Preparation.of(values, [path], terminal);
    const { language } = prepared;
    const found = await planOf(path, prepared, terminal);
    if (found.kind === "error") return refuse([found], prepared, terminal);
    const { plan, years } = found.plan;
    const report = progressReport(path, progressOf(plan, years, found.settings, day), language);
    await terminal.out(values.json ? `${harmlessJson(report)}\n` : progressText(report, { terminal, language, all: values.tutti }));
    return report.counts.late + report.counts.due + report.counts.behind > 0 ? 1 : 0;
  },
};

function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** "15/07/2025" or "2025-07-15". @throws UsageError for anything else */
function dayOf(text: string): CalendarDate {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  const date = { year: Number(year ?? isoYear), month: Number(month ?? isoMonth), day: Number(day ?? isoDay) };
  if (!dateExists(date.year, date.month, date.day)) throw new UsageError("avanzamento.bad-day", { value: text });
  return date;
}

interface Options {
  readonly terminal: Terminal;
  readonly language: Language;
  /** Also the objectives that nobody must look after. */
  readonly all: boolean;
}

/** States that need nobody. */
const QUIET: ReadonlySet<string> = new Set(["done", "on-course", "not-begun", "not-evaluable"]);

function progressText(report: ProgressReport, { terminal, language, all }: Options): string {
  const paint = painter(terminal.colour);
  const item = (text: string): string => fold(harmless(`  - ${text}`), terminal.width, "    ");
  const units = report.units.map(({ unit, objectives, trend }) => {
    const shown = STATES.filter((state) => all || !QUIET.has(state)).flatMap((state) => objectives.filter((one) => one.state === state));
    return shown.length === 0 && trend === "" ? null : [paint("bold", harmless(shorten(unit.replace(/\s+/g, " "), 80))), ...(trend === "" ? [] : [`  ${harmless(trend)}`]), ...shown.map(({ message }) => item(message))]; // prettier-ignore
  });
  const blocks = [
    [paint("bold", harmless(report.file)), fold(harmless(report.message), terminal.width, "")],
    ...(report.days.length > 0 ? [scoresTable(report, language)] : []),
    ...units.flatMap((lines) => (lines ? [lines] : [])),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function scoresTable({ units, days }: ProgressReport, language: Language): readonly string[] {
  const number = (value: number | null): string => (value === null ? "–" : formatNumber(language, value));
  const rows = [
    [render(language, "tempo.progress.scores"), ...days],
    ...units.map(({ unit, scores }) => [shorten(harmless(unit.replace(/\s+/g, " ")), 48), ...days.map((_day, index) => number(scores[index] ?? null))]), // prettier-ignore
  ];
  const widths = (rows[0] ?? []).map((_heading, col) => Math.max(...rows.map((row) => columns(row[col] ?? ""))));
  return rows.map((row) => `  ${row.map((cell, col) => (col === 0 ? padEnd : padStart)(cell, widths[col] ?? 0)).join("  ")}`.trimEnd());
}
