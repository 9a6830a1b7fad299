/** `piao deroga`: accepts a finding on purpose, with its reason, in the file of waivers beside the plan. */
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { render } from "../core/messages/messages";
import { sentenceOf } from "../core/report/report-of";
import type { Fact } from "../core/rules/fact";
import { areaName, boundingArea } from "../core/sheet/address";
import { isSamePlace } from "../core/waivers/place";
import { waiverOf, type Waiver } from "../core/waivers/waiver";
import { parseWaivers, waiversText } from "../core/waivers/waiver-file";
import type { Command } from "./command";
import { openPlan, sheetNames, verifiedPlan } from "./open-plan";
import { parseOptions, UsageError, type OptionKinds, type OptionValues } from "./options";
import { alone } from "./lock";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import { chosenSheets } from "./sheet-choice";
import { ruleNamed } from "./spiega";
import type { ExitCode } from "./terminal";
import { harmless } from "./text";
import { readWaivers, waiversPath } from "./waivers-file";
import { saveFile } from "./write-file";

const OPTIONS = {
  ...PLAN_OPTIONS,
  rilievo: "text",
  foglio: "text",
  celle: "text",
  motivo: "text",
  autore: "text",
  data: "text",
  deroghe: "text",
} as const satisfies OptionKinds;
type Values = OptionValues<typeof OPTIONS>;

export const deroga: Command = {
  name: "deroga",
  summary: "waivers.cli.summary",
  help: "waivers.cli.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(args, OPTIONS);
    const [path, extra] = words;
    if (path === undefined || extra !== undefined) throw new UsageError("waivers.cli.one-plan");
    const [reason, author] = [needed(values, "motivo"), needed(values, "autore")];
    // The settings that `piao verifica` would use: a finding's numbers depend on them.
    const prepared = await Preparation.of(values, words, terminal);
    const found = await prepared.settingsOf(path);
    if (found.kind === "error") throw new UsageError(found.problem.message, found.problem.data);
    const plan = await openPlan(path);
    if (plan.kind === "error") throw new UsageError(plan.message, plan.data);
    const finding = findingMeant(verifiedPlan(plan, found.settings).facts, sheetNames(plan), values);
    const waiver = waiverOf(finding, plan.sheets, { reason, author, date: values.data ?? today(), file: basename(path) });
    const file = values.deroghe ?? waiversPath(path);
    await alone(file, async () => save(file, [...(await kept(file)).filter((one) => !sameFinding(one, waiver)), waiver]));
    const { sheet, range } = waiver;
    await terminal.out(
      `${harmless(render(prepared.language, "waivers.cli.done", { file, sheet, range, message: sentenceOf(finding, prepared.language) }))}\n`,
    );
    return 0;
  },
};

function needed(values: Values, name: "motivo" | "autore" | "rilievo"): string {
  const text = values[name]?.trim() ?? "";
  if (text === "") throw new UsageError(`waivers.cli.no-${name}`);
  return text;
}

/** The one finding that the options describe. */
function findingMeant(findings: readonly Fact[], sheets: readonly string[], values: Values): Fact {
  const rule = ruleNamed(needed(values, "rilievo"));
  const chosen = chosenSheets(sheets, values.foglio === null ? [] : [values.foglio]);
  if (chosen.kind === "error") throw new UsageError(chosen.message, chosen.data);
  const range = values.celle?.trim().toUpperCase() ?? null;
  const fitting = findings.filter((one) => one.rule === rule && chosen.has(one.sheet) && (range === null || rangeOf(one) === range));
  const list = (some: readonly Fact[]): string => some.map((one) => `«${one.sheet}» ${rangeOf(one)}`).join(", ");
  const [finding, another] = fitting;
  if (!finding) {
    const others = findings.filter((one) => one.rule === rule);
    if (others.length === 0) throw new UsageError("waivers.cli.no-finding", { rule });
    throw new UsageError("waivers.cli.not-there", { rule, list: list(others) });
  }
  if (another) throw new UsageError("waivers.cli.many", { rule, list: list(fitting) });
  return finding;
}

function rangeOf({ cells }: Fact): string {
  return areaName(boundingArea(cells));
}

/** The day by the computer's clock. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

async function kept(file: string): Promise<readonly Waiver[]> {
  if ((await stat(file).catch(() => null)) === null) return [];
  const found = await readWaivers(file);
  if (found.kind === "error") throw new UsageError(found.problem.message, found.problem.data);
  if (found.newer) throw new UsageError("waivers.cli.newer", { file });
  return found.waivers;
}

function sameFinding(one: Waiver, other: Waiver): boolean {
  return isSamePlace(one, other) && (one.file ?? other.file) === other.file;
}

async function save(file: string, waivers: readonly Waiver[]): Promise<void> {
  const text = waiversText(waivers);
  const reading = parseWaivers(text);
  if (reading.kind === "error") throw new UsageError(reading.message, reading.data);
  const saved = await saveFile(file, new TextEncoder().encode(text), true);
  if (saved.kind === "failed") throw new UsageError(`seo.cli.why.${saved.why}`, { code: saved.code });
}
