/** `piao punteggio`: the scores of a plan's units, or what is missing for them. */
import { readPlan } from "../core/reading/read-plan";
import { render, type Language, type MessageData, type MessageId } from "../core/messages/messages";
import { scorePlan, type UnitScore } from "../core/score/score-plan";
import type { Settings } from "../core/settings";
import { readWorkbook } from "../hosts/file/read";
import type { Command } from "./command";
import { languageOf, parseOptions, UsageError, type OptionKinds } from "./options";
import { filesOf } from "./paths";
import { scoreJson, scoresText } from "./print-score";
import { readFile } from "./read-file";
import { readSettings, SettingsBeside, type SettingsFound } from "./settings-file";
import type { ExitCode, Terminal } from "./terminal";
import { harmless, harmlessJson, painter } from "./text";

const OPTIONS = {
  anno: "text",
  spiega: "flag",
  foglio: "texts",
  impostazioni: "text",
  lingua: "text",
  json: "flag",
} as const satisfies OptionKinds;

type FileScores =
  | { readonly kind: "scores"; readonly scores: readonly UnitScore[] }
  | { readonly kind: "error"; readonly message: MessageId; readonly data: MessageData };

export const punteggio: Command = {
  name: "punteggio",
  summary: "punteggio.summary",
  help: "punteggio.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(args, OPTIONS);
    if (words.length === 0) throw new UsageError("cli.no-files");
    const settings = await SettingsChoice.prepare(values.impostazioni, terminal);
    const language = languageOf(values.lingua) ?? settings.language ?? "it";
    const year = values.anno === null ? null : yearOf(values.anno);
    const options = { language, explain: values.spiega, paint: painter(terminal.colour), width: terminal.width };
    const documents: unknown[] = [];
    let code: ExitCode = 0;
    for await (const item of filesOf(words, terminal)) {
      const found: FileScores =
        item.kind === "file"
          ? await scoresOf(item.path, year, values.foglio, await settings.of(item.path, language))
          : { kind: "error", message: item.message, data: {} };
      if (found.kind === "error") {
        code = 2;
        const sentence = render(language, found.message, found.data);
        documents.push({ file: item.path, error: sentence, units: [] });
        terminal.err(`piao: ${harmless(`${item.path}: ${sentence}`)}\n`);
        continue;
      }
      if (code === 0 && found.scores.some(({ result }) => result.kind === "refused")) code = 1;
      documents.push({ file: item.path, error: null, units: found.scores.map((score) => scoreJson(score, language)) });
      if (!values.json) await terminal.out(scoresText(item.path, found.scores, options));
    }
    if (values.json) await terminal.out(`${harmlessJson({ version: 1, files: documents })}\n`);
    return code;
  },
};

/** The municipality's rounding, cap, bands: one file for all, else what stands beside each workbook. */
class SettingsChoice {
  private readonly beside = new SettingsBeside();

  private constructor(
    private readonly fixed: Settings | null,
    private readonly terminal: Terminal,
    /** The language of the file that was named, if one was. */
    readonly language: Language | null,
  ) {}

  /** @throws UsageError when the file named by the user cannot be used */
  static async prepare(file: string | null, terminal: Terminal): Promise<SettingsChoice> {
    if (file === null) return new SettingsChoice(null, terminal, null);
    const found = await readSettings(file);
    if (found.kind === "error") throw new UsageError(found.problem.message, found.problem.data);
    const choice = new SettingsChoice(found.settings, terminal, found.settings.language);
    choice.remark(found, found.settings.language);
    return choice;
  }

  async of(path: string, language: Language): Promise<SettingsFound> {
    if (this.fixed) return { kind: "ok", settings: this.fixed, remark: null };
    const { found, fresh } = await this.beside.of(path);
    if (fresh) this.remark(found, language);
    return found;
  }

  private remark(found: SettingsFound, language: Language): void {
    if (found.kind === "ok" && found.remark) this.terminal.err(`${harmless(render(language, found.remark.message, found.remark.data))}\n`);
  }
}

async function scoresOf(path: string, year: number | null, only: readonly string[], chosen: SettingsFound): Promise<FileScores> {
  if (chosen.kind === "error") return { kind: "error", ...chosen.problem };
  const { settings } = chosen;
  const file = await readFile(path);
  if (file.kind === "error") return file;
  const workbook = readWorkbook(file.bytes);
  if (workbook.kind === "error") return workbook;
  const missing = only.find((name) => !workbook.sheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) {
    const sheets = workbook.sheets.map((sheet) => `«${sheet.name}»`).join(", ");
    return { kind: "error", message: "cli.no-such-sheet", data: { sheet: missing, sheets } };
  }
  // All sheets are read whatever is shown: transversal objectives stand on sheets of their own.
  const scores = scorePlan(readPlan(workbook.sheets, settings, path), settings, year);
  const shown = only.length === 0 ? scores : scores.filter(({ unit }) => only.includes(unit.sheet));
  return shown.length === 0 ? { kind: "error", message: "punteggio.no-plan", data: {} } : { kind: "scores", scores: shown };
}

function yearOf(text: string): number {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  if (year < 1990 || year > 2100) throw new UsageError("punteggio.bad-year", { value: text });
  return year;
}
