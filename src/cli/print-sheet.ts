/** A sheet's table for people: unit, sum, expected total, verdict; below each unit its sections, and the phases that do not add up. */
import { render, type Language, type MessageId } from "../core/messages/messages";
import { formatNumber } from "../core/messages/numbers";
import { exact } from "../core/exact";
import type { SheetReport, SumReport, UnitReport } from "../core/report/report";
import { columns, harmless, padEnd, padStart, shorten, type Paint } from "./text";

interface Line {
  readonly name: string;
  readonly sum: string;
  readonly expected: string;
  readonly verdict: string;
  readonly ok: boolean | null;
  readonly detail: boolean;
}

const LONGEST_NAME = 60;

/** The tables of a file's sheets, one list of lines a sheet, in columns that run through all of them; sheets without units have none. */
export function sheetTables(sheets: readonly SheetReport[], language: Language, paint: Paint): string[][] {
  const say = (id: MessageId): string => render(language, id);
  const heading = { name: say("cli.unit"), sum: say("cli.sum"), expected: say("cli.expected") };
  const tables = sheets
    .filter((sheet) => sheet.units.length > 0)
    .map((sheet) => ({
      title: render(language, "cli.sheet", { sheet: harmless(sheet.name) }),
      lines: sheet.units.flatMap((unit) => unitLines(unit, language)),
      reading: sheet.reading === undefined ? [] : [render(language, "cli.reading", { reading: harmless(sheet.reading) })],
    }));
  const all = tables.flatMap((table) => table.lines);
  const width = (part: keyof typeof heading): number => Math.max(...[heading, ...all].map((line) => columns(line[part])));
  const [names, sums, expected] = [width("name"), width("sum"), width("expected")];
  const row = (line: typeof heading): string =>
    `    ${padEnd(line.name, names)}  ${padStart(line.sum, sums)}  ${padStart(line.expected, expected)}  `;
  return tables.map(({ title, lines, reading }, i) => [
    ...(i === 0 ? [paint("dim", row(heading) + say("cli.verdict"))] : []),
    `  ${paint("bold", title)}`,
    ...lines.map((line) => ((line.detail ? paint("dim", row(line)) : row(line)) + verdict(line, paint)).trimEnd()),
    ...reading.map((line) => `    ${paint("dim", line)}`),
  ]);
}

function verdict(line: Line, paint: Paint): string {
  return line.ok === null ? paint("yellow", line.verdict) : paint(line.ok ? "green" : "red", line.verdict);
}

function unitLines(unit: UnitReport, language: Language): Line[] {
  const total = lineOf(unit, unit.name, language, false);
  // Without an expected total the verdict is the reason: nobody states one, or the weights count elsewhere.
  const lines = [unit.ok === null && unit.sum !== null ? { ...total, verdict: harmless(unit.why) } : total];
  if (unit.sections.length > 1) {
    for (const section of unit.sections) {
      const name = section.name === "" ? render(language, "cli.own-section") : section.name;
      const line = lineOf(section, `· ${name}`, language, true);
      // A part whose own total nobody states is no shortcoming where the whole list has one.
      lines.push(section.expected === null && unit.expected !== null ? { ...line, verdict: "" } : line);
    }
  }
  return [...lines, ...phaseLines(unit, language)];
}

/** One line for all phases that add up, one for each objective whose phases do not. */
function phaseLines({ phases }: UnitReport, language: Language): Line[] {
  const right = phases.filter((phase) => phase.ok === true);
  const all = { name: `· ${render(language, "cli.phases-right", { count: right.length })}`, sum: "", expected: "", ok: true, detail: true };
  const wrong = phases.filter((phase) => phase.ok !== true);
  return [
    ...(right.length > 0 ? [{ ...all, verdict: render(language, "cli.phases-ok") }] : []),
    ...wrong.map((phase) => lineOf(phase, `· ${render(language, "cli.phases-of", { objective: phase.objective })}`, language, true)),
  ];
}

function lineOf(sums: SumReport, name: string, language: Language, detail: boolean): Line {
  const number = (value: number | null): string => (value === null ? "–" : formatNumber(language, value));
  return {
    name: shorten(harmless(name), LONGEST_NAME),
    sum: number(sums.sum),
    expected: number(sums.expected),
    verdict: verdictText(sums, language),
    ok: sums.ok,
    detail,
  };
}

function verdictText({ sum, expected, ok }: SumReport, language: Language): string {
  if (ok === true) return render(language, "cli.ok");
  if (sum === null) return render(language, "cli.sum-unknown");
  if (expected === null) return render(language, "cli.expected-unknown");
  if (ok === null) return render(language, "cli.not-judged");
  const difference = exact(sum).sub(exact(expected));
  const less = difference.compare(0) < 0;
  return render(language, less ? "cli.less" : "cli.more", { difference: difference.abs() });
}
