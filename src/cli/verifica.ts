/** `piao verifica`: checks workbooks and reports what does not add up. */
import { render, type Language } from "../core/messages/messages";
import type { Settings } from "../core/settings";
import { checkFile, errorReport, type Checked } from "./check-file";
import type { Command } from "./command";
import { languageAsked, parseOptions, positiveNumber, UsageError, type OptionKinds, type OptionValues } from "./options";
import { outputFor, type Format } from "./output";
import { filesOf, type PathItem } from "./paths";
import { Progress } from "./progress";
import { readSettings, SettingsBeside, type SettingsFound } from "./settings-file";
import { onlySheets } from "./sheet-choice";
import type { ExitCode, Terminal } from "./terminal";
import { harmless } from "./text";

const OPTIONS = {
  json: "flag",
  ndjson: "flag",
  lingua: "text",
  atteso: "text",
  foglio: "texts",
  impostazioni: "text",
} as const satisfies OptionKinds;
type Values = OptionValues<typeof OPTIONS>;

export const verifica: Command = {
  name: "verifica",
  summary: "cli.verifica.summary",
  help: "cli.verifica.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(args, OPTIONS);
    if (words.length === 0) throw new UsageError("cli.no-files");
    const run = await Run.prepare(values, terminal);
    const output = outputFor(formatOf(values), terminal, run.language);
    const progress = new Progress(terminal, run.language);
    for await (const item of filesOf(words, terminal)) {
      progress.next(item.path);
      const checked = await run.check(item);
      progress.clear();
      await output.file(checked);
    }
    const { summary, unusable } = await output.end();
    return unusable > 0 ? 2 : summary.errors > 0 ? 1 : 0;
  },
};

/** What the options choose for every file of the run. */
class Run {
  private readonly beside = new SettingsBeside();

  private constructor(
    private readonly values: Values,
    private readonly terminal: Terminal,
    private readonly fixed: Settings | null,
    private readonly total: number | null,
    /** The language of headings and sentences that belong to no single file. */
    readonly language: Language,
  ) {}

  /** @throws UsageError when a value is no good, the settings file included */
  static async prepare(values: Values, terminal: Terminal): Promise<Run> {
    const total = values.atteso === null ? null : positiveNumber("--atteso", values.atteso);
    const spoken = languageAsked(values.lingua);
    if (values.impostazioni === null) return new Run(values, terminal, null, total, spoken ?? "it");
    const found = await readSettings(values.impostazioni);
    if (found.kind === "error") throw new UsageError(found.problem.message, found.problem.data);
    const run = new Run(values, terminal, found.settings, total, spoken ?? found.settings.language);
    run.remark(found);
    return run;
  }

  /** A fault of the program in one file must not cost the others their report. */
  async check(item: PathItem): Promise<Checked> {
    if (item.kind === "nothing") return { report: errorReport(this.language, item.path, "not-found", item.message), remarks: [] };
    try {
      const found = await this.settingsFor(item.path);
      if (found.kind === "ok")
        return onlySheets(await checkFile(item.path, this.chosen(found.settings)), this.values.foglio, this.language);
      return { report: errorReport(this.language, item.path, "bad-settings", found.problem.message, found.problem.data), remarks: [] };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { report: errorReport(this.language, item.path, "internal-error", "cli.internal-error", { detail }), remarks: [] };
    }
  }

  private async settingsFor(path: string): Promise<SettingsFound> {
    if (this.fixed) return { kind: "ok", settings: this.fixed, remark: null };
    const { found, fresh } = await this.beside.of(path);
    if (fresh) this.remark(found);
    return found;
  }

  /** The settings with what the command line says in their place. */
  private chosen(settings: Settings): Settings {
    const expected = this.total === null ? settings.expected : { ...settings.expected, workbook: this.total, sheets: {} };
    return { ...settings, language: this.language, expected };
  }

  private remark(found: SettingsFound): void {
    if (found.kind === "error" || !found.remark) return;
    this.terminal.err(`${harmless(render(this.language, found.remark.message, found.remark.data))}\n`);
  }
}

function formatOf({ json, ndjson }: { readonly json: boolean; readonly ndjson: boolean }): Format {
  if (json && ndjson) throw new UsageError("cli.one-format");
  return json ? "json" : ndjson ? "ndjson" : "text";
}
