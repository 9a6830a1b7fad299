/** `piao deroga`: accepts a finding on purpose, with its reason, in the file of waivers beside the plan. */
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { render } from "../core/messages/messages";
import type { Fact } from "../core/rules/fact";
import { areaName, boundingArea } from "../core/sheet/address";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings";
import type { Sheet } from "../core/sheet/sheet";
import { verify } from "../core/verify";
import { isSamePlace } from "../core/waivers/place";
import { waiverOf, type Waiver } from "../core/waivers/waiver";
import { parseWaivers, waiversText } from "../core/waivers/waiver-file";
import { readWorkbook } from "../hosts/file/read";
import type { Command } from "./command";
import { languageAsked, parseOptions, UsageError, type OptionKinds, type OptionValues } from "./options";
import { alone } from "./lock";
import { readFile } from "./read-file";
import { readSettings, SettingsBeside } from "./settings-file";
import { chosenSheets } from "./sheet-choice";
import { ruleNamed } from "./spiega";
import type { ExitCode } from "./terminal";
import { harmless } from "./text";
import { readWaivers, waiversPath } from "./waivers-file";
import { saveFile } from "./write-file";

const OPTIONS = {
  rilievo: "text",
  foglio: "text",
  celle: "text",
  motivo: "text",
  autore: "text",
  data: "text",
  deroghe: "text",
  impostazioni: "text",
  lingua: "text",
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
    const settings = await settingsFor(values, path);
    const sheets = await sheetsOf(path);
    const finding = findingMeant(verify({ file: path, sheets }, settings).facts, sheets, values);
    const waiver = waiverOf(finding, sheets, { reason, author, date: values.data ?? today(), file: basename(path) });
    const file = values.deroghe ?? waiversPath(path);
    await alone(file, async () => save(file, [...(await kept(file)).filter((one) => !sameFinding(one, waiver)), waiver]));
    const { sheet, range } = waiver;
    await terminal.out(
      `${harmless(render(settings.language, "waivers.cli.done", { file, sheet, range, message: { id: finding.message, data: finding.data } }))}\n`,
    );
    return 0;
  },
};

function needed(values: Values, name: "motivo" | "autore" | "rilievo"): string {
  const text = values[name]?.trim() ?? "";
  if (text === "") throw new UsageError(`waivers.cli.no-${name}`);
  return text;
}

/** The settings that `piao verifica` would use: a finding's numbers depend on them. */
async function settingsFor({ impostazioni, lingua }: Values, path: string): Promise<Settings> {
  const found = impostazioni === null ? (await new SettingsBeside().of(path)).found : await readSettings(impostazioni);
  if (found.kind === "error") throw new UsageError(found.problem.message, found.problem.data);
  return { ...found.settings, language: languageAsked(lingua) ?? found.settings.language ?? DEFAULT_SETTINGS.language };
}

async function sheetsOf(path: string): Promise<readonly Sheet[]> {
  const file = await readFile(path);
  if (file.kind === "error") throw new UsageError(file.message, file.data);
  const workbook = readWorkbook(file.bytes);
  if (workbook.kind === "error") throw new UsageError(workbook.message, workbook.data);
  return workbook.sheets;
}

/** The one finding that the options describe. */
function findingMeant(findings: readonly Fact[], sheets: readonly Sheet[], values: Values): Fact {
  const rule = ruleNamed(needed(values, "rilievo"));
  const names = sheets.map(({ name }) => name);
  const chosen = chosenSheets(names, values.foglio === null ? [] : [values.foglio]);
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
