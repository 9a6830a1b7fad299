/** `piao continuita`: what of a plan comes from last year, against its file and by itself. */
import { outdatedIn } from "../core/compare/by-itself";
import { comparePlans, hasNothingInCommon } from "../core/compare/compare-plans";
import { render } from "../core/messages/messages";
import { continuityReport, type ContinuityReport, type Noted } from "../core/report/continuity";
import type { Command } from "./command";
import { parseOptions, UsageError, type OptionKinds } from "./options";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import type { ExitCode, Terminal } from "./terminal";
import { fold, harmless, harmlessJson, painter } from "./text";
import { isSame, planOf, refuse } from "./two-plans";

const OPTIONS = { ...PLAN_OPTIONS, json: "flag" } as const satisfies OptionKinds;

export const continuita: Command = {
  name: "continuita",
  summary: "continuita.summary",
  help: "continuita.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(args, OPTIONS);
    const [fresh, old, extra] = words;
    if (fresh === undefined) throw new UsageError("continuita.no-file");
    if (extra !== undefined) throw new UsageError("continuita.extra-file", { file: extra });
    if (old !== undefined && (await isSame(old, fresh))) throw new UsageError("confronta.same-file");
    const prepared = await Preparation.of(values, [fresh], terminal);
    const { language } = prepared;
    const after = await planOf(fresh, prepared, terminal);
    const before = old === undefined ? null : await planOf(old, prepared, terminal);
    const refused = [after, before].flatMap((one) => (one?.kind === "error" ? [one] : []));
    if (after.kind === "error" || before?.kind === "error") return refuse(refused, prepared, terminal);
    const comparison = before && comparePlans(before.plan, after.plan);
    if (comparison && hasNothingInCommon(comparison)) {
      return refuse([{ kind: "error", file: null, message: "confronta.nothing-in-common", data: {} }], prepared, terminal);
    }
    const against = comparison && { file: old ?? "", comparison };
    const report = continuityReport(fresh, outdatedIn(after.plan), against, language);
    if (values.json) await terminal.out(`${harmlessJson(report)}\n`);
    else await terminal.out(continuityText(report, after.plan.years === null, terminal, language));
    return 0;
  },
};

function continuityText(report: ContinuityReport, yearless: boolean, terminal: Terminal, language: Preparation["language"]): string {
  const paint = painter(terminal.colour);
  const folded = (text: string, indent = ""): string => fold(harmless(text), terminal.width, indent);
  const items = (all: readonly Noted[]): string[] => all.map(({ place, message }) => folded(`  - ${place}: ${message}`, "    "));
  const { against, alone } = report;
  const groups = against ? (["same", "dates", "less"] as const).filter((one) => against[one].length > 0) : [];
  const blocks = [
    ...(against ? [[paint("bold", harmless(report.file)), ...against.remarks.map((one) => folded(one)), folded(against.message)]] : []),
    ...groups.map((one) => [paint("bold", render(language, `tempo.continuity.${one}`)), ...items(against?.[one] ?? [])]),
    [
      ...(against ? [] : [paint("bold", harmless(report.file))]),
      folded(yearless ? render(language, "tempo.continuity.no-years") : report.message),
      ...items(alone),
    ],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
