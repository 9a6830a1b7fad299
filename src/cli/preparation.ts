/** What every command on plans does first, and in one way: which language it speaks, by which settings each plan is judged. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { render, type Language } from "../core/messages/messages";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings";
import { languageAsked, UsageError, type OptionKinds, type OptionValues } from "./options";
import { readSettings, SettingsBeside, type SettingsFound } from "./settings-file";
import type { Terminal } from "./terminal";
import { harmless } from "./text";

/** The options of every command on plans. */
export const PLAN_OPTIONS = { impostazioni: "text", lingua: "text" } as const satisfies OptionKinds;
type Values = OptionValues<typeof PLAN_OPTIONS>;

export class Preparation {
  private constructor(
    private readonly terminal: Pick<Terminal, "err">,
    private readonly fixed: Settings | null,
    private readonly beside: SettingsBeside,
    /** A run speaks one language: the one asked for, else that of its settings (the file named, else beside the first plan), else Italian. */
    readonly language: Language,
  ) {}

  /**
   * @param words the words that mean plans: files, folders, patterns
   * @throws UsageError when the settings file that was named cannot be used, or for a language that is none
   */
  static async of({ impostazioni, lingua }: Values, words: readonly string[], terminal: Pick<Terminal, "err">): Promise<Preparation> {
    const asked = languageAsked(lingua);
    const beside = new SettingsBeside();
    if (impostazioni === null) return new Preparation(terminal, null, beside, asked ?? (await languageBeside(words[0])));
    const found = await readSettings(impostazioni);
    if (found.kind === "error") throw new UsageError(found.problem.message, found.problem.data);
    const prepared = new Preparation(terminal, found.settings, beside, asked ?? found.settings.language);
    prepared.remark(found);
    return prepared;
  }

  /**
   * The settings for the plan at `path`, in the run's language: those named, else those beside it, else the defaults. A remark is said once.
   * @param path null: for no plan at all
   */
  async settingsOf(path: string | null): Promise<SettingsFound> {
    if (this.fixed || path === null) return this.spoken(this.fixed ?? DEFAULT_SETTINGS);
    const { found, fresh } = await this.beside.of(path);
    if (found.kind === "error") return found;
    if (fresh) this.remark(found);
    return this.spoken(found.settings);
  }

  private spoken(settings: Settings): SettingsFound {
    return { kind: "ok", settings: { ...settings, language: this.language }, remark: null };
  }

  private remark(found: SettingsFound): void {
    if (found.kind === "error" || !found.remark) return;
    this.terminal.err(`${harmless(render(this.language, found.remark.message, found.remark.data))}\n`);
  }
}

/**
 * The language of the settings beside the plan, or in the folder, that a word means. Settings that cannot be used are said with their plans;
 * of plans listed on standard input none is known yet.
 */
async function languageBeside(word: string | undefined): Promise<Language> {
  if (word === undefined || word === "-") return "it";
  const folder = await stat(word).catch(() => null);
  const { found } = await new SettingsBeside().of(folder?.isDirectory() ? join(word, "piano.xlsx") : word);
  return found.kind === "ok" ? found.settings.language : "it";
}
