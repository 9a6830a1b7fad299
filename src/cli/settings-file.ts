/** Where the settings of a run come from: `--impostazioni FILE`, else piao.config.json beside each workbook, else the defaults. */
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { MessageData, MessageId } from "../core/messages/messages";
import { nested } from "../core/plan/describe";
import { parseSettingsText } from "../core/settings-file/schema";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings";

/** The name under which a settings file is looked for beside a workbook. */
const SETTINGS_BESIDE = "piao.config.json";

/** A settings file is a few thousand characters; anything larger is another file. */
const LARGEST = 1024 * 1024;

/** Settings read, with a remark for people where a later version of the program wrote them; or why the file is not used. */
export type SettingsFound =
  | { readonly kind: "ok"; readonly settings: Settings; readonly remark: SettingsMessage | null }
  | { readonly kind: "error"; readonly problem: SettingsMessage };

interface SettingsMessage {
  readonly message: MessageId;
  readonly data: MessageData;
}

/** The settings in that file; half a municipality's choices are worse than none, so one bad key refuses it all. */
export async function readSettings(file: string): Promise<SettingsFound> {
  const refuse = (message: MessageId, data: MessageData = {}): SettingsFound => ({
    kind: "error",
    problem: { message: "settings.in-file", data: { file, problem: nested(message, data) } },
  });
  const found = await stat(file).catch(() => null);
  if (found === null) return refuse("cli.not-found");
  if (!found.isFile() || found.size > LARGEST) return refuse("settings.not-json");
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return refuse("cli.no-permission");
  const reading = parseSettingsText(text);
  if (reading.kind === "error") return refuse(reading.message, reading.data);
  if (reading.kind === "ok") return { kind: "ok", settings: reading.settings, remark: null };
  const { version, ignored } = reading;
  const keys = ignored.map((key) => `«${key}»`).join(", ");
  const problem = nested("settings.newer", { version, ignored: ignored.length > 0 ? nested("settings.newer-ignored", { keys }) : "" });
  return { kind: "ok", settings: reading.settings, remark: { message: "settings.in-file", data: { file, problem } } };
}

/** The settings that stand beside workbooks; the last folder's are kept, for lists come folder by folder. */
export class SettingsBeside {
  private folder: string | null = null;
  private found: SettingsFound = { kind: "ok", settings: DEFAULT_SETTINGS, remark: null };

  /** The settings for the workbook at `path`; `fresh` when they were read just now, so that a remark is said once. */
  async of(path: string): Promise<{ readonly found: SettingsFound; readonly fresh: boolean }> {
    const folder = dirname(path);
    if (folder === this.folder) return { found: this.found, fresh: false };
    const file = join(folder, SETTINGS_BESIDE);
    const there = (await stat(file).catch(() => null)) !== null;
    this.found = there ? await readSettings(file) : { kind: "ok", settings: DEFAULT_SETTINGS, remark: null };
    this.folder = folder;
    return { found: this.found, fresh: true };
  }
}
