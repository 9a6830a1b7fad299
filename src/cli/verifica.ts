/** `piao verifica`: checks workbooks and reports what does not add up. */
import { DEFAULT_SETTINGS, type Settings } from "../core/settings";
import { checkFile, errorReport, type Checked } from "./check-file";
import type { Command } from "./command";
import { languageOf, parseOptions, positiveNumber, UsageError, type OptionKinds, type OptionValues } from "./options";
import { outputFor, type Format } from "./output";
import { filesOf } from "./paths";
import { Progress } from "./progress";
import { onlySheets } from "./sheet-choice";
import type { ExitCode } from "./terminal";

const OPTIONS = { json: "flag", ndjson: "flag", lingua: "text", atteso: "text", foglio: "texts" } as const satisfies OptionKinds;

export const verifica: Command = {
  name: "verifica",
  summary: "cli.verifica.summary",
  help: "cli.verifica.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(args, OPTIONS);
    if (words.length === 0) throw new UsageError("cli.no-files");
    const settings = settingsFrom(values);
    const output = outputFor(formatOf(values), terminal, settings.language);
    const progress = new Progress(terminal, settings.language);
    for await (const item of filesOf(words, terminal)) {
      progress.next(item.path);
      const checked =
        item.kind === "file"
          ? await check(item.path, settings, values.foglio)
          : { report: errorReport(settings.language, item.path, "not-found", item.message), remarks: [] };
      progress.clear();
      await output.file(checked);
    }
    const { summary, unusable } = await output.end();
    return unusable > 0 ? 2 : summary.errors > 0 ? 1 : 0;
  },
};

/** A fault of the program in one file must not cost the others their report. */
async function check(path: string, settings: Settings, sheets: readonly string[]): Promise<Checked> {
  try {
    return onlySheets(await checkFile(path, settings), sheets, settings.language);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { report: errorReport(settings.language, path, "internal-error", "cli.internal-error", { detail }), remarks: [] };
  }
}

function formatOf({ json, ndjson }: { readonly json: boolean; readonly ndjson: boolean }): Format {
  if (json && ndjson) throw new UsageError("cli.one-format");
  return json ? "json" : ndjson ? "ndjson" : "text";
}

/** `--atteso` is the total of the sheets named by `--foglio`, or of all. */
function settingsFrom(values: OptionValues<typeof OPTIONS>): Settings {
  const total = values.atteso === null ? null : positiveNumber("--atteso", values.atteso);
  return { ...DEFAULT_SETTINGS, language: languageOf(values.lingua), expected: { ...DEFAULT_SETTINGS.expected, workbook: total } };
}
